import type { ListsChains } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { quantile } from 'd3-array';
import { roundedPeople } from '../text/numbers.ts';

/** Chains are said to disagree above this R-hat. */
export const R_HAT_LIMIT = 1.05;
/** Fewer independent draws than this leave the limits of an interval rough (Vehtari and others 2021, section 4). */
export const ENOUGH_DRAWS = 400;

/** Whether the chains tell one story. Chains that do not move tell nothing. */
export function chainsAgree({ rHat }: ListsChains): boolean {
  return rHat !== null && rHat <= R_HAT_LIMIT;
}

/** What the chains say of each other, in sentences. */
export function chainsInWords(chains: ListsChains, t: Translator): string[] {
  const { traces, rHat, effectiveSize } = chains;
  const medians = traces.flatMap((trace) => quantile(trace, 0.5) ?? []);
  if (medians.length === 0) return [];
  const range = { min: roundedPeople(t, Math.min(...medians)), max: roundedPeople(t, Math.max(...medians)) };
  const count = traces.length;
  const sentences: string[] = [];
  if (rHat === null) sentences.push(t.text('reports.chains.still', { count }));
  else {
    const values = { count, rHat: t.decimal(rHat, rHat < 1.1 ? 3 : 2), limit: t.decimal(R_HAT_LIMIT, 2), ...range };
    sentences.push(t.text(chainsAgree(chains) ? 'reports.chains.agree' : 'reports.chains.disagree', values));
  }
  if (effectiveSize !== null) {
    const size = Math.round(effectiveSize);
    sentences.push(
      t.text(effectiveSize < ENOUGH_DRAWS ? 'reports.chains.few-draws' : 'reports.chains.draws', {
        count: size,
        enough: ENOUGH_DRAWS,
      }),
    );
  }
  return sentences;
}
