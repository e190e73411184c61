import type { ListsResult } from '@repere/contracts';
import { chainsAgree, chainsFigure, chainsInWords } from '@repere/reports';
import { useCallback } from 'react';
import { Notice } from '../../design/Notice.tsx';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { useSureFigure } from './sure-figure.ts';

/** Whether the chains of the latent classes tell one story, and the chains themselves. */
export function ChainsSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const draw = useCallback((width: number) => chainsFigure(result, t, { width }), [result, t]);
  const drawSure = useSureFigure(draw);
  const { chains } = result;
  if (chains === null || drawSure === null) return null;
  return (
    <section className="section" aria-labelledby="chains">
      <h2 id="chains">{t.text('web.result.chains')}</h2>
      {/* The figure says it too; where chains disagree it must not be overlooked. */}
      {!chainsAgree(chains) && (
        <Notice kind="warning">
          <p>{chainsInWords(chains, t)[0]}</p>
        </Notice>
      )}
      <FigureView draw={drawSure} of={name} name={t.text('web.file.chains')} />
    </section>
  );
}
