import { failure, type IndicatorSet, problem, type SignOff, throwIfAny } from '@repere/contracts';
import { checkSet } from './check-set.ts';
import type { Authorship } from './derive-set.ts';
import { signatureOf } from './sign-off.ts';
import { nextVersion } from './versions.ts';

/**
 * The draft as a set that computes: finished, and not yet signed.
 *
 * @throws Failure `set.nothing-changed` for a set that is no draft; any code of `checkSet` that keeps it a draft, such as
 *   `set.unknown-grades`.
 */
export function finishDraft(set: IndicatorSet, authorship: Authorship): IndicatorSet {
  if (set.status !== 'draft') throw failure('set.nothing-changed', { id: set.id, version: set.version });
  const finished = standing(set, 'unreviewed', authorship);
  throwIfAny(
    checkSet(finished)
      .filter(({ severity }) => severity === 'wrong')
      .map(({ code, details }) => problem(code, details)),
  );
  return finished;
}

/**
 * The reviewed set as one that a national body has adopted.
 *
 * @param reference Where the decision can be found.
 * @throws Failure `set.unsigned-grades` for a set that is not reviewed.
 */
export function endorseSet(
  set: IndicatorSet,
  authorship: Authorship,
  { by, on, reference }: Pick<SignOff, 'by' | 'on'> & { readonly reference: string },
): IndicatorSet {
  const { signed, total } = signatureOf(set);
  if (set.status !== 'reviewed') throw failure('set.unsigned-grades', { status: 'endorsed', signed, total });
  return { ...standing(set, 'endorsed', authorship), endorsement: { by, on, reference } };
}

function standing(set: IndicatorSet, status: IndicatorSet['status'], authorship: Authorship): IndicatorSet {
  const version = nextVersion(set.version, 'patch');
  return { ...set, status, version, history: [...set.history, { version, ...authorship }] };
}
