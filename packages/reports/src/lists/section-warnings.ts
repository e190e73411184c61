import type { ListsEstimate, Warning } from '@repere/contracts';
import { isMessageId, type Translator } from '@repere/messages';
import type { Inline, ReportNode } from '../tree/report.ts';
import { domainInWords } from './domain-words.ts';
import { gatheredWarning } from './gathered-warnings.ts';
import { estimateName } from './model-words.ts';
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

/**
 * Sentences that begin with the methods they are about; those with one code stand together, and each is said once. What
 * differs between many estimates only by a name or a number is gathered into one sentence.
 */
function methodWarnings({ result: { estimates }, lists, t }: ReportContext): Inline[][] {
  const sentences = new Map<string, Map<string, ListsEstimate[]>>();
  for (const estimate of estimates) {
    for (const warning of estimate.warnings) {
      const ofCode = sentences.get(warning.code) ?? new Map<string, ListsEstimate[]>();
      const words = warningInWords(warning, t);
      ofCode.set(words, [...(ofCode.get(words) ?? []), estimate]);
      sentences.set(warning.code, ofCode);
    }
  }
  return [...sentences].flatMap(([code, ofCode]) => {
    const say = (warning: string, affected: readonly ListsEstimate[]): Inline[] =>
      withCode(t.text('reports.lists.warnings.of-method', { method: subjectsOf(affected, lists, t), warning }), code);
    const all = [...ofCode.values()].flat();
    const gathered = all.length > 1 ? gatheredWarning(code, all, lists, t) : null;
    if (gathered === null) return [...ofCode].map(([warning, affected]) => say(warning, affected));
    const { sentence, namesMethods } = gathered;
    return [namesMethods ? withCode(sentence, code) : say(sentence, all)];
  });
}

/** The methods, with their forms where they have several, each with the strata it is about. */
function subjectsOf(affected: readonly ListsEstimate[], lists: readonly string[], t: Translator): string {
  const strata = new Map<string, Set<string>>();
  for (const estimate of affected) {
    const name = subjectOf(estimate, lists, t);
    const domain = domainInWords(estimate.domain);
    strata.set(name, (strata.get(name) ?? new Set<string>()).add(domain));
  }
  return t.list(
    [...strata].map(([name, domains]) => {
      const named = [...domains].filter((domain) => domain !== '');
      if (named.length === 0) return name;
      // The whole table has no domain; where it is meant too, it is named like one.
      if (domains.has('')) named.unshift(t.text('reports.figure.strata.whole'));
      return `${name} (${named.join(', ')})`;
    }),
  );
}

function subjectOf(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  return estimate.role === 'pair' ? t.text('lists.method.pairs') : estimateName(estimate, lists, t);
}

/** A result may be newer than this program, so a warning without words is shown by its code rather than not at all. */
function warningInWords(warning: Warning, t: Translator): string {
  return isMessageId(`warning.${warning.code}`) ? t.warning(warning) : warning.code;
}
