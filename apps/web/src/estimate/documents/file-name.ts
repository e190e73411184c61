/** A name for a downloaded file: what it is of, what it shows; safe on every file system. */
export function fileName(of: string, what: string, ending: string): string {
  const stem = of.replace(/\.(csv|tsv|txt|xlsx)$/i, '');
  const safe = `${stem}-${what}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80);
  return `${safe === '' ? 'repere' : safe}.${ending}`;
}
