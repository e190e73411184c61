import { useEffect } from 'react';
import { Button } from '../design/Button.tsx';
import { useText } from '../shell/language.tsx';
import { leaveWithoutWarning } from '../shell/use-leave-warning.ts';

/** Where one lands: a page anybody may be looking at. Without a network it is an empty one. */
const ELSEWHERE = 'https://www.wikipedia.org/';
const PRESSES = 3;
const WITHIN_MS = 1500;

/** Leaves at once, by the button or by Esc three times. This page is replaced, so "back" does not lead to it. */
export function QuickExit() {
  const t = useText();
  useEffect(() => {
    let presses: number[] = [];
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Escape') {
        presses = [];
        return;
      }
      presses = [...presses.filter((time) => timeStamp - time < WITHIN_MS), timeStamp];
      if (presses.length >= PRESSES) leave();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <div className="quick-exit no-print">
      <Button look="danger" onPress={leave}>
        {t.text('screen.exit')}
      </Button>
      <span className="soft quick-exit-how">{t.text('screen.exit.how')}</span>
    </div>
  );
}

function leave(): void {
  leaveWithoutWarning();
  // Nothing readable stays while the next page loads.
  document.body.replaceChildren();
  document.title = '';
  window.location.replace(navigator.onLine ? ELSEWHERE : 'about:blank');
}
