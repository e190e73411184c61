import type { Problem } from '@repere/contracts';
import { Notice } from '../design/Notice.tsx';
import { useText } from '../shell/language.tsx';

/** Everything that is wrong, each with its place, what was found and what was expected. */
export function Problems({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const t = useText();
  // Two rows can be wrong in the same words and place only when one problem was reported twice.
  const sentences = [...new Set(problems.map((problem) => t.problem(problem)))];
  return (
    <Notice kind="problem" title={title} live="assertive">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
