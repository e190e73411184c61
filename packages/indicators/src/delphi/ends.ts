import { DELPHI_CHOICES, DELPHI_GRADES, type DelphiScale } from '@repere/contracts';

/** What a panel can agree on with a scale, lowest first. */
export function endsOf(scale: DelphiScale): readonly string[] {
  return scale.kind === 'grades' ? DELPHI_GRADES : DELPHI_CHOICES;
}

/** The end a rating stands for, by its position on the scale from 1; null for one that stands for none. */
export function endOf(scale: DelphiScale, position: number): string | null {
  if (scale.kind !== 'ordinal') return endsOf(scale)[position - 1] ?? null;
  if (position >= scale.keepFrom) return 'keep';
  return position <= scale.dropTo ? 'drop' : null;
}
