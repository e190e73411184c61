import type { ListsResult, SpreadExclusion } from '@repere/contracts';
import { spreadFigure } from '@repere/reports';
import { useCallback } from 'react';
import { useText } from '../../shell/language.tsx';
import { FigureView } from './FigureView.tsx';
import { isMethod } from './method-names.ts';
import { spreadInWords } from './spread-words.ts';

/** The range of what honest methods say, before any single figure. */
export function SpreadSection({ result, name }: { readonly result: ListsResult; readonly name: string }) {
  const t = useText();
  const draw = useCallback((width: number) => spreadFigure(result, t, { width }), [result, t]);
  return (
    <section className="section" aria-labelledby="spread">
      <div className="spread-head">
        <h2 id="spread">{t.text('lists.spread')}</h2>
        <p className="tag">{t.text('lists.spread.not-an-interval')}</p>
      </div>
      <SpreadFigures result={result} />
      <FigureView draw={draw} of={name} name={t.text('web.file.spread')} />
      <LeftOut result={result} />
    </section>
  );
}

function SpreadFigures({ result: { spread, estimates } }: { readonly result: ListsResult }) {
  const t = useText();
  const words = spreadInWords(spread, t);
  const { min, max, methods } = spread;
  const about = t.text('lists.spread.about');
  if (words.kind === 'none' || min === null || max === null)
    return <p className="lead">{t.text('lists.spread.none')}</p>;
  if (words.kind === 'agreed') {
    const sentence =
      methods.length === 1
        ? t.text('lists.spread.one', { value: words.value })
        : t.text('web.result.spread.agreed', { value: words.value, methods: methods.length });
    return (
      <div className="stack" data-gap="tight">
        <p className="lead">{sentence}</p>
        <p className="prose">{about}</p>
      </div>
    );
  }
  const observed = t.count(estimates[0]?.observed ?? 0);
  const factor = t.decimal(max / min, 1);
  return (
    <div className="stack" data-gap="tight">
      <p className="spread-figures">{words.text}</p>
      <p className="prose">
        {t.text('web.result.spread.of', { observed, methods: methods.length, factor })} {about}
      </p>
    </div>
  );
}

/** What does not count in the spread, by reason. */
function LeftOut({ result: { spread } }: { readonly result: ListsResult }) {
  const t = useText();
  if (spread.excluded.length === 0) return null;
  const reasons = new Map<SpreadExclusion, Set<string>>();
  for (const { reason, method } of spread.excluded) {
    const name = isMethod(method) ? t.text(`lists.method.${method}`) : method;
    reasons.set(reason, (reasons.get(reason) ?? new Set()).add(name));
  }
  return (
    <div className="stack small" data-gap="tight">
      <h3 className="small-heading">{t.text('lists.spread.excluded')}</h3>
      <ul className="left-out">
        {[...reasons].map(([reason, names]) => (
          <li key={reason}>
            {t.text('web.result.left-out', { method: t.list([...names]), reason: t.text(`lists.excluded.${reason}`) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
