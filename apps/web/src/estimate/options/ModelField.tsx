import { isFailure, type Problem } from '@repere/contracts';
import { parseModel } from '@repere/estimation';
import { TextField } from '../../design/fields.tsx';
import { useText } from '../../shell/language.tsx';

/** The model of the method `fixed`, checked while it is typed. Empty for no such model. */
export function ModelField({
  text,
  lists,
  onChange,
}: {
  readonly text: string;
  readonly lists: readonly string[];
  readonly onChange: (text: string) => void;
}) {
  const t = useText();
  const [problem] = modelProblems(text, lists.length);
  return (
    <TextField
      label={t.text('web.options.model')}
      hint={t.text('web.options.model.hint', { lists: lists.map((name, index) => `${index + 1} ${name}`) })}
      error={problem === undefined ? undefined : t.problem(problem)}
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
