import type { LinearProgramme, RandomStream, Relation } from '../src/index.ts';

/** A whole number from `from` to `to`. */
function whole(stream: RandomStream, from: number, to: number): number {
  return from + Math.floor(stream.nextUniform() * (to - from + 1));
}

function pick<T>(stream: RandomStream, choices: readonly [T, ...T[]]): T {
  return choices[whole(stream, 0, choices.length - 1)] ?? choices[0];
}

const RELATIONS = ['<=', '=', '>='] as const satisfies Relation[];

/** Small whole coefficients and any bounds: a good part has no point or no maximum. */
export function anyProgramme(stream: RandomStream): LinearProgramme {
  const rows = whole(stream, 0, 8);
  const columns = whole(stream, 1, 8);
  const coefficient = () => (stream.nextUniform() < 0.35 ? 0 : whole(stream, -5, 5));
  const lower = new Float64Array(columns);
  const upper = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j < columns; j++) {
    const kind = whole(stream, 0, 5);
    if (kind === 1) lower[j] = Number.NEGATIVE_INFINITY;
    if (kind === 2) upper[j] = whole(stream, 0, 10);
    if (kind === 3) {
      lower[j] = whole(stream, -10, 5);
      upper[j] = lower[j]! + whole(stream, 0, 8);
    }
    if (kind === 4) {
      lower[j] = Number.NEGATIVE_INFINITY;
      upper[j] = whole(stream, -5, 10);
    }
  }
  return {
    objective: Float64Array.from({ length: columns }, coefficient),
    matrix: Float64Array.from({ length: rows * columns }, coefficient),
    relations: Array.from({ length: rows }, () => pick(stream, RELATIONS)),
    rightSide: Float64Array.from({ length: rows }, () => whole(stream, -12, 20)),
    lower,
    upper,
  };
}

/** Has a point (a hidden one satisfies every row), many rows that hold with equality there, and rows that repeat. */
export function degenerateProgramme(stream: RandomStream): LinearProgramme {
  const rows = whole(stream, 4, 25);
  const columns = whole(stream, 3, 30);
  const hidden = Float64Array.from({ length: columns }, () => (stream.nextUniform() < 0.6 ? 0 : whole(stream, 1, 4)));
  const matrix = new Float64Array(rows * columns);
  const rightSide = new Float64Array(rows);
  const relations: Relation[] = [];
  for (let i = 0; i < rows; i++) {
    const twin = i > 0 && stream.nextUniform() < 0.25 ? whole(stream, 0, i - 1) : -1;
    const factor = whole(stream, 1, 3);
    let product = 0;
    for (let j = 0; j < columns; j++) {
      const entry =
        twin < 0 ? (stream.nextUniform() < 0.5 ? 0 : whole(stream, -2, 3)) : factor * matrix[twin * columns + j]!;
      matrix[i * columns + j] = entry;
      product += entry * hidden[j]!;
    }
    const relation = pick(stream, RELATIONS);
    const room = stream.nextUniform() < 0.8 ? 0 : whole(stream, 1, 5);
    rightSide[i] = relation === '=' ? product : relation === '<=' ? product + room : product - room;
    relations.push(relation);
  }
  return {
    objective: Float64Array.from({ length: columns }, () => whole(stream, -6, 3)),
    matrix,
    relations,
    rightSide,
    upper: new Float64Array(columns).fill(stream.nextUniform() < 0.5 ? 6 : Number.POSITIVE_INFINITY),
  };
}

/** A log-linear model of overlapping lists with counts of which many are zero: a share between two limits. */
interface ListModel {
  readonly cells: readonly number[];
  readonly counts: readonly number[];
  readonly members: readonly number[];
}

export function listModel(
  stream: RandomStream,
  lists: number,
  emptyShare: readonly [number, number] = [0.2, 0.8],
): ListModel {
  const cells = Array.from({ length: 2 ** lists - 1 }, (_, i) => i + 1);
  const sparsity = emptyShare[0] + (emptyShare[1] - emptyShare[0]) * stream.nextUniform();
  const counts = cells.map(() => (stream.nextUniform() < sparsity ? 0 : Math.ceil(stream.nextUniform() ** -1.5)));
  const pairs = cells.filter((mask) => bits(mask) === 2 && stream.nextUniform() < 0.7);
  return { cells, counts, members: [0, ...cells.filter((mask) => bits(mask) === 1), ...pairs] };
}

/**
 * The largest s such that cells x >= s reproduce the sums of counts over all cells on at least the lists of each member;
 * positive when the model has a maximum-likelihood estimate. Written with y = x - s >= 0.
 */
export function existenceProgramme({ cells, counts, members }: ListModel): LinearProgramme {
  const { matrix, columns } = memberRows(cells, members);
  const rightSide = Float64Array.from(members, (member) =>
    cells.reduce((sum, cell, j) => ((cell & member) === member ? sum + counts[j]! : sum), 0),
  );
  const objective = new Float64Array(columns);
  objective[cells.length] = 1;
  return { objective, matrix, relations: members.map(() => '='), rightSide };
}

/**
 * The same question by zero pattern alone: can every empty cell be raised by s, up to 1, without a change of the sums, when
 * the other cells may move freely? All right sides are zero, so that every pivot but the last is degenerate.
 */
export function existenceCone({ cells, counts, members }: ListModel): LinearProgramme {
  const { matrix, columns } = memberRows(cells, members);
  const objective = new Float64Array(columns);
  objective[cells.length] = 1;
  const lower = new Float64Array(columns);
  counts.forEach((count, j) => {
    if (count > 0) lower[j] = Number.NEGATIVE_INFINITY;
  });
  const upper = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  upper[cells.length] = 1;
  const rightSide = new Float64Array(members.length);
  return { objective, matrix, relations: members.map(() => '='), rightSide, lower, upper };
}

/** One row a member: 1 in the cells that contain it, and their number in the column of s. */
function memberRows(cells: readonly number[], members: readonly number[]) {
  const columns = cells.length + 1;
  const matrix = new Float64Array(members.length * columns);
  members.forEach((member, i) => {
    cells.forEach((cell, j) => {
      if ((cell & member) !== member) return;
      matrix[i * columns + j] = 1;
      matrix[i * columns + cells.length]! += 1;
    });
  });
  return { matrix, columns };
}

function bits(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bits(mask >>> 1);
}
