import type { ListsResult, RankedModels } from '@repere/contracts';
import { modelsFigure, nearModels, roundedPeople } from '@repere/reports';
import { useCallback } from 'react';
import { Notice } from '../../design/Notice.tsx';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { useSureFigure } from './sure-figure.ts';

/** How well each model fits, against the number of people it gives. */
export function ModelsSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const draw = useCallback((width: number) => modelsFigure(result, t, { width }), [result, t]);
  const drawSure = useSureFigure(draw);
  const { models } = result;
  if (models === null || drawSure === null) return null;
  return (
    <section className="section" aria-labelledby="models">
      <h2 id="models">{t.text('web.result.models')}</h2>
      <p className="prose soft">{t.text('web.result.models.lead')}</p>
      <NearModelsNotice models={models} />
      <FigureView draw={drawSure} of={name} name={t.text('web.file.models')} />
    </section>
  );
}

function NearModelsNotice({ models }: { readonly models: RankedModels }) {
  const t = useText();
  const near = nearModels(models);
  if (near === null || !near.disagree) return null;
  return (
    <Notice kind="warning">
      <p>
        {t.text('web.result.models.disagree', {
          count: near.near.length,
          min: roundedPeople(t, near.min),
          max: roundedPeople(t, near.max),
        })}
      </p>
    </Notice>
  );
}
