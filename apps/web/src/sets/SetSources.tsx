import type { IndicatorSet } from '@repere/contracts';
import { setText } from '@repere/reports';
import { useText } from '../shell/language.tsx';

/** Where a set comes from, and the versions it has had. */
export function SetSources({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  return (
    <section className="section prose">
      <h2>{t.text('indicators.set.sources')}</h2>
      <ul className="spaced">
        {set.sources.map(({ id, title, year, url, read }) => (
          <li key={id}>
            {url === undefined ? (
              title
            ) : (
              <a href={url} rel="noreferrer noopener">
                {title}
              </a>
            )}{' '}
            ({year}). {setText(read, t)}
          </li>
        ))}
      </ul>
      <h2>{t.text('screen.set.history')}</h2>
      <ul className="spaced">
        {[...set.history].reverse().map(({ version, on, by, why }) => (
          <li key={version}>
            <strong>{version}</strong>, <time dateTime={on}>{on}</time>, {by}. {setText(why, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}
