import type { CaptureHistories } from '@repere/contracts';
import { overlapFigure, pairwiseFigure } from '@repere/reports';
import { useCallback } from 'react';
import { useText } from '../shell/language.tsx';
import { FigureView } from './result/FigureView.tsx';

/** Who is on which lists, as pictures with their tables. */
export function OverlapSection({ histories, name }: { readonly histories: CaptureHistories; readonly name: string }) {
  const t = useText();
  const drawOverlap = useCallback((width: number) => overlapFigure(histories, t, { width }), [histories, t]);
  const drawPairs = useCallback((width: number) => pairwiseFigure(histories, t, { width }), [histories, t]);
  return (
    <>
      <FigureView level={2} draw={drawOverlap} of={name} name={t.text('web.file.overlap')} />
      <FigureView level={2} draw={drawPairs} of={name} name={t.text('web.file.pairs')} />
    </>
  );
}
