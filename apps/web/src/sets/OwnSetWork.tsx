import { BUILT_IN_SETS, endorseSet, finishDraft, signatureOf } from '@repere/indicators';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { TextField } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { AuthorshipFields, isSigned, NO_AUTHOR, today } from './Authorship.tsx';
import { written } from './new-sign.ts';
import { useOwnSets } from './OwnSetsProvider.tsx';
import type { OwnSet } from './own-sets.ts';

/** What can be done with a set of one's own, and how far it has come. */
export function OwnSetWork({ own: { set, edited, isExported } }: { readonly own: OwnSet }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useOwnSets();
  const { open } = signatureOf(set);
  // A set of the house can be signed and translated; whoever wants to change it derives their own.
  const isOfTheHouse = BUILT_IN_SETS.some(({ id }) => id === set.id);
  return (
    <section className="section">
      {(!isExported || edited !== set) && (
        <Notice kind="warning" title={t.text('screen.own.here-only')}>
          <p>{t.text(edited === set ? 'screen.own.here-only.version' : 'screen.own.here-only.edit')}</p>
        </Notice>
      )}
      <div className="page-actions">
        {!isOfTheHouse && (
          <Link to="/screen/sets/$id/edit" params={{ id: set.id }} className="button button-primary">
            {t.text('screen.own.edit')}
          </Link>
        )}
        <Link to="/screen/sets/$id/translate" params={{ id: set.id }} className="button button-plain">
          {t.text('screen.own.translate')}
        </Link>
        {set.status !== 'draft' && open.length > 0 && (
          <Link to="/screen/sets/$id/sign" params={{ id: set.id }} className="button button-plain">
            {t.text('screen.own.sign')}
          </Link>
        )}
        <Button
          look="danger"
          onPress={() => {
            change({ kind: 'forgotten', id: set.id });
            void navigate({ to: '/screen', replace: true });
          }}
        >
          {t.text('screen.own.forget')}
        </Button>
      </div>
      {set.status === 'draft' && !isOfTheHouse && <FinishForm own={set} />}
      {set.status === 'reviewed' && <EndorseForm own={set} />}
    </section>
  );
}

interface StandingProps {
  readonly own: OwnSet['set'];
}

/** From a draft to a set that computes, unsigned. */
function FinishForm({ own }: StandingProps) {
  const t = useText();
  const { change } = useOwnSets();
  const [author, setAuthor] = useState(NO_AUTHOR);
  const [failed, setFailed] = useState<unknown>(null);
  const finish = () => {
    try {
      const authorship = { by: author.by.trim(), on: today(), why: written(author.why) };
      change({ kind: 'versioned', set: finishDraft(own, authorship) });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Disclosure title={t.text('screen.own.finish')} level={2}>
      <div className="set-form">
        <p>{t.text('screen.own.finish.about')}</p>
        <AuthorshipFields value={author} onChange={setAuthor} />
        {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={!isSigned(author)} onPress={finish}>
            {t.text('screen.own.finish.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** From a reviewed set to one that a national body has adopted. */
function EndorseForm({ own }: StandingProps) {
  const t = useText();
  const { change } = useOwnSets();
  const [author, setAuthor] = useState(NO_AUTHOR);
  const [reference, setReference] = useState('');
  const [failed, setFailed] = useState<unknown>(null);
  const endorse = () => {
    try {
      const by = author.by.trim();
      const on = today();
      const endorsement = { by, on, reference: reference.trim() };
      change({ kind: 'versioned', set: endorseSet(own, { by, on, why: written(author.why) }, endorsement) });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Disclosure title={t.text('screen.own.endorse')} level={2}>
      <div className="set-form">
        <p>{t.text('screen.own.endorse.about')}</p>
        <AuthorshipFields value={author} onChange={setAuthor} />
        <TextField
          label={t.text('screen.own.endorse.reference')}
          value={reference}
          onChange={setReference}
          maxLength={500}
          isRequired
        />
        {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={!isSigned(author) || reference.trim() === ''} onPress={endorse}>
            {t.text('screen.own.endorse.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
