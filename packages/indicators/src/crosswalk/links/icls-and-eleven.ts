import { said } from '../../built-in/localise.ts';
import { linksOf } from '../link-groups.ts';

const PAY_TO_MAKE_STAY = said(
  'Wages held back deliberately to make the worker stay are pay kept back to make them stay or obey.',
  'Un salaire retenu délibérément pour faire rester est un salaire retenu pour faire rester ou obéir.',
  'Salarios retenidos deliberadamente para que la persona se quede son paga retenida para que se quede u obedezca.',
);

/** From the statistical definition of 2018. Coercion may have been threatened or only seen there, so little can follow from it. */
export const ICLS_LINKS = [
  ...linksOf('icls-2018', 'ilo11-2012', [
    {
      from: ['involuntariness.different-job', 'involuntariness.other-employer'],
      to: 'signs.deception',
      why: said(
        'Another kind of work or another employer than agreed: what was promised does not match reality.',
        'Un autre travail ou un autre employeur que convenu\u00a0: ce qui était promis ne correspond pas à la réalité.',
        'Otro trabajo u otro empleador que el acordado: lo prometido no coincide con la realidad.',
      ),
    },
  ]),
  ...linksOf('icls-2018', 'hs2012', [
    {
      from: ['involuntariness.degrading-living'],
      to: 'duress.degrading-living',
      why: said(
        'Both say: imposed housing or food that offends human dignity.',
        'Les deux disent\u00a0: logement ou nourriture imposés, contraires à la dignité humaine.',
        'Ambos dicen: vivienda o comida impuestas que ofenden la dignidad humana.',
      ),
    },
    {
      from: ['involuntariness.no-exit'],
      to: 'impossibility-of-leaving.no-resignation',
      why: said(
        'Who cannot end the work, or only at a cost that makes it impossible, is not free to resign as the law allows.',
        'Qui ne peut mettre fin au travail, ou seulement à un coût qui l’exclut, n’est pas libre de démissionner comme la loi le permet.',
        'Quien no puede terminar el trabajo, o solo a un costo que lo impide, no es libre de renunciar como permite la ley.',
      ),
    },
  ]),
  ...linksOf('icls-2018', 'AL', [
    {
      from: ['involuntariness.low-no-wage'],
      to: 'exploitation.low-no-salary',
      why: said(
        'No pay or very little: the sign asks the same, without asking whether it was agreed to.',
        'Pas de salaire ou très peu\u00a0: le signe demande la même chose, sans demander si c’était accepté.',
        'Ninguna paga o muy poca: la señal pide lo mismo, sin preguntar si se aceptó.',
      ),
    },
  ]),
];

/** From the eleven indicators of 2012. Their signs are wide; few are a kind of anything narrower. */
export const ELEVEN_LINKS = [
  ...linksOf('ilo11-2012', 'icls-2018', [
    { from: ['signs.withholding-wages'], to: 'coercion.wages', why: PAY_TO_MAKE_STAY },
    {
      from: ['signs.debt-bondage'],
      to: 'coercion.debt',
      why: said(
        'Work tied to a debt that is hard to pay off is a debt that binds the worker.',
        'Un travail lié à une dette difficile à rembourser est une dette qui lie la personne.',
        'El trabajo ligado a una deuda difícil de pagar es una deuda que ata a la persona.',
      ),
    },
    {
      from: ['signs.restriction-of-movement'],
      to: 'coercion.movement',
      why: said(
        'Locked in, guarded, or not free to come and go: the criterion names each.',
        'Enfermée, gardée, ou sans liberté d’aller et venir\u00a0: le critère nomme chacun de ces cas.',
        'Encerrada, vigilada o sin libertad de ir y venir: el criterio nombra cada caso.',
      ),
    },
  ]),
  ...linksOf('ilo11-2012', 'hs2012', [
    { from: ['signs.withholding-wages'], to: 'impossibility-of-leaving.wages', why: PAY_TO_MAKE_STAY },
  ]),
  ...linksOf('ilo11-2012', 'AL', [
    { from: ['signs.withholding-wages'], to: 'coercion-destination.withholding-wages', why: PAY_TO_MAKE_STAY },
  ]),
];
