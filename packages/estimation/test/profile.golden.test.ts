import './close-to-relative.ts';
import type { Diagnostics } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { estimateClosed } from '../src/lists/closed/estimate.ts';
import { estimateMainEffects } from '../src/lists/fixed-models.ts';
import { mainEffectsModel } from '../src/lists/log-linear/model.ts';
import type { ProfileLikelihood } from '../src/lists/profile/profile-likelihood.ts';
import { profileLogLinear } from '../src/lists/profile/profile-log-linear.ts';
import { goldenTables, publishedTable } from './golden.ts';

// Rcapture takes factorials by Stirling's formula without its remainder, which shifts its numbers by 7e-4 of themselves in the
// smallest table and 1e-8 in large ones: with the same formula ours agree to 3e-7.
const RELATIVE = 1e-3;

describe.each(goldenTables)('profile likelihood of %s', (name, golden) => {
  const { histories } = publishedTable(name);
  const closed = estimateClosed(histories, 0.95);

  it.each([
    ['Mt', golden.rcapture_profileCI_Mt],
    ['Mh Chao', golden.rcapture_profileCI_Mh_Chao],
    ['Mh Poisson', golden.rcapture_profileCI_Mh_Poisson],
    ['Mh Darroch', golden.rcapture_profileCI_Mh_Darroch],
    ['Mh Gamma', golden.rcapture_profileCI_Mh_Gamma],
  ] as const)('agrees with Rcapture for %s', (model, reference) => {
    const { status, diagnostics } = closed.find((one) => one.model === model)!;
    const { abundance, infCL, supCL, infoCI } = reference;
    if (status === 'does-not-exist') {
      // The reference's interval starts at the observed, with a warning.
      expect(infoCI).toBe(5);
      expect(infCL).toBe(golden.observed);
      return;
    }
    const { value, lower, upper } = profileOf(diagnostics);
    expect(value).toBeCloseToRelative(abundance, RELATIVE);
    expect(lower).toBeCloseToRelative(infCL, RELATIVE);
    // The reference ends its search at three times the estimate; the limits beyond are ours alone.
    if (typeof supCL === 'string') expect(upper).toBeGreaterThan(Number(supCL.slice(1)));
    else if (infoCI === 0) expect(upper).toBeCloseToRelative(supCL, RELATIVE);
    // With a warning: the maximum lies near the observed, where Stirling's formula is at its worst.
    else expect(upper).toBeCloseToRelative(supCL, 2 * RELATIVE);
  });

  it('is the same for main effects as a hierarchical model and as Mt', () => {
    const mt = profileOf(closed.find((one) => one.model === 'Mt')!.diagnostics);
    const profile = profileLogLinear(histories, mainEffectsModel(golden.lists), 0.95)!;
    expect(profile.value).toBeCloseToRelative(mt.value, 1e-8);
    expect(profile.lower).toBeCloseToRelative(mt.lower, 1e-8);
    expect(profile.upper).toBeCloseToRelative(mt.upper, 1e-8);
    expect(estimateMainEffects(histories, 0.95).diagnostics['profileLikelihood']).toEqual({ ...profile });
  });
});

function profileOf(diagnostics: Diagnostics): ProfileLikelihood {
  // As the estimates of this test are made.
  return diagnostics['profileLikelihood'] as unknown as ProfileLikelihood;
}
