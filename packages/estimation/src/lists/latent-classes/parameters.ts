import { drawGamma, drawLogGamma, type RandomStream } from '@repere/numerics';
import type { SamplerState, SamplerTable } from './state.ts';

/**
 * Draws all parameters given who belongs to which class: the sticks that the shares are made of, the concentration, and the
 * capture probabilities.
 *
 * Share of class c: V_c (1 - V_1) .. (1 - V_{c-1}), V_c beta(1, alpha), the last V being 1. Sticks up to the last class with
 * a person are drawn given the old alpha; then alpha and the sticks beyond together, alpha with those integrated out. Source:
 * Manrique-Vallier (2016), appendix; Ishwaran and James (2001), Gibbs sampling methods for stick-breaking priors, Journal of
 * the American Statistical Association 96, 161-173, section 5.
 */
export function drawParameters(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  drawShares(table, state, stream);
  for (let c = 0; c < table.classes; c++) {
    if (state.weight[c] === 0) continue;
    if (state.seen[c]! + state.unseen[c]! > 0) drawCapture(table, state, stream, c);
    else drawCaptureOfEmpty(table, state, stream, c);
  }
}

/**
 * A class with a smaller share holds nobody: not in 10^10 sweeps of a million people, even where it explains a history 10^10
 * times better than the others. It counts as absent until the next sweep.
 */
const NEGLIGIBLE_SHARE = 1e-30;

function drawShares(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  const { classes, prior } = table;
  const { seen, unseen, weight } = state;
  let after = table.observed + state.unseenTotal;
  let left = 1;
  let logLeft = 0;
  let sticks = 0;
  while (sticks < classes - 1 && after > 0) {
    const size = seen[sticks]! + unseen[sticks]!;
    after -= size;
    const stick = drawGamma(stream, 1 + size);
    const logRest = drawLogGamma(stream, state.concentration + after);
    const rest = Math.exp(logRest);
    const whole = stick + rest;
    weight[sticks] = left * (stick / whole);
    logLeft += logRest - Math.log(whole);
    left *= rest / whole;
    sticks++;
  }
  state.concentration = drawGamma(stream, prior.shape + sticks) / (prior.rate - logLeft);
  for (; sticks < classes - 1; sticks++) {
    if (left < NEGLIGIBLE_SHARE) break;
    const logRest = Math.log(stream.nextUniform()) / state.concentration;
    weight[sticks] = -left * Math.expm1(logRest);
    left *= Math.exp(logRest);
  }
  if (sticks === classes - 1) weight[sticks] = left;
  else weight.fill(0, sticks);
}

/** Capture probabilities of a class with persons: beta(1 + those on the list, 1 + those not on it). */
function drawCapture({ lists }: SamplerTable, state: SamplerState, stream: RandomStream, c: number): void {
  const size = state.seen[c]! + state.unseen[c]!;
  let missed = 1;
  let caught = 0;
  for (let at = c * lists; at < (c + 1) * lists; at++) {
    const on = state.onList[at]!;
    let probability: number;
    let complement: number;
    if (on === 0) {
      const log = Math.log(stream.nextUniform()) / (size + 1);
      complement = Math.exp(log);
      probability = -Math.expm1(log);
    } else {
      const inside = drawGamma(stream, 1 + on);
      const outside = drawGamma(stream, 1 + size - on);
      const scale = 1 / (inside + outside);
      probability = inside * scale;
      complement = outside * scale;
    }
    state.odds[at] = probability / complement;
    caught += probability * missed;
    missed *= complement;
  }
  state.missed[c] = missed;
  state.caught[c] = caught;
}

/** Capture probabilities of a class without persons: uniform. */
function drawCaptureOfEmpty({ lists }: SamplerTable, state: SamplerState, stream: RandomStream, c: number): void {
  let missed = 1;
  let caught = 0;
  for (let at = c * lists; at < (c + 1) * lists; at++) {
    const probability = stream.nextUniform();
    const complement = 1 - probability;
    state.odds[at] = probability / complement;
    caught += probability * missed;
    missed *= complement;
  }
  state.missed[c] = missed;
  state.caught[c] = caught;
}
