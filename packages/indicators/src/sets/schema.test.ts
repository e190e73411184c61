import { describe, expect, it } from 'vitest';
import { indicatorSetJsonSchema } from './schema.ts';

describe('the JSON Schema of a set', () => {
  it('is the one that is published beside the package, so that a change to the format shows in review', async () => {
    const text = `${JSON.stringify(indicatorSetJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../indicator-set.schema.json');
  });
});
