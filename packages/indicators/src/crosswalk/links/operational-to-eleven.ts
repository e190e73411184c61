import { said } from '../../built-in/localise.ts';
import { type LinkGroup, linksOf } from '../link-groups.ts';

const NEED_IS_USED = said(
  'A weak position is used to impose terms or to keep the person: taking advantage of it, as the indicator asks, and not the weakness alone.',
  'Une situation de faiblesse est utilisée pour imposer des conditions ou retenir la personne\u00a0: on en tire parti, comme l’indicateur le demande, ce n’est pas la seule faiblesse.',
  'Se usa una posición débil para imponer condiciones o retener a la persona: se saca provecho de ella, como pide el indicador; no es la sola debilidad.',
);
const PROMISE_AND_REALITY = said(
  'Something promised about work, pay, place, papers or employer does not match reality: the very words of the indicator.',
  'Quelque chose de promis sur le travail, le salaire, le lieu, les papiers ou l’employeur ne correspond pas à la réalité\u00a0: ce sont les termes mêmes de l’indicateur.',
  'Algo prometido sobre el trabajo, la paga, el lugar, los papeles o el empleador no coincide con la realidad: son las palabras mismas del indicador.',
);

/** Signs whose words are the same for adults and children. */
const FOR_ALL: readonly LinkGroup[] = [
  {
    from: [
      'vulnerability-destination.unknown-area',
      'vulnerability-destination.economic-reasons',
      'vulnerability-destination.legal-status-authorities',
      'vulnerability-destination.personal-characteristics',
    ],
    to: 'signs.abuse-of-vulnerability',
    why: NEED_IS_USED,
  },
  {
    from: [
      'deceptive-recruitment.deceived-job',
      'deceptive-recruitment.deceived-work-conditions',
      'deceptive-recruitment.deceived-contract',
      'deceptive-recruitment.deceived-housing',
      'deceptive-recruitment.deceived-legal-documents',
      'deceptive-recruitment.deceived-wages',
    ],
    to: 'signs.deception',
    why: PROMISE_AND_REALITY,
  },
  {
    from: ['coercive-recruitment.violence-victim', 'coercion-destination.violence-victim'],
    to: 'signs.physical-sexual-violence',
    why: said(
      'Blows, restraint, drugs, sexual assault, and keeping food or sleep away are violence done to the body.',
      'Coups, contention, drogues, agression sexuelle, privation de nourriture ou de sommeil sont des violences faites au corps.',
      'Golpes, inmovilización, drogas, agresión sexual y privación de comida o sueño son violencia contra el cuerpo.',
    ),
  },
  {
    from: [
      'coercive-recruitment.threat-denunciation',
      'coercive-recruitment.threat-violence',
      'coercion-destination.threat-denunciation',
      'coercion-destination.threat-violence',
      'coercion-destination.threat-worse-conditions',
    ],
    to: 'signs.intimidation-threats',
    why: said(
      'The indicator names these threats: of violence, of reporting to authorities, of losing pay or housing, of worse conditions.',
      'L’indicateur nomme ces menaces\u00a0: de violence, de dénonciation aux autorités, de perte du salaire ou du logement, de conditions pires.',
      'El indicador nombra estas amenazas: de violencia, de denuncia a las autoridades, de perder la paga o la vivienda, de peores condiciones.',
    ),
  },
  {
    from: ['coercion-destination.debt-bondage'],
    to: 'signs.debt-bondage',
    why: said(
      'Work must pay off a debt that grows, has no clear terms or is beyond the pay: work tied to a debt that is hard to pay off.',
      'Le travail doit rembourser une dette qui croît, sans termes clairs ou hors de portée du salaire\u00a0: un travail lié à une dette difficile à rembourser.',
      'El trabajo debe saldar una deuda que crece, sin términos claros o fuera del alcance de la paga: trabajo ligado a una deuda difícil de pagar.',
    ),
  },
  {
    from: ['exploitation.very-bad-working'],
    to: 'signs.abusive-conditions',
    why: said(
      'A workplace degrading or unhealthy to a degree no free worker would accept: both definitions set the same border.',
      'Un lieu de travail dégradant ou malsain au point qu’aucun travailleur libre ne l’accepterait\u00a0: les deux définitions tracent la même limite.',
      'Un lugar de trabajo degradante o insalubre hasta un grado que nadie libre aceptaría: ambas definiciones ponen el mismo límite.',
    ),
  },
];

/** Signs worded otherwise for a child, where the child’s words leave out what the indicator asks for. */
const FOR_ADULTS: readonly LinkGroup[] = [
  { from: ['vulnerability-destination.dependency-exploiters'], to: 'signs.abuse-of-vulnerability', why: NEED_IS_USED },
  {
    from: ['coercive-recruitment.debt-bondage'],
    to: 'signs.debt-bondage',
    why: said(
      'A debt from recruitment binds the person to work it off on terms they cannot see or meet: work tied to a debt that is hard to pay off.',
      'Une dette née du recrutement oblige à travailler pour la rembourser à des conditions que la personne ne peut ni connaître ni remplir\u00a0: un travail lié à une dette difficile à rembourser.',
      'Una deuda de la captación obliga a trabajar para saldarla en términos que la persona no puede conocer ni cumplir: trabajo ligado a una deuda difícil de pagar.',
    ),
  },
];

export const OPERATIONAL_TO_ELEVEN = [
  ...linksOf('AL', 'ilo11-2012', [...FOR_ALL, ...FOR_ADULTS]),
  ...linksOf('CL', 'ilo11-2012', FOR_ALL),
];
