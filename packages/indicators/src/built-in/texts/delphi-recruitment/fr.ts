import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_RECRUITMENT_EN } from './en.ts';

/** Indicators of the recruitment dimensions, in French. */
export const DELPHI_RECRUITMENT_FR = {
  'deceived-job': {
    label: 'Tromperie sur la nature de l’emploi, le lieu ou l’employeur',
    definition:
      'L’emploi, son lieu ou l’employeur se sont révélés autres que ce qui avait été dit, par quelqu’un qui le savait ou pouvait le savoir. Un changement expliqué d’avance et librement accepté n’est pas une tromperie.',
    question: 'Quel travail vous avait-on annoncé, où et pour qui, et qu’avez-vous trouvé ?',
    guidance:
      'Mettez promesse et réalité côte à côte : annonce, messages, contrat, premier jour. Demandez qui a dit quoi, et quand l’écart est apparu.',
  },
  'deceived-work-conditions': {
    label: 'Tromperie sur les conditions de travail',
    definition:
      'Les horaires, le repos, la sécurité, les tâches ou le rythme s’écartent nettement de ce qui était promis. Un travail dur décrit honnêtement n’est pas une tromperie.',
    question: 'Comment vous avait-on décrit la journée de travail, et comment se passe-t-elle ?',
    guidance:
      'Abordez un à un les horaires, les pauses, les jours de repos et la sécurité. Fiches de paie et plannings peuvent être comparés à la promesse.',
  },
  'deceived-contract': {
    label: 'Tromperie sur le contenu ou la légalité du contrat',
    definition:
      'Le contrat était faux, remplacé à l’arrivée, rédigé dans une langue non comprise, ou disait autre chose que ce qui avait été expliqué. L’absence de contrat écrit n’est pas en soi une tromperie.',
    question: 'Qu’avez-vous signé ou accepté, et que vous a-t-on dit que cela contenait ?',
    guidance: 'Demandez si un second contrat a été présenté ensuite. Ne recopiez ici rien qui nomme la personne.',
  },
  'deceived-family-reunification': {
    label: 'Tromperie sur le regroupement familial',
    definition:
      'On a dit à la personne que sa famille pourrait venir ou la rejoindre, en sachant que c’était faux ou impossible.',
    question: 'Que vous a-t-on dit sur la possibilité de voir votre famille ou de vivre avec elle ?',
    guidance:
      'Vérifiez selon les règles du permis promis. Un projet qui échoue pour des raisons imprévues n’est pas une tromperie.',
  },
  'deceived-housing': {
    label: 'Tromperie sur le logement et les conditions de vie',
    definition:
      'Le logement, son prix, le nombre d’occupants ou ses règles diffèrent de ce qui était promis. Un logement simple décrit avec franchise ne compte pas.',
    question: 'Où vous avait-on dit que vous logeriez, avec qui et à quel prix, et où logez-vous ?',
    guidance: 'Voyez les lieux si cela est sans danger. Demandez ce qui est retenu sur le salaire pour cela.',
  },
  'deceived-legal-documents': {
    label: 'Tromperie sur les documents ou l’obtention d’un statut migratoire régulier',
    definition:
      'Quelqu’un a promis un permis, un visa ou un statut régulier qui n’a pas été obtenu, était faux, ou n’allait jamais l’être.',
    question: 'Que vous a-t-on dit de vos papiers et de votre droit de travailler, et qui devait s’en charger ?',
    guidance:
      'La réponse ne doit jamais devenir un risque : dites d’abord ce que vous devez signaler et ce que vous ne signalez pas.',
  },
  'deceived-travel': {
    label: 'Tromperie sur les conditions de voyage et de recrutement',
    definition:
      'L’itinéraire, les moyens, les dangers, les frais ou celui qui les paierait différaient de ce qui était annoncé. Des frais annoncés et payés une fois comme convenu ne sont pas une tromperie, même s’ils sont illégaux.',
    question: 'Comment le voyage était-il prévu, que devait-il coûter, et que s’est-il passé ?',
    guidance: 'Relevez chaque paiement : pour quoi, à qui, avant ou après. Des coûts qui montent en route comptent.',
  },
  'deceived-wages': {
    label: 'Tromperie sur le salaire ou les gains',
    definition:
      'Le salaire, sa date ou ses retenues sont nettement en dessous de la promesse. Un bas salaire convenu ouvertement relève de l’exploitation, pas d’ici.',
    question: 'Quel salaire vous avait-on promis, et qu’avez-vous reçu jusqu’ici ?',
    guidance:
      'Notez montants, monnaie, dates et retenues. Fiches de paie, virements et messages sont les meilleures preuves.',
  },
  'deceived-marriage-adoption': {
    label: 'Tromperie par promesse de mariage ou d’adoption',
    definition:
      'Une promesse de mariage, de vie commune ou d’adoption a servi à faire partir la personne, le vrai but étant le travail ou l’exploitation.',
    question: 'Comment avez-vous connu la personne que vous veniez rejoindre, et qu’aviez-vous prévu ensemble ?',
    guidance:
      'Demandez ce qui a suivi l’arrivée : quand le travail a commencé, qui a pris l’argent. Évitez tout mot de reproche.',
  },
  'deceived-education': {
    label: 'Tromperie sur l’accès à l’éducation',
    definition:
      'Une scolarité, un apprentissage ou une formation ont été promis et non donnés, ou n’étaient qu’une couverture.',
    question: 'Que deviez-vous apprendre ou étudier, et qu’en est-il advenu ?',
    guidance:
      'Comparez les heures d’enseignement aux heures de travail. Une formation simplement médiocre n’est pas une tromperie.',
  },
  'violence-victim': {
    label: 'Violence contre la victime',
    definition:
      'La personne a été frappée, attachée, droguée ou agressée sexuellement pour accepter ou ne pas faire demi-tour. Des violences sans lien avec le recrutement ne comptent pas ici.',
    question: 'Avant et pendant le voyage, comment les personnes qui l’organisaient se comportaient-elles avec vous ?',
    guidance:
      'Ne demandez pas de détails inutiles. Proposez d’abord des soins et arrêtez si la personne est en détresse.',
  },
  'abduction-sale': {
    label: 'Enlèvement, mariage forcé, adoption forcée ou vente de la victime',
    definition:
      'La personne a été enlevée, remise contre paiement, mariée ou adoptée contre son gré pour la faire travailler.',
    question: 'Comment avez-vous rejoint les personnes avec qui vous avez voyagé ou travaillé ?',
    guidance:
      'L’argent ou les biens échangés entre tiers comptent. Un mariage forcé sans lien avec un travail appelle lui aussi une orientation.',
  },
  'document-confiscation': {
    label: 'Confiscation des documents',
    definition:
      'Les papiers ont été pris avant ou pendant le voyage et non rendus sur demande. Des papiers remis pour un visa puis restitués ne comptent pas.',
    question: 'Pendant le voyage, qui gardait vos papiers, et pouviez-vous les avoir quand vous le vouliez ?',
    guidance:
      'Demandez qui les a maintenant et depuis quand. Une garde demandée, avec libre accès, n’est pas un signe.',
  },
  'debt-bondage': {
    label: 'Servitude pour dettes',
    definition:
      'Une dette ou avance liée au recrutement oblige à la rembourser par le travail, à des conditions que la personne ne peut ni connaître ni remplir. Un prêt ordinaire aux conditions claires ne compte pas.',
    question: 'De l’argent a-t-il été payé ou dû pour que vous ayez ce travail, et qu’a-t-on convenu à ce sujet ?',
    guidance:
      'Demandez la somme, l’intérêt, ce qui est payé et qui décide du reste. Une dette que nul ne peut chiffrer en dit long.',
  },
  'isolation-confinement': {
    label: 'Isolement, confinement ou surveillance',
    definition:
      'Avant ou pendant le voyage, la personne a été enfermée, surveillée ou privée de contacts. Attendre dans un foyer dont on peut sortir ne compte pas.',
    question: 'Pendant l’attente ou le voyage, pouviez-vous aller où vous vouliez et parler à qui vous vouliez ?',
    guidance: 'Parlez des portes, du téléphone, de l’entourage. Posez la question là où personne n’écoute.',
  },
  'threat-denunciation': {
    label: 'Menace de dénonciation aux autorités',
    definition:
      'Quelqu’un a menacé de signaler la personne à la police ou à l’immigration si elle refusait ou faisait demi-tour.',
    question: 'Que vous a-t-on dit qu’il arriverait si vous changiez d’avis ?',
    guidance: 'Dites clairement ce que vous transmettez ou non. La menace compte même si elle était vaine.',
  },
  'threat-violence': {
    label: 'Menaces de violence contre la victime',
    definition: 'Des mots, des gestes ou des exemples ont fait craindre à la personne d’être blessée si elle refusait.',
    question:
      'Y a-t-il eu un moment où vous ne vous sentiez pas en sécurité avec ceux qui vous recrutaient, et que disait-on ?',
    guidance: 'Laissez la personne choisir ses mots. Une menace montrée par l’exemple, sur d’autres, compte.',
  },
  'threat-inform': {
    label: 'Menace d’informer la famille, la communauté ou le public',
    definition:
      'Quelqu’un a menacé de révéler à la famille, à la communauté ou en ligne des choses intimes ou honteuses.',
    question: 'A-t-on parlé de ce que l’on pourrait raconter sur vous à d’autres ?',
    guidance: 'Des images ou des rituels peuvent être en jeu. Ne demandez pas quel est le secret.',
  },
  'violence-family': {
    label: 'Violence (menace ou acte) contre la famille',
    definition: 'La famille ou un proche ont été blessés ou menacés pour que la personne accepte ou continue.',
    question: 'S’est-il passé ou a-t-on dit quelque chose au sujet de votre famille ou de vos proches ?',
    guidance: 'Demandez si des proches sont en danger maintenant ; cela décide de ce qui passe en premier.',
  },
  'withholding-money': {
    label: 'Retenue d’argent',
    definition: 'De l’argent appartenant à la personne a été pris ou retenu pour l’empêcher de faire demi-tour.',
    question: 'Pendant le voyage, qui gardait votre argent, et pouviez-vous l’utiliser ?',
    guidance: 'Des frais payés comme convenu ne comptent pas ; des économies prises en garde et non rendues, si.',
  },
  'abuse-family-situation': {
    label: 'Abus d’une situation familiale difficile',
    definition:
      'Un décès, une maladie, un conflit ou des personnes à charge étaient connus et ont servi à pousser la personne vers ce travail.',
    question: 'Que se passait-il dans votre famille quand l’offre est venue ?',
    guidance: 'La difficulté seule n’est pas un signe : demandez ce que le recruteur en a dit ou fait.',
  },
  'abuse-illegal-status': {
    label: 'Abus du statut irrégulier',
    definition:
      'Le recruteur s’est servi de l’absence de statut régulier, par exemple en disant qu’aucun autre travail n’était possible.',
    question: 'Que disaient de vos papiers ou de votre statut ceux qui proposaient le travail ?',
    guidance: 'Ne demandez jamais le statut lui-même avant d’avoir dit ce que devient la réponse.',
  },
  'abuse-lack-education': {
    label: 'Abus du manque d’éducation (langue)',
    definition:
      'Le recruteur comptait sur le fait que la personne ne sache ni lire, ni compter, ni comprendre la langue.',
    question: 'Comment vous a-t-on expliqué les conditions, et dans quelle langue ?',
    guidance: 'Demandez qui traduisait, et pour qui cette personne travaillait.',
  },
  'abuse-lack-information': {
    label: 'Abus du manque d’information',
    definition:
      'Le recruteur a profité de ce que la personne ignorait ses droits, les prix, les distances ou à qui demander de l’aide.',
    question: 'Que saviez-vous du lieu et de vos droits avant de partir, et par qui ?',
    guidance: 'Ne pas savoir est courant ; cherchez qui a gardé l’information pour soi.',
  },
  'control-exploiters': {
    label: 'Contrôle par les exploiteurs',
    definition:
      'Au moment du recrutement, la personne vivait ou travaillait déjà sous la coupe de ceux qui l’exploitent et ne pouvait guère refuser.',
    question: 'Comment connaissiez-vous ceux qui vous ont proposé ce travail ?',
    guidance: 'Demandez qui décidait de l’argent, du logement et des sorties avant l’offre.',
  },
  'economic-reasons': {
    label: 'Raisons économiques',
    definition:
      'Le recruteur connaissait les dettes, la faim ou l’absence de revenu et s’en est servi pour imposer ses conditions.',
    question: 'De quoi viviez-vous quand l’offre est venue ?',
    guidance:
      'Presque tout le monde travaille par besoin. Cela compte quand quelqu’un s’est servi du besoin pour imposer ce qui aurait été refusé.',
  },
  'false-info-law': {
    label: 'Fausses informations sur la loi ou l’attitude des autorités',
    definition:
      'On a dit à la personne des choses fausses sur la loi, par exemple que la police l’emprisonnerait si elle demandait de l’aide.',
    question: 'Que vous a-t-on dit de la police, de la loi ou des autorités là-bas ?',
    guidance: 'Ne rectifiez que si c’est sans danger, et proposez les droits écrits dans la langue de la personne.',
  },
  'false-info-migration': {
    label: 'Fausses informations sur une migration réussie',
    definition:
      'Des récits de gains ou de réussite d’autres personnes étaient inventés ou mis en scène pour convaincre.',
    question: 'Qu’aviez-vous entendu dire de ceux qui étaient partis avant vous ?',
    guidance: 'Demandez de qui venait le récit et si cette personne était payée pour cela.',
  },
  'family-situation': {
    label: 'Situation familiale',
    definition:
      'La place de la personne dans sa famille, seule à gagner de l’argent ou rejetée, lui laissait à peine le choix.',
    question: 'Qui dépendait de vous, ou de qui dépendiez-vous, à ce moment-là ?',
    guidance: 'Ne notez que ce qui a pesé sur la décision.',
  },
  'personal-situation': {
    label: 'Situation personnelle',
    definition:
      'L’âge, un handicap, une grossesse, une maladie ou l’appartenance à une minorité laissait à peine le choix à la personne.',
    question: 'Y avait-il dans votre propre situation quelque chose qui rendait difficile de dire non ?',
    guidance: 'Laissez la personne le nommer ; ne devinez pas d’après l’apparence.',
  },
  'psychological-dependency': {
    label: 'Dépendance psychologique et affective',
    definition:
      'L’attachement au recruteur ou la crainte qu’il inspire, conjoint ou protecteur par exemple, ôtait à la personne la liberté de refuser.',
    question: 'Que représentait pour vous la personne qui vous a fait venir ?',
    guidance: 'Affection et tort peuvent aller ensemble. Évitez de dire du mal de cette personne.',
  },
  'legal-status-authorities': {
    label: 'Relation avec les autorités / statut légal',
    definition:
      'Le statut de la personne ou des ennuis antérieurs avec les autorités l’empêchaient de refuser ou de demander de l’aide.',
    question: 'Y avait-il alors un service officiel vers lequel vous pensiez pouvoir vous tourner ?',
    guidance: 'Dites d’abord ce que vous transmettez et ce que vous ne transmettez pas.',
  },
  'past-difficulties': {
    label: 'Difficultés dans le passé',
    definition:
      'Des abus, un conflit, une détention ou une traite antérieurs laissaient à peine d’autre choix à la personne.',
    question: 'Aviez-vous déjà traversé des moments difficiles qui vous ont fait accepter l’offre ?',
    guidance: 'Ne demandez pas le détail d’abus passés. Un simple oui ou non suffit ici.',
  },
  'travel-organisation': {
    label: 'Difficulté à organiser le voyage',
    definition: 'La personne n’aurait pas pu voyager sans le recruteur et dépendait donc de lui.',
    question: 'Auriez-vous pu faire ce voyage sans leur aide ?',
    guidance: 'L’aide au voyage est courante et licite ; notez-la si elle a créé une dépendance.',
  },
  'abuse-beliefs': {
    label: 'Abus de croyances culturelles ou religieuses',
    definition: 'Des serments, des rituels, la coutume ou la foi ont servi à obliger la personne à obéir ou à payer.',
    question:
      'Des promesses ont-elles été faites avant votre départ, à des personnes ou lors d’une cérémonie, et que signifient-elles pour vous ?',
    guidance: 'Traitez la croyance avec respect ; c’est son usage qui compte.',
  },
  'general-context': {
    label: 'Contexte général',
    definition:
      'La guerre, une catastrophe ou l’effondrement alentour ont servi à recruter la personne à des conditions qu’elle aurait sinon refusées.',
    question: 'Que se passait-il autour de vous au moment de votre départ ?',
    guidance: 'Le contexte seul n’est pas un signe ; demandez qui en a profité.',
  },
} satisfies Record<keyof typeof DELPHI_RECRUITMENT_EN, IndicatorTexts>;
