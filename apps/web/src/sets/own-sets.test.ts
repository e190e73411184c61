import { builtInSet } from '@repere/indicators';
import { describe, expect, it } from 'vitest';
import { changeOwnSets, type OwnSets } from './own-sets.ts';

const set = { ...builtInSet('AL'), id: 'XA' };
const edited = { ...set, title: { en: 'Other' } };
const none: OwnSets = new Map();

describe('the own sets of a tab', () => {
  it('keep an edit beside the version, until there is a new one', () => {
    const taken = changeOwnSets(none, { kind: 'taken', set, isExported: true });
    const changed = changeOwnSets(taken, { kind: 'edited', id: 'XA', edited });
    expect(changed.get('XA')).toEqual({ set, edited, isExported: true });
    const version = { ...edited, version: '1.0.1' };
    const versioned = changeOwnSets(changed, { kind: 'versioned', set: version });
    expect(versioned.get('XA')).toEqual({ set: version, edited: version, isExported: false });
    expect(changeOwnSets(versioned, { kind: 'exported', id: 'XA' }).get('XA')?.isExported).toBe(true);
    expect(changeOwnSets(versioned, { kind: 'forgotten', id: 'XA' }).size).toBe(0);
    expect(taken.get('XA')?.edited).toBe(set);
  });

  it('stay as they are where a set is not among them', () => {
    expect(changeOwnSets(none, { kind: 'edited', id: 'XA', edited }).size).toBe(0);
    expect(changeOwnSets(none, { kind: 'exported', id: 'XA' }).size).toBe(0);
  });
});
