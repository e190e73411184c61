/**
 * The JavaScript engine of a browser, as provenance names it. Chrome and its relatives print the version of V8 nowhere;
 * it is a tenth of Chrome's own (Chrome 131 runs V8 13.1).
 */
export function engineOf(userAgent: string): string {
  const chrome = /Chrom(?:e|ium)\/(\d+)/.exec(userAgent);
  if (chrome?.[1] !== undefined) return `v8 ${Number(chrome[1]) / 10}`;
  const firefox = /Firefox\/([\d.]+)/.exec(userAgent);
  if (firefox?.[1] !== undefined) return `spidermonkey ${firefox[1]}`;
  const safari = /Version\/([\d.]+).* Safari\//.exec(userAgent);
  if (safari?.[1] !== undefined) return `javascriptcore ${safari[1]}`;
  return 'unknown';
}
