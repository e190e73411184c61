import type { Strength } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** One line of a difference between two sets. */
export interface DifferenceLine {
  readonly change: string;
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** What this room needs to know of a difference; `SetDifference` of the indicators fits. */
export interface DifferenceInput {
  readonly dimensionsAdded: readonly string[];
  readonly dimensionsDropped: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly regraded: readonly {
    readonly indicator: string;
    readonly before: Strength | null;
    readonly after: Strength | null;
  }[];
  readonly reworded: readonly TextLine[];
  readonly translated: readonly TextLine[];
  readonly rules: readonly { readonly path: string; readonly change: 'added' | 'dropped' | 'changed' }[];
  readonly other: readonly string[];
}

interface TextLine {
  readonly path: string;
  readonly language: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A difference as lines of a table, grades and members first. */
export function differenceLines(difference: DifferenceInput, t: Translator): readonly DifferenceLine[] {
  const grade = (strength: Strength | null) => t.text(`indicators.strength.${strength ?? 'none'}`);
  const plain = (change: string, where: readonly string[]): DifferenceLine[] =>
    where.map((each) => ({ change, where: each, before: '', after: '' }));
  const words = (id: 'indicators.diff.reworded' | 'indicators.diff.translated', lines: readonly TextLine[]) =>
    lines.map(({ path, language, before, after }) => ({
      change: t.text(id, { language }),
      where: path,
      before: before ?? '–',
      after: after ?? '–',
    }));
  return [
    ...plain(t.text('indicators.diff.dimension-added'), difference.dimensionsAdded),
    ...plain(t.text('indicators.diff.dimension-dropped'), difference.dimensionsDropped),
    ...plain(t.text('indicators.diff.added'), difference.added),
    ...plain(t.text('indicators.diff.dropped'), difference.dropped),
    ...difference.regraded.map(({ indicator, before, after }) => ({
      change: t.text('indicators.diff.regraded'),
      where: indicator,
      before: grade(before),
      after: grade(after),
    })),
    ...difference.rules.flatMap(({ path, change }) => plain(t.text('indicators.diff.rule', { change }), [path])),
    ...plain(t.text('indicators.diff.other'), difference.other),
    ...words('indicators.diff.reworded', difference.reworded),
    ...words('indicators.diff.translated', difference.translated),
  ];
}
