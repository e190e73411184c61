import type { IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { ruleInWords, setText, signsCsv } from '@repere/reports';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import type { ResultOptions } from '../result-options.ts';
import { textTable } from '../text-table.ts';
import type { World } from '../world.ts';
import { wrapped } from '../wrapped.ts';
import { setNamed } from './read-set.ts';

/** `repere indicators show`: a set to read; its JSON is the file a country derives its own set from. */
export async function showSetCommand(name: string, command: Command, world: World, t: Translator): Promise<number> {
  const { format, output } = command.opts<ResultOptions>();
  const set = await setNamed(name, world);
  if (format === 'json') await deliver(jsonText(set), output, world, t);
  else if (format === 'csv') await deliver(await setCsv(set, t), output, world, t);
  else await deliver(shown(set, world.columns, t), output, world, t);
  return EXIT_DONE;
}

/** For spreadsheets. */
async function setCsv(set: IndicatorSet, t: Translator): Promise<string> {
  const { writeCsv } = await import('@repere/tables');
  const { columns, rows } = signsCsv(set, t);
  return writeCsv(columns, rows);
}

function shown(set: IndicatorSet, width: number, t: Translator): string {
  const note =
    set.status === 'draft' || set.status === 'unreviewed'
      ? [wrapped(t.text(`indicators.set.${set.status}-note`), width)]
      : [];
  const sections = [
    `${setText(set.title, t)}\n${set.id} ${set.version}, ${t.text(`indicators.status.${set.status}`)}`,
    wrapped(setText(set.description, t), width),
    ...note,
    ...set.dimensions.map(({ label, rule, indicators }) => {
      const lines = [setText(label, t)];
      if (rule !== null) {
        lines.push(wrapped(`  ${t.text('indicators.set.positive-when')} ${ruleInWords(rule, set, t)}.`, width, '  '));
      }
      lines.push(
        textTable(
          [
            { title: t.text('indicators.set.sign') },
            { title: t.text('indicators.set.side') },
            { title: t.text('indicators.set.strength') },
            { title: t.text('indicators.set.trust') },
          ],
          indicators.map((indicator) => [
            setText(indicator.label, t),
            indicator.side === null ? '–' : t.text(`indicators.side.${indicator.side}`),
            t.text(`indicators.strength.${indicator.strength ?? 'none'}`),
            indicator.contested === undefined ? indicator.trust : `${indicator.trust} *`,
          ]),
          '  ',
        ),
      );
      return lines.join('\n');
    }),
    ...set.policies.map(({ id, label, outcomes, otherwise }) =>
      [
        `${t.text('indicators.set.policy')} ${id}: ${setText(label, t)}`,
        ...outcomes.map((outcome) =>
          wrapped(
            `  ${setText(outcome.label, t)} (${outcome.id}): ${ruleInWords(outcome.when, set, t)}.`,
            width,
            '    ',
          ),
        ),
        `  ${setText(otherwise.label, t)} (${otherwise.id}): ${t.text('indicators.set.otherwise')}.`,
      ].join('\n'),
    ),
    [
      t.text('indicators.set.sources'),
      ...set.sources.map(({ title, year, read }) =>
        wrapped(`  ${title} (${year}). ${setText(read, t)}`, width, '    '),
      ),
    ].join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}
