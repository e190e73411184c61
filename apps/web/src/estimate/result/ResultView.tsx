import type { CaptureHistories, ListsResult } from '@repere/contracts';
import { bootstrapFigure } from '@repere/reports';
import { type ReactNode, useCallback } from 'react';
import { Notice } from '../../design/Notice.tsx';
import { useText } from '../../shell/language.tsx';
import { OverlapSection } from '../OverlapSection.tsx';
import { WarningGroup } from '../WarningList.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { FigureView } from './FigureView.tsx';
import { MethodsTable } from './MethodsTable.tsx';
import { PrimarySection } from './PrimarySection.tsx';
import { SpreadSection } from './SpreadSection.tsx';

/** A result with the table it is of, and what it is called. */
export interface ShownResult {
  readonly result: ListsResult;
  readonly histories: CaptureHistories;
  /** File or data-set name. */
  readonly name: string;
  /** Id of the published table, where it is one. */
  readonly published: string | null;
}

/**
 * A result in the order it should be read: the spread, what was declared, each method, its distribution, the warnings;
 * then what can be done with it (`children`), and the details.
 */
export function ResultView({ shown, children }: { readonly shown: ShownResult; readonly children: ReactNode }) {
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
      <BootstrapSection result={result} name={name} />
      <Warnings result={result} />
      {children}
      <section className="section" aria-labelledby="details">
        <h2 id="details">{t.text('web.result.details')}</h2>
        <Diagnostics result={result} />
      </section>
      <OverlapSection histories={histories} name={name} />
    </>
  );
}

function BootstrapSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const draw = useCallback((width: number) => bootstrapFigure(result, t, { width }), [result, t]);
  const hasFigure = draw(0) !== null;
  const drawSure = useCallback(
    (width: number) => {
      const figure = draw(width);
      if (figure === null) throw new TypeError('There is no bootstrap to draw');
      return figure;
    },
    [draw],
  );
  return hasFigure ? (
    <section className="section">
      <FigureView level={2} draw={drawSure} of={name} name={t.text('web.file.bootstrap')} />
    </section>
  ) : null;
}

/** Warnings about the table first, then those of single methods under their names. */
function Warnings({ result: { warnings, estimates } }: { readonly result: ListsResult }) {
  const t = useText();
  const byMethod = [...new Set(estimates.map(({ method }) => method))]
    .map((method) => ({
      method,
      warnings: estimates.filter((estimate) => estimate.method === method).flatMap((estimate) => estimate.warnings),
    }))
    .filter((group) => group.warnings.length > 0);
  if (warnings.length === 0 && byMethod.length === 0) return null;
  return (
    <section className="section" aria-labelledby="result-warnings">
      <h2 id="result-warnings">{t.text('web.check.warnings')}</h2>
      <Notice kind="warning">
        {warnings.length > 0 && <WarningGroup title={t.text('web.result.warnings.table')} warnings={warnings} />}
        {byMethod.map((group) => (
          <WarningGroup key={group.method} title={t.text(`lists.method.${group.method}`)} warnings={group.warnings} />
        ))}
      </Notice>
    </section>
  );
}
