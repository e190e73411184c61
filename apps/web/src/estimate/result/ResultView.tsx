import type { CaptureHistories, ListsResult, StratifiedHistories } from '@repere/contracts';
import type { ReactNode } from 'react';
import { useText } from '../../shell/language.tsx';
import { OverlapSection } from '../OverlapSection.tsx';
import { AssumptionsSection } from './AssumptionsSection.tsx';
import { BootstrapSection } from './BootstrapSection.tsx';
import { ChainsSection } from './ChainsSection.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { MethodsTable } from './MethodsTable.tsx';
import { ModelsSection } from './ModelsSection.tsx';
import { PrimarySection } from './PrimarySection.tsx';
import { ResultWarnings } from './ResultWarnings.tsx';
import { SensitivitySection } from './SensitivitySection.tsx';
import { SpreadSection } from './SpreadSection.tsx';
import { StrataSection } from './StrataSection.tsx';

/** A result with the table it is of, and what it is called. */
export interface ShownResult {
  readonly result: ListsResult;
  readonly histories: CaptureHistories;
  readonly stratified: StratifiedHistories | null;
  /** File or data-set name. */
  readonly name: string;
  /** Id of the published table, where it is one. */
  readonly published: string | null;
}

/**
 * A result in the order it should be read: the spread, what was declared, each method, models, sensitivity, chains, strata,
 * bootstrap, assumptions, the warnings; then what can be done with it (`children`), and the details. `askForSensitivity` stands
 * where sensitivity was not computed.
 */
export function ResultView({
  shown,
  askForSensitivity = null,
  children,
}: {
  readonly shown: ShownResult;
  readonly askForSensitivity?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useText();
  const { result, histories, name } = shown;
  return (
    <>
      <SpreadSection result={result} name={name} />
      <PrimarySection result={result} />
      <section className="section" aria-labelledby="methods">
        <h2 id="methods">{t.text('web.result.methods')}</h2>
        <p className="prose soft">{t.text('web.result.methods.lead')}</p>
        <MethodsTable result={result} />
      </section>
      <ModelsSection result={result} name={name} />
      <SensitivitySection result={result} name={name} askFor={askForSensitivity} />
      <ChainsSection result={result} name={name} />
      <StrataSection result={result} name={name} />
      <BootstrapSection result={result} name={name} />
      <AssumptionsSection result={result} />
      <ResultWarnings result={result} />
      {children}
      <section className="section" aria-labelledby="details">
        <h2 id="details">{t.text('web.result.details')}</h2>
        <Diagnostics result={result} />
      </section>
      <OverlapSection histories={histories} name={name} />
    </>
  );
}
