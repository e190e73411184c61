import type { IndicatorTexts } from '../../indicator-texts.ts';

/** The eleven indicators of 2012, in English. */
export const ILO11_EN = {
  'abuse-of-vulnerability': {
    label: 'Abuse of vulnerability',
    definition:
      'An employer takes advantage of a weak position: no local language, few choices, irregular status, minority, disability, or dependence on one person for job, housing and food. The weakness alone is not the sign.',
    question: 'What would be hard for you if you lost this work?',
    guidance: 'Ask who makes use of the weakness, and how.',
  },
  deception: {
    label: 'Deception',
    definition: 'What was promised about work, pay, place, papers or employer does not match reality.',
    question: 'What were you told before you came, and what did you find?',
    guidance: 'Take promise and reality point by point.',
  },
  'restriction-of-movement': {
    label: 'Restriction of movement',
    definition: 'The worker is locked in, guarded, or may not come and go without reasonable cause.',
    question: 'Can you come and go as you wish, in and out of working hours?',
    guidance: 'Look at doors, keys and guards. Reasonable safety rules do not count.',
  },
  isolation: {
    label: 'Isolation',
    definition: 'Place and contacts are cut off: remote or unknown location, phone taken, no word with the outside.',
    question: 'How do you keep in touch with family and friends?',
    guidance: 'Remote work with free contact does not count.',
  },
  'physical-sexual-violence': {
    label: 'Physical and sexual violence',
    definition:
      'Workers, relatives or associates suffer physical or sexual violence, including forced drugs or alcohol.',
    question: 'How are people here treated when something goes wrong?',
    guidance: 'Care first; no details that are not needed.',
  },
  'intimidation-threats': {
    label: 'Intimidation and threats',
    definition:
      'Threats of violence, of reporting to authorities, of losing pay or housing or of worse conditions; repeated insults.',
    question: 'What is said to people who complain or want to leave?',
    guidance: 'The threat counts even when it is empty.',
  },
  'retention-identity-documents': {
    label: 'Retention of identity documents',
    definition: 'The worker cannot get papers or valuables back on request and feels unable to leave without them.',
    question: 'Where are your papers now, and can you have them when you want?',
    guidance: 'Papers kept on request with free access do not count.',
  },
  'withholding-wages': {
    label: 'Withholding of wages',
    definition: 'Wages are held back, systematically and deliberately, to make the worker stay.',
    question: 'Has all the pay you earned reached you?',
    guidance: 'A late payment by itself does not count.',
  },
  'debt-bondage': {
    label: 'Debt bondage',
    definition:
      'Work is tied to a debt, from recruitment, transport, advances, inflated charges or inheritance, that is hard to pay off.',
    question: 'Do you owe anyone for this work, and how is it getting less?',
    guidance: 'Ask who keeps the account, and whether work reduces it.',
  },
  'abusive-conditions': {
    label: 'Abusive working and living conditions',
    definition: 'Degrading, hazardous or severely unlawful work or housing that a free worker would not accept.',
    question: 'What is it like where you work, and where you sleep?',
    guidance: 'Describe what you see; modest is not abusive.',
  },
  'excessive-overtime': {
    label: 'Excessive overtime',
    definition: 'Hours beyond legal or agreed limits, imposed under some threat or needed to reach the minimum wage.',
    question: 'How many hours do you work, and what if you say no to more?',
    guidance: 'Overtime freely chosen and paid does not count.',
  },
} satisfies Record<string, IndicatorTexts>;
