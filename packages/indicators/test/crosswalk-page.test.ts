import { readFileSync } from 'node:fs';
import type { CrosswalkLink } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, builtInSet, CROSSWALK_LINKS } from '../src/index.ts';

const page = readFileSync(new URL('../../../docs/methods/indicators.md', import.meta.url), 'utf8');

/** The lines of the table under a header, without the line that draws it. */
function tableUnder(header: string): readonly string[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.replace(/\s+/g, ' ') === header);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end);
}

function nameOf(place: CrosswalkLink['from'] | CrosswalkLink['to']): string {
  if ('fact' in place) return `\`${place.set}\` \`fact:${place.fact}\``;
  const dimension = builtInSet(place.set).dimensions.find(({ id }) => id === place.dimension);
  return `\`${dimension?.indicators.find(({ concept }) => concept === place.concept)?.id}\``;
}

/** One row for the links of one pair of sets that lead to one question for one reason. */
function rowsOfLinks(): readonly string[] {
  const groups = new Map<string, CrosswalkLink[]>();
  for (const link of CROSSWALK_LINKS) {
    const key = JSON.stringify([link.from.set, link.to, link.why.en, link.trust]);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()].map((links) => {
    const [first] = links;
    return `| ${links.map(({ from }) => nameOf(from)).join(', ')} | ${nameOf(first!.to)} | ${first!.trust} | ${first!.why.en} |`;
  });
}

function countsByPair(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of CROSSWALK_LINKS) {
    const pair = `| \`${from.set}\` | \`${to.set}\` |`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].map(([pair, count]) => `${pair} ${count} |`);
}

describe('docs/methods/indicators.md', () => {
  it('lists every link as it is, with its reason', () => {
    expect(tableUnder('| a yes to any of | is a yes to | trust | because |')).toEqual(rowsOfLinks());
  });

  it('says of no pair that is linked that it is not', () => {
    const idsIn = (cell = '') => [...cell.matchAll(/`([A-Z0-9]+\.[\w.-]+)`/g)].map((match) => match[1]);
    const linked = new Set(CROSSWALK_LINKS.map(({ from, to }) => `${nameOf(from)} ${nameOf(to)}`));
    const known = new Set(
      BUILT_IN_SETS.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
    );
    const rows = tableUnder('| sign or set | not linked to | because |').map((row) => row.split('|'));
    expect(rows.length).toBeGreaterThan(10);
    for (const [, signs, others] of rows) {
      expect([...idsIn(signs), ...idsIn(others)].filter((id) => !known.has(id ?? ''))).toEqual([]);
      const pairs = idsIn(signs).flatMap((from) => idsIn(others).map((to) => `\`${from}\` \`${to}\``));
      expect(pairs.filter((pair) => linked.has(pair))).toEqual([]);
    }
  });

  it('counts the links of each pair of sets', () => {
    expect(tableUnder('| from | to | links |')).toEqual(countsByPair());
  });
});
