import type { IndicatorTexts } from '../../indicator-texts.ts';

/** The six dimensions of the operational sets, in English. */
export const DELPHI_DIMENSIONS_EN = {
  'deceptive-recruitment': {
    label: 'Deceptive recruitment',
    definition:
      'What was promised before the work began was untrue: about the job, the place, the pay, the papers, the housing or the journey.',
    question: 'What were you told about the work before you took it, and how did it turn out?',
    guidance:
      'Take promise and reality point by point. A promise that was kept late is not a lie; one that nobody meant to keep is.',
  },
  'coercive-recruitment': {
    label: 'Coercive recruitment',
    definition:
      'Force, threats, debt or control were used to make the person take the work or the journey, or to keep them from turning back.',
    question: 'How was it decided that you would go, and who decided?',
    guidance: 'Speak with the person alone. Somebody who could have said no without harm was not coerced.',
  },
  'vulnerability-recruitment': {
    label: 'Recruitment by abuse of vulnerability',
    definition:
      'Somebody knew of a weakness in the person’s situation and used it to recruit them. The weakness alone is not enough: it must have been used.',
    question: 'What was your life like at the time, and who knew about it?',
    guidance: 'Poverty is common and is no sign by itself. Ask who made use of it, and how.',
  },
  exploitation: {
    label: 'Exploitative conditions of work',
    definition:
      'Work, pay and living conditions at the place of work that fall far below what the law or an honest agreement allows.',
    question: 'What does a usual day of work look like, from waking up to going to sleep?',
    guidance:
      'Compare with the law and with what others in the same trade get. Look at the place yourself where you can.',
  },
  'coercion-destination': {
    label: 'Coercion at destination',
    definition: 'Force, threats, control or withheld pay and papers keep the person at work or obedient.',
    question: 'What would happen if you stopped working, or left?',
    guidance: 'Never ask in the hearing of employer, recruiter or colleagues. Fear of speaking is itself worth noting.',
  },
  'vulnerability-destination': {
    label: 'Abuse of vulnerability at destination',
    definition:
      'Somebody uses the person’s dependence, isolation, status or hardship at the place of work to keep them there.',
    question: 'Whom do you depend on here, and for what?',
    guidance: 'Being far from home is no sign by itself. Ask who makes use of it, and how.',
  },
} satisfies Record<string, IndicatorTexts>;
