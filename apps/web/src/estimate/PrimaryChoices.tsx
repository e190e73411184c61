import type { ListsMethod } from '@repere/contracts';
import { RadioChoices } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import { METHOD_GROUP_NAMES, METHOD_GROUPS } from './method-groups.ts';

/** The methods one may declare to rely on, group by group, and that there is none. */
export function PrimaryChoices({
  isOffered,
  value,
  onChange,
}: {
  readonly isOffered: (method: ListsMethod) => boolean;
  readonly value: ListsMethod | 'skipped' | null;
  readonly onChange: (value: ListsMethod | 'skipped') => void;
}) {
  const t = useText();
  return (
    <RadioChoices<ListsMethod | 'skipped'>
      label={t.text('lists.primary')}
      choices={[
        ...METHOD_GROUP_NAMES.flatMap((group) =>
          METHOD_GROUPS[group]
            .filter((method) => isOffered(method))
            .map((method, index) => ({
              value: method,
              label: t.text(`lists.method.${method}`),
              about: t.text(`lists.method.${method}.about`),
              ...(index === 0 && { heading: t.text(`web.method.group.${group}`) }),
            })),
        ),
        {
          value: 'skipped' as const,
          label: t.text('web.method.skip'),
          about: t.text('web.method.skip.about'),
          heading: t.text('web.method.group.none'),
        },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
