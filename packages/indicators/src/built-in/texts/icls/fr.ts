import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { ICLS_EN } from './en.ts';

/** Criteria of the statistical definition of 2018, in French. */
export const ICLS_FR = {
  'dimension.involuntariness': {
    label: 'Travail involontaire',
    definition: 'Un travail sans le consentement libre et éclairé du travailleur.',
    question: 'Comment avez-vous eu cet emploi, et est-il resté ce que vous aviez accepté ?',
    guidance:
      'À demander pour chaque emploi de la période. Un consentement obtenu par tromperie, ou non renouvelé quand les conditions changent, n’en est pas un.',
  },
  'dimension.coercion': {
    label: 'Menace d’une peine',
    definition:
      'Des moyens de contrainte servent à imposer le travail, subis, menacés en paroles ou vus sur des collègues.',
    question: 'En cas de refus ou de départ, que serait-il arrivé ?',
    guidance: 'Pour chaque point, notez si cela s’est produit, a été menacé, ou a été vu sur d’autres.',
  },
  'dimension.child-cases': {
    label: 'Cas concernant les enfants',
    definition: 'Les cas où le travail d’une personne de moins de 18 ans compte comme travail forcé.',
    question: 'Pour qui l’enfant travaille-t-il, et qui en décide ?',
    guidance: 'Parlez à l’enfant à part, avec des mots adaptés à son âge, par une personne formée.',
  },
  'unfree-recruitment': {
    label: 'Recrutement non libre à la naissance ou par transaction (esclavage, servitude)',
    definition: 'La personne est née dans ce travail, a été remise, ou y est liée par une transaction entre d’autres.',
    question: 'Qui a décidé que vous feriez ce travail ?',
    guidance: 'Des devoirs hérités envers la famille d’un employeur comptent ; aider sa propre famille, non.',
  },
  'different-job': {
    label: 'Emploi d’une autre nature que celui convenu',
    definition:
      'Le travail est d’une autre nature que convenu, sans que la personne ait accepté librement le changement.',
    question: 'Qu’était-il convenu que vous feriez, et que faites-vous ?',
    guidance: 'Un changement que l’on pouvait refuser sans sanction ne compte pas.',
  },
  'overtime-on-call': {
    label: 'Heures supplémentaires ou astreintes abusives non convenues',
    definition: 'Des heures ou une disponibilité très au-delà de l’accord ou de la loi, imposées.',
    question: 'Au-delà des heures convenues, combien travaillez-vous ou restez-vous disponible ?',
    guidance: 'Demandez si cela pouvait être refusé.',
  },
  hazardous: {
    label: 'Travail dangereux non consenti',
    definition: 'Un travail dangereux pour la vie ou la santé que la personne n’avait pas accepté.',
    question: 'Une partie du travail est-elle dangereuse, et l’avait-on dit avant ?',
    guidance: 'Le danger propre à un métier librement choisi ne compte pas.',
  },
  'low-no-wage': {
    label: 'Salaire très faible ou inexistant',
    definition: 'Un travail sans salaire ou pour très peu, sans accord.',
    question: 'Que deviez-vous être payé, et que recevez-vous ?',
    guidance: 'Comparez à l’accord et au minimum légal.',
  },
  'degrading-living': {
    label: 'Conditions de vie dégradantes imposées par l’employeur',
    definition: 'L’employeur impose un logement ou une nourriture contraires à la dignité.',
    question: 'Où vivez-vous pendant ce travail, et qui en décide ?',
    guidance: 'Un logement choisi par le travailleur ne compte pas.',
  },
  'other-employer': {
    label: 'Travail pour d’autres employeurs que convenu',
    definition: 'On fait travailler la personne pour un autre que celui convenu.',
    question: 'Travaillez-vous seulement pour celui avec qui c’était convenu ?',
    guidance: 'Un travail d’agence expliqué ne compte pas.',
  },
  'longer-period': {
    label: 'Travail plus long que convenu',
    definition: 'La personne doit rester au-delà de la fin convenue.',
    question: 'Jusqu’à quand deviez-vous travailler, et que s’est-il passé alors ?',
    guidance: 'Une prolongation librement acceptée ne compte pas.',
  },
  'no-exit': {
    label: 'Liberté nulle ou limitée de mettre fin au contrat',
    definition: 'La personne ne peut cesser, ou seulement à un prix qui rend le départ impossible.',
    question: 'Si vous vouliez arrêter, que devriez-vous faire ?',
    guidance: 'Un préavis légal ne compte pas.',
  },
  'violence-threats': {
    label: 'Menaces ou violences contre le travailleur, sa famille ou ses proches',
    definition: 'Des violences, ou leur menace, contre le travailleur ou ses proches.',
    question: 'Quelqu’un a-t-il été blessé, ou menacé de l’être, à cause du travail ?',
    guidance: 'Proposez d’abord de l’aide. Notez subi, menacé ou vu.',
  },
  movement: {
    label: 'Restriction de mouvement',
    definition: 'Le travailleur est enfermé, gardé ou empêché de quitter les lieux.',
    question: 'Pouvez-vous quitter le lieu de travail et celui où vous dormez ?',
    guidance: 'Notez qui le restreint et quand.',
  },
  debt: {
    label: 'Servitude pour dettes ou manipulation d’une dette',
    definition: 'Une dette lie le travailleur, ou elle est gonflée ou falsifiée à cette fin.',
    question: 'Devez-vous de l’argent en lien avec ce travail ?',
    guidance: 'Demandez qui tient le compte.',
  },
  wages: {
    label: 'Salaires ou avantages promis retenus',
    definition: 'Un salaire ou des avantages gagnés sont retenus pour faire rester ou obéir.',
    question: 'Vous doit-on encore un salaire ou un avantage gagné ?',
    guidance: 'Notez depuis quand, et ce qu’on en dit.',
  },
  documents: {
    label: 'Documents de valeur retenus (identité, séjour)',
    definition: 'Des papiers d’identité, de séjour ou de valeur sont gardés loin du travailleur.',
    question: 'Qui garde vos papiers ?',
    guidance: 'Un libre accès sur demande signifie que cela ne compte pas.',
  },
  vulnerability: {
    label: 'Vulnérabilité exploitée par refus de droits ou privilèges, ou menaces de licenciement ou d’expulsion',
    definition:
      'Des droits ou privilèges sont refusés, ou un licenciement ou une expulsion menacés, pour imposer le travail.',
    question: 'Que pourriez-vous perdre en plus de l’emploi si vous refusiez ?',
    guidance: 'La menace compte même si elle ne pouvait être exécutée.',
  },
  'third-party-coercion': {
    label: 'Travail pour un tiers sous contrainte',
    definition:
      'L’enfant travaille pour un tiers sous la menace d’une peine exercée par un tiers, non par les parents, sur l’enfant ou ses parents.',
    question: 'Pour qui l’enfant travaille-t-il, et que se passerait-il s’il arrêtait ?',
    guidance: 'La seule discipline parentale n’est pas le critère.',
  },
  'with-parents-coerced': {
    label: 'Travail avec ou pour les parents sous la contrainte d’un tiers',
    definition: 'L’enfant travaille avec ou pour ses parents sous une telle menace d’un tiers.',
    question: 'Qui fait travailler la famille là-bas, et pourrait-elle arrêter ?',
    guidance: 'Parlez aux parents à l’écart de l’employeur.',
  },
  'parents-in-forced-labour': {
    label: 'Travail avec ou pour des parents en travail forcé',
    definition: 'Les parents sont eux-mêmes en travail forcé et l’enfant travaille avec ou pour eux.',
    question: 'Quelles sont les conditions de travail des parents eux-mêmes ?',
    guidance: 'Évaluez les parents avec leur propre fiche.',
  },
  'worst-forms': {
    label: 'Pratiques proches de l’esclavage, exploitation sexuelle ou activités illicites',
    definition:
      'L’enfant est en esclavage ou pratique analogue (vente, traite, servitude pour dettes, servage, enrôlement), en exploitation sexuelle commerciale, ou utilisé pour des activités illicites.',
    question: 'Que fait l’enfant de ses journées, et avec qui ?',
    guidance: 'Orientez aussitôt. Aucune question sur des actes sexuels à l’enfant par du personnel non formé.',
  },
} satisfies Record<keyof typeof ICLS_EN, IndicatorTexts>;
