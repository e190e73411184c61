import { LISTS_ASSUMPTIONS, type ListsResult } from '@repere/contracts';
import { useText } from '../../shell/language.tsx';

/** What was said of the assumptions, and what it does to the number where one fails. */
export function AssumptionsSection({ result: { assumptions } }: { readonly result: ListsResult }) {
  const t = useText();
  const answered = LISTS_ASSUMPTIONS.filter((id) => assumptions[id] !== undefined);
  return (
    <section className="section" aria-labelledby="assumptions">
      <h2 id="assumptions">{t.text('reports.lists.assumptions')}</h2>
      {answered.length === 0 ? (
        <p className="prose">{t.text('web.assumptions.none')}</p>
      ) : (
        <dl className="assumption-answers">
          {answered.map((id) => {
            const answer = assumptions[id];
            if (answer === undefined) return null;
            return (
              <div key={id}>
                <dt>
                  {t.text(`reports.lists.assumptions.${id}.name`)}{' '}
                  <span className="tag">{t.text(`web.assumptions.${answer.answer}`)}</span>
                </dt>
                <dd>
                  {answer.note !== '' && <p>{answer.note}</p>}
                  {answer.answer === 'fails' && <p>{t.text(`reports.lists.assumptions.${id}.effect`)}</p>}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
