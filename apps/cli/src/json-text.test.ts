import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json-text.ts';

describe('jsonText', () => {
  it('puts a list of numbers on one line', () => {
    expect(jsonText({ a: [1, -2.5, 1e-7], b: [], c: [{ d: null }] })).toBe(
      '{\n  "a": [1, -2.5, 1e-7],\n  "b": [],\n  "c": [\n    {\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  it('changes no value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
