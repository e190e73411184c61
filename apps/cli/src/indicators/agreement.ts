import { failure } from '@repere/contracts';
import {
  type Accuracy,
  type AgreementResult,
  type AgreementSummary,
  accuracyOf,
  agreementOf,
  answersOfRater,
  fitItemResponse,
  fitLatentClasses,
  type ItemAnalysis,
  type ItemResponseFit,
  itemAnalysis,
  type LatentClassFit,
  type LatentLimits,
  type RatingScale,
  type RatingsTable,
  ratingsReader,
} from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { itemCurvesFigure, resolveColours } from '@repere/reports';
import { openTable } from '@repere/tables';
import type { Command } from 'commander';
import { deliver, saveAs } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import { readBytes, STDIN } from '../read-bytes.ts';
import type { ResultOptions } from '../result-options.ts';
import { textTable } from '../text-table.ts';
import type { World } from '../world.ts';
import { wrapped } from '../wrapped.ts';

interface AgreementCommandOptions extends ResultOptions {
  readonly scale: RatingScale;
  readonly unknown: 'missing' | 'category';
  readonly level: number;
  readonly bootstrap: number;
  readonly seed: number;
  readonly sheet?: string;
  readonly standard?: string;
  readonly prevalence?: number;
  readonly interval: 'wilson' | 'jeffreys';
  readonly items?: string;
  readonly figure?: string;
}

/** Agreement, and accuracy where a rater is the standard. */
interface Validity extends AgreementResult {
  readonly standard?: string;
  readonly accuracy?: readonly Accuracy[];
  readonly items?: {
    readonly rater: string;
    readonly people: number;
    readonly analysis: ItemAnalysis;
    readonly curves: ItemResponseFit;
    readonly classes: LatentClassFit;
  };
}

/** Random starts of the latent classes; a maximum that is met once only is not believed. */
const STARTS = 10;

/** `repere indicators agreement`: from a table of ratings to coefficients with intervals. */
export async function agreementCommand(file: string, command: Command, world: World, t: Translator): Promise<number> {
  const given = command.opts<AgreementCommandOptions>();
  requireFigureOfItems(given);
  const table = await openTable(readBytes(file, world), {
    signal: world.interrupted,
    ...(file !== STDIN && { file }),
    ...(given.sheet !== undefined && { sheet: given.sheet }),
  });
  const reader = ratingsReader(table.columns, table.source, given);
  for await (const batch of table.rows()) for (const row of batch) reader.add(row);
  const ratings = reader.finish();
  if (ratings.unknown > 0) world.writeErr(`${t.text('indicators.agreement.unknown', { count: ratings.unknown })}\n`);
  const { standard, prevalence = null, interval, level } = given;
  const accuracy =
    standard === undefined
      ? {}
      : { standard, accuracy: accuracyOf(ratings, { standard, prevalence, interval, level }) };
  const items = given.items === undefined ? {} : { items: itemsOf(ratings, given.items, given) };
  const result: Validity = { ...agreementOf(ratings, given), ...accuracy, ...items };
  await deliver(await rendered(result, given.format, world.columns, t), given.output, world, t);
  if (given.figure !== undefined && result.items !== undefined) {
    await saveCurves(given.figure, result.items.curves, world, t);
  }
  return EXIT_DONE;
}

function requireFigureOfItems({ figure, items }: AgreementCommandOptions): void {
  if (figure === undefined) return;
  if (!/\.svg$/i.test(figure)) throw failure('options.invalid', { name: '--figure', found: figure, expected: '.svg' });
  if (items === undefined) throw failure('options.invalid', { name: '--figure', found: figure, expected: '--items' });
}

/** Draws the curves; without a fit there is nothing to draw, which is said. */
async function saveCurves(file: string, curves: ItemResponseFit, world: World, t: Translator): Promise<void> {
  const figure = curves.status === 'ok' ? itemCurvesFigure(curves.items, t) : null;
  if (figure === null) {
    world.writeErr(`${t.text(`indicators.items.curves.${curves.status}`)}\n`);
    return;
  }
  await saveAs(file, resolveColours(figure.svg), world, t);
}

