import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { HARD_TO_SEE_CHILDREN_EN } from './en.ts';

/** Survey criteria of 2012 for children, in French. */
export const HARD_TO_SEE_CHILDREN_FR = {
  'dimension.child-work': {
    label: 'Travail forcé des enfants',
    definition:
      'Un travail d’une personne de moins de 18 ans imposé par un tiers, ou qui résulte du travail forcé des parents.',
    question: 'Pour qui l’enfant travaille-t-il, et qui en décide ?',
    guidance: 'La seule discipline parentale n’est pas le critère. Parlez à l’enfant à part, par une personne formée.',
  },
  'third-party-coercion-child': {
    label: 'Contrainte d’un tiers sur l’enfant',
    definition: 'Quelqu’un d’autre que les parents fait travailler l’enfant par la force, la menace ou la tromperie.',
    question: 'Que lui arriverait-il si l’enfant cessait de travailler ?',
    guidance: 'Un ordre des parents sans pression extérieure ne compte pas.',
  },
  'third-party-coercion-parents': {
    label: 'Contrainte d’un tiers sur les parents',
    definition: 'Quelqu’un d’autre force ou menace les parents pour que l’enfant travaille.',
    question: 'Pourquoi l’enfant doit-il travailler là, et qu’arriverait-il à la famille sinon ?',
    guidance: 'Parlez des dettes et promesses de la famille.',
  },
  'parents-in-forced-labour': {
    label: 'Parents en travail forcé',
    definition: 'L’enfant travaille en conséquence directe du travail forcé d’un parent ou des deux.',
    question: 'Comment les parents eux-mêmes travaillent-ils, et pourraient-ils partir ?',
    guidance: 'Évaluez les parents avec leur propre fiche.',
  },
} satisfies Record<keyof typeof HARD_TO_SEE_CHILDREN_EN, IndicatorTexts>;
