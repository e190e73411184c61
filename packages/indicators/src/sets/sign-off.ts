import { failure, type IndicatorSet, type SignOff } from '@repere/contracts';
import { nextVersion } from './versions.ts';

/** How many of a set's grades a named person has signed as they stand now. */
export interface Signature {
  readonly total: number;
  readonly signed: number;
  /** Ids of indicators whose present grade nobody has signed, in the set's order. */
  readonly open: readonly string[];
}

/** Counts the signatures that still hold: one for another grade than the set's own does not. */
export function signatureOf(set: IndicatorSet): Signature {
  const signed = new Map(set.signOffs.map(({ indicator, strength }) => [indicator, strength]));
  const indicators = set.dimensions.flatMap((dimension) => dimension.indicators);
  const open = indicators
    .filter(({ id, strength }) => !signed.has(id) || signed.get(id) !== strength)
    .map(({ id }) => id);
  return { total: indicators.length, signed: indicators.length - open.length, open };
}

/** What a person says on signing: who, when, with which edition of the publication beside the set. */
export interface Signing extends Pick<SignOff, 'by' | 'on' | 'edition' | 'note'> {
  /** Ids of the indicators signed; all that are still open when absent. */
  readonly indicators?: readonly string[];
}

/**
 * Signs the present grades of some or all indicators. The set becomes `reviewed` with the signature that completes it.
 *
 * @throws Failure `set.unknown-reference` for an id that is not in the set; `set.unknown-grades` for a grade that is
 *   not known, which nobody can sign.
 */
export function signGrades(set: IndicatorSet, signing: Signing): IndicatorSet {
  const indicators = new Map(set.dimensions.flatMap(({ indicators: list }) => list.map((entry) => [entry.id, entry])));
  const { by, on, edition, note } = signing;
  const added = (signing.indicators ?? signatureOf(set).open).map((id): SignOff => {
    const indicator = indicators.get(id);
    if (indicator === undefined) {
      throw failure('set.unknown-reference', {
        kind: 'indicator',
        path: 'signOffs',
        found: id,
        expected: [...indicators.keys()].slice(0, 12),
      });
    }
    if (indicator.strength === null && indicator.trust === 'D') {
      throw failure('set.unknown-grades', { status: set.status, count: 1 });
    }
    return { indicator: id, strength: indicator.strength, by, on, edition, ...(note === undefined ? {} : { note }) };
  });
  const signedNow = new Set(added.map(({ indicator }) => indicator));
  const signOffs = [...set.signOffs.filter(({ indicator }) => !signedNow.has(indicator)), ...added];
  const signed: IndicatorSet = { ...set, signOffs };
  if (set.status !== 'unreviewed' || signatureOf(signed).open.length > 0) return signed;
  const version = nextVersion(set.version, 'patch');
  return {
    ...signed,
    status: 'reviewed',
    version,
    history: [
      ...set.history,
      {
        version,
        on,
        by,
        why: {
          en: `Every grade signed against ${edition}`,
          fr: `Chaque degré signé d’après ${edition}`,
          es: `Cada grado firmado según ${edition}`,
        },
      },
    ],
  };
}
