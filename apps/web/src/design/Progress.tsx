import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

/** How far a piece of work is, as a graduated rule; `detail` says the count and the time left in words. */
export function Progress({
  label,
  share,
  detail,
}: {
  readonly label: string;
  /** 0 to 1; `null` while it is not known. */
  readonly share: number | null;
  readonly detail: string;
}) {
  const percent = share === null ? 0 : Math.round(share * 1000) / 10;
  return (
    <ProgressBar
      className="progress"
      value={percent}
      isIndeterminate={share === null}
      {...(detail !== '' && { valueLabel: detail })}
    >
      <Label className="progress-label">{label}</Label>
      <span className="progress-detail number">{detail}</span>
      <svg className="progress-rule" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="progress-track" x="0" y="0" width="100" height="10" />
        <rect className="progress-fill" x="0" y="0" width={percent} height="10" />
      </svg>
    </ProgressBar>
  );
}
