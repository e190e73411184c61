import type { IndicatorSet } from '@repere/contracts';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';

/** Hands a set to the browser's downloads, as the file that every program of the house reads. */
export function exportSet(set: IndicatorSet): void {
  download(`${JSON.stringify(set, null, 2)}\n`, fileName(set.id, set.version, 'json'), 'application/json');
}
