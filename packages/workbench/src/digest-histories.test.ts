import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestHistories } from './digest-histories.ts';

const histories = {
  kind: 'capture-histories',
  lists: ['Police', 'Abri é'],
  histories: [1, 3],
  counts: [5, 2],
} as const;

describe('digestHistories', () => {
  it('is the SHA-256 of the documented text, as another program computes it', () => {
    const text = '{"lists":["Police","Abri é"],"histories":[1,3],"counts":[5,2]}';
    expect(digestHistories(histories)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
  });

  it('changes with a count, a history and a name', () => {
    const digests = [
      histories,
      { ...histories, counts: [5, 3] },
      { ...histories, histories: [1, 2] },
      { ...histories, lists: ['Police', 'Abri'] },
    ].map(digestHistories);
    expect(new Set(digests).size).toBe(4);
  });
});
