import { describe, expect, it } from 'vitest';
import type { ReadProgress } from './protocol.ts';
import { readContent } from './read-content.ts';

const PERSONS = 20_000;
/** One row a person: of every four, one is on the first list, one on the second, one on both; the last on the first. */
const ROWS = Array.from({ length: PERSONS }, (_, index) => ['1,0', '0,1', '1,1', '1,0'][index % 4]);

describe('reading a file in the browser', () => {
  it('counts persons and says how far it is, never going back', async () => {
    const said: ReadProgress[] = [];
    const content = new Blob([`police,shelter\n${ROWS.join('\n')}\n`]);
    const answer = await readContent({ content, file: 'persons.csv', columns: {} }, (progress) => said.push(progress));
    expect(answer).toMatchObject({ kind: 'read', layout: 'persons', histories: { histories: [1, 2, 3] } });
    expect(answer.kind === 'read' && answer.histories.counts).toEqual([10_000, 5000, 5000]);
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(({ share }) => share)).toEqual(said.map(({ share }) => share).toSorted((a, b) => a - b));
    expect(said.at(-1)).toEqual({ share: 1, rows: PERSONS });
  });

  it('says what is wrong with a file, and what its columns are', async () => {
    const content = new Blob(['police,shelter,count\n1,0,x\n']);
    const answer = await readContent({ content, file: 'faulty.csv', columns: {} }, () => undefined);
    expect(answer).toMatchObject({ kind: 'refused', columnNames: ['police', 'shelter', 'count'] });
  });
});
