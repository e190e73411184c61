import type { ReactNode } from 'react';

/** One of several that can be chosen. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly about?: ReactNode;
  /** What the choices from here on have in common; shown above this one. */
  readonly heading?: string;
}

/** Gives the chosen value on, by the key that a component reports; keys that are no choice are passed over. */
export function choosing<Value extends string>(
  choices: readonly Choice<Value>[],
  onChange: (value: Value) => void,
): (key: unknown) => void {
  return (key) => {
    const choice = choices.find((candidate) => candidate.value === key);
    if (choice !== undefined) onChange(choice.value);
  };
}
