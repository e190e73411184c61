import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Indicators of the operational sets whose words differ for a child, by phase, in English. */
export const DELPHI_CHILDREN_EN = {
  'recruitment.deceived-education': {
    label: 'Misled about access to schooling or training',
    definition:
      'Schooling or an apprenticeship was promised to the child or the family and not given, or only hid the work. It weighs more for a child than for an adult.',
    question: 'What were you told you would learn, and do you go to school now?',
    guidance: 'Ask the family apart from the child. Set hours of teaching against hours of work.',
  },
  'recruitment.deceived-marriage-adoption': {
    label: 'Lured by a promise of marriage or adoption',
    definition: 'Adoption, fostering or marriage was promised or arranged with work or exploitation as the real aim.',
    question: 'How did you come to live with these people?',
    guidance: 'A child cannot consent to marriage; refer whatever the other answers say.',
  },
  'recruitment.abduction-sale': {
    label: 'Abduction, forced marriage, forced adoption or sale of the person',
    definition: 'The child was taken away, handed over against money or goods, or married or adopted in order to work.',
    question: 'Who brought you here, and what was said at home about it?',
    guidance: 'Never ask the child whether they were sold. Ask adults apart.',
  },
  'recruitment.abuse-family-situation': {
    label: 'Difficult family situation exploited',
    definition: 'Death, illness, debt or conflict in the child’s family was used to get the child handed over.',
    question: 'Whom did you live with before, and what was it like?',
    guidance: 'Placing with relatives is common; ask who gained from it.',
  },
  'recruitment.travel-organisation': {
    label: 'Unable to organise travel alone',
    definition: 'The child could not have travelled without the recruiter.',
    question: 'Who travelled with you?',
    guidance: 'Nearly always so for a child; note who took charge and in what role.',
  },
  'recruitment.personal-situation': {
    label: 'Personal situation',
    definition:
      'Something in the child’s own situation, such as being alone, disabled or without papers of birth, was used to recruit them.',
    question: 'Who looked after you before you came here?',
    guidance: 'Children without a carer need a guardian before the interview goes on.',
  },
  'recruitment.debt-bondage': {
    label: 'Debt bondage',
    definition: 'The child is handed over or made to work for a debt of the family or an advance on the child’s work.',
    question: 'Did your family borrow from or owe anything to these people?',
    guidance: 'Ask adults about sums. A child is not to answer for a debt.',
  },
  'destination.excessive-hours': {
    label: 'Excessive working days or hours',
    definition: 'Work beyond what the law allows for the child’s age, at night, or at the cost of school and rest.',
    question: 'When do you get up, when do you work, and when do you play or sleep?',
    guidance: 'Know the legal hours by age. Light help at home after school does not count.',
  },
  'destination.hazardous-work': {
    label: 'Hazardous work',
    definition: 'Work listed as hazardous for children, or that harms health, safety or morals.',
    question: 'What do you do at work, and have you ever been hurt?',
    guidance: 'Use the national list of hazardous child labour. A task safe for adults may be hazardous for a child.',
  },
  'destination.no-education': {
    label: 'No access to education',
    definition: 'The work keeps the child from school, or makes learning there impossible.',
    question: 'Do you go to school, and when were you last there?',
    guidance: 'Ask for days missed, not for blame.',
  },
  'destination.low-no-salary': {
    label: 'Low or no pay',
    definition: 'The child gets nothing or next to nothing, or the pay goes to somebody else.',
    question: 'Do you get anything for your work, and who receives it?',
    guidance: 'Note who takes the money: family, broker or employer.',
  },
  'destination.dependency-exploiters': {
    label: 'Dependent on the exploiters',
    definition: 'The child depends on those it works for as its only carers.',
    question: 'Who takes care of you when you are ill?',
    guidance: 'Do not promise what you cannot keep. Inform child protection first.',
  },
} satisfies Record<string, IndicatorTexts>;
