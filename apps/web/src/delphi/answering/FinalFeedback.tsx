import type { DelphiInvitationView } from '@repere/indicators';
import { useText } from '../../shell/language.tsx';
import { languageOfTexts, textIn } from '../scale-words.ts';
import { GroupFeedback } from './GroupFeedback.tsx';

/** How the group rated in the last round, beside one's own ratings. */
export function FinalFeedback({ invitation }: { readonly invitation: DelphiInvitationView }) {
  const t = useText();
  const { feedback, settings } = invitation;
  if (feedback === null) return null;
  const language = languageOfTexts(invitation.language, t);
  const known = new Map(invitation.items.map((item) => [item.id, item]));
  return (
    <section className="section">
      <h2>{t.text('delphi.answer.final')}</h2>
      {feedback.items.map((one) => (
        <div key={one.item} className="delphi-item">
          <h3>{textIn(known.get(one.item)?.label ?? { en: one.item }, language)}</h3>
          <GroupFeedback feedback={one} round={feedback.round} scale={settings.scale} />
        </div>
      ))}
    </section>
  );
}
