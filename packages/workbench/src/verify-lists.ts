import { failure, type ListsOptions, type ListsResult, type Provenance } from '@repere/contracts';
import { type Difference, differences } from './compare.ts';
import { digestHistories, digestStrata } from './digest-histories.ts';
import type { ListsInput } from './lists-input.ts';
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
 * declared primary method and the answers about assumptions, which no figure depends on; the software itself; and warnings about the file, which the
 * histories no longer show.
 *
 * Throws `result.other-input` when the histories are not those of the result, and `result.unreadable` when the
 * provenance does not say what to run.
 */
export async function verifyLists(
  result: ListsResult,
  table: Pick<ListsInput, 'histories' | 'stratified'>,
  context: Omit<RunContext, 'primary'>,
): Promise<Verification> {
  const { input, software } = listsProvenanceOf(result);
  // The strata of the result are what must be there; strata that it did not use do not matter.
  const stratified = input.of === 'stratified-histories' ? table.stratified : null;
  if (stratified === undefined) throw failure('result.strata-missing', { columns: stratumColumnsOf(result) });
  const { histories } = table;
  const found = stratified === null ? digestHistories(histories) : digestStrata(stratified);
  if (input.digest !== found) throw failure('result.other-input', { expected: input.digest, found });

  const named = { histories, stratified, ...(input.name !== undefined && { name: input.name }) };
  const now = await runLists(named, listsOptionsOf(result), context);
  const isSameEngine = software.engine === context.engine && software.version === softwareVersion(now);
  const changes = differences(withoutFileWarnings(result, now), asJson(now), {
    tolerance: isSameEngine ? 0 : OTHER_ENGINE_TOLERANCE,
    isIgnored: (path, field) =>
      (!isSameEngine && path.endsWith('.diagnostics') && field === 'scoreResidual') ||
      field === 'message' ||
      (path === '' && (field === 'primary' || field === 'assumptions')) ||
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
export function listsOptionsOf({ estimates, sensitivity }: ListsResult): ListsOptions {
  const methods = new Set(estimates.map(({ method }) => method));
  const [only] = methods;
  const { strata: _columns, ...all } = Object.assign({}, ...estimates.map(({ provenance }) => provenance.options));
  const seed = estimates.find(({ provenance }) => provenance.seed !== null)?.provenance.seed;
  return parseListsOptions({
    ...all,
    ...(seed !== undefined && { seed }),
    sensitivity: sensitivity !== null,
    method: methods.size === 1 ? only : 'all',
  });
}

/** Columns whose values make the strata of a result, in their order; empty when it has none. */
export function stratumColumnsOf(result: ListsResult): readonly string[] {
  const { strata } = listsProvenanceOf(result).options;
  return Array.isArray(strata) ? strata.map(String) : [];
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
