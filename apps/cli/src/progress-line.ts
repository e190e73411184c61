import type { Translator } from '@repere/messages';
import type { Progress } from '@repere/workbench';
import type { World } from './world.ts';

/** Work shorter than this shows no progress. */
const QUIET_MS = 2000;
/** Time between two lines, so that a fast run does not flood a slow terminal. */
const STEP_MS = 200;

/** A line on standard error that is written over as work goes on. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** Share done and time left, above two seconds and on a terminal only. */
export function progressLine(world: World, t: Translator): ProgressLine {
  const started = world.now();
  let lastShown = started;
  let isShown = false;
  return {
    show({ phase, done, total }) {
      const now = world.now();
      if (!world.errIsTerminal || now - started < QUIET_MS || now - lastShown < STEP_MS) return;
      lastShown = now;
      isShown = true;
      const perSecond = (done / (now - started)) * 1000;
      const secondsLeft = perSecond === 0 ? 0 : Math.ceil((total - done) / perSecond);
      const line = t.text(`cli.progress.${phase}`, {
        percent: t.percent(total === 0 ? 1 : done / total),
        left: duration(secondsLeft),
      });
      world.writeErr(`\r\u001b[K${line.slice(0, world.columns - 1)}`);
    },
    clear() {
      if (isShown) world.writeErr('\r\u001b[K');
      isShown = false;
    },
  };
}

/** `1:05` or `2:03:00`. */
function duration(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
