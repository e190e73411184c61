import { readdirSync, readFileSync } from 'node:fs';
import type { CaptureHistories, Warning } from '@repere/contracts';
import { isMessageId, LANGUAGES, translator } from '@repere/messages';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimateChao } from '../src/lists/chao.ts';
import { estimateClosed } from '../src/lists/closed/estimate.ts';
import { criterionEstimate } from '../src/lists/criterion/estimate.ts';
import { criterionRule } from '../src/lists/criterion/rule.ts';
import { downhillEstimate } from '../src/lists/downhill/estimate.ts';
import { estimateAllTwoWay, estimateMainEffects } from '../src/lists/fixed-models.ts';
import { historyReader } from '../src/lists/input/history-reader.ts';
import { estimatePairs } from '../src/lists/pairs.ts';
import { estimateSampleCoverage } from '../src/lists/sample-coverage/estimate.ts';
import { spread, spreadWarnings } from '../src/lists/spread.ts';
import { stepwiseEstimate } from '../src/lists/stepwise/estimate.ts';
import { tableWarnings } from '../src/lists/table-warnings.ts';
import { type ThresholdingOptions, thresholdingEstimate } from '../src/lists/thresholding/estimate.ts';
import { estimateZelterman } from '../src/lists/zelterman.ts';
import { publishedTable } from './golden.ts';

const source = new URL('../src/', import.meta.url);
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, source), 'utf8'))
  .join('\n');
/** Every code that the source gives to a warning. */
const codes = [
  ...new Set([...code.matchAll(/(?:warning|add)\(\s*'(lists\.[a-z-]+)'/g)].map((match) => match[1]!)),
].sort();

/** By the least BIC; a model left undecided does not come up by itself. */
function leastBic(histories: CaptureHistories) {
  const { search, ...rule } = criterionRule(histories, { criterion: 'bic', order: null, candidates: 1 });
  return criterionEstimate(histories, {
    rule: { ...rule, search: search && { ...search, undecided: 1 } },
    level: 0.95,
  });
}

/** Near the cutoff, with vague priors whose posteriors are hard to draw, and where the method does not apply. */
function someThresholding() {
  const thresholding = (table: CaptureHistories, options?: Partial<ThresholdingOptions>) =>
    thresholdingEstimate(table, { level: 0.95, seed: 1, order: null, priorVariance: 1, ...options }).estimate;
  return [
    thresholding(publishedTable('uk2013-5').histories),
    thresholding(publishedTable('neworleans-5').histories, { priorVariance: 1e8 }),
    thresholding(publishedTable('artificial-3').histories, { priorVariance: 1e8 }),
    thresholding(aTable(11, [9, 9, 3])),
  ];
}

/** Warnings of many kinds, as they really come. */
function someWarnings(): Warning[] {
  const thin = aTable(3, [20, 20, 1, 3]);
  const options = { threshold: 0.1, level: 0.95 };
  const bootstrap = {
    replicates: Float64Array.of(60, 70, Number.NaN),
    jackknife: Float64Array.of(60, Number.NaN),
    seed: 1,
  };
  const reader = historyReader(['A', 'B', 'C', 'count'], { lists: ['A', 'B'] }, {});
  reader.add({ row: 2, cells: [1, 0, 0, 3] });
  reader.add({ row: 3, cells: [1, 0, 1, 3] });
  const uk = publishedTable('uk2013-5').histories;
  const estimates = [
    estimateMainEffects(thin, 0.95),
    estimateAllTwoWay(thin, 0.95),
    estimateChao(aTable(2, [9, 9]), 0.95),
    estimateChao(aTable(2, [0, 0, 9]), 0.95),
    ...estimateClosed(aTable(2, [90, 40, 10]), 0.95),
    ...estimateClosed(publishedTable('spina-bifida-3').histories, 0.95),
    ...estimateClosed(publishedTable('lesbian-4').histories, 0.95),
    downhillEstimate(uk, { order: 3, level: 0.95 }),
    downhillEstimate(aTable(2, [9, 9, 3]), { order: null, level: 0.95 }),
    ...[uk, aTable(2, [9, 9]), aTable(3, [9, 9, 0, 9]), publishedTable('artificial-3').histories].flatMap((table) =>
      estimateSampleCoverage(table, 0.95),
    ),
    estimateZelterman(aTable(2, [9, 9]), 0.95),
    estimateZelterman(uk, 0.95),
    ...someThresholding(),
    ...estimatePairs(aTable(4, [2, 2, 40, 90, 0, 0, 0]), 0.95),
    stepwiseEstimate(thin, options),
    ...[uk, aTable(3, [9, 9, 0, 9]), aTable(7, [9, 9, 9])].map(leastBic),
    stepwiseEstimate(thin, { ...options, bootstrap }),
    stepwiseEstimate(publishedTable('artificial-3').histories, options),
  ];
  return [
    ...reader.finish().warnings,
    ...estimates.flatMap(({ warnings }) => warnings),
    ...tableWarnings(thin),
    ...tableWarnings(aTable(3, [50, 0, 40, 0, 0, 0, 0])),
    ...spreadWarnings(
      spread([estimateMainEffects(uk, 0.95), estimateAllTwoWay(publishedTable('kosovo-4').histories, 0.95)]),
    ),
    ...spreadWarnings({ min: 1000, max: 2500, methods: ['main', 'two-way'], excluded: [] }),
  ];
}

describe('texts of warnings', () => {
  it('exist for every code', () => {
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((one) => !isMessageId(`warning.${one}`))).toEqual([]);
  });

  it.each(LANGUAGES)('have all the values they name in %s', (language) => {
    const t = translator(language);
    const warnings = someWarnings();
    expect(new Set(warnings.map((one) => one.code)).size).toBeGreaterThan(15);
    for (const one of warnings) {
      const sentence = t.warning(one);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(sentence.length).toBeGreaterThan(20);
    }
  });
});
