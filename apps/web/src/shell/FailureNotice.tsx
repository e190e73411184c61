import { isFailure } from '@repere/contracts';
import { Notice } from '../design/Notice.tsx';
import { useText } from './language.tsx';

/** What went wrong with something just tried, in words. */
export function FailureNotice({ title, error }: { readonly title: string; readonly error: unknown }) {
  const t = useText();
  const sentences = isFailure(error)
    ? error.problems.map((problem) => t.problem(problem))
    : [error instanceof Error ? error.message : String(error)];
  return (
    <Notice kind="problem" title={title} live="assertive">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
