import { isFailure } from '@repere/contracts';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Page } from '../design/Page.tsx';
import { useText } from './language.tsx';

/** What shows when a page cannot be drawn: what happened, that nothing was lost, and two ways on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const sentences = isFailure(error)
    ? error.problems.map((problem) => t.problem(problem))
    : [error instanceof Error ? error.message : String(error)];
  return (
    <Page title={t.text('web.error.title')} lead={t.text('web.error.lead')}>
      <Notice kind="problem" live="assertive">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <div className="row">
        <Button look="primary" onPress={reset}>
          {t.text('web.error.again')}
        </Button>
        <Button onPress={() => window.location.assign('/estimate')}>{t.text('web.not-found.back')}</Button>
      </div>
    </Page>
  );
}
