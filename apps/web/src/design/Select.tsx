import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { type Choice, choosing } from './choices.ts';
import { FieldHead } from './FieldHead.tsx';
import { Icon } from './Icon.tsx';

/** One of several that need not all be seen at once. */
export function Select<Value extends string>({
  label,
  hint,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <AriaSelect className="field" value={value} onChange={choosing(choices, onChange)}>
      <FieldHead label={label} hint={hint} />
      <Button className="button button-plain select-button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="menu-item">
              <Icon name="tick" />
              <Text slot="label">{choice.label}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
