import { VERSION as ENGINE_VERSION } from '@repere/workbench';
import { expect, it } from 'vitest';
import description from '../package.json' with { type: 'json' };
import { VERSION } from './version.ts';

it('is the version of the package and of provenance', () => {
  expect(VERSION).toBe(description.version);
  expect(VERSION).toBe(ENGINE_VERSION);
});
