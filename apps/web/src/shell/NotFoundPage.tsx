import { Link } from '@tanstack/react-router';
import { Page } from '../design/Page.tsx';
import { useText } from './language.tsx';

/** There is nothing at this address. */
export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t.text('web.not-found.title')} lead={t.text('web.not-found.lead')}>
      <p>
        <Link to="/estimate">{t.text('web.not-found.back')}</Link>
      </p>
    </Page>
  );
}
