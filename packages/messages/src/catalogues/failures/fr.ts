import type { failuresEn } from './en.ts';

export const failuresFr: Readonly<Record<keyof typeof failuresEn, string>> = {
  'failure.file.not-found': 'Ce fichier n’existe pas.',
  'failure.file.unreadable': 'Le fichier ne peut pas être lu ({reason}).',
  'failure.file.unwritable': 'Le fichier ne peut pas être écrit ({reason}).',
  'failure.table.unreadable':
    'Le fichier ne se lit pas comme un tableau : {reason, select, pdf {c’est un document PDF} image {c’est une image} compressed {c’est un fichier compressé ; décompressez-le d’abord} markup {c’est une page web ou du XML, quel que soit son nom ; ouvrez-le dans un tableur et enregistrez-le en .xlsx ou CSV} opendocument {c’est un fichier OpenDocument ; enregistrez-le en .xlsx ou CSV} xlsb {c’est un classeur binaire (.xlsb) ; enregistrez-le en .xlsx ou CSV} archive {c’est une archive qui ne contient pas de classeur} encrypted {l’archive est protégée par un mot de passe} sheetless {le classeur n’a aucune feuille de cellules} damaged {le classeur est endommagé ; ouvrez-le dans un tableur et enregistrez-le de nouveau} trap {il est construit pour épuiser le programme qui l’ouvre} other {{reason}}}.',
  'failure.table.empty':
    'Le tableau ne contient aucune ligne de données. Il faut une ligne d’en-tête et au moins une ligne dessous.',
  'failure.table.binary':
    'Ce n’est ni un tableau en texte ni un classeur .xlsx : un octet de valeur {found} se trouve à la position {position}. Enregistrez le fichier en CSV (UTF-8) ou .xlsx.',
  'failure.table.legacy-xls':
    'C’est un ancien fichier Excel (.xls, ou un classeur protégé). Ouvrez-le et enregistrez-le en .xlsx ou CSV, sans mot de passe.',
  'failure.table.encoding':
    'Le texte n’est pas du {encoding} valide (octet {position}). Enregistrez le fichier en CSV (UTF-8).',
  'failure.table.delimiter':
    'Les colonnes n’ont pas pu être distinguées. Trouvé une seule colonne « {found} » ; il faut des colonnes séparées par une virgule, un point-virgule, une tabulation ou une barre verticale.',
  'failure.table.quote':
    'Un guillemet ouvre cette cellule et ne se ferme jamais. Il faut un guillemet fermant à la fin de la cellule.',
  'failure.table.stray-quote':
    'Du texte suit le guillemet fermant de cette cellule. Il faut la colonne suivante ou la fin de la ligne ; un guillemet à l’intérieur d’une cellule s’écrit deux fois.',
  'failure.table.row-width':
    'La ligne a {found, plural, one {# cellule} other {# cellules}} ; il en faut {expected}, comme dans l’en-tête.',
  'failure.table.duplicate-column':
    'Deux colonnes portent le nom « {name} » (colonnes {first} et {second}). Il faut des noms différents.',
  'failure.table.missing-column': 'Il n’y a pas de colonne « {name} ». Trouvé : {found}.',
  'failure.table.missing-sheet': 'Il n’y a pas de feuille « {name} ». Trouvé : {found}.',
  'failure.table.unnamed-column':
    'Une colonne contient des données et n’a pas de nom. Il faut un nom dans la ligne d’en-tête.',
  'failure.table.too-large': 'Le fichier dépasse {limit, number} octets, tel quel ou décompressé.',
  'failure.table.too-many-rows': 'Le tableau a plus de {limit, plural, one {# ligne} other {# lignes}}.',
  'failure.table.too-many-columns': 'Le tableau a plus de {limit, plural, one {# colonne} other {# colonnes}}.',
  'failure.table.line-too-long':
    'Une ligne dépasse {limit, number} caractères. Il faut un saut de ligne à la fin de chaque ligne.',
  'failure.table.cell-too-long': 'Une cellule contient plus de {limit, number} caractères.',
  'failure.table.error-cell':
    'La cellule affiche l’erreur {found}. Il faut une valeur : corrigez la formule ou videz la cellule.',
  'failure.table.formula-without-value':
    'La cellule contient une formule sans résultat enregistré. Ouvrez le fichier dans un tableur et enregistrez-le, pour que les résultats y figurent.',
  'failure.lists.too-few':
    'Trouvé {found, plural, =0 {aucune liste} one {# liste} other {# listes}} ; il faut au moins deux listes, chacune une colonne de 0 et de 1.',
  'failure.lists.too-many':
    'Trouvé {found} listes ; on peut en utiliser {limit} au plus. Fusionnez des listes ou choisissez-en quelques-unes.',
  'failure.lists.no-people': 'Personne n’est sur une liste : tous les effectifs sont nuls.',
  'failure.lists.too-many-people': 'Les effectifs dépassent {limit} personnes au total.',
  'failure.lists.not-binary': 'Trouvé « {found} » ; il faut 0 (absente de la liste) ou 1 (sur la liste).',
  'failure.lists.count-not-a-number': 'Trouvé « {found} » ; il faut un nombre entier de personnes.',
  'failure.lists.count-negative': 'Trouvé {found} ; il faut un effectif nul ou positif.',
  'failure.lists.count-fractional': 'Trouvé {found} ; il faut un nombre entier de personnes.',
  'failure.lists.empty-history-counted':
    'La ligne avec 0 sur toutes les listes compte {found} personnes. Il n’en faut aucune : les personnes sur aucune liste sont ce que l’on estime.',
  'failure.lists.no-membership': 'La personne n’est sur aucune liste. Chaque ligne doit être sur au moins une liste.',
  'failure.lists.ambiguous-layout':
    'Trouvé des colonnes qui ne sont ni des listes 0/1 ni un effectif : {found}. Nommez les listes, la colonne d’effectif ou les colonnes de strates.',
  'failure.lists.unknown-list': 'Trouvé « {found} » ; il faut des noms de ces listes : {lists}.',
  'failure.lists.named-twice': 'La liste « {name} » est nommée deux fois. Il faut des noms différents.',
  'failure.lists.column-twice':
    'La colonne « {name} » est nommée pour deux choses. Nommez-la une seule fois : comme liste, comme effectif ou comme strates.',
  'failure.lists.stratum-empty':
    'La cellule est vide. Il faut le groupe de la personne. Écrivez un mot tel que « inconnu » pour faire un groupe à part de ceux qui n’en ont pas.',
  'failure.lists.too-many-strata':
    'Trouvé plus de {limit} groupes différents. La colonne semble distinguer des personnes et non des groupes ; il faut quelques valeurs, par exemple le sexe, l’année ou la forme d’exploitation.',
  'failure.set.not-json': 'Ce n’est pas un ensemble d’indicateurs : le fichier n’est pas du JSON ({reason}).',
  'failure.set.too-large': 'Ce n’est pas un ensemble d’indicateurs : il dépasse {limit} caractères.',
  'failure.set.shape': 'À {path}, l’ensemble contient « {found} ». Attendu : {expected}.',
  'failure.set.repeated-id': '« {found} » figure deux fois à {path}. Un identifiant doit être unique.',
  'failure.set.unknown-reference':
    'À {path}, l’ensemble renvoie à « {found} », qui n’est pas {kind, select, source {une de ses sources} dimension {une de ses dimensions} indicator {un de ses indicateurs} fact {un de ses faits} other {une de ses parties}}. Attendu : {expected}.',
  'failure.set.rule-circle':
    'La règle à {path} renvoie à des dimensions ou à elle-même, ce que seule une politique d’évaluation peut faire.',
  'failure.set.dimension-without-rule':
    'La règle à {path} demande la dimension « {found} », qui n’a pas de règle propre.',
  'failure.set.counts-cross-dimensions':
    'La règle à {path} compte des indicateurs de « {found} ». La règle d’une dimension ne compte que les siens : {expected}.',
  'failure.set.minimum-too-high':
    'La règle à {path} en demande au moins {found}, mais il n’y en a que {expected} à compter.',
  'failure.set.unsigned-grades':
    'L’ensemble porte le statut {status}, mais seuls {signed} degrés sur {total} sont signés par une personne nommée.',
  'failure.set.unknown-grades':
    'L’ensemble porte le statut {status}, mais {count, plural, one {un degré n’est pas connu} other {# degrés ne sont pas connus}}. Il ne peut être qu’un projet, et un tel degré ne peut pas être signé.',
  'failure.set.no-endorsement': 'L’ensemble porte le statut « approuvé », mais ne dit pas par qui.',
  'failure.set.endorsement-without-status': 'L’ensemble nomme qui l’a approuvé, mais son statut est {status}.',
  'failure.set.history-order': 'La version à {path} est {found}. Attendu : {expected}.',
  'failure.set.language-tag':
    'À {path}, un texte est rangé sous « {found} ». Attendu : un code de langue comme en, fr ou pt-BR.',
  'failure.set.missing-texts':
    '{count, plural, one {Un texte manque} other {# textes manquent}} en {language}, par exemple {paths}.',
  'failure.set.contested-grade': 'Les sources divergent sur le degré de {found}, et personne ne l’a signé.',
  'failure.set.translation-columns': 'Le tableau des traductions a les colonnes {found}. Il lui faut {expected}.',
  'failure.set.translation-path': 'L’ensemble n’a pas de texte à « {found} ».',
  'failure.set.translation-twice': 'Le texte à « {found} » est traduit deux fois.',
  'failure.set.translation-length':
    'La traduction compte {found, number} caractères ; {limit, number} sont permis au plus.',
  'failure.set.same-id': 'Un ensemble dérivé doit avoir son propre identifiant ; « {found} » est celui de son parent.',
  'failure.set.nothing-changed': 'Rien ne diffère de la version {version} de {id}.',
  'failure.set.not-found': 'Il n’y a pas d’ensemble d’indicateurs « {found} ». Attendu : {expected}.',
  'failure.answers.not-json': 'Ces réponses ne peuvent pas être lues : le texte n’est pas du JSON ({reason}).',
  'failure.answers.none': 'Il n’y a aucune fiche de réponses à {path}.',
  'failure.answers.too-many':
    'Il y a {found} fiches de réponses dans un seul texte JSON. Attendu : {expected} au plus ; mettez une fiche par ligne.',
  'failure.answers.shape': 'À {path}, les réponses ne sont pas comme il faut. Attendu : {expected}.',
  'failure.answers.unknown-field':
    'Le nom à {path} n’est pas connu. Attendu : {expected}. Les notes et les noms n’ont pas leur place dans une fiche de réponses.',
  'failure.answers.unknown-fact': 'L’ensemble n’a pas de fait à {path}. Attendu : {expected}.',
  'failure.answers.unknown-dimension': 'L’ensemble n’a pas de dimension à {path}. Attendu : {expected}.',
  'failure.answers.unknown-indicator': 'La dimension {dimension} n’a pas d’indicateur à {path}. Attendu : {expected}.',
  'failure.answers.not-an-answer': 'À {path} figure « {found} ». Attendu : {expected}.',
  'failure.answers.not-a-code': 'À {path} figure « {found} ». Attendu : {expected}.',
  'failure.answers.other-set': 'Les réponses à {path} portent sur l’ensemble « {found} ». Attendu : {expected}.',
  'failure.answers.twice': 'La question à {path} a deux réponses différentes.',
  'failure.answers.repeated-id': 'Deux fiches de réponses ont l’identifiant « {found} ».',
  'failure.answers.column-twice': 'Les colonnes « {first} » et « {second} » répondent à la même question.',
  'failure.answers.no-columns':
    'Aucune colonne ne nomme une question de l’ensemble. Attendu : des colonnes comme {expected}.',
  'failure.delphi.invitation-unknown':
    'Ce lien d’invitation n’est pas ou plus valable. Demandez-en un nouveau à la personne qui vous a invité.',
  'failure.delphi.settings-shape':
    'À {path}, les réglages de l’enquête Delphi contiennent « {found} ». Attendu : {expected}.',
  'failure.delphi.settings-frozen': 'Les réglages de {id} ne peuvent plus changer : son premier tour est ouvert.',
  'failure.delphi.wrong-stage':
    'Ce n’est pas possible maintenant : l’enquête {found, select, preparing {est en préparation} collecting {recueille des réponses} moderating {attend que les propositions soient regroupées} between {est entre deux tours} finished {est terminée} open {n’a pas encore eu de tour d’évaluation} other {est à un tour d’évaluation}}.',
  'failure.delphi.panel-closed': 'Le panel est clos : son premier tour est terminé.',
  'failure.delphi.panelist-twice': 'Le panel compte déjà un expert ou une experte « {found} ».',
  'failure.delphi.panelist-unknown': 'Cette personne ne fait pas partie du panel.',
  'failure.delphi.panel-too-small':
    'Le panel compte {found, plural, one {# personne} other {# personnes}}. Les réglages en demandent au moins {expected} avant le premier tour.',
  'failure.delphi.professions-too-few':
    'Le panel compte {found, plural, one {# profession} other {# professions}}. Les réglages en demandent au moins {expected} avant le premier tour.',
  'failure.delphi.no-items': 'Il n’y a rien à évaluer. Ajoutez un indicateur, ou tirez-en un d’une proposition.',
  'failure.delphi.no-answers': 'Le tour {round} ne peut pas être clos : personne n’a répondu.',
  'failure.delphi.item-unknown': 'L’enquête n’a pas d’élément « {found} ».',
  'failure.delphi.item-not-asked': 'Le tour {round} ne porte pas sur « {found} ».',
  'failure.delphi.item-twice':
    '« {found} » figure deux fois. Un élément doit être unique, et son nom aussi dans sa dimension.',
  'failure.delphi.dimension-unknown': 'Il n’y a pas de dimension « {found} ». Attendu : {expected}.',
  'failure.delphi.not-a-rating': '« {found} » ne figure pas sur l’échelle. Attendu : {expected}.',
  'failure.delphi.rated-twice':
    'La même personne évalue {item} deux fois au tour {round} ; la première fois à la ligne {first}.',
  'failure.delphi.comment-without-rating': 'Le tour {round} n’a pas un tel commentaire sur {item}.',
  'failure.delphi.text-length':
    'Un texte compte {found, plural, one {# caractère} other {# caractères}}. Attendu : {expected}.',
  'failure.delphi.language-unknown': 'L’enquête ne se tient pas en « {found} ». Attendu : {expected}.',
  'failure.delphi.too-many-proposals':
    'Pour {dimension}, une même personne fait {found} propositions. Le maximum est de {expected}.',
  'failure.delphi.proposal-unknown': 'Il n’y a pas de proposition « {found} ».',
  'failure.delphi.proposal-twice': 'La proposition « {found} » figure deux fois.',
  'failure.delphi.proposals-left':
    '{count, plural, one {Une proposition est sans réponse : {found}} other {# propositions sont sans réponse : {found}}}. Rattachez chacune à un élément, faites-en un nouveau ou écartez-la.',
  'failure.delphi.other-base': 'L’enquête porte sur {expected}, et l’ensemble donné est {found}.',
  'failure.delphi.no-columns':
    'Aucune colonne ne contient d’évaluations. Il faut une colonne pour la personne, comme {person}, et soit les colonnes {long}, soit une colonne par élément, comme {wide}.',
  'failure.delphi.column-twice': 'Les colonnes « {first} » et « {second} » désignent la même chose.',
  'failure.delphi.round-number': '« {found} » n’est pas un numéro de tour. Attendu : {expected}.',
  'failure.delphi.cell-missing': 'La cellule est vide. Attendu : {expected}.',
  'failure.delphi.value-differs': 'Ce n’est pas ce que dit la ligne {first} de la même personne ou du même élément.',
  'failure.delphi.no-ratings': 'Le tableau ne contient aucune évaluation.',
  'failure.policy.not-found': 'L’ensemble {set} n’a pas de politique d’évaluation « {found} ». Attendu : {expected}.',
  'failure.policy.unknown-reference':
    'La règle à {path} de l’ensemble {set} renvoie à « {found} », que l’ensemble n’a pas.',
  'failure.policy.dimension-without-rule':
    'La règle à {path} de l’ensemble {set} demande la dimension « {found} », qui n’a pas de règle propre.',
  'failure.assessment.draft-set':
    'L’ensemble {set} {version} est un projet et ne doit pas servir à évaluer : {ungraded, plural, =0 {personne ne l’a revu} one {un de ses degrés n’est pas connu} other {# de ses degrés ne sont pas connus}}. Pour l’essayer quand même, indiquez --allow-draft.',
  'failure.set.never-holds': 'Aucune réponse ne peut vérifier la règle à {path}.',
  'failure.ratings.no-columns':
    'Ce ne sont pas des notes de plusieurs évaluateurs. Attendu : les colonnes {expected}, ou une colonne par évaluateur.',
  'failure.ratings.none': 'Il n’y a aucune note dans le tableau.',
  'failure.ratings.cell-missing': '{name, select, unit {Le cas} other {L’évaluateur}} n’est pas nommé.',
  'failure.ratings.rated-twice': 'Le même évaluateur note deux fois le même cas ; la seconde fois « {found} ».',
  'failure.ratings.not-ordered':
    '« {found} » n’a pas de place dans un ordre. Pour une échelle ordinale, attendu : des nombres, non et oui, ou weak, medium et strong.',
  'failure.ratings.not-a-number': '« {found} » n’est pas un nombre. L’échelle {scale} n’a que des nombres.',
  'failure.ratings.too-many-categories': 'Il y a {found} notes différentes. Attendu : {expected} au plus.',
  'failure.ratings.one-rater':
    'Il y a {found, plural, =0 {aucun évaluateur} one {un évaluateur} other {# évaluateurs}}. L’accord en demande au moins deux.',
  'failure.ratings.unknown-rater': 'Personne dans le tableau ne s’appelle « {found} ». Attendu : {expected}.',
  'failure.ratings.not-yes-no': 'Une référence demande des notes oui et non ; trouvé : {found}.',
  'failure.ratings.few-indicators':
    '{found, plural, =0 {Aucun indicateur n’est nommé} one {Un seul indicateur est nommé} other {Seuls # indicateurs sont nommés}}. L’analyse en demande au moins deux, dans une colonne indicator.',
  'failure.model.unreadable':
    'Le modèle est illisible à la position {position}. Trouvé « {found} » ; il faut des numéros de listes, avec une virgule après chaque groupe de listes liées, comme dans {example}.',
  'failure.model.unknown-list':
    'Il n’y a pas de liste {found} (dans « {member} », position {position} du modèle). Il faut des numéros de 1 à {lists}, comme dans {example}.',
  'failure.model.repeated-list':
    'La liste {found} figure deux fois dans « {member} » (position {position} du modèle). Il faut chaque liste une seule fois par groupe.',
  'failure.model.empty-member':
    'Il n’y a rien là où une liste ou un groupe de listes est attendu (position {position} du modèle). Il faut par exemple {example}.',
  'failure.model.saturated':
    'Le modèle lie toutes les listes ensemble (« {found} », position {position}). Un tel modèle s’ajuste à n’importe quel tableau et ne dit rien des personnes sur aucune liste. Il en faut un plus petit, comme {example}.',
  'failure.options.unknown':
    '{kind, select, command {Il n’y a pas de commande} option {Il n’y a pas d’option} other {Inconnu :}} « {found} ». Attendu : {expected}.',
  'failure.options.missing':
    '{kind, select, command {Il manque une commande} argument {Il manque un argument} value {Il manque la valeur} other {Il manque quelque chose}} : {name}.',
  'failure.options.extra-argument':
    'Trop d’arguments : « {found} ». Mettez entre guillemets un nom qui contient des espaces.',
  'failure.options.invalid': 'La valeur « {found} » ne convient pas à {name}. Attendu : {expected}.',
  'failure.options.not-applicable': '{name} ne s’applique pas à {to}.',
  'failure.options.needed': '{to} demande {name}, par exemple {name} {expected}.',
  'failure.result.not-json': 'Ce n’est pas un résultat de Repère : le fichier n’est pas du JSON.',
  'failure.result.unreadable':
    'Ce n’est pas un résultat de Repère : il manque quelque chose, ou quelque chose ne va pas, à {path}.',
  'failure.result.too-large': 'Ce n’est pas un résultat de Repère : il dépasse {limit} caractères.',
  'failure.result.other-version':
    'Le résultat est au format {found}, celui d’une autre version de Repère ; celle-ci lit le format {expected}. Recalculez-le.',
  'failure.result.strata-missing':
    'Le résultat a été calculé par strates ({columns}). Donnez la table avec ces colonnes et nommez-les comme strates.',
  'failure.result.other-input':
    'Le résultat a été calculé sur un autre tableau (empreinte {expected}) ; celui-ci a {found}.',
  'failure.result.input-needed': 'Indiquez le tableau d’où vient le résultat ; ce n’est pas un des tableaux publiés.',
  'failure.run.cancelled': 'Le travail a été annulé.',
  'failure.run.worker-lost':
    'Un processus de calcul s’est arrêté avant la fin. Rien n’a été enregistré ; relancez le calcul.',
  'failure.request.invalid': 'La requête n’est pas valide à {path} : {reason}.',
  'failure.request.forged': 'La requête ne vient pas de cette page. Rechargez la page et réessayez.',
  'failure.request.wrong-host': 'Repère ne répond pas à l’adresse « {found} ». Attendu : {expected}.',
  'failure.request.too-large': 'La requête dépasse {limit} octets.',
  'failure.request.too-many': 'Trop de requêtes. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'failure.session.missing': 'La session est terminée. Rechargez la page pour en ouvrir une nouvelle.',
  'failure.access.denied': 'Vous ne pouvez pas faire cela.',
  'failure.thing.not-found': 'Cela n’existe pas, ou vous n’y avez pas accès.',
  'failure.thing.changed': 'Quelqu’un l’a modifié entre-temps. Rechargez et réessayez.',
  'failure.thing.in-use': 'Autre chose s’en sert encore. Supprimez d’abord ce qui s’en sert.',
  'failure.job.unfinished':
    'La tâche n’a pas de résultat : elle {state, select, queued {attend encore} running {est encore en cours} failed {a échoué} cancelled {a été annulée} stopped {a été arrêtée} other {n’est pas terminée}}.',
  'failure.job.interrupted':
    'Le programme s’est arrêté {attempts, plural, one {# fois} other {# fois}} pendant la tâche. Elle n’a pas été relancée ; créez une nouvelle tâche.',
  'failure.store.in-use':
    'Le dossier de données {folder} est utilisé par un autre Repère (processus {process}). Arrêtez-le d’abord ou choisissez un autre dossier.',
  'failure.store.newer':
    'Les données ont été écrites par un Repère plus récent (schéma {found} ; ce programme connaît {expected}). Mettez le programme à jour.',
  'failure.store.unavailable': 'La base de données est injoignable : {reason}.',
  'failure.store.damaged':
    'La base de données de {folder} ne peut pas être ouverte : {reason}. {dump, select, none {Il n’y a pas de sauvegarde.} other {Restaurez la sauvegarde {dump}.}}',
  'failure.store.dump-unreadable': 'Ce n’est pas une sauvegarde complète de Repère : {reason}.',
  'failure.server.not-loopback':
    'Sans connexion d’utilisateur, Repère n’écoute que sur cet ordinateur. Trouvé l’adresse {found}.',
  'failure.server.port-taken': 'Le port {port} est utilisé par un autre programme. Choisissez-en un autre.',
  'failure.server.stopping': 'Repère s’arrête. Réessayez dans un instant.',
  'failure.server.unreachable': 'Le serveur n’a pas répondu. Repère tourne-t-il encore ?',
  'failure.document.failed': 'Le document {format} n’a pas pu être produit : {reason}.',
  'failure.unexpected': 'Une erreur s’est produite dans Repère ({reference}). Rien n’a été modifié.',
  'failure.at': '{where} : {sentence}',
  'failure.at.sheet': 'feuille « {sheet} »',
  'failure.at.row': 'ligne {row}',
  'failure.at.column': 'colonne {column}',
};
