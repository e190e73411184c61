import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import type { DocumentSource } from '../documents/download-document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, MASK_BELOW } from '../documents/formats.ts';

/** Figures and report to take along; all but the PDF are made in the page. */
export function Downloads({ source }: { readonly source: DocumentSource }) {
  const t = useText();
  const id = useId();
  const making = useMutation({
    // The writers of documents are large and needed by few, so they are loaded when asked for.
    mutationFn: async (format: DocumentFormat) => {
      const { downloadDocument } = await import('../documents/download-document.ts');
      await downloadDocument(format, source, t);
    },
  });
  return (
    <section className="section no-print" aria-labelledby={id}>
      <h2 id={id}>{t.text('web.downloads.title')}</h2>
      <p className="prose soft">
        {t.text(source.savedAs === null ? 'web.downloads.here' : 'web.downloads.here.saved')}{' '}
        {source.shown.published === null && t.text('web.downloads.mask', { limit: MASK_BELOW })}
      </p>
      {(['figures', 'report'] as const).map((group) => (
        <div key={group} className="stack" data-gap="tight">
          <h3 className="small-heading">{t.text(`web.downloads.${group}`)}</h3>
          <div className="row">
            {DOCUMENT_FORMATS.filter((format) => format.group === group).map(({ format, label }) => (
              <Button key={format} isDisabled={making.isPending} onPress={() => making.mutate(format)}>
                <Icon name="download" />
                {t.text(label)}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <p role="status" className="soft small">
        {making.isPending ? t.text('web.downloads.making') : ''}
      </p>
      {making.isError && <FailureNotice title={t.text('web.downloads.failed')} error={making.error} />}
    </section>
  );
}
