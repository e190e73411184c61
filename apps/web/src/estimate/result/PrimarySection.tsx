import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { roundedPeople } from '@repere/reports';
import { useText } from '../../shell/language.tsx';
import { IntervalText } from './IntervalText.tsx';

/** The method that was declared before figures were seen, with its estimate, its interval and the reason. */
export function PrimarySection({ result: { primary, estimates } }: { readonly result: ListsResult }) {
  const t = useText();
  const estimate =
    primary === null
      ? undefined
      : estimates.find(
          ({ method, domain, role }) => method === primary.method && domain === undefined && role === 'estimate',
        );
  return (
    <section className="section primary" aria-labelledby="primary">
      <h2 id="primary">{t.text('lists.primary')}</h2>
      {primary === null ? (
        <p className="prose">{t.text('lists.primary.skipped')}</p>
      ) : (
        <div className="primary-body">
          <div className="stack" data-gap="tight">
            <p className="primary-method">{t.text(`lists.method.${primary.method}`)}</p>
            {estimate !== undefined && <PrimaryFigure estimate={estimate} />}
          </div>
          <blockquote className="primary-reason">
            <p className="small soft">{t.text('web.result.declared')}</p>
            <p>{primary.reason}</p>
          </blockquote>
        </div>
      )}
    </section>
  );
}

function PrimaryFigure({ estimate }: { readonly estimate: ListsEstimate }) {
  const t = useText();
  if (estimate.value === null) return <p>{t.text(`lists.status.${estimate.status}.about`)}</p>;
  return (
    <p>
      <span className="primary-value">{roundedPeople(t, estimate.value)}</span>{' '}
      <span className="soft">
        <IntervalText estimate={estimate} isSentence />
      </span>
    </p>
  );
}
