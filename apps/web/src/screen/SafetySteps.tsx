import type { Assessment } from '@repere/contracts';
import { referralInWords } from '@repere/reports';
import { Disclosure } from '../design/Disclosure.tsx';
import { Notice } from '../design/Notice.tsx';
import { useText } from '../shell/language.tsx';
import type { ScreenSheet } from './sheet.ts';

type Referral = Pick<Assessment, 'referral'>;

/**
 * What to do, safety first: one press away on every page of Screen, open by itself where danger or a child was
 * answered. It never shows a class or a grade.
 */
export function SafetySteps({ sheet }: { readonly sheet: ScreenSheet | null }) {
  const t = useText();
  const isDanger = sheet?.answers['fact:immediate-danger'] === 'yes';
  const isChild = sheet?.answers['fact:child'] === 'yes' || sheet?.set.population === 'child';
  const isOpen = isDanger || sheet?.answers['fact:child'] === 'yes';
  const referral: Referral = { referral: ['undetermined', ...(isChild ? (['child'] as const) : [])] };
  return (
    <div className="stack" data-gap="tight">
      {isDanger && <Notice kind="problem" live="assertive" title={t.text('screen.safety.danger')} />}
      {isChild && <Notice kind="warning" title={t.text('screen.safety.child')} />}
      {/* A disclosure keeps whether it is open; another key makes it start open once the answer asks for it. */}
      <Disclosure key={String(isOpen)} title={t.text('screen.safety.show')} level={2} isOpen={isOpen}>
        <SafetyList referral={referral} />
        <p>{t.text('indicators.not-a-finding')}</p>
      </Disclosure>
    </div>
  );
}

/** The steps themselves. */
export function SafetyList({ referral }: { readonly referral: Referral }) {
  const t = useText();
  return (
    <ol className="spaced">
      {referralInWords(referral, t).steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
