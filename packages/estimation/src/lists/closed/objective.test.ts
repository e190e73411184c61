import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { memberSize } from '../members.ts';
import { commonChanceColumn, heterogeneityColumns } from './models.ts';
import { ClosedObjective } from './objective.ts';
import { closedTable } from './table.ts';

const COUNTS = [40, 31, 12, 25, 9, 7, 3, 50, 8, 11, 4, 6, 2, 0, 5];
const TABLE = closedTable(aTable(4, COUNTS));

/** Log-likelihood, score and information from the design matrix, one row a history. */
function byDesign(hasListEffects: boolean, columns: readonly Float64Array[], parameters: Float64Array) {
  const rows = COUNTS.map((_, index) => {
    const history = index + 1;
    const effects = hasListEffects ? [0, 1, 2, 3].map((list) => (history >> list) & 1) : [];
    return [1, ...effects, ...columns.map((column) => column[memberSize(history)]!)];
  });
  const means = rows.map((row) => Math.exp(row.reduce((sum, x, i) => sum + x * parameters[i]!, 0)));
  return {
    value: means.reduce((sum, mean, row) => sum + COUNTS[row]! * Math.log(mean) - mean, 0),
    gradient: Array.from(parameters, (_, a) =>
      rows.reduce((sum, row, i) => sum + row[a]! * (COUNTS[i]! - means[i]!), 0),
    ),
    information: Array.from(parameters, (_, a) =>
      Array.from(parameters, (__, b) => rows.reduce((sum, row, i) => sum + row[a]! * row[b]! * means[i]!, 0)),
    ),
    byLists: [1, 2, 3, 4].map((j) => means.reduce((sum, mean, i) => (memberSize(i + 1) === j ? sum + mean : sum), 0)),
  };
}

describe('ClosedObjective', () => {
  it.each([
    ['with list effects', true, heterogeneityColumns('Chao', 4), [3.9, -1, -0.6, 0.2, -1.4, 0.7, 0.3]],
    ['without', false, [commonChanceColumn(4), ...heterogeneityColumns('Gamma', 4)], [4.1, -5, 1.2]],
  ] as const)('is the likelihood over all histories, %s', (_, hasListEffects, columns, numbers) => {
    const parameters = Float64Array.from(numbers);
    const objective = new ClosedObjective(TABLE, hasListEffects, columns);
    const size = parameters.length;
    const gradient = new Float64Array(size);
    const information = new Float64Array(size * size);
    const expected = byDesign(
      hasListEffects,
      columns.map(({ values }) => values),
      parameters,
    );
    expect(objective.size).toBe(size);
    expect(objective.value(parameters)).toBeCloseTo(expected.value, 9);
    expected.byLists.forEach((sum, index) => {
      expect(objective.expected[index + 1]).toBeCloseTo(sum, 10);
    });
    objective.derivatives(parameters, gradient, information);
    for (let i = 0; i < size; i++) {
      expect(gradient[i]).toBeCloseTo(expected.gradient[i]!, 9);
      for (let j = 0; j <= i; j++) expect(information[i * size + j]).toBeCloseTo(expected.information[i]![j]!, 9);
    }
  });

  it('knows the range of log mu among histories with the same number of lists', () => {
    const columns = heterogeneityColumns('Darroch', 4);
    const objective = new ClosedObjective(TABLE, true, columns);
    const parameters = Float64Array.of(0.5, -1, 2, 0.25, 0.75, -3);
    const low = new Float64Array(5);
    const high = new Float64Array(5);
    objective.range(parameters, low, high);
    for (let j = 1; j <= 4; j++) {
      const all = COUNTS.map((_, index) => index + 1).filter((history) => memberSize(history) === j);
      const means = all.map((history) => objective.logMean(parameters, history, j));
      expect(low[j]).toBeCloseTo(Math.min(...means), 12);
      expect(high[j]).toBeCloseTo(Math.max(...means), 12);
    }
  });
});
