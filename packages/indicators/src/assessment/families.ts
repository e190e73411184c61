import type { Node } from './compile-policy.ts';

/**
 * What a set of answers must hold so that a rule is settled: how many more answers of each coordinate must be yes, and
 * how many no. Length is twice the number of coordinates: yes first, then no.
 */
export type Need = Int16Array;

/** One coordinate of needs: questions that no rule tells apart, or a module as a whole. */
export interface Supply {
  /** Answers yes that count without being asked for, and answers no. */
  readonly freeYes: ArrayLike<number>;
  readonly freeNo: ArrayLike<number>;
  /** Answers that can be drawn on as yes, and as no. */
  readonly yes: ArrayLike<number>;
  readonly no: ArrayLike<number>;
  /** Most answers of both kinds together: known answers are either, unknown ones can be either but not both. */
  readonly both: ArrayLike<number>;
}

/** Families above this many needs belong to rules nobody could read; the engine says so instead of working for hours. */
export const MAX_FAMILY = 2_000;

/** Thrown inside the engine where a rule is too entangled to be explained. */
export class TooEntangled extends Error {}

/** Coordinates of a rule: `of` gives the coordinate of a class, and of a module. */
export interface Coordinates {
  readonly count: number;
  ofClass(index: number): number;
  ofModule(index: number): number;
}

/**
 * The smallest needs that make a rule true (or false), none covering another. Worked out over counts of
 * interchangeable answers and not over single answers, so that a rule over sixty indicators has a handful of needs.
 *
 * A count of at least n is true with n yes and false with size - n + 1 no; "all" joins the needs of its parts by the
 * larger of each count, "any" collects them; false is the mirror image. What is left after needs that cover another
 * are dropped are the prime implicants of the rule over three-valued answers.
 *
 * @throws TooEntangled above {@link MAX_FAMILY} needs.
 */
export function needsOf(node: Node, wanted: boolean, supply: Supply, at: Coordinates): readonly Need[] {
  switch (node.kind) {
    case 'count':
      return countNeeds(node, wanted, supply, at);
    case 'module':
      return countNeeds({ kind: 'count', atLeast: 1, classes: [node.module], size: 1 }, wanted, supply, {
        ...at,
        ofClass: at.ofModule,
      });
    case 'not':
      return needsOf(node.part, !wanted, supply, at);
    case 'all':
    case 'any': {
      const families = node.parts.map((part) => needsOf(part, wanted, supply, at));
      return (node.kind === 'all') === wanted ? joined(families, supply, at) : smallest(families.flat());
    }
    default: {
      const families = node.parts.map((part) => needsOf(part, wanted, supply, at));
      return enoughOf(families, wanted ? node.atLeast : node.parts.length - node.atLeast + 1, supply, at);
    }
  }
}

/** The needs that meet every family at once. */
export function joined(
  families: readonly (readonly Need[])[],
  supply: Supply,
  at: Pick<Coordinates, 'count'>,
): readonly Need[] {
  let result: readonly Need[] = [new Int16Array(2 * at.count)];
  for (const family of families) {
    if (result.length * family.length > MAX_FAMILY * 50) throw new TooEntangled();
    result = smallest(result.flatMap((left) => family.flatMap((right) => both(left, right, supply, at.count) ?? [])));
    if (result.length === 0) return result;
  }
  return result;
}

/**
 * The needs that meet at least so many of the families. Family by family, for each number already met, so that twenty
 * families out of forty cost hundreds of joins and not one for each way to choose them.
 */
function enoughOf(
  families: readonly (readonly Need[])[],
  enough: number,
  supply: Supply,
  at: Coordinates,
): readonly Need[] {
  const nothing: readonly Need[] = [new Int16Array(2 * at.count)];
  if (enough <= 0) return nothing;
  if (enough > families.length) return [];
  // Needs that meet at least `index` of the families seen so far.
  const met: (readonly Need[])[] = [nothing, ...Array.from({ length: enough }, () => [])];
  families.forEach((family, seen) => {
    for (let index = Math.min(enough, seen + 1); index > 0; index--) {
      met[index] = smallest([...(met[index] ?? []), ...joined([met[index - 1] ?? [], family], supply, at)]);
    }
  });
  return met[enough] ?? [];
}

/** The larger of both in each count; null where the supply cannot give it. */
function both(left: Need, right: Need, supply: Supply, count: number): Need | null {
  const result = new Int16Array(2 * count);
  for (let index = 0; index < 2 * count; index++) result[index] = Math.max(left[index] ?? 0, right[index] ?? 0);
  for (let index = 0; index < count; index++) {
    if ((result[index] ?? 0) + (result[count + index] ?? 0) > (supply.both[index] ?? 0)) return null;
  }
  return result;
}

function countNeeds(
  node: Extract<Node, { kind: 'count' }>,
  wanted: boolean,
  supply: Supply,
  at: Coordinates,
): readonly Need[] {
  const coordinates = node.classes.map((index) => at.ofClass(index));
  const free = wanted ? supply.freeYes : supply.freeNo;
  const available = wanted ? supply.yes : supply.no;
  let missing = wanted ? node.atLeast : node.size - node.atLeast + 1;
  for (const coordinate of coordinates) missing -= free[coordinate] ?? 0;
  if (missing <= 0) return [new Int16Array(2 * at.count)];
  const offset = wanted ? 0 : at.count;
  const found: Need[] = [];
  const need = new Int16Array(2 * at.count);
  const room = coordinates.map((coordinate) => available[coordinate] ?? 0);
  const roomAfter = room.map((_, index) => room.slice(index + 1).reduce((sum, value) => sum + value, 0));
  const place = (index: number, left: number): void => {
    const coordinate = coordinates[index];
    if (coordinate === undefined) {
      if (left === 0) found.push(need.slice());
      if (found.length > MAX_FAMILY) throw new TooEntangled();
      return;
    }
    const most = Math.min(left, room[index] ?? 0);
    for (let taken = most; taken >= Math.max(0, left - (roomAfter[index] ?? 0)); taken--) {
      need[offset + coordinate] = taken;
      place(index + 1, left - taken);
    }
    need[offset + coordinate] = 0;
  };
  place(0, missing);
  return found;
}

/** Drops needs that ask for all that another asks for. */
export function smallest(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs;
  // Joins of large families mostly repeat each other, and comparing all of them with all would take minutes.
  const distinct = needs.length > MAX_FAMILY ? [...new Map(needs.map((need) => [need.join(), need])).values()] : needs;
  if (distinct.length > 4 * MAX_FAMILY) throw new TooEntangled();
  const bySize = distinct.map((need) => ({ need, size: sizeOf(need) })).sort((a, b) => a.size - b.size);
  const kept: Need[] = [];
  for (const { need } of bySize) {
    if (kept.some((other) => covers(need, other))) continue;
    if (kept.length === MAX_FAMILY) throw new TooEntangled();
    kept.push(need);
  }
  return kept;
}

/** How many answers a need asks for. */
export function sizeOf(need: Need): number {
  let size = 0;
  for (const value of need) size += value;
  return size;
}

function covers(need: Need, other: Need): boolean {
  for (let index = 0; index < need.length; index++) if ((need[index] ?? 0) < (other[index] ?? 0)) return false;
  return true;
}
