import type { CaptureHistories } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { type Disclosed, discloseAll, pairMasks, personsOnAll, positionsIn } from '../lists/disclosed.ts';
import { colour } from './colours.ts';
import { type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { listHeads } from './list-heads.ts';
import { combinationName } from './overlap.ts';
import { element, label } from './svg.ts';
import { fitText, safeWidth, textWidth } from './text-width.ts';

export interface PairwiseOptions extends FigureOptions {
  /** What may be shown; everything unless told. */
  readonly disclosed?: Disclosed;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  /** `null` where it may not be shown. */
  readonly people: number | null;
  /** Of the smaller list, the share that is also on the other. */
  readonly share: number | null;
}

/** The darkest fill still leaves the number on it readable in both themes. */
const DARKEST = 0.5;

/**
 * How many people each pair of lists shares: a triangle of numbers, the darker the larger the share of the smaller
 * list. An empty overlap has a dashed frame, since it decides which models can be estimated.
 */
export function pairwiseFigure(table: CaptureHistories, t: Translator, options: PairwiseOptions = {}): Figure {
  const layout = layoutFor(options);
  const { lists } = table;
  const disclosed = options.disclosed ?? discloseAll(table);
  const pairs = pairMasks(lists.length).map((mask) => pairOfLists(table, mask, disclosed));
  const title = t.text('reports.figure.pairwise.title');
  const summary = pairwiseSummary(pairs, lists, disclosed, t);

  const nameRoom = layout.isNarrow ? 92 : 180;
  const left = Math.min(nameRoom, Math.max(...lists.map((name) => safeWidth(name, layout.fontSize)))) + 12;
  const cellWidth = Math.min(76, (layout.width - left) / lists.length);
  const cellHeight = Math.min(34, Math.max(26, cellWidth * 0.7));
  const heads = listHeads(
    lists.map((name) => ({ name })),
    {
      centers: lists.map((_, index) => left + cellWidth * (index + 0.5)),
      columnWidth: cellWidth,
      fontSize: layout.fontSize,
      longest: layout.isNarrow ? 80 : 150,
      right: layout.width,
    },
  );
  const top = heads.height;
  const at = (row: number, column: number) => ({ x: left + cellWidth * column, y: top + cellHeight * row });
  const cell = { width: cellWidth, height: cellHeight, layout };
  const parts = [
    ...heads.draw(top),
    ...lists.flatMap((name, index) => [
      label(
        left - 12,
        at(index, 0).y + cellHeight / 2 + layout.fontSize * 0.36,
        fitText(name, layout.fontSize, left - 12),
        {
          'text-anchor': 'end',
        },
      ),
      drawSize(at(index, index), disclosed.lists.has(index) ? personsOnAll(table, 1 << index) : null, cell, t),
    ]),
    ...pairs.map((pair) => drawPair(at(pair.second, pair.first), pair, cell, t)),
  ];
  const height = top + cellHeight * lists.length + 6;
  return framed(
    {
      kind: 'pairwise',
      height,
      title,
      summary,
      parts,
      table: {
        columns: [t.text('lists.column.pair'), t.text('lists.column.on-both'), t.text('reports.figure.pairwise.share')],
        rows: pairs.map(({ first, second, people, share }) => [
          combinationName([first, second], lists),
          people ?? t.text('reports.masked'),
          share === null ? t.text('reports.masked') : t.percent(share, 1),
        ]),
      },
    },
    layout,
    options,
    t.language,
  );
}

function pairOfLists(table: CaptureHistories, mask: number, disclosed: Disclosed): Pair {
  const [first = 0, second = 0] = positionsIn(mask);
  if (!disclosed.pairs.has(mask)) return { first, second, people: null, share: null };
  const people = personsOnAll(table, mask);
  const hasSizes = disclosed.lists.has(first) && disclosed.lists.has(second);
  const smaller = Math.min(personsOnAll(table, 1 << first), personsOnAll(table, 1 << second));
  return { first, second, people, share: hasSizes && smaller > 0 ? people / smaller : null };
}

interface Cell {
  readonly width: number;
  readonly height: number;
  readonly layout: FigureLayout;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function drawPair({ x, y }: Place, { people, share }: Pair, { width, height, layout }: Cell, t: Translator): string {
  const isEmpty = people === 0;
  const text = people === null ? t.text('reports.masked.short') : t.count(people);
  return [
    element('rect', {
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      fill: people === null || isEmpty ? 'none' : colour('accent'),
      'fill-opacity': 0.06 + (DARKEST - 0.06) * Math.min(share ?? 0, 1),
      stroke: isEmpty ? colour('mark') : 'none',
      'stroke-dasharray': isEmpty ? '3 3' : undefined,
    }),
    cellText(x, y, text, { width, height, layout }, isEmpty ? 'mark' : people === null ? 'soft' : 'ink'),
  ].join('');
}

function drawSize({ x, y }: Place, people: number | null, { width, height, layout }: Cell, t: Translator): string {
  return [
    element('rect', {
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      fill: 'none',
      stroke: colour('line'),
    }),
    cellText(x, y, people === null ? '·' : t.count(people), { width, height, layout }, 'soft'),
  ].join('');
}

function cellText(
  x: number,
  y: number,
  text: string,
  { width, height, layout }: Cell,
  name: 'ink' | 'soft' | 'mark',
): string {
  const fits = textWidth(text, layout.fontSize) <= width - 6;
  const size = fits ? layout.fontSize : Math.max(9, (layout.fontSize * (width - 4)) / textWidth(text, layout.fontSize));
  return label(x + width / 2, y + height / 2 + size * 0.36, text, {
    'text-anchor': 'middle',
    'font-size': size,
    fill: colour(name),
  });
}

function pairwiseSummary(
  pairs: readonly Pair[],
  lists: readonly string[],
  { maskBelow }: Disclosed,
  t: Translator,
): string {
  const shown = pairs.filter(({ people }) => people !== null);
  const empty = shown.filter(({ people }) => people === 0);
  const [largest] = [...shown].sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
  const name = ({ first, second }: Pair): string => combinationName([first, second], lists);
  const sentences: string[] = [];
  if (largest?.people) {
    sentences.push(t.text('reports.figure.pairwise.summary', { pair: name(largest), count: largest.people }));
  }
  if (empty.length > 0) {
    sentences.push(t.text('reports.figure.pairwise.empty', { count: empty.length, pairs: empty.map(name) }));
  }
  if (shown.length < pairs.length) {
    sentences.push(t.text('reports.figure.pairwise.masked', { count: pairs.length - shown.length, limit: maskBelow }));
  }
  sentences.push(t.text('reports.figure.pairwise.reading'));
  return sentences.join(' ');
}
