import { type Cell, type DelphiScale, delphiScaleValues } from '@repere/contracts';

/** What people write in tables for the values of the scales, in the house's languages, in {@link plainWord} form. */
const WORDS: Readonly<Record<string, string>> = {
  'not-relevant': 'not-relevant',
  irrelevant: 'not-relevant',
  'non-pertinent': 'not-relevant',
  'no-pertinente': 'not-relevant',
  weak: 'weak',
  faible: 'weak',
  debil: 'weak',
  medium: 'medium',
  moyen: 'medium',
  medio: 'medium',
  strong: 'strong',
  fort: 'strong',
  fuerte: 'strong',
  keep: 'keep',
  garder: 'keep',
  conserver: 'keep',
  conservar: 'keep',
  mantener: 'keep',
  drop: 'drop',
  ecarter: 'drop',
  supprimer: 'drop',
  descartar: 'drop',
  eliminar: 'drop',
};

const CANNOT_JUDGE: ReadonlySet<string> = new Set([
  ...['cannot-judge', '?', 'na', 'n/a'],
  ...['ne-peut-juger', 'sans-avis', 'ne-sait-pas'],
  ...['no-puede-juzgar', 'sin-opinion', 'no-sabe'],
]);

/** What a cell says on a scale: a value, `null` for "cannot judge", `undefined` when it says neither. */
export function ratingOf(cell: Cell, scale: DelphiScale): string | null | undefined {
  const word = plainWord(String(cell ?? ''));
  if (CANNOT_JUDGE.has(word)) return null;
  const value = Object.hasOwn(WORDS, word) ? WORDS[word] : word;
  return delphiScaleValues(scale).find((one) => one === value);
}

/** Lower case, without accents, words joined by hyphens. */
export function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[\s_-]+/g, '-');
}
