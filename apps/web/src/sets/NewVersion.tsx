import { problem } from '@repere/contracts';
import { checkSet, reviseSet } from '@repere/indicators';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { Notice } from '../design/Notice.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { AuthorshipFields, isSigned, NO_AUTHOR, today } from './Authorship.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { written } from './new-sign.ts';
import { useOwnSets } from './OwnSetsProvider.tsx';
import type { OwnSet } from './own-sets.ts';

/** From an edit to the next version: what changed, what is wrong with it, who made it and why. */
export function NewVersion({ own: { set, edited } }: { readonly own: OwnSet }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useOwnSets();
  const [author, setAuthor] = useState(NO_AUTHOR);
  const [failed, setFailed] = useState<unknown>(null);
  const wrong = checkSet(edited).filter(({ severity }) => severity === 'wrong');
  const isChanged = edited !== set;
  const make = () => {
    try {
      const authorship = { by: author.by.trim(), on: today(), why: written(author.why) };
      change({ kind: 'versioned', set: reviseSet(set, edited, authorship) });
      void navigate({ to: '/screen/sets/$id', params: { id: set.id } });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <section className="section">
      <h2>{t.text('screen.own.version')}</h2>
      {isChanged ? (
        <Disclosure title={t.text('screen.own.changes')} level={3}>
          <DifferenceTable before={set} after={edited} />
        </Disclosure>
      ) : (
        <p>{t.text('screen.own.version.none')}</p>
      )}
      {wrong.length > 0 && (
        <Notice kind="problem" live="polite" title={t.text('screen.own.wrong')}>
          <ul>
            {wrong.map(({ code, details }) => (
              <li key={JSON.stringify([code, details])}>{t.problem(problem(code, details))}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="set-form">
        <AuthorshipFields value={author} onChange={setAuthor} />
        {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={!isChanged || wrong.length > 0 || !isSigned(author)} onPress={make}>
            {t.text('screen.own.version.do')}
          </Button>
          {isChanged && (
            <Button onPress={() => change({ kind: 'edited', id: set.id, edited: set })}>
              {t.text('screen.own.undo')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
