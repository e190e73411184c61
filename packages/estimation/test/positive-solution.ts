import loadHighs from 'highs';

const highs = await loadHighs();

/**
 * Whether counts that are all positive give the same sums as the observed ones: maximise s subject to A x = A n and x >= s, as
 * Fienberg and Rinaldo (2012) define existence. Solved by HiGHS.
 *
 * @param design rows of 0 and 1, one column a count
 */
export function hasPositiveSolution(design: readonly (readonly number[])[], counts: readonly number[]): boolean {
  const terms = (row: readonly number[]) => row.flatMap((entry, cell) => (entry === 0 ? [] : [`x${cell}`])).join(' + ');
  const lines = [
    'Maximize',
    ' obj: s',
    'Subject To',
    ...design.map(
      (row, i) => ` m${i}: ${terms(row)} = ${row.reduce((sum, entry, cell) => sum + entry * counts[cell]!, 0)}`,
    ),
    ...counts.map((_, cell) => ` c${cell}: x${cell} - s >= 0`),
    'Bounds',
    ' s >= 0',
    'End',
  ];
  const solution = highs.solve(lines.join('\n'), { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(solution.Status);
  return solution.ObjectiveValue > 1e-7;
}
