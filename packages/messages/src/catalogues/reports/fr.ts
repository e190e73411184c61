import type { reportsEn } from './en.ts';

export const reportsFr: Readonly<Record<keyof typeof reportsEn, string>> = {
  'reports.figure.axis.people': 'Personnes',
  'reports.figure.axis.people-log': 'Personnes (échelle logarithmique)',
  'reports.figure.observed': 'observé : {count, number}',
  'reports.figure.bound': 'borne {value}',
  'reports.figure.spread.title': 'Estimations par méthode',
  'reports.figure.spread.band': 'Étendue entre les méthodes : {range} (pas un intervalle)',
  'reports.figure.spread.band-narrow': 'Étendue : {range} (pas un intervalle)',
  'reports.figure.spread.one': 'Une seule méthode comparable : {value}',
  'reports.figure.spread.agree': 'Les méthodes comparables s’accordent : {value}',
  'reports.figure.spread.group.lower-bound': 'Borne inférieure, hors de l’étendue',
  'reports.figure.spread.group.rough-check': 'Contrôle grossier, hors de l’étendue',
  'reports.figure.spread.group.pair': 'Deux listes à la fois, hors de l’étendue',
  'reports.figure.spread.group.other-form': 'Autres formes d’une méthode',
  'reports.figure.spread.group.no-value': 'Aucun nombre',
  'reports.figure.spread.summary':
    '{count} méthodes comparables donnent des estimations de {min} à {max}. Cette étendue n’est pas un intervalle.',
  'reports.figure.spread.primary': 'La méthode principale, {method}, donne {value} ({interval}).',
  'reports.figure.spread.without': 'Sans nombre : {methods}.',
  'reports.figure.spread.other-forms':
    '{count, plural, one {# autre forme de méthode ne figure} other {# autres formes de méthodes ne figurent}} que dans le tableau.',
  'reports.figure.spread.pairs-left-out':
    '{count, plural, one {# paire de listes n’est pas dessinée} other {# paires de listes ne sont pas dessinées}}.',
  'reports.figure.bootstrap.title': 'Distribution bootstrap : {method}',
  'reports.figure.bootstrap.estimate': 'estimation {value}',
  'reports.figure.bootstrap.lower': 'limite inf. {value}',
  'reports.figure.bootstrap.upper': 'limite sup. {value}',
  'reports.figure.bootstrap.from': 'De',
  'reports.figure.bootstrap.to': 'À',
  'reports.figure.bootstrap.samples': 'Échantillons bootstrap',
  'reports.figure.bootstrap.summary':
    'La moitié {count, plural, one {de l’échantillon bootstrap donne} other {des # échantillons bootstrap donne}} un nombre de personnes compris entre {from} et {to}.',
  'reports.figure.bootstrap.limits': 'L’estimation est de {value} ; son intervalle à {level} : {interval}.',
  'reports.figure.bootstrap.not-drawn':
    '{count, plural, one {# échantillon se trouve} other {# échantillons se trouvent}} au-delà des extrémités de l’axe.',
  'reports.figure.overlap.title': 'Qui figure sur quelles listes',
  'reports.figure.overlap.group': '{count, plural, one {Sur # liste} other {Sur # listes}}',
  'reports.figure.overlap.summary':
    '{count, plural, one {# personne figure} other {# personnes figurent}} sur au moins une des {lists} listes ; {share} figurent sur une seule liste.',
  'reports.figure.overlap.summary-masked':
    '{count, plural, one {# personne figure} other {# personnes figurent}} sur au moins une des {lists} listes.',
  'reports.figure.overlap.left-out':
    'Non dessiné : {combinations, plural, one {# combinaison plus rare} other {# combinaisons plus rares}}, soit {people, plural, one {# personne} other {# personnes}} au total.',
  'reports.figure.overlap.masked':
    'Non affiché, pour protéger les personnes : les combinaisons de moins de {limit} personnes et celles dont on pourrait les déduire ; {people, plural, one {# personne} other {# personnes}} au total.',
  'reports.figure.pairwise.title': 'Combien de personnes deux listes ont en commun',
  'reports.figure.pairwise.share': 'Part de la plus petite liste',
  'reports.figure.pairwise.summary':
    'Le plus grand recoupement est {pair}, avec {count, plural, one {# personne} other {# personnes}}.',
  'reports.figure.pairwise.empty':
    '{count, plural, one {# paire de listes n’a} other {# paires de listes n’ont}} personne en commun : {pairs}.',
  'reports.figure.pairwise.masked':
    '{count, plural, one {# recoupement n’est pas affiché} other {# recoupements ne sont pas affichés}}, pour protéger les personnes.',
  'reports.figure.pairwise.reading':
    'Plus une case est foncée, plus grande est la part de la plus petite liste ; les nombres encadrés sont les tailles des listes.',
  'reports.figure.models.title': 'Les {count} meilleurs de {admissible, number} modèles',
  'reports.figure.models.distance': 'BIC au-dessus du meilleur modèle',
  'reports.figure.models.band-label':
    'Au-dessus de cette ligne ({units} unités de BIC), les modèles valent à peu près le meilleur',
  'reports.figure.models.band-label-narrow': 'Au-dessus : à peu près aussi bons',
  'reports.figure.models.above-best': 'BIC au-dessus du meilleur',
  'reports.figure.models.weight': 'Poids',
  'reports.figure.models.summary':
    'Sur {candidates, plural, one {# modèle} other {# modèles}} avec des interactions d’au plus {order} listes, {admissible, plural, one {# a une estimation} other {# ont une estimation}}.',
  'reports.figure.models.best': 'Le meilleur selon le BIC est {model}, avec {value} personnes et {weight} du poids.',
  'reports.figure.models.alone': 'Aucun autre modèle ne s’en trouve à moins de {units} unités de BIC.',
  'reports.figure.models.near':
    '{count} modèles se trouvent à moins de {units} unités de BIC et valent à peu près autant ; ils donnent de {min} à {max} personnes.',
  'reports.figure.models.near-at-least':
    'Au moins {count} modèles se trouvent à moins de {units} unités de BIC et valent à peu près autant ; ils donnent de {min} à {max} personnes.',
  'reports.figure.models.disagree': 'C’est un facteur de {ratio} : les données ne fixent pas le nombre.',
  'reports.figure.models.not-drawn':
    '{count, plural, one {# modèle est moins bon de plus de {units} unités de BIC et n’est pas dessiné} other {# modèles sont moins bons de plus de {units} unités de BIC et ne sont pas dessinés}}.',
  'reports.figure.sensitivity.title': 'Ce qui change les estimations',
  'reports.figure.sensitivity.group.leave-out': 'Sans l’une des listes',
  'reports.figure.sensitivity.group.merge': 'Deux listes prises pour une',
  'reports.figure.sensitivity.group.linkage': 'Erreurs d’appariement',
  'reports.figure.sensitivity.changed': '{people} ({change})',
  'reports.figure.sensitivity.summary':
    'Toutes les méthodes, de nouveau, sur {count, plural, one {# tableau modifié} other {# tableaux modifiés}}. Chaque ligne est un tableau : la barre est son étendue, les marques sont les méthodes ; la bande est l’étendue du tableau tel quel.',
  'reports.figure.sensitivity.primary':
    'La méthode principale, {method}, donne {value} sur le tableau tel quel ; sur les tableaux modifiés, de {min} ({minChange}) à {max} ({maxChange}).',
  'reports.figure.sensitivity.spread':
    'Sur un tableau modifié, le nombre le plus bas est {min} ({minChange}) et le plus élevé {max} ({maxChange}).',
  'reports.figure.sensitivity.missing':
    'À {count, plural, one {# endroit, une méthode n’a} other {# endroits, une méthode n’a}} pas de nombre.',
  'reports.figure.sensitivity.beyond':
    '{count, plural, one {# nombre se trouve au-delà de l’axe, indiqué par une flèche ; il figure} other {# nombres se trouvent au-delà de l’axe, indiqués par une flèche ; ils figurent}} dans le tableau.',
  'reports.figure.sensitivity.table': 'Changement',
  'reports.figure.sensitivity.least': 'Le plus bas',
  'reports.figure.sensitivity.most': 'Le plus élevé',
  'reports.figure.chains.title': 'Où étaient les chaînes : {method}',
  'reports.figure.chains.chain': 'Chaîne {number}',
  'reports.figure.chains.column': 'Chaîne',
  'reports.figure.chains.median': 'Médiane',
  'reports.figure.chains.quantile': 'Quantile {share}',
  'reports.figure.chains.draws': 'Tirages montrés',
  'reports.figure.chains.reading':
    'Chaque ligne est une chaîne : la colline est la densité de ses tirages, l’anneau leur médiane, le trait épais leur moitié centrale, le trait fin leurs 95 % centraux.',
  'reports.chains.agree':
    'Les {count} chaînes s’accordent : R-hat vaut {rHat} (au plus {limit} est souhaité) et leurs médianes vont de {min} à {max}.',
  'reports.chains.disagree':
    'Les {count} chaînes sont en désaccord : R-hat vaut {rHat} (au plus {limit} est souhaité) et leurs médianes vont de {min} à {max}. Aucun nombre ne peut en être tiré.',
  'reports.chains.still':
    'Certaines des {count} chaînes ne bougent pas ; on ne peut donc pas dire si elles s’accordent. Aucun nombre ne peut en être tiré.',
  'reports.chains.draws':
    'Ensemble, elles valent {count, plural, one {# tirage indépendant} other {# tirages indépendants}}.',
  'reports.chains.few-draws':
    'Ensemble, elles ne valent que {count, plural, one {# tirage indépendant} other {# tirages indépendants}} ; il en faudrait {enough}.',
  'reports.figure.strata.title': 'Strates : {method}',
  'reports.figure.strata.column': 'Strate',
  'reports.figure.strata.whole': 'Toutes les strates',
  'reports.figure.strata.whole-heading': 'Le tableau entier',
  'reports.figure.strata.summary': 'Une méthode dans {count, plural, one {# strate} other {# strates}}.',
  'reports.figure.strata.largest': 'Le plus grand nombre est celui de {stratum} : {value}.',
  'reports.figure.strata.total': 'Pour le tableau entier, la méthode donne {value}.',
  'reports.figure.strata.missing': '{count, plural, one {# strate n’a} other {# strates n’ont}} pas de nombre.',
  'reports.masked': 'non affiché',
  'reports.masked.short': '·',

  'reports.figure-number': 'Figure {number}',
  'reports.table-number': 'Tableau {number}',
  'reports.figure-data': 'Nombres de cette figure',
  'reports.page': 'Page {page} sur {pages}',
  'reports.warning': 'Avertissement',
  'reports.note': 'Note',

  'reports.lists.title': 'Combien de personnes : une estimation à partir de listes',
  'reports.lists.observed':
    '{count, plural, one {# personne figure} other {# personnes figurent}} sur au moins une des {lists} listes.',
  'reports.lists.spread':
    'Les méthodes comparables situent le nombre total, personnes absentes de toute liste comprises, entre environ {min} et environ {max}. C’est l’étendue entre les méthodes, et non un intervalle.',
  'reports.lists.spread-one':
    'Une seule méthode est comparable. Elle situe le nombre total, personnes absentes de toute liste comprises, à environ {value} ({interval}).',
  'reports.lists.spread-agree':
    'Les {count} méthodes comparables situent le nombre total, personnes absentes de toute liste comprises, à environ {value}. Leur accord ne le rend pas certain.',
  'reports.lists.spread-none':
    'Aucune méthode ne donne d’estimation comparable : ces données ne disent pas combien il y a de personnes.',
  'reports.lists.lead-primary':
    'La méthode principale, choisie avant l’affichage des résultats, est « {method} » : environ {value} ({interval}).',
  'reports.lists.lead-primary-none':
    'La méthode principale, choisie avant l’affichage des résultats, est « {method} ». Elle ne donne pas de nombre : {status}.',
  'reports.lists.asked.table': 'Tableau',
  'reports.lists.asked.period': 'Période',
  'reports.lists.asked.question': 'Question',
  'reports.lists.asked.question-text':
    'Combien de personnes auraient pu figurer sur une de ces listes, y compris celles qui ne figurent sur aucune ?',
  'reports.lists.asked.primary-skipped':
    'Omise. Aucune méthode n’a été désignée avant l’affichage des résultats ; aucune ne peut donc être présentée comme celle qui était prévue.',
  'reports.lists.results': 'L’étendue entre les méthodes',
  'reports.lists.included': 'Dans l’étendue : {methods}.',
  'reports.lists.excluded': 'Hors de l’étendue, et pourquoi :',
  'reports.lists.excluded-item': '{method} : {reason}',
  'reports.lists.excluded-pairs': '{method} ({count, plural, one {# paire} other {# paires}}) : {reason}',
  'reports.lists.methods': 'Chaque méthode',
  'reports.lists.methods.table': 'Nombre de personnes selon la méthode',
  'reports.lists.methods.about': 'Ce que fait chaque méthode',
  'reports.lists.methods.rounded':
    'Comme certains effectifs sont protégés, toutes les estimations de ce rapport sont arrondies à deux chiffres significatifs.',
  'reports.lists.pairs.table': 'Deux listes à la fois',
  'reports.lists.pairs.intro':
    'Chaque ligne prend deux listes comme s’il n’y en avait pas d’autres. Des lignes en désaccord montrent que les listes dépendent les unes des autres, ou que les personnes n’ont pas toutes la même chance d’y figurer.',
  'reports.lists.withheld':
    '{count, plural, one {# estimation est omise, car on pourrait en déduire} other {# estimations sont omises, car on pourrait en déduire}} un effectif protégé.',
  'reports.lists.warnings': 'Avertissements',
  'reports.lists.warnings.none': 'Il n’y a pas d’avertissement sur le tableau ni sur les méthodes.',
  'reports.lists.warnings.of-method': '{method} : {warning}',
  'reports.lists.data': 'Les données',
  'reports.lists.data.lists': 'Les listes',
  'reports.lists.data.histories': 'Personnes selon la combinaison exacte de listes',
  'reports.lists.data.total': 'Toutes les combinaisons',
  'reports.lists.data.rest': 'Combinaisons non affichées',
  'reports.lists.data.absent': 'Les combinaisons absentes du tableau ne comptent personne.',
  'reports.lists.data.masked':
    'Les effectifs inférieurs à {limit} ne sont pas affichés, ni ceux dont on pourrait les déduire. Une combinaison absente ici ne compte personne ou n’est pas affichée. Les estimations ont été calculées sur le tableau complet.',
  'reports.lists.data.too-long':
    '{count, plural, one {# combinaison plus rare est omise} other {# combinaisons plus rares sont omises}} de ce tableau ; {people, plural, one {# personne} other {# personnes}} au total.',
  'reports.lists.data.published': 'Tous les effectifs sont affichés : le tableau a été publié par sa source.',
  'reports.lists.data.not-given':
    'Les effectifs n’ont pas été fournis à ce rapport ; seules les tailles des listes sont affichées.',
  'reports.lists.assumptions': 'Ce que les méthodes supposent',
  'reports.lists.assumptions.intro':
    'L’estimation vaut ce que valent ces hypothèses. Quelqu’un qui connaît les listes doit dire de chacune si elle est remplie.',
  'reports.lists.assumptions.closed':
    'Personne n’entre ni ne sort pendant la période. Plus la période est longue, moins cela est vrai.',
  'reports.lists.assumptions.linkage':
    'Les rapprochements manqués entre listes donnent une estimation trop élevée, les faux rapprochements une estimation trop basse. Les recoupements sont petits : quelques erreurs comptent.',
  'reports.lists.assumptions.scope':
    'Chaque liste ne contient que des personnes qui appartiennent à la population étudiée.',
  'reports.lists.assumptions.dependence':
    'Avec deux listes, l’indépendance ne peut pas être testée ; avec davantage, la dépendance de toutes les listes à la fois est supposée nulle.',
  'reports.lists.assumptions.heterogeneity':
    'Si certaines personnes sont bien plus faciles à repérer que d’autres, les modèles de listes indépendantes donnent un nombre trop bas.',
  'reports.lists.assumptions.referral':
    'Lorsqu’un organisme oriente des personnes vers un autre, il faut fusionner les deux listes ou les laisser dépendre l’une de l’autre.',
  'reports.lists.diagnostics': 'Diagnostics',
  'reports.lists.diagnostics.table': 'Modèles et ajustement',
  'reports.lists.diagnostics.criteria':
    'L’AIC et le BIC comparent des modèles du même tableau ; plus ils sont petits, mieux c’est. Le BIC prend le nombre de personnes comme taille d’échantillon. Les paramètres comprennent la constante et ceux à moins l’infini.',
  'reports.lists.diagnostics.steps': 'Étapes du choix pas à pas',
  'reports.lists.diagnostics.step': 'Étape',
  'reports.lists.diagnostics.added': 'Paire ajoutée',
  'reports.lists.diagnostics.p-value': 'Valeur p',
  'reports.lists.diagnostics.no-steps':
    'Le choix pas à pas n’a ajouté aucune paire de listes : aucune n’avait une valeur p inférieure à {threshold}.',
  'reports.lists.diagnostics.bootstrap':
    '{samples, plural, one {# échantillon bootstrap} other {# échantillons bootstrap}}, dont {finite, number} ont donné une estimation.',
  'reports.lists.diagnostics.samples':
    '{samples, plural, one {# échantillon bootstrap} other {# échantillons bootstrap}}.',
  'reports.lists.not': 'Ce que l’estimation n’est pas',
  'reports.lists.not.unreachable':
    'Elle ne compte pas les personnes qui n’avaient aucune chance de figurer sur une de ces listes. Celles-ci sont en dehors du nombre.',
  'reports.lists.not.period': 'C’est un nombre pour toute la période, et non pour un moment de celle-ci.',
  'reports.lists.not.sum':
    'Les estimations de plusieurs années ne s’additionnent pas : une même personne peut être comptée dans plusieurs.',
  'reports.lists.not.exact':
    'Ce n’est pas un dénombrement. Donnez-la arrondie, avec son intervalle et avec l’étendue entre les méthodes.',
  'reports.lists.sources': 'Sources',
  'reports.lists.sources.data': 'Données : {source}',
  'reports.lists.reproduce': 'Comment refaire le calcul',
  'reports.lists.reproduce.text':
    'Enregistrez le résultat en JSON à côté du tableau et lancez la commande ci-dessous. Elle recalcule tout et compare : à l’identique sur le même moteur, et à un milliardième près ailleurs.',
  'reports.lists.reproduce.software': 'Logiciel',
  'reports.lists.reproduce.engine': 'Moteur',
  'reports.lists.reproduce.digest': 'Empreinte du tableau',
  'reports.lists.reproduce.digest-withheld':
    'Non affichée : elle permettrait de vérifier des suppositions sur les effectifs protégés. Elle se trouve dans le fichier de résultat.',
  'reports.lists.warnings.pair-no-overlap':
    '{count} paires de listes n’ont personne en commun : {pairs}. Leurs valeurs sont celles que donne la formule sans aucun recoupement ; elles peuvent être beaucoup trop basses.',
  'reports.lists.warnings.pair-below-observed':
    'À partir de {count} paires de listes seules, on attendrait moins de personnes que les {observed, number} que toutes les listes connaissent : {pairs}. Les personnes d’une liste de ces paires ont plus de chances que les autres de figurer sur l’autre ; la paire donne donc un nombre trop bas.',
  'reports.lists.warnings.monte-carlo-error':
    'Avec d’autres nombres aléatoires, des limites de ces intervalles bougeraient au plus de : {methods}. On souhaite {target, number} % au plus ; davantage d’échantillons bootstrap réduisent cet écart.',
  'reports.lists.warnings.does-not-exist':
    'Ces modèles n’ont pas d’estimation : {models}. Leur vraisemblance croît sans fin et n’a pas de maximum, à cause des zéros du tableau. Aucun nombre n’est donné. Le nombre que donne un programme qui ne le vérifie pas ne veut rien dire.',
  'reports.lists.warnings.unidentified':
    'Ces modèles ont plus d’inconnues que le tableau ne peut en déterminer : {models}. Des nombres de personnes très différents s’ajustent aussi bien. Aucun nombre n’est donné.',
  'reports.lists.warnings.closed-wrong-sign':
    'Dans {models}, le coefficient des différences entre personnes est négatif, ce qu’aucune différence entre personnes ne peut produire. La présence sur une liste semble écarter des autres, et ces modèles ne sont pas faits pour cela.',
  'reports.lists.warnings.withheld':
    '{count, plural, one {# avertissement est omis, car on pourrait en déduire des effectifs protégés. Il figure} other {# avertissements sont omis, car on pourrait en déduire des effectifs protégés. Ils figurent}} dans le fichier de résultat.',
  'reports.lists.diagnostics.positions':
    'Les chiffres des modèles désignent les listes par leur position : {lists}. Les listes réunies peuvent dépendre l’une de l’autre.',
  'reports.lists.diagnostics.position': '{position} = {list}',
  'reports.lists.diagnostics.observed': 'Sur les deux',
  'reports.lists.diagnostics.expected': 'Attendu',
  'reports.lists.spread-label': 'Étendue entre les méthodes (pas un intervalle) : {range}.',
  'reports.lists.question': 'La question et les données',
  'reports.lists.strata': 'Strates',
  'reports.lists.spread-withheld':
    'Les estimations comparables sont omises de ce rapport, car on pourrait en déduire des effectifs protégés.',
  'reports.lists.spread-ratio': 'Soit {min} à {max} fois les personnes observées.',
  'reports.lists.spread-without':
    'N’y figurent pas, car on pourrait déduire des effectifs protégés de leurs estimations : {methods}.',
  'reports.lists.lead-primary-withheld':
    'La méthode principale, choisie avant l’affichage des résultats, est « {method} ». Son estimation est omise de ce rapport, car on pourrait en déduire des effectifs protégés.',
  'reports.lists.lead-ratio': 'Soit {ratio} fois les personnes observées.',
  'reports.lists.primary.no-reason': 'Aucune raison n’a été donnée.',
  'reports.lists.primary.about':
    'Elle a été désignée avant l’affichage des résultats, afin que le résultat ne décide pas de la méthode qui compte. Les autres méthodes figurent à côté.',
  'reports.lists.excluded-forms': '{method} ({count} formes) : {reason}',
  'reports.lists.methods.forms':
    'Certaines méthodes ont plusieurs formes. Celle qui convient le mieux au tableau figure plus haut et compte dans l’étendue ; voici les autres.',
  'reports.lists.methods.forms-table': 'Autres formes des mêmes méthodes',
  'reports.lists.methods.publish': 'Nombres à publier, arrondis',
  'reports.lists.methods.ratio': 'Fois les observés',
  'reports.lists.diagnostics.no-criteria':
    'L’AIC et le BIC ne sont pas affichés : de plusieurs d’entre eux, on pourrait déduire des effectifs protégés.',
  'reports.lists.models': 'Modèles qui s’ajustent à peu près aussi bien',
  'reports.lists.models.about':
    'Tous les modèles de cette recherche ont été ajustés au même tableau. Lorsque des modèles qui s’ajustent à peu près aussi bien donnent des nombres différents, le choix de l’un d’eux décide de la réponse plus que les données.',
  'reports.lists.models.alone':
    'Selon le BIC, le modèle {model} est le meilleur ; aucun autre ne s’en trouve à moins de {units} unités de BIC.',
  'reports.lists.models.withheld':
    'Les modèles eux-mêmes ({count}) sont omis, car on pourrait déduire des effectifs protégés de leurs nombres. Ils figurent dans le fichier de résultat.',
  'reports.lists.models.rounded': 'Arrondi',
  'reports.lists.models.note':
    'Le poids d’un modèle est sa part de exp(−BIC/2) parmi tous les modèles qui ont une estimation.',
  'reports.lists.sensitivity': 'Ce qui change les estimations',
  'reports.lists.sensitivity.about':
    'Toutes les méthodes ont été relancées sur des tableaux modifiés : sans chacune des listes, avec chaque paire de listes prise pour une seule, et avec des liens manqués ou ajoutés entre les listes. Une estimation qui tient à une liste, ou à quelques liens, est fragile.',
  'reports.lists.sensitivity.table': 'Estimations sur des tableaux modifiés',
  'reports.lists.sensitivity.change': 'Variation',
  'reports.lists.sensitivity.note':
    'Le plus bas et le plus élevé sont ceux des méthodes comparables. Lorsque des liens sont manqués ou ajoutés plusieurs fois au hasard, les nombres sont des médianes.',
  'reports.lists.sensitivity.withheld':
    'Les nombres de chaque tableau modifié ({count, number}) sont omis, car on pourrait en déduire des effectifs protégés. Ils figurent dans le fichier de résultat.',
  'reports.lists.sensitivity.brief.leave-out':
    'Sans l’une des listes ({count} tableaux), les méthodes qui choisissent des modèles ou en font la moyenne donnent de {min} à {max}.',
  'reports.lists.sensitivity.brief.merge':
    'Avec deux listes prises pour une ({count} tableaux), les méthodes qui choisissent des modèles ou en font la moyenne donnent de {min} à {max}.',
  'reports.lists.sensitivity.brief.linkage':
    'Avec 1 à 5 % de liens manqués ou ajoutés ({count} tableaux), les méthodes qui choisissent des modèles ou en font la moyenne donnent de {min} à {max}.',
  'reports.lists.chains': 'Les chaînes s’accordent-elles ?',
  'reports.lists.chains.about':
    'Plusieurs chaînes de l’échantillonneur partent d’endroits différents. Ce n’est que si elles aboutissent au même endroit que leurs tirages montrent ce que disent les données.',
  'reports.lists.strata.about':
    'Chaque strate est estimée comme un tableau à part ; ses recoupements sont donc plus petits et son intervalle plus large. Seul le modèle avec strates les estime toutes ensemble. Le nombre pour toutes les strates est leur somme. Si une strate n’a pas de nombre, il n’y en a pas pour l’ensemble.',
  'reports.lists.strata.hidden':
    '{count, plural, one {# strate n’est pas affichée} other {# strates ne sont pas affichées}}, pour protéger les personnes.',
  'reports.lists.strata.none': 'Aucune méthode n’a de nombre pour chaque strate.',
  'reports.lists.strata.withheld':
    'Les estimations par strate sont omises, car on pourrait en déduire des effectifs protégés.',
  'reports.lists.limits': 'Limites de la méthode',
  'reports.lists.criticism': 'Ce que l’on reproche à la méthode',
  'reports.lists.criticism.whitehead':
    'Whitehead, Jackson, Balch et Francis (2021) soutiennent que, sur des données aussi clairsemées que celles de l’esclavage moderne, la méthode n’est pas fiable : les recoupements sont petits, les listes dépendent les unes des autres, et le modèle choisi décide du nombre.',
  'reports.lists.criticism.binette':
    'Binette et Steorts (2022) ont pris des listes de taille connue comme si leur taille ne l’était pas, et l’ont estimée par les recoupements avec les autres listes. Les quatre méthodes comparées ont donné un nombre trop bas, et leurs intervalles contenaient le nombre connu moins souvent qu’ils ne le promettent.',
  'reports.lists.criticism.table': 'Écart des méthodes là où le nombre était connu',
  'reports.lists.criticism.low': 'Trop bas de',
  'reports.lists.criticism.coverage': 'Intervalles à 95 % contenant le nombre',
  'reports.lists.criticism.note':
    'Moyennes géométriques, d’après Binette et Steorts (2022). D’autres données peuvent se comporter autrement.',
  'reports.lists.bias': 'De quel côté le nombre s’écarte probablement',
  'reports.lists.bias.low':
    'Trop bas, le plus souvent : des personnes plus ou moins faciles à repérer, des listes qui se transmettent des personnes, de faux liens entre personnes différentes. Les personnes qu’aucune liste ne pouvait atteindre ne sont pas du tout dans le nombre.',
  'reports.lists.bias.high':
    'Trop élevé : des liens manqués entre les fiches d’une même personne, des listes qui couvrent des groupes différents ou s’excluent, des personnes inscrites qui n’appartiennent pas à la population, des arrivées et des départs au cours d’une longue période.',
  'reports.lists.reproduce.options': 'Options',
  'reports.lists.assumptions.answer': 'Réponse : {answer}.',
  'reports.lists.assumptions.answer.holds': 'remplie',
  'reports.lists.assumptions.answer.fails': 'non remplie',
  'reports.lists.assumptions.answer.unknown': 'inconnue',
  'reports.lists.assumptions.answer.none': 'sans réponse',
  'reports.lists.assumptions.failing': '{name}. Ce n’est pas le cas ici',
  'reports.lists.assumptions.open':
    '{count, plural, one {# hypothèse n’a} other {# hypothèses n’ont}} pas de réponse ferme. Tant qu’il en est ainsi, personne ne peut dire de combien l’estimation s’écarte.',
  'reports.lists.assumptions.unanswered':
    'Personne n’a répondu à ces questions pour ce résultat. Tant qu’il en est ainsi, personne ne peut dire de combien l’estimation s’écarte.',
  'reports.lists.assumptions.closed.name': 'Population fermée',
  'reports.lists.assumptions.linkage.name': 'Appariement parfait',
  'reports.lists.assumptions.scope.name': 'Listes dans le champ',
  'reports.lists.assumptions.dependence.name': 'Dépendance décrite par le modèle',
  'reports.lists.assumptions.heterogeneity.name': 'Chances semblables de figurer sur les listes',
  'reports.lists.assumptions.referral.name': 'Aucune liste ne découle d’une autre',
  'reports.lists.assumptions.closed.effect':
    'Les personnes arrivées ou parties pendant la période ne pouvaient pas figurer sur toutes les listes ; les recoupements sont donc trop petits et l’estimation tend à être trop élevée. Raccourcissez la période, ou lisez le nombre comme celui de toutes les personnes présentes à un moment de celle-ci.',
  'reports.lists.assumptions.linkage.effect':
    'L’erreur relative de l’estimation est à peu près celle des recoupements : les liens manqués la rendent trop élevée, les faux liens trop basse. La section sur ce qui change les estimations montre l’effet des erreurs d’appariement.',
  'reports.lists.assumptions.scope.effect':
    'Les personnes étrangères à la population grossissent les listes sans ajouter de recoupements ; l’estimation tend donc à être trop élevée. Retirez-les.',
  'reports.lists.assumptions.dependence.effect':
    'Si figurer sur une liste rend plus probable de figurer sur une autre et que le modèle n’en tient pas compte, l’estimation est trop basse ; si cela le rend moins probable, elle est trop élevée.',
  'reports.lists.assumptions.heterogeneity.effect':
    'Les personnes faciles à repérer remplissent les recoupements ; les méthodes de listes indépendantes donnent donc un nombre trop bas. Utilisez des strates, ou une méthode qui tient compte des différences entre personnes.',
  'reports.lists.assumptions.referral.effect':
    'Les personnes transmises rendent le recoupement plus grand que le hasard ne le ferait ; l’estimation est donc trop basse. Fusionnez les deux listes, ou utilisez un modèle où elles dépendent l’une de l’autre.',
  'reports.figure.item-curves.title': 'Courbes de {count, plural, one {# signe} other {# signes}}',
  'reports.figure.item-curves.summary':
    'La probabilité de oui selon le trait que les signes ont en commun. « {steepest} » (pente {high}) distingue le mieux les personnes, « {flattest} » ({low}) le moins.',
  'reports.figure.item-curves.trait': 'Trait, en écarts types',
  'reports.figure.item-curves.chance': 'Probabilité de oui',
  'reports.figure.item-curves.number': 'Nº',
  'reports.figure.item-curves.limits': 'Limites',
};
