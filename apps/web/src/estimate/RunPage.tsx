import { isFailure, type Problem } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Progress as RunProgress } from '@repere/workbench';
import { Link, Navigate, useBlocker, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Page } from '../design/Page.tsx';
import { Progress } from '../design/Progress.tsx';
import { useText } from '../shell/language.tsx';
import { useDraft } from './DraftProvider.tsx';
import type { Draft, DraftTable } from './draft.ts';
import { Path } from './Path.tsx';
import { Problems } from './Problems.tsx';
import { runHere } from './running/run.ts';
import { progressView } from './running/time-left.ts';

/** The run itself. It starts when the page opens, also after a reload: the same options and seed give the same figures. */
export function RunPage() {
  const { draft } = useDraft();
  if (draft.table === null) return <Navigate to="/estimate" replace />;
  if (draft.primary.kind === 'open') return <Navigate to="/estimate/method" replace />;
  return <Running draft={draft} table={draft.table} />;
}

type State =
  | { readonly kind: 'running'; readonly progress: RunProgress | null; readonly elapsedMs: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

function Running({ draft, table }: { readonly draft: Draft; readonly table: DraftTable }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useDraft();
  const [state, setState] = useState<State>({ kind: 'running', progress: null, elapsedMs: 0 });
  const [attempt, setAttempt] = useState(0);
  const isLeaving = useRef(false);
  // The run is of the draft as it was when the page opened; the draft changes when the result is put into it.
  const started = useRef(draft);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what starts a run, and nothing else
  useEffect(() => {
    const stop = new AbortController();
    const { options, primary, assumptions } = started.current;
    const begin = performance.now();
    setState({ kind: 'running', progress: null, elapsedMs: 0 });
    runHere(table, options, {
      primary: primary.kind === 'chosen' ? primary.choice : null,
      assumptions,
      signal: stop.signal,
      onProgress: (progress) => {
        if (!stop.signal.aborted) setState({ kind: 'running', progress, elapsedMs: performance.now() - begin });
      },
    }).then(
      (result) => {
        if (stop.signal.aborted) return;
        isLeaving.current = true;
        setState({ kind: 'done' });
        change({ kind: 'computed', result });
        void navigate({ to: '/estimate/result', replace: true });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ kind: 'failed', problems: problemsOf(error) });
      },
    );
    return () => stop.abort();
  }, [attempt]);

  const isRunning = state.kind === 'running';
  const blocker = useBlocker({
    shouldBlockFn: () => isRunning && !isLeaving.current,
    enableBeforeUnload: () => isRunning,
    withResolver: true,
  });
  const cancel = () => {
    isLeaving.current = true;
    void navigate({ to: '/estimate/method', replace: true });
  };

  return (
    <Page title={t.text('web.run.title')} lead={t.text('web.run.lead')} over={<Path at="result" />}>
      {state.kind === 'failed' ? (
        <>
          <Problems title={t.text('web.run.failed')} problems={state.problems} />
          <div className="row">
            <Button look="primary" onPress={() => setAttempt(attempt + 1)}>
              {t.text('web.error.again')}
            </Button>
            <Link to="/estimate/method" className="button button-plain">
              {t.text('web.run.back')}
            </Link>
          </div>
        </>
      ) : (
        <div className="stack prose">
          <RunningProgress state={state} />
          <div className="row">
            <Button onPress={cancel}>{t.text('web.run.cancel')}</Button>
          </div>
        </div>
      )}
      <Dialog
        title={t.text('web.run.leave.title')}
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        isAlert
      >
        <p>{t.text('web.run.leave.about')}</p>
        <div className="dialog-actions">
          <Button onPress={() => blocker.reset?.()}>{t.text('web.run.leave.stay')}</Button>
          <Button look="danger" onPress={() => blocker.proceed?.()}>
            {t.text('web.run.leave.go')}
          </Button>
        </div>
      </Dialog>
    </Page>
  );
}

function RunningProgress({ state }: { readonly state: Exclude<State, { kind: 'failed' }> }) {
  const t = useText();
  if (state.kind === 'done') return <Progress label={t.text('web.run.done')} share={1} detail="" />;
  const { progress, elapsedMs } = state;
  if (progress === null) return <Progress label={t.text('web.run.starting')} share={null} detail="" />;
  const { share, secondsLeft } = progressView(progress, elapsedMs);
  return (
    <Progress
      label={t.text(`web.run.phase.${progress.phase}`)}
      share={share}
      detail={detailOf(t.percent(share), secondsLeft, t)}
    />
  );
}

/** Above this many seconds, minutes are exact enough. */
const SECONDS_SAID = 90;

function detailOf(percent: string, secondsLeft: number | null, t: Translator): string {
  if (secondsLeft === null) return percent;
  if (secondsLeft <= SECONDS_SAID) return t.text('web.run.percent-and-time', { percent, seconds: secondsLeft });
  return t.text('web.run.percent-and-minutes', { percent, minutes: Math.round(secondsLeft / 60) });
}

function problemsOf(error: unknown): readonly Problem[] {
  if (isFailure(error)) return error.problems;
  return [{ code: 'unexpected', details: { reference: error instanceof Error ? error.message : String(error) } }];
}
