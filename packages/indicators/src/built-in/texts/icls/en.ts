import type { IndicatorTexts } from '../../indicator-texts.ts';

/** Criteria of the statistical definition of 2018, in English. */
export const ICLS_EN = {
  'dimension.involuntariness': {
    label: 'Involuntary work',
    definition: 'Work without the free and informed consent of the worker.',
    question: 'How did you come to this job, and has it stayed what you agreed to?',
    guidance:
      'Ask for every job in the reference period. Consent got by deceit, or not renewed when conditions changed, is no consent.',
  },
  'dimension.coercion': {
    label: 'Menace of a penalty',
    definition:
      'Means of coercion used to impose the work, suffered, threatened in words, or seen imposed on co-workers.',
    question: 'If you had refused or left, what would have happened?',
    guidance: 'For each item note whether it happened, was threatened, or was seen done to others.',
  },
  'dimension.child-cases': {
    label: 'Cases for children',
    definition: 'The cases in which the work of a person under 18 counts as forced labour.',
    question: 'Whom does the child work for, and who decides about it?',
    guidance: 'Speak with the child apart, in words fit for the age, by someone trained for it.',
  },
  'unfree-recruitment': {
    label: 'Unfree recruitment at birth or by transaction (slavery, bonded labour)',
    definition: 'The person was born into the work, handed over, or bound to it by a transaction between others.',
    question: 'Who decided that you would do this work?',
    guidance: 'Inherited duties to an employer’s family count; helping in one’s own family does not.',
  },
  'different-job': {
    label: 'Job of another nature than the one agreed',
    definition: 'The work is of another kind than agreed, and the person did not accept the change freely.',
    question: 'What was agreed that you would do, and what do you do?',
    guidance: 'A change that could be refused without penalty does not count.',
  },
  'overtime-on-call': {
    label: 'Abusive overtime or on-call demands not agreed before',
    definition: 'Hours or availability far beyond what was agreed or the law allows, imposed.',
    question: 'Beyond the hours agreed, how much more do you work or stand by?',
    guidance: 'Ask whether it could be refused.',
  },
  hazardous: {
    label: 'Hazardous work not consented to',
    definition: 'Work dangerous to life or health that the person did not agree to do.',
    question: 'Is any of the work dangerous, and was that said beforehand?',
    guidance: 'Danger that is part of a trade freely chosen does not count.',
  },
  'low-no-wage': {
    label: 'Very low or no wages',
    definition: 'Work for no pay or for very little, not agreed to.',
    question: 'What were you to be paid, and what do you get?',
    guidance: 'Compare with the agreement and the legal minimum.',
  },
  'degrading-living': {
    label: 'Degrading living conditions imposed by the employer',
    definition: 'The employer imposes housing or food that offends human dignity.',
    question: 'Where do you live while you work there, and who decides that?',
    guidance: 'Housing the worker chose does not count.',
  },
  'other-employer': {
    label: 'Work for other employers than agreed',
    definition: 'The person is made to work for someone else than agreed.',
    question: 'Do you work only for the one you agreed to work for?',
    guidance: 'Agency work that was explained does not count.',
  },
  'longer-period': {
    label: 'Work for longer than agreed',
    definition: 'The person has to stay beyond the agreed end.',
    question: 'Until when were you to work, and what happened then?',
    guidance: 'An extension freely agreed does not count.',
  },
  'no-exit': {
    label: 'No or limited freedom to end the contract',
    definition: 'The person cannot end the work, or only at a cost that makes leaving impossible.',
    question: 'If you wanted to stop, what would you have to do?',
    guidance: 'A lawful notice period does not count.',
  },
  'violence-threats': {
    label: 'Threats or violence against the worker, family or close associates',
    definition: 'Violence or the threat of it against the worker or people close to them.',
    question: 'Has anybody been hurt, or said to be hurt, because of the work?',
    guidance: 'Offer help first. Note experienced, threatened or witnessed.',
  },
  movement: {
    label: 'Restricted movement',
    definition: 'The worker is locked in, guarded, or kept from leaving place or surroundings.',
    question: 'Can you leave the place of work and where you sleep?',
    guidance: 'Note who restricts it and when.',
  },
  debt: {
    label: 'Debt bondage or manipulation of debt',
    definition: 'A debt binds the worker, or is inflated or falsified to do so.',
    question: 'Do you owe money in connection with this work?',
    guidance: 'Ask who keeps the account.',
  },
  wages: {
    label: 'Wages or promised benefits withheld',
    definition: 'Pay or benefits earned are kept back to make the worker stay or obey.',
    question: 'Is any pay or benefit you earned still owed to you?',
    guidance: 'Note how long, and what is said about it.',
  },
  documents: {
    label: 'Valuable documents withheld (identity, residence)',
    definition: 'Identity, residence or other valuable papers are kept from the worker.',
    question: 'Who keeps your papers?',
    guidance: 'Free access on request means it does not count.',
  },
  vulnerability: {
    label: 'Vulnerability abused by denying rights or privileges or by threats of dismissal or deportation',
    definition: 'Rights or privileges are denied, or dismissal or deportation is threatened, to impose the work.',
    question: 'What could you lose besides the job if you refused?',
    guidance: 'The threat counts even if it could not be carried out.',
  },
  'third-party-coercion': {
    label: 'Work for a third party under coercion',
    definition:
      'The child works for a third party under threat or menace of a penalty by a third party, not the parents, on the child or the parents.',
    question: 'For whom does the child work, and what would happen if the child stopped?',
    guidance: 'Parental discipline alone is not the test.',
  },
  'with-parents-coerced': {
    label: 'Work with or for the parents under coercion by a third party',
    definition: 'The child works with or for the parents under such a threat by a third party.',
    question: 'Who makes the family work there, and could they stop?',
    guidance: 'Ask the parents apart from the employer.',
  },
  'parents-in-forced-labour': {
    label: 'Work with or for parents who are in forced labour',
    definition: 'The parents are themselves in forced labour and the child works with or for them.',
    question: 'How do the parents’ own working conditions look?',
    guidance: 'Assess the parents with their own sheet.',
  },
  'worst-forms': {
    label: 'Slavery-like practices, sexual exploitation or illicit activities',
    definition:
      'The child is in slavery or a similar practice (sale, trafficking, debt bondage, serfdom, recruitment for armed conflict), in commercial sexual exploitation, or used for illicit activities.',
    question: 'What does the child do all day, and with whom?',
    guidance: 'Refer at once. No questions on sexual acts to the child by untrained staff.',
  },
} satisfies Record<string, IndicatorTexts>;
