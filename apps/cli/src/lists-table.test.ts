import { type CaptureHistories, DEFAULT_LISTS_OPTIONS, type ListsResult } from '@repere/contracts';
import { translator } from '@repere/messages';
import { inlinePool, runLists } from '@repere/workbench';
import { beforeAll, describe, expect, it } from 'vitest';
import { showLists } from './lists-table.ts';

/** A made-up table whose model with all pairs has no estimate, and a list whose name would colour the terminal. */
const histories: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['Police', 'NGO\u001b[31m', 'Hotline'],
  histories: [1, 2, 3, 4],
  counts: [4000, 30, 6, 20],
};

let result: ListsResult;
beforeAll(async () => {
  const options = { ...DEFAULT_LISTS_OPTIONS, bootstrap: 20 };
  result = await runLists({ histories }, options, { pool: inlinePool(), engine: 'test' });
});

const shown = (language: 'en' | 'fr' | 'es', of = result) => showLists(of, 4056, 100, translator(language));

describe('showLists', () => {
  it('begins with the people and the lists, numbered as models name them', () => {
    expect(shown('en').split('\n\n')[0]).toBe(
      '4,056 people on 3 lists: 1 Police (4,006), 2 NGO\uFFFD[31m (36), and 3 Hotline (20)',
    );
  });

  it('shows the spread before any estimate, and that it is no interval', () => {
    const [, spread] = shown('en').split('\n\n');
    expect(spread).toContain('not an interval');
  });

  it('says so where no estimate can be compared', () => {
    const none = { ...result, spread: { min: null, max: null, methods: [], excluded: [] } };
    expect(shown('en', none)).toContain('No method gave an estimate that can be compared.');
  });

  it('has a row for each estimate, with a dash and a reason where there is no number', () => {
    const [, , compared = '', others = ''] = shown('en').split('\n\n');
    const table = [compared, others].flatMap((part) => part.split('\n'));
    // Two rows of headings, and one that says what the second part is.
    expect(table).toHaveLength(3 + result.estimates.length);
    const twoWay = table.find((line) => line.startsWith('All pairs'));
    expect(twoWay).toMatch(/–.*Not identified$/);
  });

  it('writes French with its spaces', () => {
    expect(shown('fr')).toContain('Borne inférieure de Chao\u00a0: ');
  });

  it('names what the spread leaves out once for each reason', () => {
    const excluded = shown('en').split('\n\n')[4]?.split('\n') ?? [];
    expect(excluded[0]).toBe('Left out of the spread');
    expect(excluded.filter((line) => line.includes('Two lists at a time'))).toHaveLength(1);
    expect(excluded.some((line) => line.includes('Chao'))).toBe(true);
  });

  it('keeps warnings within the width, and says whose they are', () => {
    const lines = shown('en').split('\n');
    const start = lines.indexOf('Warnings');
    const warnings = lines.slice(start + 1, lines.indexOf('', start));
    expect(warnings.length).toBeGreaterThan(3);
    expect(warnings.every((line) => line.length <= 100)).toBe(true);
    expect(warnings.some((line) => line.startsWith('  - Two lists at a time Police + Hotline: '))).toBe(true);
  });

  it('writes the numbers of each language', () => {
    expect(shown('fr')).toContain('4\u202f056 personnes');
    expect(shown('es')).toContain('4056 personas');
    expect(shown('en')).toContain('95% interval');
    expect(shown('fr')).toContain('Intervalle à 95\u00a0%');
  });

  it('lets no name of a list steer the terminal', () => {
    expect(shown('en')).not.toContain('\u001b');
  });

  it('shows the status only where there is something to say', () => {
    const plain = { ...result, estimates: result.estimates.filter(({ status }) => status === 'ok') };
    expect(shown('en', plain)).not.toContain('Status');
  });
});
