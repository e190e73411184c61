import { isFailure, type ListsOptions, type Problem } from '@repere/contracts';
import { parseModel } from '@repere/estimation';
import { TextField } from '../../design/fields.tsx';
import { useText } from '../../shell/language.tsx';

/** The model of the method `fixed`, checked while it is typed. Empty for no such model. */
export function ModelField({
  text,
  lists,
  isNeeded = false,
  onChange,
}: {
  readonly text: string;
  readonly lists: readonly string[];
  /** It was left empty and must not be. */
  readonly isNeeded?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const t = useText();
  const [problem] = modelProblems(text, lists.length);
  return (
    <TextField
      label={t.text('web.options.model')}
      hint={t.text('web.options.model.hint', { lists: lists.map((name, index) => `${index + 1} ${name}`) })}
      error={problem !== undefined ? t.problem(problem) : isNeeded ? t.text('web.method.model.needed') : undefined}
      value={text}
      onChange={onChange}
    />
  );
}

/** What is wrong with the text of a model; nothing with an empty one. */
export function modelProblems(text: string, lists: number): readonly Problem[] {
  if (text.trim() === '') return [];
  try {
    parseModel(text, lists);
    return [];
  } catch (error) {
    if (isFailure(error)) return error.problems;
    throw error;
  }
}

/** The options with this text as model; none when it is empty. */
export function withModel(options: ListsOptions, text: string): ListsOptions {
  return { ...options, model: text.trim() === '' ? null : text };
}
