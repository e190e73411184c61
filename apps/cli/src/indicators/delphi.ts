import {
  DEFAULT_DELPHI_RULES,
  type DelphiItemResult,
  type DelphiScale,
  type DelphiTableResult,
  failure,
  type IndicatorSet,
} from '@repere/contracts';
import {
  type DelphiDraft,
  delphiItemsOf,
  delphiRatingsReader,
  delphiTableResult,
  draftSetFromTable,
  type ReadRatings,
  type TableRules,
} from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { DELPHI_DRAFT_WORDS, delphiValueName, dimensionName, questionName } from '@repere/reports';
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
import { differenceTable } from './diff-sets.ts';
import { setNamed } from './read-set.ts';

interface DelphiCommandOptions extends ResultOptions {
  readonly scale: string;
  readonly set?: string;
  readonly share: number;
  readonly sheet?: string;
  readonly draft?: string;
  readonly draftId?: string;
  readonly draftTitle?: string;
  readonly by?: string;
}

/** A draft set to be written. */
interface DraftWanted {
  readonly file: string;
  readonly base: IndicatorSet;
  readonly id: string;
  readonly title: string;
  readonly by: string;
}

/** `repere indicators delphi`: from the ratings of a panel to what it agrees on. */
export async function delphiCommand(file: string, command: Command, world: World, t: Translator): Promise<number> {
  const given = command.opts<DelphiCommandOptions>();
  const set = given.set === undefined ? null : await setNamed(given.set, world);
  const wanted = draftWanted(given, set);
  const table = await openTable(readBytes(file, world), {
    signal: world.interrupted,
    ...(file !== STDIN && { file }),
    ...(given.sheet !== undefined && { sheet: given.sheet }),
  });
  const reader = delphiRatingsReader(table.columns, table.source, {
    scale: scaleNamed(given.scale),
    items: set === null ? null : delphiItemsOf(set),
  });
  for await (const batch of table.rows()) for (const row of batch) reader.add(row);
  const { consensus, panel, maxRounds } = DEFAULT_DELPHI_RULES;
  const rules = { consensus: { ...consensus, share: shareGiven(given.share) }, minima: panel };
  const read = reader.finish();
  const result = delphiTableResult(read, { ...rules, maxRounds });
  const draft = wanted === null ? null : draftOf(wanted, read, rules, world);
  const shownDraft = draft === null || given.format !== 'table' ? '' : `\n${differenceTable(draft.difference, t)}\n`;
  const content = await rendered(result, set, given.format, world.columns, t);
  await deliver(`${content}${shownDraft}`, given.output, world, t);
  if (wanted !== null && draft !== null) {
    for (const each of draft.warnings) world.writeErr(`${t.warning(each)}\n`);
    await saveAs(wanted.file, `${JSON.stringify(draft.set, null, 2)}\n`, world, t);
  }
  return EXIT_DONE;
}

/** A draft needs the set it comes from, a name, and somebody who answers for it. */
function draftWanted(given: DelphiCommandOptions, base: IndicatorSet | null): DraftWanted | null {
  const { draft: file, draftId: id, draftTitle: title, by } = given;
  if (file === undefined) return null;
  const needed = { '--set': base, '--draft-id': id, '--draft-title': title, '--by': by };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (base === null || !id || !title || !by) {
    throw failure('options.invalid', { name: '--draft', found: file, expected: missing });
  }
  return { file, base, id, title, by };
}

function draftOf(
  { base, id, title, by }: DraftWanted,
  read: ReadRatings,
  rules: Omit<TableRules, 'maxRounds'>,
  world: World,
): DelphiDraft {
  const on = world.today().toISOString().slice(0, 10);
  const survey = { id: `${id}.delphi`, title: { en: title } };
  return draftSetFromTable(base, read, rules, survey, { id, title: { en: title }, by, on }, DELPHI_DRAFT_WORDS);
}

function shareGiven(share: unknown): number {
  if (typeof share === 'number' && share > 0.5 && share <= 1) return share;
  throw failure('options.invalid', { name: '--share', found: String(share), expected: '0.5 < SHARE ≤ 1' });
}

