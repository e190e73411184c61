import { said } from '../../built-in/localise.ts';
import { linksOf } from '../link-groups.ts';

/** To the survey criteria of 2012: recruitment to recruitment, work to work, and never to leaving, which `AL` does not ask apart. */
const TO_HARD_TO_SEE = linksOf('AL', 'hs2012', [
  {
    from: ['coercive-recruitment.debt-bondage'],
    to: 'unfree-recruitment.debt-recruitment',
    why: said(
      'A debt or advance of the recruitment binds the person to work it off: an advance that obliges to work for whom it is owed.',
      'Une dette ou une avance du recrutement oblige la personne à travailler pour la rembourser\u00a0: une avance qui oblige à travailler pour le créancier.',
      'Una deuda o anticipo de la captación obliga a la persona a trabajar para saldarla: un anticipo que obliga a trabajar para el acreedor.',
    ),
  },
  {
    from: [
      'deceptive-recruitment.deceived-work-conditions',
      'deceptive-recruitment.deceived-contract',
      'deceptive-recruitment.deceived-housing',
      'deceptive-recruitment.deceived-legal-documents',
      'deceptive-recruitment.deceived-wages',
    ],
    to: 'unfree-recruitment.deceptive-recruitment',
    why: said(
      'The criterion names deception about conditions, contract, housing, papers and pay.',
      'Le critère nomme la tromperie sur les conditions, le contrat, le logement, les papiers et le salaire.',
      'El criterio nombra el engaño sobre condiciones, contrato, vivienda, papeles y paga.',
    ),
  },
  {
    from: ['coercive-recruitment.threat-denunciation'],
    to: 'unfree-recruitment.denunciation',
    why: said(
      'Being reported was threatened for refusing or turning back at recruitment; a menace counts like the deed.',
      'La dénonciation était la menace en cas de refus ou de retour lors du recrutement\u00a0; la menace compte autant que l’acte.',
      'Se amenazó con denunciar a la persona si se negaba o se volvía atrás en la captación; la amenaza cuenta como el hecho.',
    ),
  },
  {
    from: ['coercive-recruitment.document-confiscation'],
    to: 'unfree-recruitment.documents',
    why: said(
      'Papers taken on the way and not given back when asked are papers taken or kept back at recruitment.',
      'Des papiers pris en route et non rendus sur demande sont des papiers pris ou retenus lors du recrutement.',
      'Papeles quitados en el camino y no devueltos al pedirlos son papeles quitados o retenidos en la captación.',
    ),
  },
  {
    from: ['coercive-recruitment.violence-victim', 'coercive-recruitment.threat-violence'],
    to: 'unfree-recruitment.physical-violence',
    why: said(
      'Bodily harm, or the threat of being hurt, to make the person accept: the criterion counts the harm and the threat.',
      'Atteinte au corps, ou menace d’être blessé, pour faire accepter\u00a0: le critère compte l’atteinte comme la menace.',
      'Daño corporal, o amenaza de daño, para que la persona acepte: el criterio cuenta el daño y la amenaza.',
    ),
  },
  {
    from: ['coercive-recruitment.threat-inform'],
    to: 'unfree-recruitment.inform',
    why: said(
      'A threat to reveal private matters: the criterion counts the threat.',
      'Menace de révéler des choses privées\u00a0: le critère compte la menace.',
      'Amenaza de revelar asuntos privados: el criterio cuenta la amenaza.',
    ),
  },
  {
    from: ['coercive-recruitment.withholding-money'],
    to: 'unfree-recruitment.assets',
    why: said(
      'The person’s money kept back so that they could not turn back is cash kept back as a penalty of refusal.',
      'L’argent de la personne retenu pour l’empêcher de revenir en arrière est de l’argent retenu comme peine du refus.',
      'El dinero de la persona retenido para que no pudiera volverse atrás es efectivo retenido como pena por negarse.',
    ),
  },
  {
    from: ['coercion-destination.isolation-confinement'],
    to: 'duress.movement',
    why: said(
      'Locked in, guarded, accompanied everywhere or cut off: whichever it was, the person could not move or communicate freely.',
      'Enfermée, gardée, accompagnée partout ou coupée des autres\u00a0: dans tous les cas, la personne ne pouvait ni circuler ni communiquer librement.',
      'Encerrada, vigilada, acompañada a todas partes o incomunicada: en todos los casos la persona no podía moverse ni comunicarse libremente.',
    ),
  },
  {
    from: ['coercion-destination.forced-illicit'],
    to: 'duress.illicit',
    why: said(
      'Both say that the person was made to take part in unlawful acts at work.',
      'Les deux disent que la personne a été contrainte de participer à des actes illicites au travail.',
      'Ambos dicen que se obligó a la persona a participar en actos ilícitos en el trabajo.',
    ),
  },
  {
    from: ['coercion-destination.document-confiscation'],
    to: 'duress.documents',
    why: said(
      'Papers held at work that cannot be had on request are papers kept back in work and life there.',
      'Des papiers détenus au travail et non rendus sur demande sont des papiers retenus dans le travail et la vie sur place.',
      'Papeles en poder de otros en el trabajo, que no se entregan al pedirlos, son papeles retenidos en el trabajo y la vida allí.',
    ),
  },
  {
    from: ['coercion-destination.threat-worse-conditions'],
    to: 'duress.worse-conditions',
    why: said(
      'Worse work, shifts, housing or pay for not obeying: conditions made still worse, threatened; the criterion counts the threat.',
      'Travail, horaires, logement ou salaire pires en cas de désobéissance\u00a0: des conditions encore aggravées, en menace\u00a0; le critère compte la menace.',
      'Peor trabajo, turnos, vivienda o paga por no obedecer: condiciones aún peores, como amenaza; el criterio cuenta la amenaza.',
    ),
  },
]);

