import type { ListsResult } from '@repere/contracts';
import { sensitivityFigure } from '@repere/reports';
import { type ReactNode, useCallback } from 'react';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { useSureFigure } from './sure-figure.ts';

/** How far every method moves when the table is changed; `askFor` stands where that was not computed. */
export function SensitivitySection({
  result,
  name,
  askFor,
}: {
  readonly result: ListsResult;
  readonly name: string;
  readonly askFor: ReactNode;
}) {
  const t = useText();
  const draw = useCallback((width: number) => sensitivityFigure(result, t, { width }), [result, t]);
  const drawSure = useSureFigure(draw);
  return (
    <section className="section" aria-labelledby="sensitivity">
      <h2 id="sensitivity">{t.text('web.result.sensitivity')}</h2>
      <p className="prose soft">{t.text('web.result.sensitivity.lead')}</p>
      {drawSure === null ? (
        <>
          <p className="prose">{t.text('web.result.sensitivity.none')}</p>
          {askFor}
        </>
      ) : (
        <FigureView draw={drawSure} of={name} name={t.text('web.file.sensitivity')} />
      )}
    </section>
  );
}
