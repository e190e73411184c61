import type { ListsEstimate, ListsResult, Warning } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** A warning with its sentence in one language. */
type WordedWarning = Warning & { readonly message: string };

/** The result with every warning put into words, for readers who have no catalogue; `verify` looks past them. */
export function withMessages(
  result: ListsResult,
  t: Translator,
): ListsResult & { readonly warnings: readonly WordedWarning[] } {
  const worded = (warning: Warning): WordedWarning => ({ ...warning, message: t.warning(warning) });
  const estimates = result.estimates.map(
    (estimate): ListsEstimate => ({ ...estimate, warnings: estimate.warnings.map(worded) }),
  );
  return { ...result, estimates, warnings: result.warnings.map(worded) };
}