function scaleNamed(name: string): DelphiScale {
  if (name === 'grades') return { kind: 'grades' };
  if (name === 'keep-drop') return { kind: 'keep-drop' };
  const points = /^1\.\.(\d{1,2})$/.exec(name)?.[1];
  const highest = Number(points);
  if (points === undefined || highest < 3) {
    throw failure('options.invalid', { name: '--scale', found: name, expected: ['grades', 'keep-drop', '1..9'] });
  }
  // Two thirds up speak for an item and the lower third against it, as on the usual scale of nine (RAND/UCLA).
  return {
    kind: 'ordinal',
    points: highest,
    keepFrom: Math.ceil((2 * highest) / 3) + 1,
    dropTo: Math.floor(highest / 3),
  };
}

async function rendered(
  result: DelphiTableResult,
  set: IndicatorSet | null,
  format: ResultOptions['format'],
  width: number,
  t: Translator,
): Promise<string> {
  if (format === 'json') {
    return jsonText({ ...result, warnings: result.warnings.map((each) => ({ ...each, message: t.warning(each) })) });
  }
  if (format === 'table') return shown(result, set, width, t);
  const { writeCsv } = await import('@repere/tables');
  const columns = ['round', 'dimension', 'item', 'n', ...result.scale, 'median', 'iqr', 'changed', 'state', 'agreed'];
  const plain = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  const rows = result.items.map((item) => [
    String(item.round),
    item.dimension,
    item.item,
    String(item.n),
    ...result.scale.map((value) => plain(item.counts[value])),
    plain(item.median),
    plain(item.iqr),
    plain(item.change?.changedShare),
    item.state,
    item.agreed ?? '',
  ]);
  return writeCsv(columns, rows);
}

function shown(result: DelphiTableResult, set: IndicatorSet | null, width: number, t: Translator): string {
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : t.decimal(value, 1);
  const share = (value: number | null | undefined) => (value === null || value === undefined ? '–' : t.percent(value));
  const itemName = ({ item }: DelphiItemResult) => (set === null ? item : questionName(set, item, t));
  const sections = [
    result.rounds
      .map(({ round, panel }) => t.text('delphi.round', { round, answered: panel.answered, invited: panel.invited }))
      .join('\n'),
    textTable(
      [
        { title: t.text('delphi.column.item') },
        { title: t.text('delphi.column.n'), align: 'right' },
        { title: t.text('delphi.column.shares') },
        { title: t.text('delphi.column.median'), align: 'right' },
        { title: t.text('delphi.column.iqr'), align: 'right' },
        { title: t.text('delphi.column.changed'), align: 'right' },
        { title: t.text('delphi.column.state') },
        { title: t.text('delphi.column.agreed') },
      ],
      result.items.map((item) => [
        itemName(item),
        t.count(item.n),
        result.scale
          .filter((value) => (item.counts[value] ?? 0) > 0)
          .map((value) => `${delphiValueName(value, t)} ${share(item.shares?.[value])}`)
          .join(', '),
        number(item.median),
        number(item.iqr),
        share(item.change?.changedShare),
        t.text(`delphi.state.${item.state}`),
        item.agreed === null ? '–' : delphiValueName(item.agreed, t),
      ]),
    ),
    result.dimensions
      .map(({ dimension, status, w, chiSquare, degreesOfFreedom, p, raters, items }) =>
        wrapped(
          `${set === null ? dimension : dimensionName(set, dimension, t)}: ${t.text(`delphi.concordance.${status}`, {
            w: w === null ? '–' : t.decimal(w, 3),
            raters,
            items,
            chiSquare: chiSquare === null ? '–' : t.decimal(chiSquare, 2),
            df: degreesOfFreedom ?? 0,
            p: p === null ? '–' : t.decimal(p, 4),
          })}`,
          width,
          '  ',
        ),
      )
      .join('\n'),
    decision(result, t),
    ...(result.warnings.length === 0
      ? []
      : [
          [
            t.text('cli.lists.warnings'),
            ...result.warnings.map((each) => wrapped(`  - ${t.warning(each)}`, width, '    ')),
          ].join('\n'),
        ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function decision({ decision: found }: DelphiTableResult, t: Translator): string {
  return found.kind === 'continue'
    ? t.text('delphi.decision.continue', { count: found.items.length })
    : t.text(`delphi.decision.${found.reason}`);
}
