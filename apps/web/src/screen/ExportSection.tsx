import type { Assessment } from '@repere/contracts';
import { assessmentReport, renderHtml } from '@repere/reports';
import { Button } from '../design/Button.tsx';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';
import { useText } from '../shell/language.tsx';
import { answerSheetOf, type ScreenSheet } from './sheet.ts';

/** Takes answers and assessment along. Everything is made in the page; the file names betray nothing. */
export function ExportSection({ sheet, assessment }: { readonly sheet: ScreenSheet; readonly assessment: Assessment }) {
  const t = useText();
  const name = (what: string, ending: string) =>
    fileName(t.text('screen.tab'), `${what}-${sheet.id.slice(0, 8)}`, ending);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const html = () => renderHtml(assessmentReport(assessment, sheet.set, t));
  return (
    <section className="section">
      <h2>{t.text('screen.export')}</h2>
      <p className="prose soft">{t.text('screen.export.lead')}</p>
      <p className="soft">
        {t.text('screen.id')}: <code translate="no">{sheet.id}</code>
      </p>
      <div className="page-actions">
        <Button
          onPress={() =>
            download(json({ set: sheet.set.id, ...answerSheetOf(sheet) }), name('1', 'json'), 'application/json')
          }
        >
          {t.text('screen.export.answers')}
        </Button>
        <Button onPress={() => download(json(assessment), name('2', 'json'), 'application/json')}>
          {t.text('screen.export.assessment')}
        </Button>
        <Button onPress={() => download(html(), name('2', 'html'), 'text/html;charset=utf-8')}>
          {t.text('screen.export.html')}
        </Button>
        <Button onPress={() => printDocument(html())}>{t.text('screen.export.print')}</Button>
      </div>
    </section>
  );
}

/** Prints a document from a frame of its own, so that neither the page nor a server sees more of it. */
function printDocument(html: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    const view = frame.contentWindow;
    view?.addEventListener('afterprint', () => frame.remove());
    view?.print();
  });
  document.body.append(frame);
}
