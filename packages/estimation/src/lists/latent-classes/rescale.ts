import { drawNormal, type RandomStream } from '@repere/numerics';
import type { SamplerState, SamplerTable } from './state.ts';

/** Metropolis steps a sweep; with one, chains of sparse tables stay much longer where they began. */
const STEPS = 2;

/** Standard deviation of the proposed change of the log odds: from the first to the second, uniform on the log scale. */
const STEP_SIZES = [0.05, 3] as const;

/**
 * Multiplies the odds of one class on all lists by a common factor, and changes its share so that the same part of the persons
 * seen belongs to it: Metropolis steps with allocation and unseen persons integrated out.
 *
 * Persons that are mostly on a single list say little about how many like them are unseen. Then the posterior is a long ridge
 * from a small class with large odds to a large class with small odds, along which a sampler that holds the unseen persons
 * fixed, while it draws the odds, creeps. These steps walk along it. They make no other change to the posterior's sampler:
 * the persons are allocated afresh, given the new parameters, in the same sweep.
 *
 * Given the parameters, and with p(N) proportional to 1/N, the counts are multinomial with probabilities p_w / (1 - p_0), p_w
 * that of history w and p_0 of being unseen. With the odds of class c times f, its chance u of being unseen becomes u', that
 * of being seen s = 1 - u becomes s'; its share q is multiplied by g = s / s' and all shares are divided by
 * D = 1 + q (g - 1). The logarithm of the acceptance ratio is
 *
 *     sum over w of n_w log(1 + (share of c in p_w) (g f^|w| u' / u - 1))     likelihood: D cancels
 *     + k log f + 2 log(u' / u)                                               derivative of the k capture probabilities
 *     + log g - (1 + alpha) log D - sum over b < c of log(1 + (q / R_b) (g - 1))
 *
 * where the last line is the derivative of the shares, g / D^K, times the ratio of their stick-breaking densities, R_b being
 * the share of all classes after b. The class is one with a stick of its own, the earlier (and so larger) ones more often.
 */
export function rescaleClasses(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  let sticks = 0;
  while (sticks < table.classes - 1 && state.weight[sticks]! > 0) sticks++;
  if (sticks === 0) return;
  const [least, most] = STEP_SIZES;
  for (let step = 0; step < STEPS; step++) {
    const c = Math.floor(sticks * stream.nextUniform() ** 2);
    const size = least * (most / least) ** stream.nextUniform();
    const logFactor = size * drawNormal(stream);
    const proposal = propose(table, state, c, logFactor);
    if (Math.log(stream.nextUniform()) < logAcceptance(table, state, proposal)) accept(table, state, proposal);
  }
}

interface Proposal {
  readonly c: number;
  readonly logFactor: number;
  readonly factor: number;
  readonly missed: number;
  readonly caught: number;
  /** s / s'. */
  readonly growth: number;
}

function propose({ lists }: SamplerTable, { odds, caught: caughtBefore }: SamplerState, c: number, logFactor: number) {
  const factor = Math.exp(logFactor);
  let missed = 1;
  let caught = 0;
  for (let at = c * lists; at < (c + 1) * lists; at++) {
    const odd = odds[at]! * factor;
    const complement = 1 / (1 + odd);
    caught += odd * complement * missed;
    missed *= complement;
  }
  return { c, logFactor, factor, missed, caught, growth: caughtBefore[c]! / caught };
}

function logAcceptance(table: SamplerTable, state: SamplerState, { c, logFactor, factor, missed, growth }: Proposal) {
  const { classes, lists, tree, counts } = table;
  const { weight, nodeProbability, historyMass, tailMass, change } = state;
  const missedRatio = missed / state.missed[c]!;
  fillChange(change, growth * missedRatio, factor);
  let mass = 0;
  for (let b = classes - 1; b >= 0; b--) {
    tailMass[b] = mass;
    mass += weight[b]!;
  }
  const added = weight[c]! * (growth - 1);
  let log =
    lists * logFactor +
    2 * Math.log(missedRatio) +
    Math.log(growth) -
    (1 + state.concentration) * Math.log(1 + added / mass);
  for (let b = 0; b < c; b++) log -= Math.log(1 + added / tailMass[b]!);
  const row = c * tree.nodes;
  for (let h = 0; h < counts.length; h++) {
    const node = tree.nodeOfHistory[h]!;
    const share = nodeProbability[row + node]! / historyMass[h]!;
    log += counts[h]! * Math.log(1 + share * (change[tree.size[node]!]! - 1));
  }
  return log;
}

/** What the probability of class and history is multiplied by, by number of lists; but for the common divisor D. */
function fillChange(change: Float64Array, ofUnseen: number, factor: number): void {
  change[0] = ofUnseen;
  for (let lists = 1; lists < change.length; lists++) change[lists] = change[lists - 1]! * factor;
}

/** Shares and probabilities stay without the divisor D, here and where the persons are allocated: only ratios count. */
function accept(
  { lists, tree }: SamplerTable,
  state: SamplerState,
  { c, factor, missed, caught, growth }: Proposal,
): void {
  const { odds, nodeProbability, historyMass, change } = state;
  const row = c * tree.nodes;
  for (let h = 0; h < historyMass.length; h++) {
    const node = tree.nodeOfHistory[h]!;
    historyMass[h]! += nodeProbability[row + node]! * (change[tree.size[node]!]! - 1);
  }
  for (let node = 0; node < tree.nodes; node++) nodeProbability[row + node]! *= change[tree.size[node]!]!;
  for (let at = c * lists; at < (c + 1) * lists; at++) odds[at]! *= factor;
  state.weight[c]! *= growth;
  state.missed[c] = missed;
  state.caught[c] = caught;
}
