import type { ListsEstimate, ListsMethod, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { domainInWords } from '../lists/domain-words.ts';
import { estimateOf } from '../lists/whole-result.ts';
import { roundedPeople } from '../text/numbers.ts';
import { drawAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { type Figure, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { arrangeSpread } from './spread-arrangement.ts';
import { drawSpreadHeading, drawSpreadRow } from './spread-marks.ts';
import { rowWords, type SpreadGroup, type SpreadRow } from './spread-rows.ts';

/** Limits are drawn up to this many times the largest point estimate, and cut with an arrow beyond. */
const CUT_LIMITS_BEYOND = 3;

export interface StrataOptions extends FigureOptions {
  /** The method shown; the primary one unless told, or where that has no strata, the first that has. */
  readonly method?: ListsMethod;
}

/**
 * One method in each stratum, and for the whole table, with intervals. The whole is the sum over the strata, which rounding
 * can hide in print. `null` where the table has no strata, or the method no number for them.
 */
export function strataFigure(result: ListsResult, t: Translator, options: StrataOptions = {}): Figure | null {
  const method = strataMethod(result, options.method);
  if (method === null) return null;
  const estimates = strataEstimates(result, method);
  const whole = estimateOf(result.estimates, method);
  const layout = layoutFor(options);
  const groups: SpreadGroup[] = [
    {
      kind: 'compared',
      heading: null,
      rows: estimates.map((each) => rowOf(each, domainInWords(each.domain), false, t)),
    },
    ...(whole === undefined
      ? []
      : [
          {
            kind: 'compared' as const,
            heading: t.text('reports.figure.strata.whole-heading'),
            rows: [rowOf(whole, t.text('reports.figure.strata.whole'), true, t)],
          },
        ]),
  ];
  const all = groups.flatMap(({ rows }) => rows);
  const place = arrangeSpread(groups, layout);
  const axis = numberAxis(extentOf(all), [place.left, place.right], layout.isNarrow ? 4 : 7);
  const context = { axis, place, layout };
  return framed(
    {
      kind: `strata-${method}`,
      height: place.height,
      title: t.text('reports.figure.strata.title', { method: t.text(`lists.method.${method}`) }),
      summary: strataSummary(estimates, whole, t),
      parts: [
        ...drawAxis(axis, {
          top: place.top,
          bottom: place.bottom,
          fontSize: layout.smallFontSize,
          format: t.count,
          left: 0,
          right: layout.width,
        }),
        ...place.placed.flatMap((placed) =>
          placed.kind === 'heading'
            ? drawSpreadHeading(placed.text, placed.y, context)
            : drawSpreadRow(placed.row, placed.y, context),
        ),
        peopleAxisTitle(axis, (place.left + place.right) / 2, place.height - 6, layout.smallFontSize, t),
      ],
      table: {
        columns: [
          t.text('reports.figure.strata.column'),
          t.text('lists.column.observed'),
          t.text('lists.column.estimate'),
          t.text('lists.column.lower'),
          t.text('lists.column.upper'),
        ],
        rows: all.map(({ name, estimate: { observed, value, status, interval } }) => [
          name,
          observed,
          value === null ? t.text(`lists.status.${status}`) : Math.round(value),
          interval.lower === null ? null : Math.round(interval.lower),
          interval.upper === null ? null : Math.round(interval.upper),
        ]),
      },
    },
    layout,
    options,
    t.language,
  );
}

/**
 * The method to show strata of, which has a number in some stratum: the one asked for, the primary one, the model made for
 * strata, the first that has a number for the whole too, or the first.
 */
export function strataMethod(
  { estimates, strata, primary }: ListsResult,
  wanted: ListsMethod | undefined = undefined,
): ListsMethod | null {
  if (strata === null) return null;
  const found = estimates.filter(
    ({ domain, role, value }) => domain !== undefined && role === 'estimate' && value !== null,
  );
  const has = (method: ListsMethod | undefined) => found.some((each) => each.method === method);
  if (wanted !== undefined) return has(wanted) ? wanted : null;
  if (primary !== null && has(primary.method)) return primary.method;
  if (has('covariates')) return 'covariates';
  const hasWhole = ({ method }: ListsEstimate): boolean => (estimateOf(estimates, method)?.value ?? null) !== null;
  return (found.find(hasWhole) ?? found[0])?.method ?? null;
}

/** A method's estimates of the strata, one each. */
export function strataEstimates({ estimates }: ListsResult, method: ListsMethod): ListsEstimate[] {
  return estimates.filter((each) => each.domain !== undefined && each.method === method && each.role === 'estimate');
}

function rowOf(estimate: ListsEstimate, name: string, isPrimary: boolean, t: Translator): SpreadRow {
  const kind = estimate.value === null ? 'no-value' : 'compared';
  return { kind, name, shortName: name, shortestName: name, isPrimary, ...rowWords(estimate, t), estimate };
}

function extentOf(rows: readonly SpreadRow[]): [number, number] {
  const shown = rows.flatMap(({ estimate: { value, interval } }) =>
    value === null ? [] : [{ value, lower: interval.lower ?? value, upper: interval.upper ?? value }],
  );
  const largest = Math.max(0, ...shown.map(({ value }) => value));
  return [
    Math.min(...shown.map(({ value, lower }) => Math.min(value, lower))),
    Math.max(largest, Math.min(Math.max(...shown.map(({ upper }) => upper)), CUT_LIMITS_BEYOND * largest)),
  ];
}

function strataSummary(estimates: readonly ListsEstimate[], whole: ListsEstimate | undefined, t: Translator): string {
  const withValue = estimates.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  const sentences = [t.text('reports.figure.strata.summary', { count: estimates.length })];
  const largest = withValue.reduce<(typeof withValue)[number] | null>(
    (most, each) => (most === null || each.value > most.value ? each : most),
    null,
  );
  if (largest !== null) {
    sentences.push(
      t.text('reports.figure.strata.largest', {
        stratum: domainInWords(largest.domain),
        value: roundedPeople(t, largest.value),
      }),
    );
  }
  if (whole?.value !== undefined && whole.value !== null) {
    sentences.push(t.text('reports.figure.strata.total', { value: roundedPeople(t, whole.value) }));
  }
  if (withValue.length < estimates.length) {
    sentences.push(t.text('reports.figure.strata.missing', { count: estimates.length - withValue.length }));
  }
  return sentences.join(' ');
}
