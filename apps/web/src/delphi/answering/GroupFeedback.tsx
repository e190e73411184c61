import type { DelphiItemFeedback, DelphiScale } from '@repere/contracts';
import { SMALLEST_GROUP } from '@repere/indicators';
import { delphiValueName } from '@repere/reports';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';
import { SharesBar } from '../SharesBar.tsx';
import { positionName } from '../scale-words.ts';

/** What an expert sees of the round before: their own rating, and how the group answered and why. */
export function GroupFeedback({
  feedback: { own, group },
  round,
  scale,
}: {
  readonly feedback: DelphiItemFeedback;
  readonly round: number;
  readonly scale: DelphiScale;
}) {
  const t = useText();
  return (
    <div className="delphi-feedback">
      <p>
        <strong>
          {own.answered
            ? t.text('delphi.feedback.own', { round, value: delphiValueName(own.rating, t) })
            : t.text('delphi.feedback.own-none', { round })}
        </strong>
      </p>
      {group === null ? (
        <p>{t.text('delphi.feedback.withheld', { limit: SMALLEST_GROUP })}</p>
      ) : (
        <>
          <p>
            {t.text('delphi.feedback.group', {
              count: group.n,
              median: positionName(group.median, scale, t),
              low: positionName(group.quartiles[0], scale, t),
              high: positionName(group.quartiles[1], scale, t),
              iqr: t.decimal(group.iqr, 1),
            })}
          </p>
          <SharesBar counts={group.counts} scale={scale} />
          {group.reasons.length > 0 && (
            <Disclosure title={t.text('delphi.feedback.reasons', { count: group.reasons.length })} level={3}>
              <ul className="delphi-reasons">
                {group.reasons.map(({ rating, text }, index) => (
                  // Two people can give the same reason; the order of the list never changes.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <li key={index}>
                    <p>{text}</p>
                    <p className="small soft">{delphiValueName(rating, t)}</p>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
}
