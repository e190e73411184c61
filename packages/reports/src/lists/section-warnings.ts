import type { ListsEstimate, Warning } from '@repere/contracts';
import { isMessageId, type Translator } from '@repere/messages';
import { combinationName } from '../figures/overlap.ts';
import type { Inline, ReportNode } from '../tree/report.ts';
import { domainInWords } from './domain-words.ts';
import { estimateName, pairOf } from './model-words.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, section } from './report-nodes.ts';

/** Warnings about the table, then those about single methods, each said once. */
export function warningsSection(context: ReportContext): ReportNode[] {
  const {
    t,
    result: { warnings },
    withheld,
  } = context;
  const ofMethods = methodWarnings(context);
  const title = t.text('reports.warning');
  return [
    section(t.text('reports.lists.warnings')),
    ...(warnings.length + ofMethods.length + withheld.warnings === 0
      ? [paragraph(t.text('reports.lists.warnings.none'))]
      : []),
    ...warnings.map(
      (each): ReportNode => ({
        kind: 'note',
        tone: 'warning',
        title,
        text: withCode(warningInWords(each, t), each.code),
      }),
    ),
    ...(ofMethods.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items: ofMethods } as const]),
    ...(withheld.warnings === 0
      ? []
      : [paragraph(t.text('reports.lists.warnings.withheld', { count: withheld.warnings }))]),
  ];
}

/** A sentence with the code that programs know it by. */
function withCode(sentence: string, code: string): Inline[] {
  return [`${sentence} `, { kind: 'code', text: code }];
}

/** Sentences that begin with their method, each once. */
function methodWarnings({ result, lists, t }: ReportContext): Inline[][] {
  const sentences = new Map<string, Inline[]>();
  const say = (subject: string, warning: string, code: string): void => {
    const sentence = t.text('reports.lists.warnings.of-method', { method: subject, warning });
    sentences.set(sentence, withCode(sentence, code));
  };
  const pairs = result.estimates.filter(({ role }) => role === 'pair');
  const gathered = new Set<string>(GATHERED.filter((code) => withWarning(pairs, code).length > 1));
  for (const estimate of result.estimates) {
    for (const warning of estimate.warnings) {
      if (!gathered.has(warning.code)) say(subjectOf(estimate, lists, t), warningInWords(warning, t), warning.code);
    }
  }
  for (const code of GATHERED.filter((each) => gathered.has(each))) {
    const affected = withWarning(pairs, code);
    const names = affected.map((estimate) => combinationName(pairOf(estimate, lists.length) ?? [], lists));
    const observed = affected[0]?.warnings.find((each) => each.code === code)?.details['observed'] ?? null;
    const words = t.text(GATHERED_WORDS[code], { count: affected.length, pairs: names, observed });
    say(t.text('lists.method.pairs'), words, code);
  }
  return [...sentences.values()];
}

/** The method, with its form where it has several, and its stratum. */
function subjectOf(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  const name = estimate.role === 'pair' ? t.text('lists.method.pairs') : estimateName(estimate, lists, t);
  return estimate.domain === undefined ? name : `${name} (${domainInWords(estimate.domain)})`;
}

/** What many pairs can share is said once for all of them: eight lists have 28 pairs. */
const GATHERED_WORDS = {
  'lists.pair-no-overlap': 'reports.lists.warnings.pair-no-overlap',
  'lists.pair-below-observed': 'reports.lists.warnings.pair-below-observed',
} as const;
const GATHERED = ['lists.pair-no-overlap', 'lists.pair-below-observed'] as const;

function withWarning(estimates: readonly ListsEstimate[], code: string): ListsEstimate[] {
  return estimates.filter(({ warnings }) => warnings.some((warning) => warning.code === code));
}

/** A result may be newer than this program, so a warning without words is shown by its code rather than not at all. */
function warningInWords(warning: Warning, t: Translator): string {
  return isMessageId(`warning.${warning.code}`) ? t.warning(warning) : warning.code;
}
