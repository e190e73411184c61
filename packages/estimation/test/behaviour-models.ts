import type { CaptureHistories } from '@repere/contracts';
import { denseCounts } from '../src/lists/dense-table.ts';
import { memberSize } from '../src/lists/members.ts';
import { type DesignFit, fitDesign, type Stopping } from './reference-fit.ts';

/**
 * Mb and Mbh: persons caught once are caught again with another chance. They need occasions in an order of time and are
 * not offered for lists; they are here because the reference program prints them with the other closed-population models,
 * and its rows are to be understood as a whole.
 */
export interface BehaviourFit {
  readonly total: number;
  readonly standardError: number;
  readonly fit: DesignFit;
}

/**
 * With p the chance of a first capture and c that of a later one, log mu is linear in the occasions before the first capture
 * and in the captures after it; exp of the coefficients are (1 - p) / (1 - c) and c / (1 - c).
 */
export function fitMb(histories: CaptureHistories, stopping: Stopping): BehaviourFit {
  const k = histories.lists.length;
  const fit = fitHistories(histories, stopping, (before, again) => [1, before, again]);
  const [a, b, c] = fit.coefficients as [number, number, number];
  const odds = 1 + Math.exp(c);
  const rest = odds - Math.exp(b);
  const total = (Math.exp(a) * odds ** k) / rest;
  const slopes = [1, Math.exp(b) / rest, (k * Math.exp(c)) / odds - Math.exp(c) / rest];
  const gradient = slopes.map((slope) => total * slope);
  return { total, standardError: deltaError(fit, gradient, total), fit };
}

/**
 * Mb with a chance of its own on the first occasion. The reference program's derivative of the total by the last coefficient
 * lacks a factor (that of the persons first caught later), so that its standard errors are off by up to a fifth; `byReference`
 * has them as it prints them.
 */
export function fitMbh(
  histories: CaptureHistories,
  stopping: Stopping,
): BehaviourFit & { readonly byReference: number; readonly gradient: readonly number[] } {
  const k = histories.lists.length;
  const fit = fitHistories(histories, stopping, (before, again) => [1, before > 0 ? 1 : 0, before, again]);
  const total = totalOfMbh(fit.coefficients, k);
  const [a, b, c, d] = fit.coefficients as [number, number, number, number];
  const odds = 1 + Math.exp(d);
  const first = Math.exp(a) * odds ** (k - 1);
  const later = Math.exp(b + c) / (odds - Math.exp(c));
  const byLast = (factor: number) =>
    first * (((k - 1) * Math.exp(d) * factor) / odds - (later * Math.exp(d)) / (odds - Math.exp(c)));
  const others = [total, first * later, first * later * (1 + Math.exp(c) / (odds - Math.exp(c)))];
  const gradient = [...others, byLast(1 + later)];
  return {
    total,
    standardError: deltaError(fit, gradient, total),
    byReference: deltaError(fit, [...others, byLast(1)], total),
    gradient,
    fit,
  };
}

/** The total of Mbh from its coefficients. */
export function totalOfMbh(coefficients: readonly number[], lists: number): number {
  const [a, b, c, d] = coefficients as [number, number, number, number];
  const odds = 1 + Math.exp(d);
  return Math.exp(a) * odds ** (lists - 1) * (1 + Math.exp(b + c) / (odds - Math.exp(c)));
}

function fitHistories(
  histories: CaptureHistories,
  stopping: Stopping,
  row: (before: number, again: number) => number[],
): DesignFit {
  const counts = denseCounts(histories).subarray(1);
  const design = Array.from(counts, (_, index) => {
    const history = index + 1;
    return row(Math.log2(history & -history), memberSize(history) - 1);
  });
  return fitDesign(design, [...counts], stopping);
}

/** Of a total that varies like a Poisson number about its expectation and is known apart from that. */
function deltaError({ covariance }: DesignFit, gradient: readonly number[], total: number): number {
  let variance = 0;
  gradient.forEach((one, i) => {
    gradient.forEach((other, j) => {
      variance += one * other * covariance[i]![j]!;
    });
  });
  return Math.sqrt(variance - total);
}
