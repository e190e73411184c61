import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Survey criteria of 2012 for children, in English. */
export const HARD_TO_SEE_CHILDREN_EN = {
  'dimension.child-work': {
    label: 'Forced labour of children',
    definition:
      'Work of a person under 18 imposed by a third party, or that follows from the parents being in forced labour.',
    question: 'Whom does the child work for, and who decides about it?',
    guidance: 'Parental discipline alone is not the test. Speak with the child apart, by someone trained for it.',
  },
  'third-party-coercion-child': {
    label: 'Coercion by a third party on the child',
    definition: 'Somebody other than the parents makes the child work by force, threat or deceit.',
    question: 'What would happen to the child if the child stopped working?',
    guidance: 'An order by the parents without outside pressure does not count.',
  },
  'third-party-coercion-parents': {
    label: 'Coercion by a third party on the parents',
    definition: 'Somebody other than the parents forces or threatens the parents so that the child works.',
    question: 'Why does the child have to work there, and what would happen to the family if not?',
    guidance: 'Ask about debts and promises of the family.',
  },
  'parents-in-forced-labour': {
    label: 'Parents in forced labour',
    definition: 'The child works as a direct result of one or both parents being in forced labour.',
    question: 'How do the parents themselves work, and could they leave?',
    guidance: 'Assess the parents with a sheet of their own.',
  },
} satisfies Record<string, IndicatorTexts>;
