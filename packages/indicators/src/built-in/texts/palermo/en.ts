import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Acts of the Palermo Protocol and facts asked apart, in English. */
export const PALERMO_EN = {
  'dimension.act': {
    label: 'Act: recruitment, transport, transfer, harbouring or receipt',
    definition:
      'Somebody did at least one of the acts of article 3(a) of the Palermo Protocol with regard to the person.',
    question: 'How did you get from home to this work, and who took part in that?',
    guidance: 'The acts are ordinary in themselves; they are asked because trafficking needs one of them.',
  },
  recruitment: {
    label: 'Recruited',
    definition: 'Somebody sought out, persuaded or hired the person for the work.',
    question: 'Who first spoke to you about this work?',
    guidance: 'Note the role, not the name.',
  },
  transport: {
    label: 'Transported',
    definition: 'Somebody moved the person, or arranged the journey.',
    question: 'How did you travel, and who arranged it?',
    guidance: 'A ticket paid by another counts as arranging.',
  },
  transfer: {
    label: 'Transferred',
    definition: 'Somebody handed the person over to another.',
    question: 'Were you passed on from one person to another on the way?',
    guidance: 'Note where and between which roles.',
  },
  harbouring: {
    label: 'Harboured',
    definition: 'Somebody gave or ordered a place to stay or hide for the purpose.',
    question: 'Who put you up on the way or at work?',
    guidance: 'Housing of the employer counts.',
  },
  receipt: {
    label: 'Received',
    definition: 'Somebody took the person in at the place of work or on the way.',
    question: 'Who met you when you arrived?',
    guidance: 'Note the role, not the name.',
  },
  'immediate-danger': {
    label: 'Danger now',
    definition: 'The person, or somebody close to them, may be harmed now or soon.',
    question: 'Are you safe here and now, and are the people close to you?',
    guidance: 'If the answer is no, stop the questions and act on safety first.',
  },
  child: {
    label: 'Under 18',
    definition: 'The person is under 18, or may be and it cannot be ruled out.',
    question: 'How old are you, or in what year were you born?',
    guidance: 'When in doubt, treat the person as a child until it is known.',
  },
} satisfies Record<string, IndicatorTexts>;
