import type { ListsEstimate } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { combinationName } from '../figures/overlap.ts';
import { domainInWords } from './domain-words.ts';
import { estimateName, pairOf } from './model-words.ts';

/** A sentence; `namesMethods` where it says itself which methods it is about. */
interface Gathered {
  readonly sentence: string;
  readonly namesMethods: boolean;
}

const MODELS_WORDS = {
  'lists.closed-wrong-sign': 'reports.lists.warnings.closed-wrong-sign',
  'lists.does-not-exist': 'reports.lists.warnings.does-not-exist',
  'lists.unidentified': 'reports.lists.warnings.unidentified',
} as const;

/**
 * One sentence for a warning that many estimates have, each with its own name or number: eight lists have 28 pairs. `null`
 * for warnings that have none; those are said one by one.
 */
export function gatheredWarning(
  code: string,
  affected: readonly ListsEstimate[],
  lists: readonly string[],
  t: Translator,
): Gathered | null {
  const count = affected.length;
  const details = detailsOf(affected, code);
  switch (code) {
    case 'lists.pair-no-overlap':
    case 'lists.pair-below-observed': {
      if (affected.some(({ domain }) => domain !== undefined)) return null;
      const pairs = affected.map((estimate) => combinationName(pairOf(estimate, lists.length) ?? [], lists));
      const observed = details[0]?.['observed'] ?? null;
      const id =
        code === 'lists.pair-no-overlap'
          ? 'reports.lists.warnings.pair-no-overlap'
          : 'reports.lists.warnings.pair-below-observed';
      return { sentence: t.text(id, { count, pairs, observed }), namesMethods: false };
    }
    case 'lists.monte-carlo-error': {
      const most = new Map<string, number>();
      for (const [index, estimate] of affected.entries()) {
        const percent = details[index]?.['percent'];
        const name = estimateName(estimate, lists, t);
        if (typeof percent === 'number') most.set(name, Math.max(percent, most.get(name) ?? 0));
      }
      const methods = [...most].map(([name, percent]) => `${name} ${t.percent(percent / 100, 1)}`);
      const target = details[0]?.['target'] ?? null;
      return { sentence: t.text('reports.lists.warnings.monte-carlo-error', { methods, target }), namesMethods: true };
    }
    case 'lists.closed-wrong-sign':
    case 'lists.does-not-exist':
    case 'lists.unidentified': {
      const named = affected.map(({ domain }, index) => {
        const model = String(details[index]?.['model'] ?? '');
        return domain === undefined ? model : `${model} (${domainInWords(domain)})`;
      });
      // Methods that choose can meet in one model.
      const models = [...new Set(named)];
      if (models.length < 2) return null;
      return { sentence: t.text(MODELS_WORDS[code], { models }), namesMethods: true };
    }
    default:
      return null;
  }
}

function detailsOf(affected: readonly ListsEstimate[], code: string): ListsEstimate['warnings'][number]['details'][] {
  return affected.map(({ warnings }) => warnings.find((each) => each.code === code)?.details ?? {});
}
