import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Assessor, builtInSet, compilePolicy, readAnswers } from '../../src/index.ts';
import { WORKED_EXAMPLES } from '../worked-examples.ts';

// The field's facts in machine form stand beside the folder of reference data; never part of the project.
const folder = process.env['REPERE_TEST_DATA'];
const software = { name: 'repere', version: '0', engine: 'test' } as const;

interface ReferenceIndicator {
  readonly id: string;
  readonly concept: string;
  readonly strength: string | null;
  readonly confidence: string;
  readonly label?: { readonly en: string };
}
interface Reference {
  readonly concepts: readonly {
    readonly id: string;
    readonly label: Record<string, string>;
    readonly ilo11: readonly number[];
  }[];
  readonly sets: readonly {
    readonly code: string;
    readonly status: string;
    readonly dimensions: readonly { readonly id: string; readonly indicators: readonly ReferenceIndicator[] }[];
  }[];
  readonly hardToSee2012: {
    readonly dimensions: readonly {
      readonly id: string;
      readonly sides: readonly { readonly id: string; readonly indicators: readonly ReferenceIndicator[] }[];
    }[];
  };
  readonly examples: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly set?: string;
    readonly framework: string;
    readonly present: unknown;
    readonly act?: string;
    readonly expected: Record<string, unknown> & { readonly dimensions: Record<string, string> };
  })[];
}

describe.skipIf(folder === undefined)('the reference on indicators (REPERE_TEST_DATA)', () => {
  const reference: Reference =
    folder === undefined
      ? ({ concepts: [], sets: [], hardToSee2012: { dimensions: [] }, examples: [] } as Reference)
      : JSON.parse(readFileSync(join(folder, '..', 'reference', 'indicators.json'), 'utf8'));

  it('has the same members, grades, status and trust as the operational sets', () => {
    for (const set of reference.sets) {
      const ours = builtInSet(set.code);
      expect(ours.status).toBe(set.status);
      const flat = (dimensions: typeof set.dimensions) =>
        dimensions.flatMap(({ indicators }) => indicators.map((entry) => [entry.id, entry.strength, entry.confidence]));
      const own = ours.dimensions.flatMap(({ indicators }) =>
        indicators.map((entry) => [entry.id, entry.strength, entry.trust]),
      );
      expect(own.sort()).toEqual([...flat(set.dimensions)].sort());
    }
  });

  it('has the same labels in three languages, and the same numbers among the eleven', () => {
    for (const { id, label, ilo11 } of reference.concepts) {
      const found = ['AL', 'CL'].flatMap((set) =>
        builtInSet(set).dimensions.flatMap(({ indicators }) => indicators.filter(({ concept }) => concept === id)),
      );
      expect(found.length, id).toBeGreaterThan(0);
      for (const indicator of found) {
        expect(indicator.label.en.replaceAll('’', "'"), id).toBe(label['en']);
        expect(indicator.label['fr']?.replaceAll('’', "'"), id).toBe(label['fr']);
        expect(indicator.label['es'], id).toBe(label['es']);
        expect(indicator.ilo11, id).toEqual(ilo11);
      }
    }
  });

  it('has the same criteria of 2012 with their sides and grades', () => {
    const own = builtInSet('hs2012').dimensions.flatMap(({ indicators }) =>
      indicators.map((entry) => [entry.id, entry.strength]),
    );
    const theirs = reference.hardToSee2012.dimensions.flatMap(({ sides }) =>
      sides.flatMap(({ indicators }) => indicators.map((entry) => [entry.id, entry.strength])),
    );
    expect(own.sort()).toEqual([...theirs].sort());
  });

  it('expects of its worked examples what the engine finds', () => {
    expect(reference.examples.map(({ id }) => id)).toEqual(WORKED_EXAMPLES.map(({ id }) => id));
    for (const { id, set: code, framework, present, act, expected } of reference.examples) {
      const set = builtInSet(code ?? framework);
      const [sheet] = readAnswers({ id, ...(act !== undefined && { act }), present, assumeUnlisted: 'no' }, set);
      for (const { id: policy } of set.policies) {
        const { dimensions, outcome, findings } = new Assessor(compilePolicy(set, policy), { software }).assess(sheet!);
        expect(dimensions, id).toEqual(expected.dimensions);
        if (policy.startsWith('palermo')) expect(outcome, id).toBe(expected['palermo']);
        if (policy.startsWith('moldova')) expect(outcome, id).toBe(expected['moldova']);
        if (policy === 'hs2012') expect(findings.forcedLabour === 'indicated', id).toBe(expected['forcedLabour']);
      }
    }
  });
});
