import type { CarriedAnswer, IndicatorSet } from '@repere/contracts';
import type { AcrossSets, SetAcross } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { adviceAcross, carriedInWords, jointInWords, resultCells, setText, warningsOfOther } from '@repere/reports';
import { textTable } from '../text-table.ts';
import { wrapped } from '../wrapped.ts';

/** Columns that stand after those of an assessment where answers are carried to other sets. */
export const CARRIED_COLUMNS = ['carried', 'contradicted'] as const;

/** What was carried to the set of one assessment, as `question=from` pairs; empty for the set the answers are for. */
export function carriedCells(across: AcrossSets, set: string): readonly string[] {
  const other = across.others.find((each) => each.set.id === set);
  const pairs = (list: readonly CarriedAnswer[]) => list.map(({ from, to }) => `${to}=${from}`).join(' ');
  return other === undefined ? ['', ''] : [pairs(other.carried), pairs(other.contradictions)];
}

/** What was carried to each other set, as data. */
export function crosswalkData(across: AcrossSets, from: IndicatorSet, t: Translator): readonly unknown[] {
  return across.others.map(({ set, carried, contradictions, shared, open, warnings }: SetAcross) => ({
    from: { set: from.id, version: from.version },
    to: { set: set.id, version: set.version },
    carried: carried.map((each) => carriedData(each, t)),
    contradictions: contradictions.map((each) => carriedData(each, t)),
    shared,
    open,
    warnings: warnings.map((each) => ({ ...each, message: t.warning(each) })),
  }));
}

function carriedData({ from, to, link, evidence }: CarriedAnswer, t: Translator): unknown {
  return { from, to, trust: link.trust, why: setText(link.why, t), evidence };
}

/** The other frameworks on one sheet, for people: what each says, what was carried, and what they say together. */
export function showAcross(across: AcrossSets, from: IndicatorSet, width: number, t: Translator): string {
  const line = (text: string, mark = '') => wrapped(`  ${mark}${text}`, width, ' '.repeat(2 + mark.length));
  const ofSet = (other: SetAcross): string => {
    const words = carriedInWords(other, from, t);
    const { set } = other;
    return [
      wrapped(`${setText(set.title, t)} ${set.version}, ${t.text(`indicators.status.${set.status}`)}`, width),
      textTable(
        [
          { title: t.text('indicators.set.policy') },
          { title: t.text('indicators.set.outcome') },
          { title: t.text('indicators.finding.forced-labour') },
          { title: t.text('indicators.finding.trafficking') },
        ],
        across.assessments.filter((each) => each.set === set.id).map((each) => [...resultCells(each, set, t)]),
        '  ',
      ),
      line(words.lead),
      ...words.carried.map((each) => line(each, '- ')),
      ...words.trust.map((each) => line(each)),
      ...(words.contradictions.length === 0 ? [] : [line(t.text('indicators.across.contradictions'))]),
      ...words.contradictions.map((each) => line(each, '- ')),
      ...(words.shared === null ? [] : [line(words.shared)]),
      line(words.open),
      ...warningsOfOther(set, across.assessments, t).map((each) => line(each, '- ')),
    ].join('\n');
  };
  const joint = [
    t.text('indicators.across.joint'),
    ...jointInWords(across, t).map(({ name, value }) => line(`${name}: ${value}`)),
    line(adviceAcross(across, t)),
  ].join('\n');
  const head = `${t.text('indicators.across.title')}\n${wrapped(t.text('indicators.across.lead'), width)}`;
  return `${[head, ...across.others.map(ofSet), joint].join('\n\n')}\n`;
}
