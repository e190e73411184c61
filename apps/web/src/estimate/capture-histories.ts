import { type CaptureHistories, MAX_LISTS } from '@repere/contracts';
import { array, fields, string, whole } from '../shell/check-shape.ts';

/** Capture histories from outside, checked to be canonical. */
export function historiesOf(value: unknown): CaptureHistories {
  const table = fields(value);
  const lists = array(table['lists']).map(string);
  const histories = array(table['histories']).map(whole);
  const counts = array(table['counts']).map(whole);
  const isCanonical =
    table['kind'] === 'capture-histories' &&
    lists.length >= 2 &&
    lists.length <= MAX_LISTS &&
    histories.length === counts.length &&
    histories.length > 0 &&
    histories.every((mask, index) => mask > (histories[index - 1] ?? 0) && mask < 2 ** lists.length) &&
    counts.every((count) => count > 0);
  if (!isCanonical) throw new TypeError('Not capture histories');
  return { kind: 'capture-histories', lists, histories, counts };
}
