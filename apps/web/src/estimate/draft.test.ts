import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import { inlinePool, runLists } from '@repere/workbench';
import { describe, expect, it } from 'vitest';
import { changeDraft, type Draft, type DraftTable, EMPTY_DRAFT } from './draft.ts';
import { parseKeptDraft } from './kept-draft.ts';

const table: DraftTable = {
  name: 'three.csv',
  published: null,
  histories: { kind: 'capture-histories', lists: ['A', 'B'], histories: [1, 2, 3], counts: [5, 4, 2] },
  stratified: null,
  warnings: [],
  layout: 'counts',
  facts: { format: 'csv', delimiter: ';' },
  columnNames: ['A', 'B', 'n'],
};

const result = await runLists(
  { histories: table.histories, name: table.name },
  { ...DEFAULT_LISTS_OPTIONS, method: 'chao' },
  { pool: inlinePool(), engine: 'v8' },
);

const computed: Draft = changeDraft(
  changeDraft(changeDraft(EMPTY_DRAFT, { kind: 'table-read', table }), {
    kind: 'method-settled',
    options: { ...DEFAULT_LISTS_OPTIONS, bootstrap: 200 },
    primary: { kind: 'chosen', choice: { method: 'stepwise', reason: 'Lists refer to each other.' } },
    assumptions: { linkage: { answer: 'fails', note: 'names only' } },
  }),
  { kind: 'computed', result },
);

describe('the draft of an estimate', () => {
  it('keeps what was settled when the result arrives', () => {
    expect(computed.result).toBe(result);
    expect(computed.options.bootstrap).toBe(200);
    expect(computed.primary.kind).toBe('chosen');
  });

  it('forgets figures, options and primary method with a new table', () => {
    expect(changeDraft(computed, { kind: 'table-read', table })).toEqual({ ...EMPTY_DRAFT, table });
  });

  it('forgets figures, and where they were saved, with new options', () => {
    const saved = changeDraft(computed, { kind: 'saved', id: 'e1' });
    expect(saved.savedAs).toBe('e1');
    const changed = changeDraft(saved, {
      kind: 'method-settled',
      options: DEFAULT_LISTS_OPTIONS,
      primary: { kind: 'skipped' },
      assumptions: {},
    });
    expect(changed.result).toBeNull();
    expect(changed.savedAs).toBeNull();
  });

  it('holds on to the primary method once figures have been seen', () => {
    const again = changeDraft(computed, {
      kind: 'method-settled',
      options: DEFAULT_LISTS_OPTIONS,
      primary: { kind: 'chosen', choice: { method: 'main', reason: 'It gives what I hoped for.' } },
      assumptions: {},
    });
    expect(again.primary).toEqual(computed.primary);
  });

  it('keeps result and primary method while the sensitivity is computed, so that stopping loses nothing', () => {
    const wanted = changeDraft(computed, { kind: 'sensitivity-wanted' });
    expect(wanted).toEqual({ ...computed, options: { ...computed.options, sensitivity: true } });
  });

  it('survives being kept as text', () => {
    expect(parseKeptDraft(JSON.stringify(computed))).toEqual(computed);
  });

  it.each([
    ['', 'nothing'],
    ['{', 'broken text'],
    ['{"table":1}', 'another shape'],
    [JSON.stringify({ ...computed, version: 0, result: { kind: 'lists-result', version: 99 } }), 'another version'],
  ])('starts empty from %j (%s)', (text) => {
    expect(parseKeptDraft(text)).toEqual(EMPTY_DRAFT);
  });
});
