import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { CheckboxChoices } from '../design/fields.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';
import type { ColumnChoice } from './reading/protocol.ts';

/** In the choice of the count column, columns go by their place; this is no place. */
const NO_COUNT = 'none';

/** Says which columns are lists and which one, if any, counts the persons. */
export function ColumnsForm({
  columnNames,
  initial,
  onChoose,
}: {
  readonly columnNames: readonly string[];
  readonly initial: {
    readonly lists: readonly string[];
    readonly count: string | null;
    readonly strata: readonly string[];
  };
  readonly onChoose: (columns: ColumnChoice) => void;
}) {
  const t = useText();
  const [lists, setLists] = useState(initial.lists);
  const [countKey, setCountKey] = useState(
    initial.count === null ? NO_COUNT : String(columnNames.indexOf(initial.count)),
  );
  const count = countKey === NO_COUNT ? undefined : columnNames[Number(countKey)];
  const [strata, setStrata] = useState(initial.strata);
  const chosen = lists.filter((name) => name !== count);
  const free = columnNames.filter((name) => name !== count && !chosen.includes(name));
  const chosenStrata = strata.filter((name) => free.includes(name));
  return (
    <div className="stack">
      <CheckboxChoices
        label={t.text('web.columns.lists')}
        hint={t.text('web.columns.lists.hint')}
        choices={columnNames.filter((name) => name !== count).map((name) => ({ value: name, label: name }))}
        value={chosen}
        onChange={setLists}
      />
      <div className="columns-count">
        <Select
          label={t.text('web.columns.count')}
          hint={t.text('web.columns.count.hint')}
          choices={[
            { value: NO_COUNT, label: t.text('web.columns.count.none') },
            ...columnNames.map((name, index) => ({ value: String(index), label: name })),
          ]}
          value={countKey}
          onChange={setCountKey}
        />
      </div>
      {/* Before the lists are known every column would be offered twice. */}
      {chosen.length >= 2 && free.length > 0 && (
        <CheckboxChoices
          label={t.text('web.columns.strata')}
          hint={t.text('web.columns.strata.hint')}
          choices={free.map((name) => ({ value: name, label: name }))}
          value={chosenStrata}
          onChange={setStrata}
        />
      )}
      <div className="row">
        <Button
          look="primary"
          isDisabled={chosen.length < 2}
          onPress={() => {
            // In the order of the file, whatever the order of the clicks.
            const ordered = columnNames.filter((name) => chosen.includes(name));
            onChoose({
              lists: ordered,
              ...(count !== undefined && { count }),
              ...(chosenStrata.length > 0 && { strata: columnNames.filter((name) => chosenStrata.includes(name)) }),
            });
          }}
        >
          {t.text('web.columns.read')}
        </Button>
      </div>
    </div>
  );
}
