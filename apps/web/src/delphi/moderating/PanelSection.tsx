import type { DelphiStudyView } from '@repere/indicators';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { DataTable } from '../../design/DataTable.tsx';
import { Notice } from '../../design/Notice.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { inviteAgain, type MadeInvitation, removePerson } from '../studies-api.ts';
import { InviteForm } from './InviteForm.tsx';
import { MadeLinks } from './MadeLinks.tsx';

/** The panel under its pseudonyms: who has answered, new links, and who leaves or joins while the first round lasts. */
export function PanelSection({ study, onReload }: { readonly study: DelphiStudyView; readonly onReload: () => void }) {
  const t = useText();
  const { id, people, rounds, stage } = study;
  const [links, setLinks] = useState<readonly MadeInvitation[]>([]);
  const isOpen = rounds[0]?.isClosed !== true;
  const alone = people.length > 1 ? loneLanguages(people) : [];
  const names = new Intl.DisplayNames(t.language, { type: 'language' });
  const made = (invitations: readonly MadeInvitation[]) => {
    setLinks((before) => [
      ...before.filter(({ panelist }) => !invitations.some((one) => one.panelist === panelist)),
      ...invitations,
    ]);
    onReload();
  };
  const renewing = useMutation({
    mutationFn: (panelist: string) => inviteAgain(id, panelist, t.language),
    onSuccess: made,
  });
  const removing = useMutation({
    mutationFn: (panelist: string) => removePerson(id, panelist, t.language),
    onSuccess: (_, panelist) => {
      setLinks((before) => before.filter((one) => one.panelist !== panelist));
      onReload();
    },
  });
  const failed = [renewing, removing].find(({ isError }) => isError);
  return (
    <section className="section">
      <h2>{t.text('delphi.panel.title')}</h2>
      <p className="prose">{t.text('delphi.panel.about')}</p>
      {alone.length > 0 && (
        <Notice kind="warning">
          <p>{t.text('delphi.panel.alone', { languages: t.list(alone.map((one) => names.of(one) ?? one)) })}</p>
        </Notice>
      )}
      {isOpen && <InviteForm study={study} onMade={made} />}
      {links.length > 0 && <MadeLinks study={study} invitations={links} />}
      {failed !== undefined && <FailureNotice title={t.text('delphi.send.failed')} error={failed.error} />}
      {people.length > 0 && (
        <DataTable
          caption={t.text('delphi.panel.title')}
          isCaptionHidden
          columns={[
            { title: t.text('delphi.panel.person') },
            { title: t.text('delphi.panel.profession') },
            { title: t.text('delphi.panel.language') },
            { title: t.text('delphi.panel.answered') },
            { title: t.text('delphi.panel.do') },
          ]}
          rows={people.map((person) => ({
            key: person.id,
            cells: [
              person.id,
              person.country === null ? person.profession : `${person.profession}, ${person.country}`,
              person.language,
              stage === 'preparing' ? '–' : t.text(`delphi.panel.${answerOf(person)}`),
              <div key="do" className="row">
                <Button
                  look="quiet"
                  isDisabled={renewing.isPending}
                  onPress={() => renewing.mutate(person.id)}
                  aria-label={t.text('delphi.panel.renew-of', { person: person.id })}
                >
                  {t.text('delphi.panel.renew')}
                </Button>
                {isOpen && (
                  <Button
                    look="quiet"
                    isDisabled={removing.isPending}
                    onPress={() => removing.mutate(person.id)}
                    aria-label={t.text('delphi.panel.remove-of', { person: person.id })}
                  >
                    {t.text('delphi.propose.remove')}
                  </Button>
                )}
              </div>,
            ],
          }))}
          onPhones="labelled-cards"
        />
      )}
    </section>
  );
}

type Person = DelphiStudyView['people'][number];

function answerOf({ hasAnswered, isComplete }: Person): 'yes' | 'part' | 'no' {
  if (!hasAnswered) return 'no';
  return isComplete ? 'yes' : 'part';
}

/** Languages that a single person answers in: whoever reads a reason in one of them knows whose it is. */
function loneLanguages(people: readonly Person[]): readonly string[] {
  const languages = people.map(({ language }) => language);
  return [...new Set(languages)].filter((one) => languages.filter((other) => other === one).length === 1);
}
