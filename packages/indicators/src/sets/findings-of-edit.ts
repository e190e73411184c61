import type { Dimension, IndicatorSet } from '@repere/contracts';
import { checkSet, type SetFinding } from './check-set.ts';

/**
 * What its makers should look at after an edit: all that is wrong, and the advice that the set did not give before.
 * Texts missing in a language are a translator's business and left out.
 */
export function findingsOfEdit(before: IndicatorSet, edited: IndicatorSet): readonly SetFinding[] {
  const known = new Set(checkSet(before).map(nameOf));
  return checkSet(edited).filter(
    (finding) => finding.severity === 'wrong' || (finding.code !== 'set.missing-texts' && !known.has(nameOf(finding))),
  );
}

/**
 * The findings that stand in a dimension: in its rule, in one of its signs, or about one of its signs elsewhere.
 *
 * @param signs Ids of the signs that belong there, those dropped among them: a rule may still ask for one.
 */
export function findingsAt(
  findings: readonly SetFinding[],
  dimension: Pick<Dimension, 'id'>,
  signs: readonly string[],
): readonly SetFinding[] {
  const own = new Set(signs);
  const starts = [dimension.id, ...signs].map((id) => `${id}.`);
  return findings.filter(({ details: { path, found } }) => {
    const isAbout = typeof found === 'string' && own.has(found);
    return isAbout || (typeof path === 'string' && starts.some((start) => path.startsWith(start)));
  });
}

function nameOf({ code, details }: SetFinding): string {
  return JSON.stringify([code, details]);
}
