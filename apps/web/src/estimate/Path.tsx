import { Link } from '@tanstack/react-router';
import { type Step, Steps } from '../design/Steps.tsx';
import { useText } from '../shell/language.tsx';
import { useDraft } from './DraftProvider.tsx';

const PLACES = [
  { key: 'table', to: '/estimate', title: 'web.path.table' },
  { key: 'check', to: '/estimate/check', title: 'web.path.check' },
  { key: 'method', to: '/estimate/method', title: 'web.path.method' },
  { key: 'result', to: '/estimate/result', title: 'web.path.result' },
] as const;

export type PathStep = (typeof PLACES)[number]['key'];

/** Where one is between table and result; steps that are done lead back to them. */
export function Path({ at }: { readonly at: PathStep }) {
  const t = useText();
  const { draft } = useDraft();
  const here = PLACES.findIndex(({ key }) => key === at);
  const steps = PLACES.map(({ key, to, title }, index): Step => {
    const canGo =
      index !== here && (index < here || (draft.table !== null && (key !== 'result' || draft.result !== null)));
    const state = index === here ? 'current' : index < here ? 'done' : 'ahead';
    return {
      key,
      label: t.text(title),
      state,
      ...(canGo && { link: (content) => <Link to={to}>{content}</Link> }),
    };
  });
  return <Steps name={t.text('web.path.name')} steps={steps} />;
}
