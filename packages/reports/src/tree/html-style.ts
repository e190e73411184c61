import { figureColourDeclarations } from '../figures/colours.ts';

/**
 * The style of HTML reports: a page of text with quiet tables, in the reader's own light or dark, and black on white on
 * paper. Wide things scroll inside themselves; figures change to their narrow drawing on small screens.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #16212a; --soft: #495861; --line: #ccd6d7; --sunk: #f1f5f5;
  --accent: #0b5870; --warn: #7a4b00; --warn-soft: #faf0da; ${figureColourDeclarations('light')}
  --figure-surface: #ffffff; --figure-font: "IBM Plex Sans", system-ui, "Segoe UI", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #10171b; --ink: #e4ebed; --soft: #a6b4ba; --line: #2f3d44;
  --sunk: #1a242a; --accent: #7cc7dd; --warn: #f0c574; --warn-soft: #32290f; ${figureColourDeclarations('dark')}
  --figure-surface: #10171b; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.6 "IBM Plex Sans", system-ui, "Segoe UI", sans-serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 54.75rem; margin: 0 auto; padding: 2.5rem 1rem 5rem; overflow-wrap: break-word; }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.2;
  text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.35rem + 1.7vw, 2.375rem); margin: 0 0 0.5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1875rem; margin: 2rem 0 0.5rem; }
p, ul, ol, dl { max-width: 42rem; }
p, ul, ol { margin: 0.75rem 0; }
li { margin: 0.35rem 0; }
.subtitle { color: var(--soft); margin: 0 0 1.5rem; }
.lead { font-size: 1.1875rem; line-height: 1.5; }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.4rem 1.25rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.note { max-width: 42rem; margin: 1rem 0; padding: 0.75rem 1rem; border-inline-start: 3px solid var(--accent);
  background: var(--sunk); }
.note.warning { border-color: var(--warn); background: var(--warn-soft); }
.note p { margin: 0; }
.note .note-title { font-weight: 600; }
figure { margin: 1.75rem 0; }
figcaption, caption { text-align: start; font-size: 0.9375rem; line-height: 1.45; color: var(--ink);
  padding-bottom: 0.75rem; max-width: min(42rem, calc(100vw - 2rem)); }
.number { font-weight: 600; }
.caption-title { font-weight: 600; }
figure svg { display: block; max-width: 100%; height: auto; overflow: visible; }
.narrow { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; margin: 1.75rem 0; }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; min-width: 60%; }
th, td { padding: 0.4rem 1rem 0.4rem 0; text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0.25rem; }
th.end, td.end { text-align: end; white-space: nowrap; }
thead th.end { white-space: normal; }
thead th { border-bottom: 1.5px solid var(--ink); color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 7.5rem; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 1px solid var(--ink); }
tfoot th, tfoot td { font-weight: 600; }
.table-note { font-size: 0.875rem; color: var(--soft); margin-top: 0.5rem; }
details { margin: 0.75rem 0; }
summary { color: var(--accent); font-size: 0.9375rem; width: fit-content; padding: 0.25rem 0; cursor: pointer; }
details .scroll { margin: 0.5rem 0; max-height: 24rem; }
.aside { margin: 1.25rem 0; }
.aside .scroll { max-height: 36rem; }
@media (min-width: 60rem) { tbody th { min-width: 10.5rem; } th, td { padding-inline-end: 0.85rem; } }
@media (max-width: 40rem) { .wide { display: none; } .narrow { display: block; } main { padding-top: 1.5rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.6rem; } }
@media print { :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --soft: #3a464d; --line: #b9c4c6;
  --sunk: #ffffff; --accent: #0b5870; --warn: #7a4b00; --warn-soft: #ffffff; ${figureColourDeclarations('light')} }
  html { font-size: 10.5pt; } main { max-width: none; padding: 0; } details:not(.aside) { display: none; }
  .aside::details-content { content-visibility: visible; display: block; } .aside .scroll { max-height: none; } .wide { display: block; }
  .narrow { display: none; } h2, h3, figcaption, caption { break-after: avoid; } figure, tr, .note { break-inside: avoid; }
  .scroll { overflow: visible; } @page { size: A4; margin: 20mm 18mm; } }
`.trim();
