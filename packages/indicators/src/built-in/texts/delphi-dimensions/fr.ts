import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_DIMENSIONS_EN } from './en.ts';

/** The six dimensions of the operational sets, in French. */
export const DELPHI_DIMENSIONS_FR = {
  'deceptive-recruitment': {
    label: 'Recrutement trompeur',
    definition: 'Ce qui a été promis avant le travail était faux : emploi, lieu, salaire, papiers, logement ou voyage.',
    question: 'Que vous avait-on dit du travail avant que vous l’acceptiez, et qu’en a-t-il été ?',
    guidance:
      'Comparez promesse et réalité point par point. Une promesse tenue en retard n’est pas un mensonge ; une promesse que personne ne voulait tenir en est un.',
  },
  'coercive-recruitment': {
    label: 'Recrutement par la contrainte',
    definition:
      'La force, les menaces, une dette ou un contrôle ont servi à faire accepter le travail ou le voyage, ou à empêcher de faire demi-tour.',
    question: 'Comment votre départ a-t-il été décidé, et par qui ?',
    guidance: 'Parlez seul à seul. Qui pouvait refuser sans dommage n’a pas été contraint.',
  },
  'vulnerability-recruitment': {
    label: 'Recrutement par abus de vulnérabilité',
    definition:
      'Quelqu’un connaissait une faiblesse de la situation de la personne et s’en est servi pour la recruter. La faiblesse seule ne suffit pas : il faut qu’on s’en soit servi.',
    question: 'Comment viviez-vous à cette époque, et qui le savait ?',
    guidance: 'La pauvreté est courante et n’est pas un signe en soi. Demandez qui en a profité, et comment.',
  },
  exploitation: {
    label: 'Conditions de travail relevant de l’exploitation',
    definition:
      'Un travail, un salaire et des conditions de vie très inférieurs à ce que permet la loi ou un accord honnête.',
    question: 'À quoi ressemble une journée de travail ordinaire, du lever au coucher ?',
    guidance:
      'Comparez avec la loi et avec ce que d’autres obtiennent dans le même métier. Voyez les lieux si vous le pouvez.',
  },
  'coercion-destination': {
    label: 'Contrainte à destination',
    definition:
      'La force, les menaces, le contrôle, le salaire ou les papiers retenus maintiennent la personne au travail ou dans l’obéissance.',
    question: 'Que se passerait-il si vous arrêtiez de travailler, ou si vous partiez ?',
    guidance:
      'Ne posez jamais la question à portée de voix de l’employeur, du recruteur ou de collègues. La peur de parler mérite elle-même d’être notée.',
  },
  'vulnerability-destination': {
    label: 'Abus de vulnérabilité à destination',
    definition:
      'Quelqu’un se sert de la dépendance, de l’isolement, du statut ou des difficultés de la personne sur le lieu de travail pour l’y maintenir.',
    question: 'De qui dépendez-vous ici, et pour quoi ?',
    guidance: 'Être loin de chez soi n’est pas un signe en soi. Demandez qui en profite, et comment.',
  },
} satisfies Record<keyof typeof DELPHI_DIMENSIONS_EN, IndicatorTexts>;
