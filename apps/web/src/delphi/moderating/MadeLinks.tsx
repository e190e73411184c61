import type { DelphiStudyView } from '@repere/indicators';
import { writeCsv } from '@repere/tables';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../design/Button.tsx';
import { DataTable } from '../../design/DataTable.tsx';
import { Notice } from '../../design/Notice.tsx';
import { download } from '../../estimate/documents/download.ts';
import { fileName } from '../../estimate/documents/file-name.ts';
import { guestOrigin } from '../../server/api-client.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import type { MadeInvitation } from '../studies-api.ts';

/** The links just made. They are shown here and nowhere again: the server has only their hashes. */
export function MadeLinks({
  study: { settings },
  invitations,
}: {
  readonly study: DelphiStudyView;
  readonly invitations: readonly MadeInvitation[];
}) {
  const t = useText();
  const guests = useQuery({ queryKey: ['guests'], queryFn: () => guestOrigin(t.language) });
  if (guests.isError) return <FailureNotice title={t.text('delphi.send.failed')} error={guests.error} />;
  if (!guests.isSuccess) return <p role="status">{t.text('delphi.loading')}</p>;
  const origin = guests.data ?? window.location.origin;
  const rows = invitations.map(({ panelist, token }) => ({ panelist, link: linkOf(origin, token) }));
  const columns = [t.text('delphi.panel.person'), t.text('delphi.links.link')];
  return (
    <div className="stack">
      <Notice kind="warning" title={t.text('delphi.links.title')} live="polite">
        <p>{t.text('delphi.links.about')}</p>
        {guests.data === null && <p>{t.text('delphi.links.here-only')}</p>}
      </Notice>
      <DataTable
        caption={t.text('delphi.links.title')}
        isCaptionHidden
        columns={columns.map((title) => ({ title }))}
        rows={rows.map(({ panelist, link }) => ({
          key: panelist,
          cells: [
            panelist,
            <span key="link" className="delphi-link">
              {link}
            </span>,
          ],
        }))}
        onPhones="cards"
      />
      <div className="row">
        <Button
          onPress={() =>
            download(
              writeCsv(
                columns,
                rows.map(({ panelist, link }) => [panelist, link]),
                { bom: true },
              ),
              fileName(settings.id, t.text('delphi.links.file'), 'csv'),
              'text/csv;charset=utf-8',
            )
          }
        >
          {t.text('delphi.links.download')}
        </Button>
      </div>
    </div>
  );
}

/** The secret stands behind the `#`, which is sent to no server. */
function linkOf(origin: string, token: string): string {
  return `${origin}/delphi/answer#${token}`;
}
