import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorSetJsonSchema } from './schema.ts';

const published = new URL('../../indicator-set.schema.json', import.meta.url);

describe('the JSON Schema of a set', () => {
  it('is the one that is published beside the package, so that a change to the format shows in review', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(indicatorSetJsonSchema());
  });
});
