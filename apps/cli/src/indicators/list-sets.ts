import { BUILT_IN_SETS, signatureOf } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { setText } from '@repere/reports';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import type { ResultOptions } from '../result-options.ts';
import { textTable } from '../text-table.ts';
import type { World } from '../world.ts';

/** `repere indicators list`: the sets that come with the product. */
export async function listSetsCommand(command: Command, world: World, t: Translator): Promise<number> {
  const { format, output } = command.opts<ResultOptions>();
  const sets = BUILT_IN_SETS.map((set) => ({
    id: set.id,
    version: set.version,
    status: set.status,
    trust: set.trust,
    population: set.population,
    title: setText(set.title, t),
    indicators: signatureOf(set).total,
    signed: signatureOf(set).signed,
    policies: set.policies.map(({ id }) => id),
  }));
  if (format === 'json') await deliver(jsonText({ sets }), output, world, t);
  else if (format === 'csv') {
    const { writeCsv } = await import('@repere/tables');
    const columns = ['id', 'version', 'status', 'trust', 'population', 'title', 'indicators', 'signed', 'policies'];
    const rows = sets.map((set) => [
      set.id,
      set.version,
      set.status,
      set.trust,
      set.population,
      set.title,
      String(set.indicators),
      String(set.signed),
      set.policies.join(' '),
    ]);
    await deliver(writeCsv(columns, rows), output, world, t);
  } else {
    const table = textTable(
      [
        { title: t.text('indicators.set.id') },
        { title: t.text('indicators.set.version') },
        { title: t.text('indicators.set.status') },
        { title: t.text('indicators.set.signs'), align: 'right' },
        { title: t.text('indicators.set.title') },
        { title: t.text('indicators.set.policies') },
      ],
      sets.map((set) => [
        set.id,
        set.version,
        t.text(`indicators.status.${set.status}`),
        t.count(set.indicators),
        set.title,
        set.policies.join(', '),
      ]),
    );
    await deliver(`${table}\n`, output, world, t);
  }
  return EXIT_DONE;
}
