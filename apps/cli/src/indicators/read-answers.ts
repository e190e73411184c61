import { type AnswerSheet, failure, type IndicatorSet, type Warning } from '@repere/contracts';
import { readAnswersJson, readAnswersLine, tableSheetReader } from '@repere/indicators';
import { openTable } from '@repere/tables';
import { readBytes, STDIN } from '../read-bytes.ts';
import type { World } from '../world.ts';

const MAX_JSON_BYTES = 200_000_000;

/** Answer sheets as they come from a file, one after another; a table or a file of lines is never held whole. */
export interface AnswersInput {
  /** One JSON text gives one sheet or a list; lines and tables give many. */
  readonly form: 'one' | 'list' | 'lines' | 'table';
  sheets(): AsyncIterable<AnswerSheet>;
  readonly warnings: readonly Warning[];
}

/**
 * Opens answers by their content, whatever the file is called: what starts like JSON is one JSON text or one sheet per
 * line, anything else is a table.
 */
export async function openAnswers(
  file: string,
  set: IndicatorSet,
  assumeUnlisted: 'no' | 'unknown',
  sheet: string | undefined,
  world: World,
): Promise<AnswersInput> {
  const name = file === STDIN ? undefined : file;
  const bytes = readBytes(file, world)[Symbol.asyncIterator]();
  const first = await bytes.next();
  const start: Uint8Array = first.done === true ? new Uint8Array() : first.value;
  const rest = (async function* () {
    yield start;
    for (let chunk = await bytes.next(); chunk.done !== true; chunk = await bytes.next()) yield chunk.value;
  })();
  const opening = new TextDecoder()
    .decode(start.subarray(0, 4096))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!/^[[{]/.test(opening)) return tableInput(rest, name, set, assumeUnlisted, sheet, world);
  const firstLine = opening.split('\n', 1)[0] ?? '';
  if (opening.startsWith('{') && isJson(firstLine) && opening.slice(firstLine.length).trim() !== '') {
    return { form: 'lines', warnings: [], sheets: () => lineSheets(rest, set, name) };
  }
  const text = await wholeText(rest, name);
  const sheets = readAnswersJson(text, set, name);
  return {
    form: text.trimStart().startsWith('[') ? 'list' : 'one',
    warnings: [],
    sheets: async function* () {
      yield* sheets;
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function wholeText(chunks: AsyncIterable<Uint8Array>, file: string | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_JSON_BYTES)
      throw failure('result.too-large', { limit: MAX_JSON_BYTES }, file === undefined ? undefined : { file });
    parts.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(parts)).replace(/^\uFEFF/, '');
}

async function* lineSheets(
  chunks: AsyncIterable<Uint8Array>,
  set: IndicatorSet,
  file: string | undefined,
): AsyncGenerator<AnswerSheet> {
  const decoder = new TextDecoder();
  let line = 0;
  let left = '';
  const read = (text: string): AnswerSheet | null => readAnswersLine(text, ++line, set, file);
  for await (const chunk of chunks) {
    left += decoder.decode(chunk, { stream: true });
    const lines = left.split('\n');
    left = lines.pop() ?? '';
    for (const text of lines) {
      const sheet = read(text);
      if (sheet !== null) yield sheet;
    }
  }
  const last = read(left + decoder.decode());
  if (last !== null) yield last;
}

async function tableInput(
  bytes: AsyncIterable<Uint8Array>,
  file: string | undefined,
  set: IndicatorSet,
  assumeUnlisted: 'no' | 'unknown',
  sheet: string | undefined,
  world: World,
): Promise<AnswersInput> {
  const table = await openTable(bytes, {
    signal: world.interrupted,
    ...(file !== undefined && { file }),
    ...(sheet !== undefined && { sheet }),
  });
  const reader = tableSheetReader(table.columns, table.source, set, assumeUnlisted);
  return {
    form: 'table',
    warnings: reader.warnings,
    sheets: async function* () {
      for await (const batch of table.rows()) {
        for (const row of batch) {
          const read = reader.sheet(row);
          yield read;
        }
        // A row that cannot be read must not count as one with nothing in it.
        reader.throwIfAny();
      }
    },
  };
}
