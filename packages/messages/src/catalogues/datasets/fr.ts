import type { datasetsEn } from './en.ts';

export const datasetsFr: Readonly<Record<keyof typeof datasetsEn, string>> = {
  'dataset.uk2013-5.title': 'Royaume-Uni 2013, cinq listes',
  'dataset.uk2013-5.story':
    '2 744 victimes potentielles de traite connues en 2013 des autorités locales (LA), d’organisations non gouvernementales (NG), de la police et de la National Crime Agency (PFNCA), d’autres services de l’État (GO) et du public (GP). Seules 221 figuraient sur plus d’une liste. C’est le tableau de la première estimation nationale de l’esclavage moderne, et des méthodes honnêtes y diffèrent du simple au double.',
  'dataset.uk2013-6.title': 'Royaume-Uni 2013, six listes',
  'dataset.uk2013-6.story':
    'Les mêmes 2 744 personnes, la police (PF) et la National Crime Agency (NCA) formant deux listes. L’estimation officielle de 10 000 à 13 000 victimes potentielles vient de ce tableau.',
  'dataset.uk2013-4.title': 'Royaume-Uni 2013, quatre listes',
  'dataset.uk2013-4.story':
    'La liste du public est écartée, et avec elle les 316 personnes que seul le public avait signalées. On y voit ce que change une liste.',
  'dataset.netherlands-6.title': 'Pays-Bas 2010–2015, six listes',
  'dataset.netherlands-6.story':
    '8 234 victimes présumées sur six ans : inspection du travail (I), police des frontières (K), centres d’accueil et refuges (O), police nationale (P), coordinateurs régionaux (R) et toutes les autres sources (Z). Les années sont réunies : la population n’est donc pas fermée.',
  'dataset.netherlands-5.title': 'Pays-Bas 2010–2015, cinq listes',
  'dataset.netherlands-5.story':
    'Les mêmes 8 234 personnes, l’inspection du travail et les refuges étant réunis (IO). Peu de listes se recoupent, et les méthodes s’étalent de 49 000 à 149 000.',
  'dataset.neworleans-8.title': 'La Nouvelle-Orléans 2016, huit listes',
  'dataset.neworleans-8.story':
    '185 victimes de traite sur huit listes dont les noms ne sont pas publiés (A à H). Très clairsemé : 13 personnes figurent sur plus d’une liste.',
  'dataset.neworleans-5.title': 'La Nouvelle-Orléans 2016, cinq listes',
  'dataset.neworleans-5.story':
    'Les mêmes 185 personnes, les quatre plus petites listes étant réunies (BEFG). C’est ce que font les analystes quand les recoupements sont trop rares.',
  'dataset.neworleans-5-v186.title': 'La Nouvelle-Orléans 2016, variante à 186 personnes',
  'dataset.neworleans-5-v186.story':
    'Une version antérieure du même tableau, avec une personne de plus sur les listes C et D. À n’utiliser que pour refaire un travail publié : une seule personne déplace l’estimation de cinq pour cent.',
  'dataset.korea-3.title': 'Femmes coréennes détenues à Palembang, Indonésie',
  'dataset.korea-3.story':
    '123 femmes soumises à l’esclavage sexuel militaire pendant la Seconde Guerre mondiale, retrouvées sur trois listes. Un petit tableau où certains modèles n’ont pas de réponse : Repère le dit.',
  'dataset.kosovo-4.title': 'Homicides au Kosovo, mars à juin 1999',
  'dataset.kosovo-4.story':
    '4 400 homicides documentés par les exhumations (EXH), l’American Bar Association (ABA), l’OSCE et Human Rights Watch (HRW). L’exemple qui a fait connaître la méthode dans les droits humains.',
  'dataset.hav-taiwan-3.title': 'Épidémie d’hépatite A, Taïwan',
  'dataset.hav-taiwan-3.story': '271 patients sur trois listes : l’exemple d’école des statistiques de santé.',
  'dataset.spina-bifida-3.title': 'Spina bifida, État de New York 1969–1974',
  'dataset.spina-bifida-3.story':
    '621 enfants sur des actes de naissance (S1), des actes de décès (S2) et des listes de rééducation (S3). Figurer sur la deuxième rend la troisième improbable : des listes peuvent se repousser.',
  'dataset.diabetes-casale-4.title': 'Diabète à Casale Monferrato, Italie',
  'dataset.diabetes-casale-4.story':
    '2 069 personnes diabétiques sur quatre listes qui se recoupent beaucoup : à quoi ressemble une population bien couverte.',
  'dataset.lesbian-4.title': 'Listes de diffusion, comté d’Allegheny',
  'dataset.lesbian-4.story':
    '2 185 personnes sur quatre listes de diffusion d’organisations lesbiennes : une population cachée d’un autre genre.',
  'dataset.artificial-3.title': 'Un tableau inventé, sans réponse pour certains modèles',
  'dataset.artificial-3.story':
    '96 personnes inventées sur trois listes, dont deux paires ne se recoupent jamais. On y voit ce que veulent dire « n’existe pas » et « non identifié ».',
};
