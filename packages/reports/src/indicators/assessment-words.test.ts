import type { IndicatorSet, Rule } from '@repere/contracts';
import { Assessor, builtInSet, compilePolicy, readAnswers } from '@repere/indicators';
import { type Language, translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { decisiveInWords, openInWords } from './reasons-words.ts';
import { traceInWords } from './trace-words.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const al = builtInSet('AL');

/** Deceived, exploited, and one strong sign of coercion; the rest as the sheet says. */
const PRESENT = {
  'deceptive-recruitment': ['deceived-job', 'deceived-wages'],
  exploitation: ['excessive-hours', 'low-no-salary'],
  'coercion-destination': ['document-confiscation'],
};

function assess(set: IndicatorSet, policy: string, source: object, listed = 12) {
  const [sheet] = readAnswers(source, set);
  return new Assessor(compilePolicy(set, policy), { software, listed }).assess(sheet!);
}

/** Sentences with plain spaces, so that a test can be read. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function trace(source: object, policy: string, language: Language, set = al): readonly string[] {
  return traceInWords(assess(set, policy, source), set, translator(language)).map(plain);
}

describe('the reasoning of an assessment in sentences', () => {
  it('says by dimension what was found, what is not known and whether that is enough', () => {
    const sentences = trace({ act: 'yes', present: PRESENT }, 'moldova-lfs-2008', 'en');
    expect(sentences[0]).toBe(
      'Deceptive recruitment: 1 strong sign and 1 medium sign (Misled about what the job is, where it is, or who the employer is; Misled about pay or earnings). 8 signs are not known. That is enough: the dimension is positive.',
    );
    expect(sentences[4]).toBe(
      'Coercion at destination: 1 strong sign (Identity or travel documents taken). 14 signs are not known. That is not enough yet, but what is unknown could make it so: the dimension is undetermined.',
    );
    expect(sentences.at(-2)).toBe(
      '“Trafficked for forced labour” could still hold: Deceptive recruitment (positive); Coercive recruitment (undetermined); Exploitative conditions of work (positive); Coercion at destination (undetermined).',
    );
    expect(sentences.at(-1)).toBe(
      'So the result is not determined yet. Still possible: “Deceived and exploited”, “Trafficked for forced labour”, and “No published class: to be looked at”.',
    );
  });

  it('speaks of what is still unknown only where something is', () => {
    const all = trace({ act: 'yes', present: PRESENT, assumeUnlisted: 'no' }, 'moldova-lfs-2008', 'en');
    expect(all[1]).toBe('Coercive recruitment: no sign found. That is not enough: the dimension is negative.');
    expect(all.at(-1)).toBe('So the result is: Deceived and exploited.');
    const answers = Object.fromEntries(
      al.dimensions[0]!.indicators.slice(0, 9).map(({ concept }) => [concept, 'no'] as const),
    );
    const one = trace({ answers: { 'deceptive-recruitment': answers } }, 'moldova-lfs-2008', 'en');
    expect(one[0]).toBe(
      'Deceptive recruitment: no sign found. One sign is not known. That is not enough, whatever is still unknown: the dimension is negative.',
    );
  });

  it('speaks French and Spanish', () => {
    const source = { act: 'yes', present: PRESENT, assumeUnlisted: 'no' };
    expect(trace(source, 'palermo-adult', 'fr').at(-2)).toBe(
      '« Traite indiquée » est vérifié : Acte : recrutement, transport, transfert, hébergement ou accueil (oui) ; Conditions de travail relevant de l’exploitation (positive) ; Recrutement trompeur (positive) ; Recrutement par la contrainte (négative) ; Recrutement par abus de vulnérabilité (négative) ; Contrainte à destination (négative) ; Abus de vulnérabilité à destination (négative).',
    );
    expect(trace(source, 'moldova-lfs-2008', 'es')[4]).toMatch(
      /^Coerción en el lugar de destino: 1 señal fuerte \(.*\)\. No es suficiente: la dimensión es negativa\.$/,
    );
  });

  it('names a count of the policy by its rule', () => {
    const when: Rule = { all: [{ fact: 'act' }, { not: { atLeast: 2, of: { strengths: ['strong'] } } }] };
    const policy = { ...al.policies[0]!, outcomes: [{ ...al.policies[0]!.outcomes[0]!, when }] };
    const sentences = trace({ act: 'yes', present: PRESENT, assumeUnlisted: 'no' }, policy.id, 'en', {
      ...al,
      policies: [policy],
    });
    expect(sentences.at(-2)).toMatch(/; at least 2 strong signs \(yes\)\.$/);
  });
});

describe('deciding and open answers in words', () => {
  it('say which answers decide, each set on a line', () => {
    const assessment = assess(al, 'palermo-adult', { act: 'yes', present: PRESENT, assumeUnlisted: 'no' });
    expect(decisiveInWords(assessment, al, translator('en'))).toEqual({
      lead: 'Without any one of these answers the result would be open:',
      sets: [
        'Act: recruitment, transport, transfer, harbouring or receipt: yes; Misled about what the job is, where it is, or who the employer is: yes; Misled about pay or earnings: yes; Excessive working days or hours: yes; Low or no pay: yes',
      ],
      more: null,
    });
    expect(openInWords(assessment, al, translator('en'))).toEqual([]);
  });

  it('say what would settle each outcome, with the dimension where a label stands in several', () => {
    const assessment = assess(al, 'moldova-lfs-2008', { act: 'yes', present: PRESENT }, 3);
    expect(openInWords(assessment, al, translator('en'))[1]).toEqual({
      lead: 'It would become “Trafficked for forced labour” with any one of these answers or sets of answers (14 in all):',
      sets: [
        'Debt bondage (Coercion at destination): yes',
        'Isolation, confinement or surveillance (Coercion at destination): yes',
        'Violence against the person (Coercion at destination): yes',
      ],
      more: 'and 11 more',
    });
  });

  it('do not pretend that nothing decided where the policy is too entangled to say', () => {
    const assessment = assess(al, 'palermo-adult', { act: 'yes', present: PRESENT, assumeUnlisted: 'no' });
    const entangled = { ...assessment, decisive: [], decisiveTotal: 0 };
    expect(decisiveInWords(entangled, al, translator('en'))).toBeNull();
    const constant = { ...assessment, decisive: [[]], decisiveTotal: 1 };
    expect(decisiveInWords(constant, al, translator('en'))?.lead).toBe('It does not depend on any answer.');
  });
});
