import type { Answer } from '@repere/contracts';
import { setText } from '@repere/reports';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { RadioChoices } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { ForgetAnswers } from './ForgetAnswers.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useSheet } from './SheetProvider.tsx';
import { type ScreenQuestion, type ScreenSheet, type ScreenTopic, topicsOf } from './sheet.ts';

type View = 'one' | 'all';

/**
 * Interview mode: questions and nothing else. No result, class, grade or "next best question" is on the screen: it
 * could lead the person, and it could be seized.
 */
export function InterviewPage() {
  const { sheet } = useSheet();
  return sheet === null ? <Navigate to="/screen" replace /> : <Interview sheet={sheet} />;
}

function Interview({ sheet }: { readonly sheet: ScreenSheet }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useSheet();
  const [view, setView] = useState<View>('one');
  const topics = topicsOf(sheet.set);
  const all = topics.flatMap(({ questions }) => questions);
  const answered = all.filter(({ id }) => sheet.answers[id] !== undefined).length;
  const answer = (question: string, value: Answer) => change({ kind: 'answered', question, answer: value });
  return (
    <ScreenFrame title={t.text('screen.interview')} lead={t.text('screen.interview.lead')}>
      <div className="screen-bar">
        <RadioChoices<View>
          label={t.text('screen.view')}
          choices={(['one', 'all'] as const).map((value) => ({ value, label: t.text(`screen.view.${value}`) }))}
          value={view}
          onChange={setView}
          isInline
        />
        <p className="soft" role="status">
          {t.text('screen.answered', { count: answered, all: all.length })}
        </p>
      </div>
      {view === 'one' ? (
        <OneByOne topics={topics} sheet={sheet} onAnswer={answer} />
      ) : (
        topics.map((topic) => (
          <TopicGrid key={topic.dimension?.id ?? ''} topic={topic} sheet={sheet} onAnswer={answer} />
        ))
      )}
      <div className="page-actions">
        <Button onPress={() => void navigate({ to: '/screen/assess', replace: true })}>{t.text('screen.done')}</Button>
        <ForgetAnswers />
      </div>
    </ScreenFrame>
  );
}

interface AskingProps {
  readonly sheet: ScreenSheet;
  readonly onAnswer: (question: string, answer: Answer) => void;
}

const KEYS: Readonly<Record<string, Answer>> = { 1: 'yes', 2: 'no', 3: 'unknown' };

/** One question at a time, by buttons or keys. */
function OneByOne({ topics, sheet, onAnswer }: AskingProps & { readonly topics: readonly ScreenTopic[] }) {
  const t = useText();
  const [place, setPlace] = useState(0);
  const all = topics.flatMap((topic) => topic.questions.map((question) => ({ topic, question })));
  const current = all[Math.min(place, all.length - 1)];
  const move = (by: number) => setPlace((now) => Math.max(0, Math.min(all.length - 1, now + by)));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isEditing(event.target)) return;
      const answer = KEYS[event.key];
      if (answer !== undefined && current !== undefined) {
        onAnswer(current.question.id, answer);
        move(1);
        event.preventDefault();
      } else if (event.key === 'PageDown' || event.key === 'PageUp') {
        move(event.key === 'PageDown' ? 1 : -1);
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (current === undefined) return null;
  const { topic, question } = current;
  return (
    <section className="section screen-one" aria-live="polite">
      <p className="soft">{t.text('screen.question.of', { number: place + 1, all: all.length })}</p>
      <h2 className="screen-topic">
        {topic.dimension === null ? t.text('screen.before') : setText(topic.dimension.question, t)}
      </h2>
      <Asked key={question.id} question={question} sheet={sheet} onAnswer={onAnswer} />
      <div className="page-actions">
        <Button look="quiet" isDisabled={place === 0} onPress={() => move(-1)}>
          {t.text('screen.previous')}
        </Button>
        <Button look="primary" isDisabled={place === all.length - 1} onPress={() => move(1)}>
          {t.text('screen.next')}
        </Button>
        <span className="soft screen-keys">{t.text('screen.keys')}</span>
      </div>
    </section>
  );
}

function TopicGrid({ topic, sheet, onAnswer }: AskingProps & { readonly topic: ScreenTopic }) {
  const t = useText();
  return (
    <section className="section">
      <h2>{topic.dimension === null ? t.text('screen.before') : setText(topic.dimension.question, t)}</h2>
      {topic.questions.map((question) => (
        <Asked key={question.id} question={question} sheet={sheet} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

function Asked({ question: { id, item }, sheet, onAnswer }: AskingProps & { readonly question: ScreenQuestion }) {
  const t = useText();
  return (
    <div className="screen-asked">
      <AnswerChoice
        label={setText(item.question, t)}
        // What decides about safety must not be marked the wrong way round, and names no class.
        {...(id.startsWith('fact:') && { hint: setText(item.definition, t) })}
        value={sheet.answers[id] ?? null}
        onChange={(answer) => onAnswer(id, answer)}
      />
      <Disclosure title={t.text('screen.guidance')} level={3}>
        <p>{setText(item.definition, t)}</p>
        <p>{setText(item.guidance, t)}</p>
      </Disclosure>
    </div>
  );
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === 'radio')
  );
}
