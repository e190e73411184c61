import type { Translator } from '@repere/messages';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import type { ResultOptions } from '../result-options.ts';
import type { World } from '../world.ts';
import { wrapped } from '../wrapped.ts';
import { setFromFile } from './read-set.ts';

/** `repere indicators check`: whether a file is a set in order; every problem is said, and what is worth a look. */
export async function checkSetCommand(file: string, command: Command, world: World, t: Translator): Promise<number> {
  const { format, output } = command.opts<ResultOptions>();
  const { set, advice } = await setFromFile(file, world);
  const facts = {
    set: set.id,
    version: set.version,
    dimensions: set.dimensions.length,
    signs: set.dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0),
    policies: set.policies.length,
  };
  const worded = advice.map(({ code, details }) => ({ code, details, message: t.problem({ code, details }) }));
  if (format === 'json') await deliver(jsonText({ good: true, ...facts, advice: worded }), output, world, t);
  else if (format === 'csv') {
    const { writeCsv } = await import('@repere/tables');
    await deliver(
      writeCsv(
        ['code', 'message'],
        worded.map(({ code, message }) => [code, message]),
      ),
      output,
      world,
      t,
    );
  } else {
    const lines = [
      t.text('indicators.check.good', facts),
      ...(worded.length === 0 ? [] : ['', t.text('indicators.check.advice')]),
      ...worded.map(({ message }) => wrapped(`  - ${message}`, world.columns, '    ')),
    ];
    await deliver(`${lines.join('\n')}\n`, output, world, t);
  }
  return EXIT_DONE;
}
