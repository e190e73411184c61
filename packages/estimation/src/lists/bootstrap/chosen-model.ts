import { type CaptureHistories, observedPersons, warning } from '@repere/contracts';
import type { Findings } from '../estimate.ts';
import { type BootstrapSample, bootstrapInference } from './inference.ts';
import { replicatesWithoutAList } from './resample.ts';

/** Replicates and jackknife of the same table and the same way to choose. */
export type ChoiceBootstrap = BootstrapSample & {
  /** The seed of the replicates; with it, samples that lost a list are counted. */
  readonly seed?: number;
};

/**
 * Findings of a method that chose its model from the data, with the bootstrap interval that includes the choice. Without a
 * bootstrap there is no interval: the large-sample one of the chosen model ignores that the data chose it, and covers far less
 * than it says.
 */
export function withBootstrapInterval(
  findings: Findings,
  histories: CaptureHistories,
  bootstrap: ChoiceBootstrap | undefined,
): Findings {
  const { value } = findings;
  if (value === null) return findings;
  if (bootstrap === undefined || bootstrap.replicates.length === 0) {
    return { ...findings, warnings: [...findings.warnings, warning('lists.conditional-interval')] };
  }
  const inference = bootstrapInference(value, Float64Array.from(histories.counts), bootstrap, findings.level);
  const vanished = lostLists(histories, bootstrap);
  return {
    ...findings,
    ...inference.interval,
    standardError: inference.standardError,
    diagnostics: { ...findings.diagnostics, bootstrap: { ...inference.diagnostics, withoutAList: vanished } },
    warnings: [
      ...findings.warnings,
      ...inference.warnings,
      ...(vanished !== null && vanished > 0
        ? [warning('lists.list-vanished', { samples: vanished, total: bootstrap.replicates.length })]
        : []),
    ],
  };
}

/** A list of this many persons is lost in one of 10^17 samples; beyond, counting is not worth the draws. */
const NEVER_LOST = 40;

function lostLists(histories: CaptureHistories, { seed, replicates }: ChoiceBootstrap): number | null {
  if (seed === undefined) return null;
  const totals = histories.lists.map((_, list) =>
    histories.histories.reduce((sum, history, i) => sum + ((history >> list) & 1 ? (histories.counts[i] ?? 0) : 0), 0),
  );
  const canLose = totals.some((total) => total > 0 && total < NEVER_LOST && total < observedPersons(histories));
  return canLose ? replicatesWithoutAList(histories, { seed, from: 0, to: replicates.length }) : 0;
}
