import type { ListsMethod, ListsResult } from '@repere/contracts';
import { bootstrapFigure } from '@repere/reports';
import { useCallback, useState } from 'react';
import { Select } from '../../design/Select.tsx';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { useSureFigure } from './sure-figure.ts';

/** The values behind a bootstrap interval: of the primary method first, and of any other that has one. */
export function BootstrapSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const methods = result.bootstraps.map(({ method }) => method);
  const declared = methods.find((method) => method === result.primary?.method);
  const [chosen, setChosen] = useState<ListsMethod | null>(null);
  const method = chosen ?? declared ?? methods[0];
  const draw = useCallback(
    (width: number) => bootstrapFigure(result, t, method === undefined ? { width } : { width, method }),
    [result, t, method],
  );
  const drawSure = useSureFigure(draw);
  if (method === undefined || drawSure === null) return null;
  return (
    <section className="section" aria-label={t.text('web.result.bootstrap')}>
      {methods.length > 1 && (
        <div className="bootstrap-choice no-print">
          <Select
            label={t.text('web.result.bootstrap')}
            choices={methods.map((each) => ({ value: each, label: t.text(`lists.method.${each}`) }))}
            value={method}
            onChange={setChosen}
          />
        </div>
      )}
      <FigureView level={2} draw={drawSure} of={name} name={t.text('web.file.bootstrap')} />
    </section>
  );
}