async function rendered(
  result: Validity,
  format: ResultOptions['format'],
  width: number,
  t: Translator,
): Promise<string> {
  if (format === 'json') return jsonText(result);
  if (format === 'table') return shown(result, width, t);
  const { writeCsv } = await import('@repere/tables');
  const columns = [
    'indicator',
    'statistic',
    'status',
    'value',
    'lower',
    'upper',
    'level',
    'interval',
    'n',
    'raters',
    'observed',
    'expected',
  ];
  const plain = (value: number | null) => (value === null ? '' : String(value));
  const rows = result.statistics.map((each) => [
    each.indicator ?? '',
    each.statistic,
    each.status,
    plain(each.value),
    plain(each.lower),
    plain(each.upper),
    String(each.level),
    each.how,
    String(each.n),
    String(each.raters),
    plain(each.observed),
    plain(each.expected),
  ]);
  return writeCsv(columns, rows);
}

function shown(result: Validity, width: number, t: Translator): string {
  const number = (value: number | null) => (value === null ? '–' : t.decimal(value, 3));
  const sections = result.summaries.map((summary) => {
    const statistics = result.statistics.filter(({ indicator }) => indicator === summary.indicator);
    return [
      summary.indicator ?? t.text('indicators.agreement.all'),
      ...summaryLines(summary, t).map((line) => wrapped(`  ${line}`, width, '  ')),
      textTable(
        [
          { title: t.text('indicators.agreement.statistic') },
          { title: t.text('indicators.agreement.value'), align: 'right' },
          {
            title: t.text('indicators.agreement.interval', { level: t.percent(statistics[0]?.level ?? 0) }),
            align: 'right',
          },
          { title: '' },
        ],
        statistics.map(({ statistic, status, value, lower, upper }) => [
          t.text(`indicators.agreement.${statistic}`),
          number(value),
          lower === null ? '–' : `${number(lower)} – ${number(upper)}`,
          status === 'ok' ? '' : t.text(`indicators.agreement.${status}`),
        ]),
        '  ',
      ),
    ].join('\n');
  });
  const seed =
    result.bootstrap === 0
      ? []
      : [t.text('indicators.agreement.seed', { bootstrap: result.bootstrap, seed: String(result.seed) })];
  return `${[...sections, ...accuracySection(result, t), ...itemsSection(result, t), ...seed].join('\n\n')}\n`;
}

function summaryLines(
  { cases, raters, shares, prevalenceIndex, biasIndex, advice }: AgreementSummary,
  t: Translator,
): string[] {
  const words = Object.entries(shares).map(([category, share]) =>
    t.text('indicators.agreement.share', { category, share: t.percent(share) }),
  );
  return [
    t.text('indicators.agreement.shares', { cases, raters, shares: words }),
    ...(prevalenceIndex === null || biasIndex === null
      ? []
      : [
          t.text('indicators.agreement.indices', {
            prevalence: t.decimal(prevalenceIndex, 2),
            bias: t.decimal(biasIndex, 2),
          }),
        ]),
    ...(advice === null ? [] : [t.text(`indicators.agreement.${advice}`)]),
  ];
}

