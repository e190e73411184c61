import type { ListsEstimate, Warning } from '@repere/contracts';
import { isMessageId, type Translator } from '@repere/messages';
import { combinationName } from '../figures/overlap.ts';
import type { ReportNode } from '../tree/report.ts';
import { pairOf } from './model-words.ts';
import type { ReportContext } from './report-context.ts';

/** Warnings about the table, then those about single methods, each said once. */
export function warningsSection(context: ReportContext): ReportNode[] {
  const { t, warnings, withheldWarnings } = context;
  const ofMethods = methodWarnings(context);
  const title = t.text('reports.warning');
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.warnings') },
    ...(warnings.length + ofMethods.length + withheldWarnings === 0
      ? [{ kind: 'paragraph', text: [t.text('reports.lists.warnings.none')] } as const]
      : []),
    ...warnings.map((each): ReportNode => ({ kind: 'note', tone: 'warning', title, text: [warningInWords(each, t)] })),
    ...(ofMethods.length === 0
      ? []
      : [{ kind: 'list', isOrdered: false, items: ofMethods.map((text) => [text]) } as const]),
    ...(withheldWarnings === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: [t.text('reports.lists.warnings.withheld', { count: withheldWarnings })],
          } as const,
        ]),
  ];
}

/** Sentences that begin with their method. */
function methodWarnings({ estimates, lists, t }: ReportContext): string[] {
  const sentences = new Set<string>();
  const say = (method: ListsEstimate['method'], warning: string): void => {
    sentences.add(t.text('reports.lists.warnings.of-method', { method: t.text(`lists.method.${method}`), warning }));
  };
  const pairs = estimates.filter(({ method }) => method === 'pairs');
  const gathered = new Set<string>(GATHERED.filter((code) => withWarning(pairs, code).length > 1));
  for (const { method, warnings } of estimates) {
    for (const warning of warnings) {
      if (!gathered.has(warning.code)) say(method, warningInWords(warning, t));
    }
  }
  for (const code of GATHERED.filter((each) => gathered.has(each))) {
    const affected = withWarning(pairs, code);
    const names = affected.map((estimate) => combinationName(pairOf(estimate, lists.length) ?? [], lists));
    const observed = affected[0]?.warnings.find((each) => each.code === code)?.details['observed'] ?? null;
    say('pairs', t.text(GATHERED_WORDS[code], { count: affected.length, pairs: names, observed }));
  }
  return [...sentences];
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
