import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_DESTINATION_EN } from './en.ts';

/** Indicators of the destination dimensions, in French. */
export const DELPHI_DESTINATION_FR = {
  'excessive-hours': {
    label: 'Jours ou heures de travail excessifs',
    definition:
      'Des heures ou des jours très au-delà de la loi ou de l’accord, imposés et non choisis. De longues heures acceptées librement pour un supplément équitable ne comptent pas.',
    question: 'À quelle heure commencez-vous et finissez-vous, et quels jours avez-vous pour vous ?',
    guidance:
      'Calculez les heures par jour et les jours par semaine. Le travail domestique ou d’astreinte n’a pas de fin visible : parlez des nuits.',
  },
  'bad-living': {
    label: 'Mauvaises conditions de vie',
    definition:
      'Le logement lié au travail est surpeuplé, dangereux, insalubre, ou sans intimité, eau ou porte qui ferme.',
    question: 'Comment est l’endroit où vous dormez et mangez ?',
    guidance: 'Regardez lits, toilettes, chauffage et issues. Modeste n’est pas mauvais ; comparez aux normes locales.',
  },
  'hazardous-work': {
    label: 'Travail dangereux',
    definition:
      'Le travail met la vie ou la santé en danger plus que le métier ne l’exige, sans formation, protection ni possibilité de refuser.',
    question: 'Y a-t-il quelque chose de dangereux dans votre travail, et que fait-on contre cela ?',
    guidance: 'Notez machines, hauteurs, produits, chaleur et équipement manquant. Signalez aussitôt un danger grave.',
  },
  'low-no-salary': {
    label: 'Salaire faible ou inexistant',
    definition:
      'Le salaire est très inférieur au minimum légal ou à l’usage, ou il n’y en a pas. Un simple retard relève de la retenue des salaires.',
    question: 'Que recevez-vous pour votre travail, et à quel rythme ?',
    guidance: 'Calculez le salaire horaire après retenues. Le gîte et le couvert ne sont pas à eux seuls un salaire.',
  },
  'labour-law-breach': {
    label: 'Non-respect du droit du travail ou du contrat',
    definition:
      'Les règles sur le contrat, le repos, les congés, le licenciement ou la sécurité, ou le contrat signé, sont gravement violés.',
    question: 'Que vous donnent ici votre contrat ou la loi que vous n’obtenez pas ?',
    guidance: 'Nommez la règle violée. De petites irrégularités ne font pas à elles seules une exploitation.',
  },
  'no-social-protection': {
    label: 'Absence de protection sociale',
    definition:
      'La personne n’est pas assurée ou déclarée comme la loi l’exige, ou reste sans soins en cas de maladie ou d’accident.',
    question: 'Que se passe-t-il ici quand quelqu’un tombe malade ou se blesse ?',
    guidance:
      'Consultez les registres si vous y avez accès. Le travail informel est courant : notez-le sans en conclure trop.',
  },
  'very-bad-working': {
    label: 'Très mauvaises conditions de travail',
    definition:
      'Le lieu de travail est dégradant ou malsain au point qu’aucun travailleur libre ne l’accepterait : chaleur, saleté, ni pauses ni toilettes, humiliations.',
    question: 'Comment travaille-t-on là-bas : le lieu, les pauses, la façon dont on traite les gens ?',
    guidance: 'Décrivez ce que vous voyez. Un métier dur ou salissant peut être exercé décemment.',
  },
  'wage-manipulation': {
    label: 'Manipulation du salaire',
    definition:
      'Le salaire est réduit par des amendes inventées, des frais gonflés, de faux comptes ou dettes, ou payé en marchandises trop chères.',
    question: 'Qu’est-ce qui est retenu sur votre salaire, et comment est-ce calculé ?',
    guidance: 'Demandez à voir le calcul. Des retenues écrites et permises par la loi ne comptent pas.',
  },
  'no-education': {
    label: 'Pas d’accès à l’éducation',
    definition: 'Le travail prive la personne d’une scolarité ou d’une formation auxquelles elle a droit.',
    question: 'Reste-t-il du temps pour l’école ou pour apprendre, en dehors du travail ?',
    guidance: 'Pour un adulte, ne le notez que si un droit à la formation a été refusé.',
  },
  'document-confiscation': {
    label: 'Confiscation des documents',
    definition:
      'Les papiers sont détenus par l’employeur, le recruteur ou un intermédiaire et ne peuvent être obtenus sur demande.',
    question: 'Où sont vos papiers maintenant, et pouvez-vous les avoir quand vous voulez ?',
    guidance:
      'Ne demandez à les voir que si c’est sans danger. Des papiers gardés sur demande, avec libre accès, ne sont pas un signe.',
  },
  'debt-bondage': {
    label: 'Servitude pour dettes',
    definition:
      'La personne doit rembourser par son travail une dette qui grossit, sans conditions claires, ou impossible à payer avec ce qu’elle gagne.',
    question: 'Devez-vous quelque chose à quelqu’un ici, et comment cela diminue-t-il ?',
    guidance:
      'Demandez somme, intérêt, retenues et qui tient les comptes. Une dette que le travail ne réduit pas en dit long.',
  },
  'isolation-confinement': {
    label: 'Isolement, confinement ou surveillance',
    definition:
      'La personne est enfermée, gardée, accompagnée partout ou coupée du téléphone, des voisins et des visites.',
    question: 'Quand vous ne travaillez pas, où allez-vous et à qui parlez-vous ?',
    guidance: 'Regardez portes, clés et caméras. Un lieu reculé dont on sort librement n’est pas un confinement.',
  },
  'violence-victim': {
    label: 'Violence contre la victime',
    definition:
      'La personne est frappée, agressée sexuellement, droguée, privée de nourriture ou de sommeil pour la faire travailler ou obéir.',
    question: 'Comment vous traite-t-on ici quand quelque chose se passe mal ?',
    guidance: 'Ne demandez que le nécessaire. Les soins et la sécurité passent avant les autres questions.',
  },
  'forced-illicit': {
    label: 'Contrainte à des activités illicites ou criminelles',
    definition:
      'La personne est amenée sous pression à voler, vendre de la drogue, mendier, se battre ou faire d’autres choses illicites.',
    question:
      'Vous demande-t-on des choses que vous préféreriez ne pas faire, ou qui pourraient vous attirer des ennuis ?',
    guidance:
      'Nul ne doit être puni pour ce qu’on l’a forcé à faire. Dites ce que vous devez transmettre avant la réponse.',
  },
  'forced-tasks-clients': {
    label: 'Tâches ou clients imposés',
    definition: 'La personne ne peut refuser certaines tâches ou certains clients sans sanction.',
    question: 'Pouvez-vous refuser une tâche ou une personne pour qui vous travaillez ?',
    guidance: 'Ne demandez pas de détails sur des services sexuels. Demandez ce qui suit un refus.',
  },
  'forced-against-peers': {
    label: 'Contrainte d’agir contre ses pairs',
    definition: 'La personne est amenée à garder, punir, recruter ou dénoncer d’autres personnes qui travaillent là.',
    question: 'Vous demande-t-on de vous occuper d’autres personnes, de les surveiller ou d’en faire venir ?',
    guidance: 'On peut être victime et amené à nuire à d’autres. Notez les deux sans juger.',
  },
  'forced-lie': {
    label: 'Contrainte de mentir aux autorités, à la famille',
    definition:
      'On dicte à la personne ce qu’elle doit dire, ou de dire que tout va bien, aux inspecteurs, à la police, à la famille ou aux amis.',
    question: 'Quelqu’un vous a-t-il dit quoi répondre si l’on vous pose des questions ?',
    guidance: 'Des réponses récitées ou identiques sont un indice, pas une preuve.',
  },
  'threat-denunciation': {
    label: 'Menace de dénonciation aux autorités',
    definition:
      'Quelqu’un menace de signaler la personne à la police ou à l’immigration si elle se plaint, refuse ou part.',
    question: 'Que dit-on ici de la police ou de l’immigration ?',
    guidance: 'Dites clairement ce que vous transmettez. La menace compte même si elle est vaine.',
  },
  'threat-worse-conditions': {
    label: 'Menace de conditions de travail encore pires',
    definition:
      'Quelqu’un menace d’un travail, d’horaires, d’un logement ou d’un salaire pires si la personne n’obéit pas.',
    question: 'Que se passe-t-il quand quelqu’un se plaint ou refuse ?',
    guidance: 'La discipline ordinaire annoncée par le règlement ne compte pas.',
  },
  'threat-violence': {
    label: 'Menaces de violence contre la victime',
    definition:
      'Des mots, des armes ou des exemples font craindre à la personne d’être blessée si elle refuse ou part.',
    question: 'Y a-t-il quelqu’un ici dont vous avez peur ?',
    guidance: 'Laissez la personne décider de ce qu’elle dit. Voir d’autres punis vaut menace.',
  },
  'strong-influence': {
    label: 'Sous forte influence',
    definition:
      'L’attachement, la peur, la drogue ou la croyance donnent à l’exploiteur une emprise qui ôte à la personne son propre jugement.',
    question: 'Qui a le plus à dire sur ce que vous faites, et comment en est-on arrivé là ?',
    guidance: 'Voyez qui répond à la place de la personne. N’attaquez pas devant elle celui qui a l’emprise.',
  },
  'violence-family': {
    label: 'Violence (menace ou acte) contre la famille',
    definition:
      'La famille ou un proche est blessé ou menacé à cause du travail de la personne ou de son souhait de partir.',
    question: 'Est-il arrivé quelque chose à vos proches à cause de ce travail ?',
    guidance: 'Demandez aussitôt si quelqu’un est en danger maintenant.',
  },
  'withholding-wages': {
    label: 'Retenue des salaires',
    definition:
      'Un salaire gagné est retenu pour faire rester ou obéir. Un employeur sans argent commet une infraction, pas ceci.',
    question: 'Tout le salaire que vous avez gagné vous est-il parvenu, et sinon, pourquoi ?',
    guidance: 'Notez les mois concernés et ce qui a été dit du moment où il viendrait.',
  },
  'threat-inform': {
    label: 'Menace d’informer la famille, la communauté ou le public',
    definition: 'Quelqu’un menace de révéler des choses intimes ou honteuses si la personne refuse ou part.',
    question: 'Y a-t-il quelque chose que d’autres disent vouloir raconter sur vous ?',
    guidance: 'Des images peuvent être détenues. Ne demandez ni à voir ni à entendre le secret.',
  },
  'dependency-exploiters': {
    label: 'Dépendance envers les exploiteurs',
    definition:
      'La personne dépend de ceux qui l’exploitent pour le logement, la nourriture, les papiers, le transport ou la drogue, et l’on s’en sert.',
    question:
      'En dehors du travail, que vous donnent ceux pour qui vous travaillez dont vous ne pourriez pas vous passer ?',
    guidance: 'Demandez ce qui serait perdu avec l’emploi. Un logement de fonction n’est pas un signe en soi.',
  },
  'unknown-area': {
    label: 'Difficulté à vivre dans un lieu inconnu',
    definition:
      'L’ignorance du lieu, de la langue ou des usages sert à empêcher la personne de partir ou de demander de l’aide.',
    question: 'Si vous vouliez aller en ville ou trouver de l’aide, comment feriez-vous ?',
    guidance: 'Demandez si un plan, un téléphone ou un interprète est à portée.',
  },
  'economic-reasons': {
    label: 'Raisons économiques',
    definition:
      'Le besoin d’argent de la personne, par exemple pour sa famille au pays, sert à imposer des conditions qu’elle refuserait sinon.',
    question: 'Que signifierait pour vous et votre famille de quitter ce travail ?',
    guidance: 'Le besoin est courant ; il compte quand quelqu’un s’en sert pour imposer ses conditions.',
  },
  'family-situation': {
    label: 'Situation familiale',
    definition:
      'Des devoirs ou conflits familiaux, enfants retenus ou parents employés là par exemple, empêchent la personne de partir.',
    question: 'Y a-t-il des raisons familiales qui vous retiennent ici ?',
    guidance: 'Demandez si des proches travaillent ou vivent chez le même employeur.',
  },
  'legal-status-authorities': {
    label: 'Relation avec les autorités / statut légal',
    definition: 'Un statut lié à l’employeur, l’irrégularité ou la peur des autorités sert à retenir la personne.',
    question: 'Que deviendrait votre droit de séjour si vous changiez d’emploi ?',
    guidance: 'Vérifiez la règle du permis. Dites d’abord ce que devient la réponse.',
  },
  'past-difficulties': {
    label: 'Difficultés dans le passé',
    definition:
      'Des abus ou difficultés antérieurs servent à retenir la personne, ou ne lui laissent nulle part où aller.',
    question: 'Y a-t-il quelque chose d’avant qui rend difficile de partir maintenant ?',
    guidance: 'Aucun détail d’abus passés n’est nécessaire.',
  },
  'personal-characteristics': {
    label: 'Caractéristiques personnelles',
    definition: 'L’appartenance à un groupe méprisé sert à traiter la personne plus mal et à la maintenir en place.',
    question: 'Traite-t-on ici certaines personnes autrement que d’autres, et pourquoi à votre avis ?',
    guidance: 'Ne devinez pas l’origine d’une personne ; laissez-la la dire.',
  },
} satisfies Record<keyof typeof DELPHI_DESTINATION_EN, IndicatorTexts>;
