import type { Answer, Cell } from '@repere/contracts';

/** What people write for an answer, in the house's languages; compared without case and accents. */
const WORDS: Readonly<Record<string, Answer>> = {
  yes: 'yes',
  y: 'yes',
  '1': 'yes',
  true: 'yes',
  oui: 'yes',
  si: 'yes',
  no: 'no',
  n: 'no',
  '0': 'no',
  false: 'no',
  non: 'no',
  unknown: 'unknown',
  '?': 'unknown',
  inconnu: 'unknown',
  desconocido: 'unknown',
};

/** The words accepted, for messages. */
export const ANSWER_WORDS = 'yes (1, oui, sí), no (0, non), unknown (?, inconnu, desconocido)';

/** The answer a cell or value stands for; null when it stands for none. An empty cell is for the caller to judge. */
export function answerOf(value: Cell | boolean): Answer | null {
  if (value === null) return null;
  const word = String(value)
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
