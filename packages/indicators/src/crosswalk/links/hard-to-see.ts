import { said } from '../../built-in/localise.ts';
import { linksOf } from '../link-groups.ts';

const NATURE_OF_WORK = said(
  'Work of another nature than promised, under the name of deception: the job turned out other than what was said.',
  'Un travail d’une autre nature que promis, sous le nom de tromperie\u00a0: l’emploi n’était pas celui annoncé.',
  'Trabajo de otra naturaleza que la prometida, con el nombre de engaño: el empleo resultó otro que el dicho.',
);
const NO_END_OF_DEBT = said(
  'No end is in sight for working off a debt: work tied to a debt that the pay cannot settle.',
  'Aucune fin en vue au remboursement d’une dette par le travail\u00a0: un travail lié à une dette que le salaire ne peut éteindre.',
  'No se ve el fin de saldar una deuda trabajando: trabajo ligado a una deuda que la paga no puede liquidar.',
);

/** To the statistical definition of 2018. Penalties for refusing to take a job may lie before the reference period: not carried. */
const TO_ICLS = linksOf('hs2012', 'icls-2018', [
  {
    from: ['unfree-recruitment.birth-tradition', 'unfree-recruitment.sale'],
    to: 'involuntariness.unfree-recruitment',
    why: said(
      'Bound by descent or custom, or handed over for money or goods: the criterion names birth and transaction.',
      'Liée par la naissance ou la coutume, ou remise contre de l’argent ou des biens\u00a0: le critère nomme la naissance et la transaction.',
      'Atada por nacimiento o costumbre, o entregada por dinero o bienes: el criterio nombra el nacimiento y la transacción.',
    ),
  },
  {
    from: ['duress.on-call'],
    to: 'involuntariness.overtime-on-call',
    why: said(
      'Having to be ready day and night without agreed rest is availability far beyond any agreement or law, imposed.',
      'Devoir être prêt jour et nuit sans repos convenu est une disponibilité imposée bien au-delà de tout accord ou de toute loi.',
      'Tener que estar disponible día y noche sin descanso acordado es una disponibilidad impuesta muy por encima de todo acuerdo o ley.',
    ),
  },
  {
    from: ['duress.degrading-living'],
    to: 'involuntariness.degrading-living',
    why: said(
      'Both say: imposed housing or food that offends human dignity.',
      'Les deux disent\u00a0: logement ou nourriture imposés, contraires à la dignité humaine.',
      'Ambos dicen: vivienda o comida impuestas que ofenden la dignidad humana.',
    ),
  },
  {
    from: ['impossibility-of-leaving.no-resignation'],
    to: 'involuntariness.no-exit',
    why: said(
      'A resignation with legal notice that is refused or made impossible is no or limited freedom to end the contract.',
      'Une démission avec préavis légal refusée ou rendue impossible est une absence ou une limitation de la liberté de mettre fin au contrat.',
      'Una renuncia con preaviso legal rechazada o hecha imposible es falta o límite de libertad para terminar el contrato.',
    ),
  },
  {
    from: ['impossibility-of-leaving.waiting-wages'],
    to: 'involuntariness.longer-period',
    why: said(
      'Made to stay longer than agreed while waiting for wages due: work for longer than agreed.',
      'Obligée de rester plus longtemps que convenu en attendant le salaire dû\u00a0: un travail plus long que convenu.',
      'Obligada a quedarse más de lo acordado a la espera de la paga debida: trabajo por más tiempo del acordado.',
    ),
  },
  {
    from: [
      'duress.sexual-violence',
      'duress.physical-violence',
      'duress.violence-before-others',
      'impossibility-of-leaving.sexual-violence',
      'impossibility-of-leaving.physical-violence',
      'impossibility-of-leaving.violence-before-others',
    ],
    to: 'coercion.violence-threats',
    why: said(
      'Violence suffered, threatened or seen done to others as a penalty: the definition of 2018 counts all three.',
      'Violence subie, menacée ou vue chez d’autres comme peine\u00a0: la définition de 2018 compte les trois.',
      'Violencia sufrida, amenazada o vista en otros como pena: la definición de 2018 cuenta las tres.',
    ),
  },
  {
    from: ['duress.locked', 'impossibility-of-leaving.locked'],
    to: 'coercion.movement',
    why: said(
      'Being locked in, suffered, threatened or seen, is named by the criterion.',
      'L’enfermement, subi, menacé ou vu, est nommé par le critère.',
      'El encierro, sufrido, amenazado o visto, está nombrado en el criterio.',
    ),
  },
  {
    from: ['unfree-recruitment.debt-recruitment', 'impossibility-of-leaving.debt-indefinite'],
    to: 'coercion.debt',
    why: said(
      'An advance or debt that obliges to work binds the worker.',
      'Une avance ou une dette qui oblige à travailler lie la personne.',
      'Un anticipo o una deuda que obliga a trabajar ata a la persona.',
    ),
  },
  {
    from: ['duress.wages', 'impossibility-of-leaving.wages', 'impossibility-of-leaving.benefits-removed'],
    to: 'coercion.wages',
    why: said(
      'Pay or benefits lost as a penalty for refusing or leaving: kept back to make the worker obey or stay.',
      'Salaire ou avantages perdus comme peine d’un refus ou d’un départ\u00a0: retenus pour faire obéir ou rester.',
      'Paga o prestaciones perdidas como pena por negarse o irse: retenidas para que obedezca o se quede.',
    ),
  },
  {
    from: ['duress.documents', 'impossibility-of-leaving.documents'],
    to: 'coercion.documents',
    why: said(
      'Identity or travel papers taken or kept back are valuable papers withheld.',
      'Des papiers d’identité ou de voyage pris ou retenus sont des documents de valeur retenus.',
      'Papeles de identidad o de viaje quitados o retenidos son documentos valiosos retenidos.',
    ),
  },
  {
    from: ['duress.rights-removed'],
    to: 'coercion.vulnerability',
    why: said(
      'Rights or privileges taken away as a penalty for refusing: denied to impose the work.',
      'Droits ou privilèges retirés comme peine d’un refus\u00a0: refusés pour imposer le travail.',
      'Derechos o privilegios retirados como pena por negarse: negados para imponer el trabajo.',
    ),
  },
  {
    from: ['duress.dismissal', 'impossibility-of-leaving.dismissal'],
    to: 'coercion.vulnerability',
    why: said(
      'Dismissal as a grave penalty for refusing or leaving: the criterion names the threat of dismissal.',
      'Le licenciement comme peine grave d’un refus ou d’un départ\u00a0: le critère nomme la menace de licenciement.',
      'El despido como pena grave por negarse o irse: el criterio nombra la amenaza de despido.',
    ),
  },
]);

