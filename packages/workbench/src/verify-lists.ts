import {
  type CaptureHistories,
  failure,
  type ListsOptions,
  type ListsResult,
  type Provenance,
} from '@repere/contracts';
import { type Difference, differences } from './compare.ts';
import { digestHistories } from './digest-histories.ts';
import { parseListsOptions } from './parse/lists-options.ts';
import { type RunContext, runLists } from './run-lists.ts';

/** Whether a result is what its provenance gives. */
export interface Verification {
  readonly same: boolean;
  /** In the order of the result; empty when the same. */
  readonly differences: readonly Difference[];
}

/** How far figures of another engine may be, relative: `Math.exp` and its like are not the same to the last bit. */
const OTHER_ENGINE_TOLERANCE = 1e-9;

/**
 * Computes a result again from its provenance and compares every field: exactly when the same software on the same
 * engine made it, within 1e-9 relative otherwise (but for score residuals, which are nothing but rounding). Left out are `message` texts, which depend on a language; the
 * declared primary method, which no figure depends on; the software itself; and warnings about the file, which the
 * histories no longer show.
 *
 * Throws `result.other-input` when the histories are not those of the result, and `result.unreadable` when the
 * provenance does not say what to run.
 */
export async function verifyLists(
  result: ListsResult,
  histories: CaptureHistories,
  context: Omit<RunContext, 'primary'>,
): Promise<Verification> {
  const { input, software } = listsProvenanceOf(result);
  const found = digestHistories(histories);
  if (input.digest !== found) throw failure('result.other-input', { expected: input.digest, found });

  const named = input.name === undefined ? { histories } : { histories, name: input.name };
  const now = await runLists(named, listsOptionsOf(result), context);
  const isSameEngine = software.engine === context.engine && software.version === softwareVersion(now);
  const changes = differences(withoutFileWarnings(result, now), asJson(now), {
    tolerance: isSameEngine ? 0 : OTHER_ENGINE_TOLERANCE,
    isIgnored: (path, field) =>
      (!isSameEngine && path.endsWith('.diagnostics') && field === 'scoreResidual') ||
      field === 'message' ||
      (path === '' && field === 'primary') ||
      (path.endsWith('.provenance') && field === 'software'),
  });
  return { same: changes.length === 0, differences: changes };
}

/** The provenance that all estimates of a result share but for their options. */
export function listsProvenanceOf({ estimates }: ListsResult): Provenance {
  const [first] = estimates;
  if (first === undefined) throw failure('result.unreadable', { path: 'estimates' });
  return first.provenance;
}

/** The options a result was made with, put together from the provenance of its estimates. */
export function listsOptionsOf({ estimates }: ListsResult): ListsOptions {
  const methods = new Set(estimates.map(({ method }) => method));
  const [only] = methods;
  const all = Object.assign({}, ...estimates.map(({ provenance }) => provenance.options));
  const seed = estimates.find(({ provenance }) => provenance.seed !== null)?.provenance.seed;
  return parseListsOptions({
    ...all,
    ...(seed !== undefined && { seed }),
    method: methods.size === 1 ? only : 'all',
  });
}

/** Warnings about the table and the spread can be computed again, and come last; those about the file cannot. */
function withoutFileWarnings(result: ListsResult, now: ListsResult): unknown {
  const ofFile = Math.max(0, result.warnings.length - now.warnings.length);
  return asJson({ ...result, warnings: result.warnings.slice(ofFile) });
}

function softwareVersion(result: ListsResult): string {
  return listsProvenanceOf(result).software.version;
}

/** What writing to a file and reading back leaves, so that -0 and absent fields compare as they are stored. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
