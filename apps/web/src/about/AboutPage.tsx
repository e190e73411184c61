import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';

const LIMITS = ['reach', 'closed', 'linkage', 'dependence', 'sparse', 'single'] as const;
const NEVER = ['prevalence', 'people', 'lone'] as const;

/** What Repère does, what its figures are not for, and where data go. */
export function AboutPage() {
  const t = useText();
  return (
    <Page title={t.text('web.about.title')} lead={t.text('web.about.lead')}>
      <section className="section prose">
        <h2>{t.text('web.about.never')}</h2>
        <ul className="spaced">
          {NEVER.map((item) => (
            <li key={item}>{t.text(`web.about.never.${item}`)}</li>
          ))}
        </ul>
      </section>
      <section className="section prose">
        <h2>{t.text('web.about.limits')}</h2>
        <p>{t.text('web.about.limits.lead')}</p>
        <ul className="spaced">
          {LIMITS.map((item) => (
            <li key={item}>{t.text(`web.about.limits.${item}`)}</li>
          ))}
        </ul>
      </section>
      <section className="section prose">
        <h2>{t.text('web.about.data')}</h2>
        <p>{t.text('web.about.data.here')}</p>
        <p>{t.text('web.about.data.kept')}</p>
        <p>{t.text('web.about.data.saved')}</p>
        <p>{t.text('web.about.data.demo')}</p>
      </section>
    </Page>
  );
}