/** To the eleven. A penalty suffered, threatened or seen is one answer here; the eleven tell violence from threats: not carried. */
const TO_ELEVEN = linksOf('hs2012', 'ilo11-2012', [
  {
    from: ['unfree-recruitment.deception-nature', 'unfree-recruitment.deceptive-recruitment'],
    to: 'signs.deception',
    why: said(
      'Work, or something else of substance about the job, is other than promised.',
      'Le travail, ou autre chose d’essentiel dans l’emploi, diffère de ce qui était promis.',
      'El trabajo, u otra cosa esencial del empleo, es distinto de lo prometido.',
    ),
  },
  { from: ['impossibility-of-leaving.debt-indefinite'], to: 'signs.debt-bondage', why: NO_END_OF_DEBT },
]);

/** To the operational signs for adults. */
const TO_OPERATIONAL = linksOf('hs2012', 'AL', [
  { from: ['unfree-recruitment.deception-nature'], to: 'deceptive-recruitment.deceived-job', why: NATURE_OF_WORK },
  {
    from: ['unfree-recruitment.deceptive-marriage'],
    to: 'deceptive-recruitment.deceived-marriage-adoption',
    why: said(
      'A promise of marriage was used to get the person into the work: the sign names it.',
      'Une promesse de mariage a servi à amener la personne au travail\u00a0: le signe la nomme.',
      'Se usó una promesa de matrimonio para llevar a la persona al trabajo: la señal la nombra.',
    ),
  },
  {
    from: ['unfree-recruitment.sale'],
    to: 'coercive-recruitment.abduction-sale',
    why: said(
      'Handed over for money or goods into the work: the sign names the sale.',
      'Remise au travail contre de l’argent ou des biens\u00a0: le signe nomme la vente.',
      'Entregada al trabajo por dinero o bienes: la señal nombra la venta.',
    ),
  },
  {
    from: ['unfree-recruitment.sale'],
    to: 'fact:act-transfer',
    why: said(
      'Who is sold is handed over from one to another: that is a transfer.',
      'Qui est vendu est remis d’une personne à une autre\u00a0: c’est un transfert.',
      'Quien es vendido pasa de una persona a otra: eso es un traslado.',
    ),
  },
  {
    from: ['unfree-recruitment.coercive-recruitment'],
    to: 'fact:act',
    why: said(
      'Taken or held by force while being recruited: an act is there, whichever of its parts it was.',
      'Prise ou retenue de force pendant le recrutement\u00a0: un acte est là, quelle qu’en soit la partie.',
      'Llevada o retenida por la fuerza durante la captación: hay un acto, sea cual sea su parte.',
    ),
  },
  {
    from: ['duress.illicit'],
    to: 'coercion-destination.forced-illicit',
    why: said(
      'Both say that the person was made to take part in unlawful acts at work.',
      'Les deux disent que la personne a été contrainte de participer à des actes illicites au travail.',
      'Ambos dicen que se obligó a la persona a participar en actos ilícitos en el trabajo.',
    ),
  },
  { from: ['impossibility-of-leaving.debt-indefinite'], to: 'coercion-destination.debt-bondage', why: NO_END_OF_DEBT },
]);

export const HARD_TO_SEE_LINKS = [...TO_ICLS, ...TO_ELEVEN, ...TO_OPERATIONAL];
