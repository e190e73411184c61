import type { serverEn } from './en.ts';

export const serverFr: Readonly<Record<keyof typeof serverEn, string>> = {
  'server.notice.embedded':
    'Les données sont dans la base intégrée de cet ordinateur. Elle sert à essayer, à se former et à tester, pas à des données sur des personnes identifiables.',
  'server.api.title': 'Repère pour les programmes',
  'server.api.introduction':
    'Tout ce que font les pages peut se faire par HTTP. Une session s’ouvre avec GET /api/session, qui pose un cookie et renvoie un jeton ; chaque modification envoie ce jeton dans l’en-tête x-repere-token. Les corps sont en JSON, les champs inconnus sont refusés, et les échecs arrivent en application/problem+json avec des codes stables.',
  'server.api.document': 'La même chose en document OpenAPI 3.1',
  'server.api.token': 'Le jeton de la session, donné par GET /api/session.',
  'server.api.permission': 'Demande la permission {permission}.',
  'server.api.open': 'Ne demande pas de session.',
  'server.api.session.open':
    'Montre la session de l’appelant et, s’il n’y en a pas, en ouvre une pour le compte local.',
  'server.api.session.end': 'Termine la session.',
  'server.api.heavy': 'Fait des calculs et est permis moins souvent.',
  'server.api.limit': '{bytes} octets au plus.',
  'server.api.done': 'Fait.',
  'server.api.failure': 'Échec : {codes}.',
  'server.api.parameters': 'Paramètres',
  'server.api.body': 'Corps',
  'server.api.answer': 'Réponse',
  'server.api.failures': 'Échecs qui lui sont propres',
  'server.api.published.list': 'Donne les tableaux publiés avec leur histoire et leur source.',
  'server.api.tables.list': 'Donne les tableaux de l’espace de travail, les plus récents d’abord.',
  'server.api.tables.save':
    'Enregistre un tableau de listes. Un même contenu sous un même nom est gardé une seule fois.',
  'server.api.tables.read': 'Lit un tableau avec ses historiques.',
  'server.api.tables.delete': 'Supprime un tableau dont aucune estimation ni tâche en cours ne se sert.',
  'server.api.jobs.create':
    'Applique des méthodes à un tableau, sur le serveur. Un tableau joint est gardé dans l’espace de travail.',
  'server.api.jobs.list': 'Donne les tâches, les plus récentes d’abord.',
  'server.api.jobs.read': 'Lit l’état d’une tâche.',
  'server.api.jobs.events': 'Suit une tâche jusqu’à sa fin par événements envoyés par le serveur.',
  'server.api.jobs.result': 'Lit le résultat d’une tâche terminée.',
  'server.api.jobs.cancel': 'Annule une tâche. Une tâche terminée reste telle quelle.',
  'server.api.estimates.save':
    'Enregistre le résultat d’une tâche, ou un résultat calculé ailleurs avec son tableau ; ce dernier est contrôlé et marqué comme calculé par le client.',
  'server.api.estimates.list': 'Donne les estimations enregistrées, les plus récentes d’abord.',
  'server.api.estimates.read': 'Lit une estimation enregistrée avec son résultat.',
  'server.api.estimates.change': 'Modifie le nom ou les notes. La révision dit de quel état part la modification.',
  'server.api.estimates.delete': 'Supprime une estimation enregistrée.',
  'server.api.estimates.verify': 'Recalcule le résultat enregistré et note s’il est le même.',
  'server.api.estimates.download': 'Télécharge une estimation sous forme de rapport, de tableau ou de données.',
  'server.api.reports.make':
    'Produit le rapport d’un résultat joint ; rien n’est gardé, sauf la mention qu’il a été produit.',
  'server.api.invitation': 'Demande un lien d’invitation, et pas de session.',
  'server.api.delphi.create': 'Prépare une enquête Delphi sur un ensemble d’indicateurs.',
  'server.api.delphi.list': 'Énumère les enquêtes Delphi de l’espace de travail, la plus récente d’abord.',
  'server.api.delphi.read':
    'Lit une enquête Delphi telle que la voit la modération. Aucune réponse n’est rattachée à une personne.',
  'server.api.delphi.change': 'Modifie les règles et les éléments, jusqu’à l’ouverture du premier tour.',
  'server.api.delphi.delete': 'Supprime une enquête Delphi avec toutes ses réponses.',
  'server.api.delphi.invite':
    'Inscrit des personnes au panel sous pseudonyme et donne un lien pour chacune, une seule fois.',
  'server.api.delphi.invite-again': 'Fait un nouveau lien pour une personne du panel ; l’ancien ne fonctionne plus.',
  'server.api.delphi.remove':
    'Retire une personne du panel avec tout ce qu’elle a remis, jusqu’à la clôture du premier tour.',
  'server.api.delphi.open-round': 'Ouvre le tour suivant ; le premier fige les règles.',
  'server.api.delphi.close-round': 'Clôt le tour en cours.',
  'server.api.delphi.moderate': 'Traite chaque proposition du tour ouvert : regroupée, nouvel élément ou écartée.',
  'server.api.delphi.round': 'Montre un tour d’évaluation clos, et ses raisons dans un ordre qui ne dit rien.',
  'server.api.delphi.redact': 'Reformule une raison avant que le panel la voie, ou la retient.',
  'server.api.delphi.draft': 'Fait le projet d’ensemble d’une enquête terminée.',
  'server.api.delphi.ratings': 'Télécharge les évaluations des tours clos sous des numéros tirés à nouveau.',
  'server.api.delphi.invitation': 'Montre à une experte ou un expert ce que demande le tour en cours.',
  'server.api.delphi.rate': 'Garde les évaluations d’une experte ou d’un expert, pour tout ou partie des éléments.',
  'server.api.delphi.propose': 'Garde les propositions d’une experte ou d’un expert, à la place des précédentes.',
  'server.api.delphi.withdraw': 'Retire l’appelant du panel avec tout ce qu’il a remis.',
};
