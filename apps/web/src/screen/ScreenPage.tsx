import { type AnswerSheet, type IndicatorSet, isFailure } from '@repere/contracts';
import { BUILT_IN_SETS, builtInSet, readAnswers, signatureOf } from '@repere/indicators';
import { questionnaireReport, renderHtml, setText } from '@repere/reports';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { Notice } from '../design/Notice.tsx';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';
import { findSet } from '../sets/find-set.ts';
import { OpenSetFile } from '../sets/OpenSetFile.tsx';
import { useOwnSets } from '../sets/OwnSetsProvider.tsx';
import type { OwnSets } from '../sets/own-sets.ts';
import { useText } from '../shell/language.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useSheet } from './SheetProvider.tsx';

/** Where a screening starts: which signs, and whether to ask or to assess. */
export function ScreenPage() {
  const t = useText();
  const { change } = useSheet();
  const { sets, change: changeSets } = useOwnSets();
  const own = [...sets.values()].map(({ set }) => set);
  const navigate = useNavigate();
  const start: Start = (set, to) => {
    change({ kind: 'started', set, id: crypto.randomUUID() });
    void navigate({ to, replace: true });
  };
  return (
    <ScreenFrame title={t.text('screen.title')} lead={t.text('screen.lead')}>
      <section className="section">
        <h2>{t.text('screen.choose')}</h2>
        <p className="prose soft">{t.text('screen.choose.lead')}</p>
        <SetList sets={BUILT_IN_SETS} onStart={start} />
      </section>
      <section className="section">
        <h2>{t.text('screen.own.sets')}</h2>
        {own.length > 0 && <SetList sets={own} onStart={start} />}
        <p className="prose soft">{t.text('screen.own.sets.about')}</p>
        <Disclosure title={t.text('screen.own.open')} level={3}>
          <OpenSetFile
            onSet={(set) => {
              changeSets({ kind: 'taken', set, isExported: true });
              void navigate({ to: '/screen/sets/$id', params: { id: set.id } });
            }}
          />
        </Disclosure>
        <p>
          <Link to="/delphi">{t.text('screen.own.delphi')}</Link>
        </p>
      </section>
      <TakeUp />
    </ScreenFrame>
  );
}

type Start = (set: IndicatorSet, to: '/screen/interview' | '/screen/assess') => void;

function SetList({ sets, onStart }: { readonly sets: readonly IndicatorSet[]; readonly onStart: Start }) {
  const t = useText();
  return (
    <ul className="screen-sets">
      {sets.map((set) => (
        <li key={set.id} className="screen-set">
          <div className="screen-set-words">
            <h3>{setText(set.title, t)}</h3>
            <p>{setText(set.description, t)}</p>
            <p className="soft">
              {t.text(`indicators.status.${set.status}`)} · {t.text('indicators.set.signs')}:{' '}
              {t.count(signatureOf(set).total)} · {t.text(`indicators.trust.${set.trust}`)}
            </p>
          </div>
          <div className="screen-set-actions">
            <Button
              look="plain"
              onPress={() => onStart(set, '/screen/interview')}
              aria-label={`${t.text('screen.interview.start')}: ${setText(set.title, t)}`}
            >
              {t.text('screen.interview.start')}
            </Button>
            <Button
              look="plain"
              onPress={() => onStart(set, '/screen/assess')}
              aria-label={`${t.text('screen.assess.start')}: ${setText(set.title, t)}`}
            >
              {t.text('screen.assess.start')}
            </Button>
            <Button
              look="quiet"
              onPress={() =>
                download(
                  renderHtml(questionnaireReport(set, t)),
                  fileName(set.id, t.text('screen.paper'), 'html'),
                  'text/html;charset=utf-8',
                )
              }
              aria-label={`${t.text('screen.paper')}: ${setText(set.title, t)}`}
            >
              {t.text('screen.paper')}
            </Button>
            <Link
              to="/screen/sets/$id"
              params={{ id: set.id }}
              aria-label={`${t.text('screen.read')}: ${setText(set.title, t)}`}
            >
              {t.text('screen.read')}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Goes on with answers that were exported before. */
function TakeUp() {
  const t = useText();
  const { change } = useSheet();
  const { sets } = useOwnSets();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async (file: File) => {
    try {
      const { set, sheet } = read(await file.text(), file.name, sets);
      change({ kind: 'taken-up', set, id: crypto.randomUUID(), sheet });
      void navigate({ to: '/screen/assess', replace: true });
    } catch (error) {
      if (!isFailure(error)) throw error;
      setProblems(error.problems.map(t.problem));
    }
  };
  return (
    <Disclosure title={t.text('screen.continue')} level={2}>
      <FileDrop
        name={t.text('screen.export.answers')}
        buttonLabel={t.text('screen.continue.choose')}
        accept={['.json', 'application/json']}
        onFile={(file) => void take(file)}
      >
        <p>{t.text('screen.export.answers')}</p>
        <p className="soft">{t.text('web.own.stays')}</p>
      </FileDrop>
      {problems.length > 0 && (
        <Notice kind="problem" live="assertive" title={t.text('screen.continue.failed')}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Disclosure>
  );
}

/** An exported file names its set. Throws a Failure that says what is wrong. */
function read(text: string, file: string, sets: OwnSets): { readonly set: IndicatorSet; readonly sheet: AnswerSheet } {
  const value: unknown = parsed(text);
  const name = typeof value === 'object' && value !== null && 'set' in value ? String(value.set) : '';
  // An unknown name is refused by the house, which says what names there are.
  const set = findSet(name, sets) ?? builtInSet(name);
  const [sheet] = readAnswers(value, set, file);
  if (sheet === undefined) throw new Error('An answer file without a sheet was read');
  return { set, sheet };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON names no set, and is refused for that.
    return null;
  }
}
