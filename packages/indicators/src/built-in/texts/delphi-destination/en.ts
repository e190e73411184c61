import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Indicators of the destination dimensions, in English. */
export const DELPHI_DESTINATION_EN = {
  'excessive-hours': {
    label: 'Excessive working days or hours',
    definition:
      'Hours or days far beyond the law or the agreement, imposed and not chosen. Long hours freely taken on for fair extra pay do not count.',
    question: 'When do you start and stop working, and which days do you have for yourself?',
    guidance:
      'Work out hours per day and days per week. Domestic and on-call work has no visible end: ask about nights.',
  },
  'bad-living': {
    label: 'Bad living conditions',
    definition:
      'The housing that comes with the work is crowded, unsafe, unhealthy or without privacy, water or a door to lock.',
    question: 'What is the place like where you sleep and eat?',
    guidance: 'Look for beds, toilets, heat and exits. Modest is not bad; compare with local standards.',
  },
  'hazardous-work': {
    label: 'Hazardous work',
    definition:
      'The work endangers life or health beyond what the trade has to, without training, protection or the choice to refuse.',
    question: 'Is anything in your work dangerous, and what is done against it?',
    guidance: 'Note machines, heights, chemicals, heat and missing equipment. Report acute danger at once.',
  },
  'low-no-salary': {
    label: 'Low or no pay',
    definition:
      'Pay is far below the legal minimum or the usual pay, or there is none. Late pay alone belongs under withheld wages.',
    question: 'What do you get for your work, and how often?',
    guidance: 'Work out pay per hour after deductions. Food and a bed are not pay by themselves.',
  },
  'labour-law-breach': {
    label: 'Labour law or signed contract not respected',
    definition:
      'Rules on contract, rest, leave, dismissal or safety, or the signed contract itself, are broken in substance.',
    question: 'What does your contract or the law give you here that you do not get?',
    guidance: 'Name the rule that is broken. Small irregularities alone do not make exploitation.',
  },
  'no-social-protection': {
    label: 'No social protection',
    definition:
      'The person is not insured or registered as the law requires, or is left without care when ill or injured at work.',
    question: 'What happens here when somebody falls ill or is hurt?',
    guidance:
      'Check registers where you have access. Work in the informal economy is common: note it, and do not make much of it alone.',
  },
  'very-bad-working': {
    label: 'Very bad working conditions',
    definition:
      'The workplace is degrading or unhealthy to a degree no free worker would accept: heat, filth, no breaks, no toilet, humiliation.',
    question: 'How is it to work there: the place, the breaks, the way people are treated?',
    guidance: 'Describe what you see. Hard or dirty trades can be run decently.',
  },
  'wage-manipulation': {
    label: 'Wage manipulation',
    definition:
      'Pay is cut by invented fines, inflated costs, false accounts or debts, or paid in goods at high prices.',
    question: 'What is taken off your pay, and how is it worked out?',
    guidance: 'Ask to see how the sum is reached. Deductions agreed in writing and allowed by law do not count.',
  },
  'no-education': {
    label: 'No access to education',
    definition: 'The work keeps the person from schooling or training they are entitled to.',
    question: 'Is there time for school or learning besides work?',
    guidance: 'For adults note it only where a right to training was denied.',
  },
  'document-confiscation': {
    label: 'Identity or travel documents taken',
    definition: 'Papers are held by employer, recruiter or intermediary and cannot be had on request.',
    question: 'Where are your papers now, and can you have them when you want?',
    guidance: 'Ask to see them only if it is safe. Papers kept on request with free access are no sign.',
  },
  'debt-bondage': {
    label: 'Debt bondage',
    definition:
      'The person must work off a debt that grows, has no clear terms or cannot be paid with the pay they get.',
    question: 'Do you owe anyone here anything, and how is it getting less?',
    guidance: 'Ask sum, interest, deductions and who keeps the book. A debt that does not shrink with work is telling.',
  },
  'isolation-confinement': {
    label: 'Isolation, confinement or surveillance',
    definition:
      'The person is locked in, guarded, accompanied everywhere or cut off from phone, neighbours and visitors.',
    question: 'When you are not working, where do you go and whom do you talk to?',
    guidance: 'Look at doors, keys and cameras. Remote work with free exit is not confinement.',
  },
  'violence-victim': {
    label: 'Violence against the person',
    definition:
      'The person is beaten, sexually assaulted, drugged, or deprived of food or sleep, to make them work or obey.',
    question: 'How do people here treat you when something goes wrong?',
    guidance: 'Ask no more than needed. Medical care and safety come before the rest of the questions.',
  },
  'forced-illicit': {
    label: 'Forced into illicit or criminal acts',
    definition: 'The person is made to steal, sell drugs, beg, fight or do other unlawful things under pressure.',
    question: 'Are you asked to do things you would rather not do, or that could get you into trouble?',
    guidance:
      'The person must not be punished for what they were forced to do. Say what you must pass on before they answer.',
  },
  'forced-tasks-clients': {
    label: 'Forced tasks or clients',
    definition: 'The person cannot refuse particular tasks or clients without penalty.',
    question: 'Can you say no to a task or to a person you work for?',
    guidance: 'Do not ask for details of sexual services. Ask what follows a refusal.',
  },
  'forced-against-peers': {
    label: 'Forced to act against peers',
    definition: 'The person is made to guard, punish, recruit or report on others who work there.',
    question: 'Are you asked to look after, watch or bring in other people?',
    guidance: 'Somebody can be a victim and be made to harm others. Record both without judging.',
  },
  'forced-lie': {
    label: 'Forced to lie to authorities, family or others',
    definition: 'The person is told what to say, or to say that all is well, to inspectors, police, family or friends.',
    question: 'Has anybody told you what to say if someone asks?',
    guidance: 'Rehearsed or identical answers from several people are a hint, not a proof.',
  },
  'threat-denunciation': {
    label: 'Threat of being reported to the authorities',
    definition: 'Somebody threatens to report the person to police or immigration if they complain, refuse or leave.',
    question: 'What do people here say about the police or immigration?',
    guidance: 'Make plain what you pass on. The threat counts even if it is empty.',
  },
  'threat-worse-conditions': {
    label: 'Threat of even worse working conditions',
    definition: 'Somebody threatens worse work, shifts, housing or pay if the person does not obey.',
    question: 'What happens when somebody complains or refuses?',
    guidance: 'Ordinary discipline announced in the rules does not count.',
  },
  'threat-violence': {
    label: 'Threats of violence against the person',
    definition: 'Words, weapons or examples made the person expect to be hurt if they refuse or leave.',
    question: 'Is there anyone here you are afraid of?',
    guidance: 'Let the person choose how much to say. Seeing others punished counts as a threat.',
  },
  'strong-influence': {
    label: 'Under strong influence of the exploiter',
    definition:
      'Attachment, fear, drugs or belief gives the exploiter a hold that takes away the person’s own judgement.',
    question: 'Who has most say over what you do, and how did that come about?',
    guidance: 'Look at who answers for the person. Do not attack the person in control in front of them.',
  },
  'violence-family': {
    label: 'Violence (threatened or actual) against the family',
    definition: 'The family or somebody close is hurt or threatened because of the person’s work or wish to leave.',
    question: 'Has anything happened to people close to you because of this work?',
    guidance: 'Ask at once whether anybody is in danger now.',
  },
  'withholding-wages': {
    label: 'Wages withheld',
    definition:
      'Pay that was earned is held back to make the person stay or obey. An employer who is out of money is a breach, not this.',
    question: 'Has all the pay you earned reached you, and if not, why?',
    guidance: 'Note for which months, and what was said about when it would come.',
  },
  'threat-inform': {
    label: 'Threat of telling family, community or the public',
    definition: 'Somebody threatens to reveal private or shameful things if the person refuses or leaves.',
    question: 'Is there something others say they would tell about you?',
    guidance: 'Pictures may be held. Do not ask to see or hear the secret.',
  },
  'dependency-exploiters': {
    label: 'Dependent on the exploiters',
    definition:
      'The person depends on those who exploit them for housing, food, papers, transport or drugs, and this is used.',
    question: 'Besides work, what do the people you work for give you that you could not do without?',
    guidance: 'Ask what would be lost with the job. Staff housing alone is no sign.',
  },
  'unknown-area': {
    label: 'Hard to live in an unknown area',
    definition: 'Not knowing place, language or ways is used to keep the person from leaving or asking for help.',
    question: 'If you wanted to go to town or find help, how would you do it?',
    guidance: 'Ask whether a map, phone or interpreter is within reach.',
  },
  'economic-reasons': {
    label: 'Economic hardship exploited',
    definition:
      'The person’s need for money, for example for a family at home, is used to impose conditions they would else refuse.',
    question: 'What would it mean for you and your family if you left this work?',
    guidance: 'Need is common; it counts when someone uses it to impose terms.',
  },
  'family-situation': {
    label: 'Family situation',
    definition:
      'Duties or conflict in the family, for example children held or relatives employed there, keep the person from leaving.',
    question: 'Are there family reasons that keep you here?',
    guidance: 'Ask whether relatives work or live with the same employer.',
  },
  'legal-status-authorities': {
    label: 'Relation to authorities / legal status',
    definition: 'A status tied to the employer, irregularity, or fear of authorities is used to keep the person.',
    question: 'What would happen with your right to stay if you changed jobs?',
    guidance: 'Check the rule of the permit. Say first what becomes of the answer.',
  },
  'past-difficulties': {
    label: 'Difficulties in the past',
    definition: 'Earlier abuse or hardship is used to keep the person, or leaves them with nowhere else to go.',
    question: 'Is there something from before that makes it hard to leave now?',
    guidance: 'No details of past abuse are needed.',
  },
  'personal-characteristics': {
    label: 'Personal characteristics (marginalised group)',
    definition: 'Belonging to a group that is looked down on is used to treat the person worse and keep them in place.',
    question: 'Are some people here treated differently from others, and why do you think so?',
    guidance: 'Do not guess a person’s origin; let them say it.',
  },
} satisfies Record<string, IndicatorTexts>;