/** To the statistical definition of 2018. Only what lasts at work is carried; recruitment may lie before the reference period. */
const TO_ICLS = linksOf('AL', 'icls-2018', [
  {
    from: ['exploitation.excessive-hours'],
    to: 'involuntariness.overtime-on-call',
    why: said(
      'Both ask for hours far beyond the agreement or the law, and for hours imposed; hours freely taken on count in neither.',
      'Les deux demandent des heures bien au-delà de l’accord ou de la loi, et imposées\u00a0; les heures librement acceptées ne comptent dans aucun.',
      'Ambos piden horas muy por encima del acuerdo o la ley, e impuestas; las horas aceptadas libremente no cuentan en ninguno.',
    ),
  },
  {
    from: [
      'coercion-destination.violence-victim',
      'coercion-destination.threat-violence',
      'coercion-destination.violence-family',
    ],
    to: 'coercion.violence-threats',
    why: said(
      'Violence, or the threat of it, against the worker or people close, because of the work: the criterion holds all of it.',
      'Violence ou menace de violence contre la personne ou ses proches, à cause du travail\u00a0: le critère englobe tout cela.',
      'Violencia, o su amenaza, contra la persona o sus allegados a causa del trabajo: el criterio lo abarca todo.',
    ),
  },
  {
    from: ['coercive-recruitment.debt-bondage', 'coercion-destination.debt-bondage'],
    to: 'coercion.debt',
    why: said(
      'A debt that must be worked off binds the worker, whenever it arose.',
      'Une dette à rembourser par le travail lie la personne, quelle qu’en soit la date.',
      'Una deuda que debe saldarse trabajando ata a la persona, surgiera cuando surgiera.',
    ),
  },
  {
    from: ['coercion-destination.withholding-wages'],
    to: 'coercion.wages',
    why: said(
      'Both say that pay earned is kept back to make the person stay or obey.',
      'Les deux disent que le salaire gagné est retenu pour faire rester ou obéir.',
      'Ambos dicen que la paga ganada se retiene para que la persona se quede u obedezca.',
    ),
  },
  {
    from: ['coercion-destination.document-confiscation'],
    to: 'coercion.documents',
    why: said(
      'Identity or travel papers that cannot be had on request are valuable papers kept from the worker.',
      'Des papiers d’identité ou de voyage non rendus sur demande sont des documents de valeur retenus.',
      'Papeles de identidad o de viaje que no se entregan al pedirlos son documentos valiosos retenidos.',
    ),
  },
]);

/** To the four cases for children. Who exerts the pressure is not asked in `CL`, so only the worst forms can follow. */
const TO_ICLS_CHILD = linksOf('CL', 'icls-2018-child', [
  {
    from: ['coercive-recruitment.debt-bondage', 'coercion-destination.debt-bondage'],
    to: 'child-cases.worst-forms',
    why: said(
      'The case names debt bondage among the practices similar to slavery.',
      'Le cas nomme la servitude pour dettes parmi les pratiques analogues à l’esclavage.',
      'El caso nombra la servidumbre por deudas entre las prácticas análogas a la esclavitud.',
    ),
  },
  {
    from: ['coercion-destination.forced-illicit'],
    to: 'child-cases.worst-forms',
    why: said(
      'A child made to do unlawful things is used for illicit activities.',
      'Un enfant contraint à des actes illicites est utilisé pour des activités illicites.',
      'Un niño o niña a quien se obliga a hacer cosas ilícitas es utilizado para actividades ilícitas.',
    ),
  },
]);

export const OPERATIONAL_TO_SURVEYS = [...TO_HARD_TO_SEE, ...TO_ICLS, ...TO_ICLS_CHILD];
