import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { domainInWords, strataFigure } from '@repere/reports';
import { useCallback } from 'react';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { EstimatesTable } from './MethodsTable.tsx';
import { PooledTable } from './PooledTable.tsx';
import { useSureFigure } from './sure-figure.ts';

/** Each stratum by itself, beside the whole. */
export function StrataSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const draw = useCallback((width: number) => strataFigure(result, t, { width }), [result, t]);
  const drawSure = useSureFigure(draw);
  if (result.strata === null) return null;
  const parts = result.estimates.filter(({ domain, role }) => domain !== undefined && role === 'estimate');
  const domainOf = ({ domain }: ListsEstimate): string => (domain === undefined ? '' : domainInWords(domain));
  return (
    <section className="section" aria-labelledby="result-strata">
      <h2 id="result-strata">{t.text('web.result.strata')}</h2>
      <p className="prose soft">{t.text('web.result.strata.lead')}</p>
      {drawSure !== null && <FigureView draw={drawSure} of={name} name={t.text('web.file.strata')} />}
      <PooledTable result={result} />
      <Disclosure title={t.text('web.result.strata.table', { count: parts.length })}>
        <EstimatesTable caption={t.text('web.result.strata')} estimates={parts} result={result} nameOf={domainOf} />
      </Disclosure>
    </section>
  );
}
