import { failure, type IndicatorSet, type Policy } from '@repere/contracts';
import type { World } from '../world.ts';
import { setNamed } from './read-set.ts';

/** Another set to put beside the one the answers are for, and the policies of it that are asked for. */
export interface AlsoSet {
  readonly set: IndicatorSet;
  readonly policies: readonly string[];
}

/**
 * Reads `--also`: sets by id or file, each with an optional policy after a colon. Without one, all policies of the set
 * that judge a finding are meant.
 */
export async function alsoSets(given: string, own: IndicatorSet, world: World): Promise<readonly AlsoSet[]> {
  const found = new Map<string, { set: IndicatorSet; policies: Set<string> }>();
  for (const entry of given.split(',').map((part) => part.trim())) {
    const { name, policy } = parted(entry);
    const set = await setNamed(name, world);
    if (set.id === own.id) throw failure('options.not-applicable', { name: `--also ${entry}`, to: `--set ${own.id}` });
    const known = found.get(set.id) ?? { set, policies: new Set<string>() };
    found.set(set.id, known);
    for (const id of policy === null ? set.policies.filter(judges).map((each) => each.id) : [policy]) {
      known.policies.add(id);
    }
  }
  return [...found.values()].map(({ set, policies }) => ({ set, policies: [...policies] }));
}

/** The name of a set and of a policy. A colon in the path of a file is followed by more of the path. */
function parted(entry: string): { readonly name: string; readonly policy: string | null } {
  const colon = entry.lastIndexOf(':');
  const after = entry.slice(colon + 1);
  const isPolicy = colon > 0 && after !== '' && !/[/\\]/.test(after);
  const name = isPolicy ? entry.slice(0, colon) : entry;
  if (name === '') throw failure('options.invalid', { name: '--also', found: entry, expected: 'SET,SET:POLICY' });
  return { name, policy: isPolicy ? after : null };
}

function judges({ outcomes, otherwise }: Policy): boolean {
  return [...outcomes, otherwise].some(({ finds }) => Object.keys(finds).length > 0);
}
