import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Work imposed by the state, in English. */
export const STATE_IMPOSED_EN = {
  'dimension.exaction': {
    label: 'Exacted work',
    definition: 'A state or its agents make people work who did not offer themselves.',
    question: 'Who made you do this work, and how?',
    guidance: 'Look for orders, lists, quotas and penalties.',
  },
  'dimension.exceptions': {
    label: 'Exceptions of Convention 29',
    definition:
      'Article 2(2): military service, civic obligations, convict labour, emergencies and minor communal services, each with its conditions.',
    question: 'What reason was given for this work?',
    guidance: 'An exception holds only with all its conditions.',
  },
  'dimension.c105-purposes': {
    label: 'Purposes forbidden by Convention 105',
    definition:
      'Forced labour as political coercion or punishment, for economic development, labour discipline, punishment for strikes, or discrimination.',
    question: 'What was the work for, and who was picked for it?',
    guidance: 'Where one of these purposes is present, no exception helps.',
  },
  'state-exacts': {
    label: 'A state or its agents require the work',
    definition: 'An authority, or somebody acting for it, requires the work or service.',
    question: 'Who gave the order to work?',
    guidance: 'Local chiefs and state companies can act for a state.',
  },
  'menace-of-penalty': {
    label: 'Menace of a penalty',
    definition: 'Refusal is met with a sanction of any kind, also the loss of rights or benefits.',
    question: 'What happened to those who did not come?',
    guidance: 'Fines, loss of land, school places or ration cards count.',
  },
  'not-voluntary': {
    label: 'Not offered voluntarily',
    definition: 'The person did not offer to do the work freely.',
    question: 'Could you choose whether to take part?',
    guidance: 'A vote or form signed under pressure is no consent.',
  },
  'military-service': {
    label: 'Required under compulsory military service laws',
    definition: 'The work is required by the law on compulsory military service.',
    question: 'Was the work part of your military service?',
    guidance: 'Volunteers under contract are another matter.',
  },
  'purely-military': {
    label: 'Purely military character',
    definition: 'The work is of purely military character, not for civil building, farming or trade.',
    question: 'What did you do during service?',
    guidance: 'Road building or harvest by conscripts is not purely military.',
  },
  'civic-obligation': {
    label: 'Normal civic obligation',
    definition: 'The service is a usual duty of all citizens, such as jury service.',
    question: 'Is everybody called to this duty alike?',
    guidance: 'Duties of single groups are no normal obligation.',
  },
  'self-governing': {
    label: 'Fully self-governing country',
    definition: 'The country governs itself fully.',
    question: 'In which country was it?',
    guidance: 'Occupied territories need care.',
  },
  'court-conviction': {
    label: 'Consequence of a conviction in a court of law',
    definition: 'The work follows from a judgment of a court.',
    question: 'Was there a trial before the work began?',
    guidance: 'Detention by police or administration is no conviction.',
  },
  'public-supervision': {
    label: 'Under public supervision and control',
    definition: 'A public authority supervises and controls the work.',
    question: 'Who gave the orders during the work?',
    guidance: 'Guards of a company are not a public authority.',
  },
  'hired-to-private': {
    label: 'Hired to or at the disposal of private parties',
    definition: 'The prisoner works for or under private persons or companies.',
    question: 'For whom was the work done?',
    guidance: 'It counts unless the person consents freely under conditions close to free work.',
  },
  emergency: {
    label: 'Emergency',
    definition: 'War, disaster or threat endangers the life or well-being of the population.',
    question: 'What had happened that made the work necessary?',
    guidance: 'A shortage of labour is no emergency.',
  },
  'strictly-required': {
    label: 'Strictly required by the emergency',
    definition: 'The work is limited in time and kind to what the emergency demands.',
    question: 'How long did it last, and who else took part?',
    guidance: 'Look for an end date.',
  },
  'communal-service': {
    label: 'Minor communal service',
    definition: 'A small service by members of a community in its own direct interest.',
    question: 'What was done, and who had the benefit?',
    guidance: 'Maintenance counts, large works do not.',
  },
  'community-consulted': {
    label: 'Community consulted',
    definition: 'Members of the community, or those who represent them directly, were asked whether it is needed.',
    question: 'How was it decided that the work should be done?',
    guidance: 'Appointed officials do not represent directly.',
  },
  'c105-political': {
    label: 'Political coercion, education or punishment for views',
    definition: 'The work punishes or prevents political views or opposition.',
    question: 'Was anyone made to work because of what they said or believed?',
    guidance: 'Look at who was picked.',
  },
  'c105-development': {
    label: 'Mobilising labour for economic development',
    definition: 'People are mobilised for economic projects such as harvests or building.',
    question: 'What was being built or produced?',
    guidance: 'Quotas of crops or bricks are telling.',
  },
  'c105-discipline': {
    label: 'Labour discipline',
    definition: 'The work punishes breaches of labour discipline.',
    question: 'Was it a punishment for something at work?',
    guidance: 'Sanctions of seamen and public servants count.',
  },
  'c105-strike': {
    label: 'Punishment for having taken part in strikes',
    definition: 'The work punishes taking part in a strike.',
    question: 'Had there been a strike before?',
    guidance: 'Prison labour for an unlawful but peaceful strike counts.',
  },
  'c105-discrimination': {
    label: 'Racial, social, national or religious discrimination',
    definition: 'The work falls on people of one race, social group, nation or religion.',
    question: 'Who was called up, and who was not?',
    guidance: 'Compare who is called up with the population.',
  },
} satisfies Record<string, IndicatorTexts>;