function accuracySection({ standard, accuracy }: Validity, t: Translator): string[] {
  if (standard === undefined || accuracy === undefined) return [];
  const share = (value: number | null) => (value === null ? '–' : t.percent(value, 1));
  const limits = ({ value, lower, upper }: Accuracy['sensitivity']) =>
    value === null ? '–' : `${share(value)} (${share(lower)} – ${share(upper)})`;
  const number = (value: number | null) => (value === null ? '–' : t.decimal(value, 2));
  const prevalence = accuracy[0]?.prevalence ?? null;
  return [
    [
      t.text('indicators.accuracy.title', { standard }),
      textTable(
        [
          { title: '' },
          { title: t.text('indicators.accuracy.sensitivity'), align: 'right' },
          { title: t.text('indicators.accuracy.specificity'), align: 'right' },
          { title: t.text('indicators.accuracy.lr-positive'), align: 'right' },
          { title: t.text('indicators.accuracy.lr-negative'), align: 'right' },
          { title: t.text('indicators.accuracy.ppv'), align: 'right' },
          { title: t.text('indicators.accuracy.npv'), align: 'right' },
        ],
        accuracy.map((each) => [
          each.indicator ?? t.text('indicators.agreement.all'),
          limits(each.sensitivity),
          limits(each.specificity),
          number(each.likelihoodRatioPositive.value),
          number(each.likelihoodRatioNegative.value),
          share(each.positivePredictiveValue),
          share(each.negativePredictiveValue),
        ]),
        '  ',
      ),
      ...(prevalence === null
        ? []
        : [`  ${t.text('indicators.accuracy.at-prevalence', { prevalence: t.percent(prevalence, 1) })}`]),
    ].join('\n'),
  ];
}

function itemsOf(
  table: RatingsTable,
  rater: string,
  { seed, level }: Pick<AgreementCommandOptions, 'seed' | 'level'>,
): NonNullable<Validity['items']> {
  const matrix = answersOfRater(table, rater);
  return {
    rater,
    people: matrix.people,
    analysis: itemAnalysis(matrix),
    curves: fitItemResponse(matrix, level),
    classes: fitLatentClasses(matrix, { classes: 2, starts: STARTS, seed, level }),
  };
}

function itemsSection({ items }: Validity, t: Translator): string[] {
  if (items === undefined) return [];
  const { rater, people, analysis, curves, classes } = items;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : t.decimal(value, 2);
  const share = (value: number | null | undefined) => (value === null || value === undefined ? '–' : t.percent(value));
  const numbers = (value: number | null | undefined, limits: readonly [number, number] | null | undefined) =>
    limits === null || limits === undefined
      ? number(value)
      : `${number(value)} (${number(limits[0])} – ${number(limits[1])})`;
  const shares = (value: number | null | undefined, limits: LatentLimits | undefined) =>
    limits === null || limits === undefined
      ? share(value)
      : `${share(value)} (${share(limits[0])} – ${share(limits[1])})`;
  const accuracies = classes.status === 'ok' ? (classes.accuracy?.items ?? []) : [];
  return [
    [
      t.text('indicators.items.title', { rater }),
      `  ${t.text('indicators.items.alpha', { alpha: number(analysis.alpha), complete: analysis.complete, people })}`,
      textTable(
        [
          { title: t.text('indicators.items.item') },
          { title: t.text('indicators.items.endorsement'), align: 'right' },
          { title: t.text('indicators.items.rest'), align: 'right' },
          { title: t.text('indicators.items.dropped'), align: 'right' },
          { title: t.text('indicators.items.slope'), align: 'right' },
          { title: t.text('indicators.items.location'), align: 'right' },
          { title: t.text('indicators.accuracy.sensitivity'), align: 'right' },
          { title: t.text('indicators.accuracy.specificity'), align: 'right' },
        ],
        analysis.items.map(({ item, endorsement, itemRest, alphaIfDropped }) => {
          const curve = curves.status === 'ok' ? curves.items.find((each) => each.item === item) : undefined;
          const accuracy = accuracies.find((each) => each.item === item);
          return [
            item,
            share(endorsement),
            number(itemRest),
            number(alphaIfDropped),
            numbers(curve?.slope, curve?.slopeLimits),
            numbers(curve?.location, curve?.locationLimits),
            shares(accuracy?.sensitivity, accuracy?.sensitivityLimits),
            shares(accuracy?.specificity, accuracy?.specificityLimits),
          ];
        }),
        '  ',
      ),
      `  ${t.text(`indicators.items.curves.${curves.status}`)}`,
      `  ${t.text(`indicators.items.classes.${classes.status}`, {
        share: shares(classes.accuracy?.prevalence, classes.accuracy?.prevalenceLimits),
      })}`,
    ].join('\n'),
  ];
}
