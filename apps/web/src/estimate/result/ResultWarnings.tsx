import type { ListsResult } from '@repere/contracts';
import { wholeEstimates } from '@repere/reports';
import { Disclosure } from '../../design/Disclosure.tsx';
import { Notice } from '../../design/Notice.tsx';
import { useText } from '../../shell/language.tsx';
import { WarningGroup } from '../WarningList.tsx';

/** Warnings about the table and the methods together in the open; those of single methods one press away, by method. */
export function ResultWarnings({ result }: { readonly result: ListsResult }) {
  const t = useText();
  const { warnings } = result;
  const whole = wholeEstimates(result);
  const byMethod = [...new Set(whole.map(({ method }) => method))]
    .map((method) => ({
      method,
      warnings: whole.filter((estimate) => estimate.method === method).flatMap((estimate) => estimate.warnings),
    }))
    .filter((group) => group.warnings.length > 0);
  if (warnings.length === 0 && byMethod.length === 0) return null;
  return (
    <section className="section" aria-labelledby="result-warnings">
      <h2 id="result-warnings">{t.text('web.check.warnings')}</h2>
      {warnings.length > 0 && (
        <Notice kind="warning">
          <WarningGroup title={t.text('web.result.warnings.table')} warnings={warnings} />
        </Notice>
      )}
      {byMethod.length > 0 && (
        <div>
          {byMethod.map((group) => (
            <Disclosure
              key={group.method}
              title={t.text('web.result.warnings.of', {
                method: t.text(`lists.method.${group.method}`),
                count: new Set(group.warnings.map((one) => t.warning(one))).size,
              })}
              isOpen={group.method === result.primary?.method}
            >
              <WarningGroup warnings={group.warnings} />
            </Disclosure>
          ))}
        </div>
      )}
    </section>
  );
}
