import type { warningsEn } from './en.ts';

export const warningsFr: Readonly<Record<keyof typeof warningsEn, string>> = {
  'warning.lists.columns-ignored':
    '{count, plural, one {La colonne {columns} n’a pas été utilisée} other {Les colonnes {columns} n’ont pas été utilisées}}.',
  'warning.lists.persons-left-out':
    '{persons, plural, one {# personne ne figure que sur des listes écartées et n’est pas dans le tableau} other {# personnes ne figurent que sur des listes écartées et ne sont pas dans le tableau}}.',
  'warning.lists.repeated-histories':
    '{rows, plural, one {# ligne répète une combinaison de listes déjà donnée plus haut ; son effectif a été additionné} other {# lignes répètent une combinaison de listes déjà donnée plus haut ; leurs effectifs ont été additionnés}}.',
  'warning.lists.empty':
    '{count, plural, one {Personne n’est sur la liste {lists}. Retirez-la : elle n’apprend rien} other {Personne n’est sur les listes {lists}. Retirez-les : elles n’apprennent rien}}.',
  'warning.lists.holds-everybody':
    '{count, plural, one {Toutes les personnes du tableau sont sur la liste {lists}. Elle ne montre rien sur celles qu’elle n’a pas ; retirez-la} other {Toutes les personnes du tableau sont sur chacune des listes {lists}. Elles ne montrent rien sur celles qu’elles n’ont pas ; retirez-les}}.',
  'warning.lists.identical':
    'Les listes {first} et {second} contiennent exactement les mêmes personnes. Est-ce une seule liste en deux fichiers ? N’en gardez qu’une.',
  'warning.lists.contained':
    'Toutes les personnes de {inner} sont aussi sur {outer}. Si un organisme oriente les personnes vers l’autre, fusionnez les deux listes : un tel lien fausse, vers le haut ou vers le bas, toute estimation qui n’en tient pas compte.',
  'warning.lists.no-overlap':
    '{count, plural, one {Ces deux listes n’ont personne en commun : {pairs}. Soit elles couvrent des groupes différents, soit des liens entre elles ont été manqués} other {Ces # paires de listes n’ont personne en commun : {pairs}. Soit elles couvrent des groupes différents, soit des liens entre elles ont été manqués}}. Les liens manqués rendent les estimations trop élevées.',
  'warning.lists.small':
    '{count, plural, one {La liste {lists} compte} other {Les listes {lists} comptent}} moins de {limit} personnes. Quelques personnes de plus ou de moins, ou un seul lien erroné, peuvent beaucoup changer l’estimation.',
  'warning.lists.sparse-overlap':
    'Moins de {limit} personnes sont sur deux listes ou plus. Toute estimation repose sur ces quelques personnes ; elle est donc très incertaine, et quelques liens manqués ou erronés la changeraient beaucoup.',
  'warning.lists.minus-infinity':
    'Personne n’est à la fois sur ces listes : {sets}. Le modèle tient un tel recoupement pour impossible, et pas seulement rare (son coefficient est moins l’infini), et le compte comme un paramètre.',
  'warning.lists.does-not-exist':
    'Le modèle {model} n’a pas d’estimation pour ce tableau : sa vraisemblance croît sans fin et n’a pas de maximum, à cause des zéros du tableau. Aucun nombre n’est donné. Le nombre qu’afficherait un programme qui ne le vérifie pas ne veut rien dire.',
  'warning.lists.unidentified':
    'Le modèle {model} a plus d’inconnues que ce tableau ne peut en déterminer : des nombres de personnes très différents s’y ajustent aussi bien. Aucun nombre n’est donné.',
  'warning.lists.not-converged':
    'Le calcul du modèle {model} ne s’est pas stabilisé. Aucun nombre n’est donné. Merci de signaler ce tableau.',
  'warning.lists.upper-unbounded':
    'Les données ne fixent pas de limite supérieure à cette estimation. Le nombre de personnes peut être très supérieur à l’estimation.',
  'warning.lists.interval-undefined':
    'Aucun intervalle ne peut être donné : selon l’estimation, il n’y a personne en dehors des listes utilisées. Cela ne prouve pas qu’il n’y ait personne.',
  'warning.lists.lower-bound':
    'C’est une borne inférieure et non le nombre lui-même : les personnes qui n’ont pas toutes la même chance d’être sur une liste sont sous-comptées. Ce n’est plus une borne, et la valeur peut être trop élevée, lorsqu’il y a peu de listes de tailles très différentes ou lorsque la présence sur une liste écarte d’une autre.',
  'warning.lists.nobody-on-two-lists':
    'Personne n’est sur exactement deux listes ; la borne repose donc sur les seules personnes d’une liste. N’y voyez tout au plus qu’un ordre de grandeur.',
  'warning.lists.too-few-for-method': 'Cette méthode demande au moins {needed} listes comptant des personnes.',
  'warning.lists.no-coverage':
    'Personne n’est sur deux listes ; la part des personnes que les listes atteignent ne peut donc pas être estimée. Aucun nombre n’est donné.',
  'warning.lists.coverage-form-breaks-down':
    'Cette formule échoue sur ce tableau : elle ne donne pas de nombre, ou moins de personnes que les listes n’en connaissent. Prenez une autre forme ou une autre méthode.',
  'warning.lists.low-coverage':
    'Les listes atteignent environ {percent} % des personnes, pondérées par leurs chances d’être sur une liste. Avec si peu, on ne peut corriger qu’une partie de l’effet de la dépendance entre listes ; si les listes s’adressent surtout des personnes les unes aux autres, le nombre reste trop bas.',
  'warning.lists.made-for-many-lists':
    'Cet estimateur est fait pour de nombreuses listes de taille semblable. Avec {lists} listes, il est le plus souvent trop élevé si elles ne dépendent pas les unes des autres ; sa forme pour {lists} listes donne {value, number}.',
  'warning.lists.no-rate':
    'Cet estimateur demande des personnes sur exactement une liste et des personnes sur exactement deux. L’une des deux sortes manque ; aucun nombre n’est donné.',
  'warning.lists.pair-no-overlap':
    '{first} et {second} n’ont personne en commun. La valeur est celle que la formule donne sans recoupement ; elle peut être beaucoup trop basse.',
  'warning.lists.pair-with-empty-list':
    '{first} et {second} ne peuvent pas être comparées : l’une d’elles ne contient personne.',
  'warning.lists.pair-below-observed':
    'D’après {first} et {second} seules, on attendrait {value, number} personnes, moins que les {observed, number} que connaissent toutes les listes. Les personnes de l’une de ces deux listes ont plus de chances que les autres d’être sur la seconde ; la paire donne donc un nombre trop bas.',
  'warning.lists.pair-refused':
    '{count, plural, one {Les données demandent une dépendance entre ces listes, mais avec elle le modèle n’a pas d’estimation ; elle a été écartée} other {Les données demandent une dépendance entre chacune de ces paires de listes, mais avec elle le modèle n’a pas d’estimation ; elles ont été écartées}} : {pairs}.',
  'warning.lists.conditional-interval':
    'Aucun intervalle n’est donné : ce sont les données qui ont choisi ce modèle, et un intervalle qui ignore ce choix serait beaucoup trop court. Lancez le bootstrap, qui répète le choix.',
  'warning.lists.bootstrap-failures':
    '{failed, number} des {total, number} échantillons bootstrap n’ont pas d’estimation et sont exclus de l’intervalle. Il leur manque le plus souvent un recoupement, ce qui permettrait n’importe quel grand nombre ; la limite supérieure est donc plutôt trop basse que trop haute.',
  'warning.lists.list-vanished':
    'Dans {samples, number} des {total, number} échantillons bootstrap, une liste entière ne contenait plus personne. Ces échantillons ont été estimés avec les autres listes.',
  'warning.lists.jackknife-failures':
    'Sans une personne de {failed, plural, one {# combinaison de listes} other {# combinaisons de listes}} (sur {total}), il n’y a plus d’estimation du tout : le résultat tient à des personnes isolées.',
  'warning.lists.few-replicates':
    'L’intervalle repose sur {found, number} échantillons bootstrap. Utilisez-en au moins {recommended, number} pour un chiffre à publier.',
  'warning.lists.bca-undefined':
    'L’intervalle bootstrap corrigé (BCa) n’existe pas ici ; de simples percentiles sont donnés, qui tendent à être décalés d’un côté. Raison : {reason, select, infiniteBias {toutes les valeurs bootstrap sont du même côté de l’estimation} noAcceleration {sans l’une des personnes il n’y a plus d’estimation} excessiveAcceleration {une seule personne change trop l’estimation} other {il n’y a pas de valeurs bootstrap}}.',
  'warning.lists.monte-carlo-error':
    'Avec {replicates, number} échantillons bootstrap, une limite de l’intervalle bougerait d’environ {percent, number} % avec une autre graine (objectif : au plus {target, number} %). Davantage d’échantillons réduisent cet écart.',
  'warning.lists.monte-carlo-error-unknown':
    'L’ampleur du mouvement des limites avec une autre graine n’a pas pu être mesurée sur {replicates, number} échantillons bootstrap. Utilisez-en davantage.',
  'warning.lists.estimate-outside-interval':
    'L’estimation est en dehors de son propre intervalle : la plupart des échantillons bootstrap conduisent à un autre choix de modèle. Lisez l’intervalle, pas l’estimation.',
  'warning.lists.too-many-models':
    'Avec {lists} listes et des dépendances entre {order, plural, one {# liste} other {# listes}} au plus, il y a trop de modèles pour les ajuster tous. Utilisez la recherche descendante, ou n’autorisez que des dépendances plus petites.',
  'warning.lists.no-admissible-model':
    'Aucun des {models, number} modèles examinés n’a d’estimation pour ce tableau. Aucun nombre n’est donné.',
  'warning.lists.local-search':
    'Le modèle a été trouvé pas à pas à partir {starts, plural, one {d’un seul départ} other {de # départs, qui mènent {ends, plural, one {au même modèle} other {à # modèles différents}}}}. Une telle recherche peut manquer un meilleur modèle.',
  'warning.lists.near-models-disagree':
    '{count, number} modèles sont à peu près aussi bons que le meilleur (à moins de {units, number} unités de {criterion}), et ils diffèrent d’un facteur {ratio, number} sur le nombre de personnes. Les données ne permettent pas de trancher ; le modèle qui arrive en tête ne l’emporte que de peu.',
  'warning.lists.models-undecided':
    '{count, plural, one {Pour # modèle, les arrondis n’ont pas permis de savoir s’il a une estimation ; il a été écarté du choix} other {Pour # modèles, les arrondis n’ont pas permis de savoir s’ils ont une estimation ; ils ont été écartés du choix}}. Merci de signaler ce tableau.',
  'warning.lists.too-many-for-method':
    'Cette méthode prend au plus {most} listes. Retirez-en ou fusionnez-en quelques-unes.',
  'warning.lists.near-threshold':
    '{count, plural, one {Cette dépendance entre listes est proche du seuil de {cutoff, number}} other {Ces # dépendances entre listes sont proches du seuil de {cutoff, number}}} : {sets}. Un tableau à peine différent pourrait conduire à {count, plural, one {la garder ou à l’écarter} other {les garder ou à les écarter}}, et le nombre de personnes peut alors beaucoup changer. L’intervalle ne tient pas compte de ce doute.',
  'warning.lists.few-effective-draws':
    'Les chiffres reposent sur des tirages aléatoires qui valent environ {effective, number} tirages indépendants ; l’objectif est {recommended, number}. Avec une autre graine, les limites peuvent bouger de quelques pour cent.',
  'warning.lists.poor-draws':
    'La loi a posteriori du modèle {model} n’a pas pu être tirée assez bien : moins de {needed, number} tirages effectifs. Aucun nombre n’est donné. Prenez une variance a priori plus petite, ou retirez les listes très petites.',
  'warning.lists.posterior-unsettled':
    'La moitié de la probabilité ou plus se trouve au-delà de {limit, number} personnes hors de toute liste. Le tableau et la loi a priori ne déterminent pas le nombre ; aucun n’est donné.',
  'warning.lists.posterior-cut':
    'Le plus grand nombre essayé, {limit, number} personnes hors de toute liste, coupe la loi a posteriori : {percent, number} % de la probabilité se trouve dans le dernier dixième avant lui. La limite supérieure découle de ce choix ; essayez de plus grands nombres.',
  'warning.lists.saturated-graph':
    'Le modèle dans lequel toutes les listes dépendent les unes des autres a une probabilité de {percent, number} %. Il ne peut pas apprendre du tableau combien de personnes ne sont sur aucune liste ; la loi a priori y décide seule, le plus souvent pour un petit nombre. {others, select, known {Sans lui, l’estimation est de {without, number} personnes} other {Sans lui, il n’y a pas d’estimation}}.',
  'warning.lists.graphs-disagree':
    'Des graphes à peu près aussi plausibles les uns que les autres mènent à des nombres différents, de {min, number} à {max, number} personnes. La moyenne se place entre eux ou saute de l’un à l’autre : publiez l’intervalle et les deux nombres.',
  'warning.lists.pseudo-count-matters':
    'L’estimation dépend de la loi a priori : avec un pseudo-effectif de 1 pour chaque combinaison de listes, elle est de {one, number} personnes ; avec 1 réparti sur toutes les combinaisons, de {small, number}. Plus le tableau est vide, plus le grand pseudo-effectif l’emporte sur lui.',
  'warning.lists.closed-coincides': 'Avec deux listes, {model} est le même modèle que {other} ; voyez ce dernier.',
  'warning.lists.closed-wrong-sign':
    'Dans le modèle {model}, le coefficient des différences entre personnes est négatif, ce qu’aucune différence entre personnes ne peut produire. La présence sur une liste semble écarter des autres, et ce modèle n’est pas fait pour cela.',
  'warning.lists.closed-misfit':
    'Même ce modèle de population fermée, celui qui convient le mieux au tableau, ne s’y ajuste pas : les listes semblent dépendre les unes des autres d’une manière que les différences entre personnes n’expliquent pas. Fiez-vous plutôt aux modèles avec dépendance entre listes.',
  'warning.lists.closed-forms-disagree':
    'Ces modèles de population fermée s’ajustent à peu près aussi bien, mais donnent de {min, number} à {max, number} personnes : {models}. Le tableau ne dit pas lequel est le bon.',
  'warning.lists.interval-ignores-choice':
    'Ce sont les données qui ont choisi ce modèle parmi plusieurs, et l’intervalle ne tient pas compte de ce choix : il peut être beaucoup trop court.',
  'warning.lists.chains-disagree':
    '{chains} chaînes de l’échantillonneur, qui devraient raconter la même chose, ne le font pas (R-hat {rHat, number} ; au plus {limit, number} est demandé) : leurs médianes vont de {smallest, number} à {largest, number}. Aucun nombre n’est donné. Des chaînes plus longues s’accorderont peut-être ; sinon, cette table a plusieurs explications qui conviennent à peu près aussi bien.',
  'warning.lists.few-independent-draws':
    'Les chaînes valent {effective, number} tirages indépendants ; {enough, number} sont demandés. Les limites de l’intervalle sont approximatives : augmentez le nombre de balayages.',
  // Sur les strates et les covariables
  'warning.lists.sparse-strata':
    '{count, plural, one {Dans la strate {strata}, moins de {limit} personnes figurent sur deux listes ou plus} other {Dans chacune de ces # strates, moins de {limit} personnes figurent sur deux listes ou plus : {strata}}}. Les estimations par strate reposent sur ces quelques personnes. Regroupez les petites strates, ou utilisez le modèle avec covariables, qui met en commun ce que les strates partagent.',
  'warning.lists.strata-without-estimate':
    '{count, plural, one {Il n’y a pas de total, car cette strate est sans estimation : {strata}} other {Il n’y a pas de total, car # strates sont sans estimation : {strata}}}. Les laisser de côté donnerait un nombre trop bas. Regroupez-les avec d’autres, ou utilisez le modèle avec covariables.',
  'warning.lists.strata-and-pooled':
    'La somme sur les strates est de {total, number} personnes ; la même méthode sans strates en donne {pooled, number}. Les personnes des différentes strates sont donc inscrites sur les listes de façon différente, ce dont la somme tient compte, ou bien de petites strates la faussent.',
  'warning.lists.sum-without-interval':
    'Aucun intervalle n’est donné pour la somme : dans une strate au moins, la méthode ne dit pas combien son estimation est incertaine.',
  'warning.lists.needs-strata':
    'Cette méthode demande des strates : des colonnes qui distinguent des groupes de personnes, par exemple le sexe, l’année ou la forme d’exploitation.',
  'warning.lists.covariates-too-large':
    'Listes et strates donnent ensemble plus de {limit, number} combinaisons, trop pour cette méthode. Regroupez des strates, ou fusionnez des listes.',
  'warning.lists.methods-disagree':
    'Des méthodes qui visent le même nombre diffèrent d’un facteur {ratio, number}, de {min, number} à {max, number}. Les données ne permettent pas de trancher ; publiez l’étendue.',
  'warning.delphi.panel-too-small':
    '{found, plural, one {Seule # personne a répondu} other {Seules # personnes ont répondu}} à ce tour ; les règles en demandent au moins {expected}. L’accord d’un petit panel peut tenir au hasard.',
  'warning.delphi.professions-too-few':
    'Les personnes qui ont répondu viennent de {found, plural, one {# profession} other {# professions}} ; les règles en demandent au moins {expected}. Le résultat peut n’être que le point de vue d’un métier.',
  'warning.delphi.professions-unknown':
    'Aucune profession n’est connue parmi les personnes qui ont répondu ; la composition du panel ne peut pas être vérifiée.',
  'warning.delphi.dropout':
    '{count, plural, one {# personne} other {# personnes}} sur les {before} qui avaient répondu au tour précédent {count, plural, one {n’a} other {n’ont}} pas répondu à celui-ci. Si les personnes en désaccord sont parties, l’accord paraît plus grand qu’il n’est.',
  'warning.delphi.few-ratings':
    '{count, plural, one {Un élément a été évalué} other {# éléments ont été évalués}} par moins de {percent} % du panel et {count, plural, one {ne peut} other {ne peuvent}} pas faire l’objet d’un accord à ce tour : {items}.',
  'warning.delphi.columns-ignored':
    '{count, plural, one {Une colonne n’a pas été utilisée} other {# colonnes n’ont pas été utilisées}} : {columns}.',
  'warning.delphi.not-relevant-kept':
    '{count, plural, one {Un indicateur reste} other {# indicateurs restent}} dans l’ensemble sans degré bien que le panel {count, plural, one {l’écarte} other {les écarte}}, parce qu’une règle {count, plural, one {le} other {les}} nomme ou que la dimension serait vide : {indicators}. Modifiez d’abord la règle.',
  'warning.delphi.not-added':
    '{count, plural, one {Un indicateur proposé n’a pas été ajouté} other {# indicateurs proposés n’ont pas été ajoutés}}, car le panel {count, plural, one {l’a écarté} other {les a écartés}} ou n’était pas d’accord pour {count, plural, one {le} other {les}} garder : {items}.',
  'warning.answers.columns-ignored':
    '{count, plural, one {Une colonne n’a pas été utilisée} other {# colonnes n’ont pas été utilisées}}, car aucune question ne porte ce nom : {columns}.',
  'warning.crosswalk.contradiction':
    'Une réponse propre « non » à {questions} ({to}) est maintenue, alors que des réponses à {from} impliquent « oui ». Réexaminez les deux.',
  'warning.assessment.contradiction':
    'La réponse au fait {fact} contredit celles données aux faits qui le composent. Elle est prise pour oui.',
  'warning.assessment.answers-unused':
    '{count, plural, one {Une réponse porte} other {# réponses portent}} sur des questions que l’ensemble {set} ne pose pas.',
  'warning.assessment.draft-set':
    'L’ensemble {set} {version} est un projet. Ce résultat est un essai et ne doit pas être utilisé.',
  'warning.assessment.unreviewed-set':
    'L’ensemble {set} {version} n’est pas revu : aucune personne nommée n’a signé ses degrés d’après la publication d’origine. Un dossier ne peut pas retenir ce résultat.',
  'warning.assessment.unknown-grades':
    '{count, plural, one {Un indicateur sans degré connu est laissé} other {# indicateurs sans degré connu sont laissés}} hors de tout compte par degré.',
  'warning.assessment.policy-for-adults':
    'La politique {policy} vise les adultes, mais la personne est dite enfant. Pour un enfant, aucun moyen n’est requis.',
  'warning.assessment.policy-for-children': 'La politique {policy} vise les enfants, mais la personne est dite adulte.',
  'warning.assessment.no-reference-period':
    'Aucune période de référence n’est donnée. La définition statistique porte sur le travail d’une période déterminée.',
  'warning.assessment.too-entangled':
    'La politique {policy} est trop enchevêtrée pour que les réponses décisives soient énumérées.',
  'warning.assessment.no-next-question':
    'La politique {policy} est trop enchevêtrée pour choisir la question suivante.',
};
