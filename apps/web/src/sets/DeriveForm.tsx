import type { IndicatorSet } from '@repere/contracts';
import { deriveSet } from '@repere/indicators';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { TextField } from '../design/fields.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { AuthorshipFields, isSigned, NO_AUTHOR, today } from './Authorship.tsx';
import { findSet } from './find-set.ts';
import { type Texts, written } from './new-sign.ts';
import { useOwnSets } from './OwnSetsProvider.tsx';
import { TextInTwo } from './TextInTwo.tsx';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Makes a set of one's own of this one: everything is taken over, nothing of its signatures. */
export function DeriveForm({ parent }: { readonly parent: IndicatorSet }) {
  const t = useText();
  const navigate = useNavigate();
  const { sets, change } = useOwnSets();
  const [id, setId] = useState('');
  const [title, setTitle] = useState<Texts>({});
  const [author, setAuthor] = useState(NO_AUTHOR);
  const [failed, setFailed] = useState<unknown>(null);
  const isTaken = findSet(id, sets) !== null;
  const isReady = ID.test(id) && !isTaken && (title['en'] ?? '').trim() !== '' && isSigned(author);
  const derive = () => {
    try {
      const authorship = { by: author.by.trim(), on: today(), why: written(author.why) };
      change({ kind: 'taken', set: deriveSet(parent, id, written(title), authorship), isExported: false });
      void navigate({ to: '/screen/sets/$id', params: { id } });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Disclosure title={t.text('screen.own.derive')} level={2}>
      <div className="set-form">
        <p className="prose">{t.text('screen.own.derive.about')}</p>
        <TextField
          label={t.text('screen.own.id')}
          hint={t.text('screen.own.id.hint')}
          value={id}
          onChange={setId}
          maxLength={80}
          error={id !== '' && isTaken ? t.text('screen.own.id.taken') : undefined}
          isRequired
        />
        <TextInTwo label={(language) => t.text('screen.own.title', { language })} value={title} onChange={setTitle} />
        <AuthorshipFields value={author} onChange={setAuthor} />
        {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={!isReady} onPress={derive}>
            {t.text('screen.own.derive.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
