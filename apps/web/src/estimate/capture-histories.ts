import { type CaptureHistories, MAX_LISTS, type StratifiedHistories } from '@repere/contracts';
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

/** Capture histories by stratum from outside, each stratum checked to be canonical. */
export function stratifiedOf(value: unknown): StratifiedHistories {
  const table = fields(value);
  const lists = array(table['lists']).map(string);
  const columns = array(table['columns']).map(string);
  const strata = array(table['strata']).map((item) => {
    const stratum = fields(item);
    const values = array(stratum['values']).map(string);
    const { histories, counts } = historiesOf({ ...stratum, kind: 'capture-histories', lists });
    if (values.length !== columns.length) throw new TypeError('Not a stratum');
    return { values, histories, counts };
  });
  if (table['kind'] !== 'stratified-histories' || columns.length === 0 || strata.length === 0) {
    throw new TypeError('Not stratified histories');
  }
  return { kind: 'stratified-histories', lists, columns, strata };
}
