import { type DelphiScale, delphiScaleValues } from '@repere/contracts';
import { delphiValueName } from '@repere/reports';
import { useText } from '../shell/language.tsx';

/** How a group's ratings lie on the scale: a bar, and the same in words. */
export function SharesBar({
  counts,
  scale,
}: {
  readonly counts: Readonly<Record<string, number>>;
  readonly scale: DelphiScale;
}) {
  const t = useText();
  const values = delphiScaleValues(scale);
  const given = values.filter((value) => (counts[value] ?? 0) > 0);
  return (
    <div className="shares">
      <div className="shares-bar" aria-hidden="true">
        {given.map((value) => (
          <span
            key={value}
            className="shares-part"
            data-step={stepOf(values.indexOf(value), values.length)}
            style={{ flexGrow: counts[value] ?? 0 }}
          />
        ))}
      </div>
      <p className="small soft">
        {t.list(
          given.map((value) =>
            t.text('delphi.draft.count', { value: delphiValueName(value, t), count: counts[value] ?? 0 }),
          ),
        )}
      </p>
    </div>
  );
}

/** One of four shades, lowest first, however many values the scale has. */
function stepOf(place: number, values: number): number {
  return values < 2 ? 4 : 1 + Math.round((3 * place) / (values - 1));
}
