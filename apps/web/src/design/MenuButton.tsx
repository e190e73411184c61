import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { Choice } from './choices.ts';
import { Icon } from './Icon.tsx';

/** A small button that opens a list of which one is in force. `name` says what is chosen, `children` what is shown. */
export function MenuButton<Value extends string>({
  name,
  choices,
  value,
  onChange,
  languageOf,
  children,
}: {
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** For choices written in a language other than the page's. */
  readonly languageOf?: (value: Value) => string;
  readonly children: ReactNode;
}) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet menu-button" aria-label={name}>
        {children}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={name}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const choice = choices.find((candidate) => keys !== 'all' && keys.has(candidate.value));
            if (choice !== undefined) onChange(choice.value);
          }}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className="menu-item"
              {...(languageOf !== undefined && { lang: languageOf(choice.value) })}
            >
              <Icon name="tick" />
              <Text slot="label">{choice.label}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
