import type { ListsEstimate } from '@repere/contracts';
import { intervalInWords, levelInWords, roundedPeople } from '@repere/reports';
import { useText } from '../../shell/language.tsx';

/** An interval in words: to the person in tables; in a sentence rounded, and with its level. */
export function IntervalText({
  estimate: { interval },
  isSentence = false,
}: {
  readonly estimate: ListsEstimate;
  readonly isSentence?: boolean;
}) {
  const t = useText();
  if (!isSentence) return intervalInWords(t, interval, (value) => t.count(value));
  return t.text('web.result.interval', {
    label: t.text('lists.interval.label', { level: levelInWords(t, interval.level) }),
    interval: intervalInWords(t, interval, (value) => roundedPeople(t, value)),
  });
}
