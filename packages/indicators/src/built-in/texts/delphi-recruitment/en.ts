import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Indicators of the recruitment dimensions, in English. */
export const DELPHI_RECRUITMENT_EN = {
  'deceived-job': {
    label: 'Misled about what the job is, where it is, or who the employer is',
    definition:
      'The work, its place or the employer turned out to be other than what was said, and the one who said it knew or could know. A change that was explained beforehand and freely accepted is not deception.',
    question: 'What work were you told you would do, where and for whom, and what did you find?',
    guidance:
      'Put promise and reality side by side: advertisement, messages, contract, first day. Ask who said what, and when the difference came to light.',
  },
  'deceived-work-conditions': {
    label: 'Misled about working conditions',
    definition:
      'Hours, rest, safety, tasks or pace differ in substance from what was promised. Hard work that was described honestly is not deception.',
    question: 'How had the working day been described to you, and how is it in fact?',
    guidance:
      'Ask about hours, breaks, days off and safety one by one. Pay slips and rotas can be set against the promise.',
  },
  'deceived-contract': {
    label: 'Misled about the content or lawfulness of the contract',
    definition:
      'The contract was false, replaced after arrival, in a language not understood, or said something else than was explained. Having no written contract is not deception by itself.',
    question: 'What did you sign or agree to, and what were you told it said?',
    guidance:
      'Ask whether a second contract was put forward later. Copy nothing that names the person into this sheet.',
  },
  'deceived-family-reunification': {
    label: 'Misled about family reunification',
    definition:
      'The person was told that the family could come too, or would be joined, and this was known to be untrue or impossible.',
    question: 'What were you told about seeing or living with your family?',
    guidance:
      'Check against the rules of the permit that was promised. A plan that failed for reasons nobody foresaw is not deception.',
  },
  'deceived-housing': {
    label: 'Misled about housing and living conditions',
    definition:
      'The place to live, its cost, its crowding or its rules are other than promised. Simple housing that was described truthfully does not count.',
    question: 'Where were you told you would live, with whom and at what cost, and where do you live?',
    guidance: 'Look at the place if it is safe to do so. Ask what is taken from pay for it.',
  },
  'deceived-legal-documents': {
    label: 'Misled about legal papers or getting a lawful migration status',
    definition:
      'Somebody promised a permit, visa or regular status that was not obtained, was false, or never meant to be obtained.',
    question: 'What were you told about your papers and your right to work, and who was to arrange it?',
    guidance:
      'Never let the answer become a risk for the person: say what you must report and what you need not before you ask.',
  },
  'deceived-travel': {
    label: 'Misled about travel and recruitment conditions (incl. fees)',
    definition:
      'Route, means, dangers, fees or who would pay were other than stated. A fee that was named and paid once as agreed is not deception, even where it is unlawful.',
    question: 'How was the journey planned, what was it to cost, and what happened?',
    guidance: 'List each payment: what for, to whom, before or after. Costs that grew on the way matter.',
  },
  'deceived-wages': {
    label: 'Misled about pay or earnings',
    definition:
      'The pay, its timing or its deductions are clearly below what was promised. Low pay that was agreed openly belongs under exploitation, not here.',
    question: 'What pay were you promised, and what have you received so far?',
    guidance:
      'Write down amounts, currency, dates and deductions. Pay slips, transfers and messages are the best evidence.',
  },
  'deceived-marriage-adoption': {
    label: 'Lured by a promise of marriage or adoption',
    definition:
      'A promise of marriage, partnership or adoption was used to make the person go, with work or exploitation as the real aim.',
    question: 'How did you get to know the person you came to, and what did you plan together?',
    guidance: 'Ask about the time after arrival: when did work begin, and who took the money? Avoid any word of blame.',
  },
  'deceived-education': {
    label: 'Misled about access to schooling or training',
    definition: 'Schooling, an apprenticeship or training was promised and not given, or was only a cover for work.',
    question: 'What were you told you would learn or study, and what happened with it?',
    guidance: 'Ask for hours of teaching against hours of work. Training that simply turned out poor is not deception.',
  },
  'violence-victim': {
    label: 'Violence against the person',
    definition:
      'The person was hit, restrained, drugged or sexually assaulted to make them accept or not turn back. Violence by others without link to the recruitment does not count here.',
    question: 'Before and during the journey, how did the people who arranged it treat you?',
    guidance:
      'Do not ask for details that are not needed. Offer medical care first, and stop if the person is in distress.',
  },
  'abduction-sale': {
    label: 'Abduction, forced marriage, forced adoption or sale of the person',
    definition:
      'The person was taken away, handed over against payment, or married or adopted against their will in order to work.',
    question: 'How did you come to be with the people you travelled or worked with?',
    guidance:
      'Money or goods that changed hands between third persons matter. Forced marriage without a link to work is a matter of its own and needs referral too.',
  },
  'document-confiscation': {
    label: 'Identity or travel documents taken',
    definition:
      'Papers were taken before or on the journey and not given back when asked. Papers handed over for a visa and returned do not count.',
    question: 'During the journey, who kept your papers, and could you have them when you wanted?',
    guidance: 'Ask who has them now and since when. Safekeeping that was asked for, with free access, is no sign.',
  },
  'debt-bondage': {
    label: 'Debt bondage',
    definition:
      'A debt or advance tied to the recruitment binds the person to work it off on terms they cannot see or meet. An ordinary loan with clear terms does not count.',
    question: 'Was any money paid or owed for you to get this work, and what was agreed about it?',
    guidance:
      'Ask for the sum, interest, what has been paid and who decides what is left. A debt nobody can state is telling.',
  },
  'isolation-confinement': {
    label: 'Isolation, confinement or surveillance',
    definition:
      'Before or during the journey the person was locked in, watched or kept from contact. Waiting in a hostel one can leave does not count.',
    question: 'While you waited or travelled, could you go where you wished and speak with whom you wished?',
    guidance: 'Ask about doors, phones and company. Ask in a place where nobody can listen.',
  },
  'threat-denunciation': {
    label: 'Threat of being reported to the authorities',
    definition: 'Somebody threatened to report the person to police or immigration if they refused or turned back.',
    question: 'What were you told would happen if you changed your mind?',
    guidance: 'Say clearly what you will and will not pass on. The threat counts even where it was empty.',
  },
  'threat-violence': {
    label: 'Threats of violence against the person',
    definition: 'Words, gestures or examples made the person expect to be hurt if they refused.',
    question: 'Was there a moment when you felt unsafe with the people who recruited you, and what was said?',
    guidance: 'Let the person choose the words. A threat shown by example, on others, counts.',
  },
  'threat-inform': {
    label: 'Threat of telling family, community or the public',
    definition: 'Somebody threatened to reveal shameful or private things to family, community or online.',
    question: 'Was anything said about what others might be told about you?',
    guidance: 'Images and rituals may be involved. Do not ask what the secret is.',
  },
  'violence-family': {
    label: 'Violence (threatened or actual) against the family',
    definition: 'The family or somebody close was hurt or threatened to make the person accept or go on.',
    question: 'Did anything happen, or was anything said, about your family or people close to you?',
    guidance: 'Ask whether relatives are at risk now; that decides what has to be done first.',
  },
  'withholding-money': {
    label: 'Money withheld',
    definition: 'Money that belongs to the person was taken or kept back so that they could not turn back.',
    question: 'During the journey, who held your money, and could you use it?',
    guidance: 'Fees paid as agreed do not count; savings taken for safekeeping and not returned do.',
  },
  'abuse-family-situation': {
    label: 'Difficult family situation exploited',
    definition:
      'Death, illness, conflict or dependants in the family were known and used to press the person into the work.',
    question: 'What was going on in your family when the offer came?',
    guidance: 'The hardship alone is no sign: ask what the recruiter said or did with it.',
  },
  'abuse-illegal-status': {
    label: 'Irregular legal status exploited',
    definition:
      'The recruiter used the lack of a lawful status, for example by saying that no other work was possible.',
    question: 'What did the people who offered the work say about your papers or your status?',
    guidance: 'Never ask for the status itself before you have said what happens with the answer.',
  },
  'abuse-lack-education': {
    label: 'Lack of education or language exploited',
    definition: 'The recruiter relied on the person not being able to read, count or understand the language.',
    question: 'How were the terms explained to you, and in what language?',
    guidance: 'Ask who interpreted, and for whom that person worked.',
  },
  'abuse-lack-information': {
    label: 'Lack of information exploited',
    definition: 'The recruiter used that the person did not know rights, prices, distances or whom to ask for help.',
    question: 'What did you know about the place and your rights there before you left, and from whom?',
    guidance: 'Not knowing is common; look for someone who kept information away.',
  },
  'control-exploiters': {
    label: 'Person already under the exploiters’ control',
    definition:
      'At the time of recruitment the person already lived or worked under those who exploit them, and could hardly refuse.',
    question: 'How did you know the people who offered you this work?',
    guidance: 'Ask who decided about money, housing and outings before the offer.',
  },
  'economic-reasons': {
    label: 'Economic hardship exploited',
    definition: 'The recruiter knew of debts, hunger or lack of income and used them to impose terms.',
    question: 'How were you getting by when the offer came?',
    guidance:
      'Nearly everyone works out of need. It counts when someone used the need to impose what the person would else have refused.',
  },
  'false-info-law': {
    label: 'False information on the law or the authorities’ attitude',
    definition:
      'The person was told untrue things about the law, such as that police would jail them for asking for help.',
    question: 'What were you told about the police, the law or the authorities there?',
    guidance: 'Correct what is false only when it is safe, and offer written rights in the person’s language.',
  },
  'false-info-migration': {
    label: 'False information about successful migration',
    definition: 'Stories of earnings or success of others were made up or shown falsely to persuade the person.',
    question: 'What had you heard about others who went before you?',
    guidance: 'Ask from whom the story came and whether that person was paid for it.',
  },
  'family-situation': {
    label: 'Family situation',
    definition:
      'The person’s position in the family, such as being the only earner or estranged, left them hardly able to refuse.',
    question: 'Who depended on you, or on whom did you depend, at that time?',
    guidance: 'Note it only where it bore on the decision.',
  },
  'personal-situation': {
    label: 'Personal situation',
    definition:
      'A personal circumstance such as age, disability, pregnancy, illness or belonging to a minority left the person hardly able to refuse.',
    question: 'Was there anything in your own situation that made it hard to say no?',
    guidance: 'Let the person name it; do not guess from appearance.',
  },
  'psychological-dependency': {
    label: 'Psychological or emotional dependency',
    definition:
      'Attachment to or fear of the recruiter, for example a partner or patron, took away the person’s freedom to refuse.',
    question: 'What did the person who brought you here mean to you?',
    guidance: 'Affection and harm can go together. Avoid speaking badly of that person.',
  },
  'legal-status-authorities': {
    label: 'Relation to authorities / legal status',
    definition: 'The person’s status or earlier trouble with authorities kept them from refusing or asking for help.',
    question: 'Was there anyone official you felt you could turn to at that time?',
    guidance: 'Say first what you pass on and what not.',
  },
  'past-difficulties': {
    label: 'Difficulties in the past',
    definition: 'Earlier abuse, conflict, detention or trafficking left the person with hardly any other choice.',
    question: 'Had you been through hard times before this, that made you take the offer?',
    guidance: 'Do not ask for details of past abuse. A short yes or no is enough here.',
  },
  'travel-organisation': {
    label: 'Unable to organise travel alone',
    definition: 'The person could not have travelled without the recruiter and so depended on them.',
    question: 'Could you have made this journey without their help?',
    guidance: 'Help with travel is common and lawful; note it where it created dependence.',
  },
  'abuse-beliefs': {
    label: 'Cultural or religious beliefs exploited',
    definition: 'Oaths, rituals, custom or faith were used to bind the person to obey or pay.',
    question: 'Were any promises made before you left, to people or in a ceremony, and what do they mean to you?',
    guidance: 'Treat the belief with respect; it is its use that counts.',
  },
  'general-context': {
    label: 'General context (conflict, disaster, politics)',
    definition:
      'War, disaster or collapse around the person was used to recruit them on terms they would else have refused.',
    question: 'What was happening around you at the time you left?',
    guidance: 'The context alone is no sign; ask who made use of it.',
  },
} satisfies Record<string, IndicatorTexts>;
