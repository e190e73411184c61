import type { ReactNode } from 'react';

export interface Step {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** A link to the step where one can go back to it. */
  readonly link?: (content: ReactNode) => ReactNode;
}

/** Where one is on a path, as marks on a graduated rule. */
export function Steps({ name, steps }: { readonly name: string; readonly steps: readonly Step[] }) {
  return (
    <nav aria-label={name} className="steps-box">
      <ol className="steps">
        {steps.map(({ key, label, state, link }, index) => (
          <li key={key} className="step" data-state={state} {...(state === 'current' && { 'aria-current': 'step' })}>
            <StepContent number={index + 1} label={label} link={link} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepContent({
  number,
  label,
  link = (content) => content,
}: {
  readonly number: number;
  readonly label: string;
  readonly link?: Step['link'] | undefined;
}) {
  return link(
    <span className="step-content">
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      <span className="step-label">{label}</span>
    </span>,
  );
}
