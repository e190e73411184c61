import type { DelphiSummaryView } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../design/DataTable.tsx';
import { Page } from '../design/Page.tsx';
import { ServerNotices } from '../server/ServerNotices.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { useMoment } from '../shell/moment.ts';
import { listStudies, STUDIES_KEY } from './studies-api.ts';

/** All Delphi surveys of the workspace, the latest first. */
export function StudiesPage() {
  const t = useText();
  const studies = useQuery({ queryKey: STUDIES_KEY, queryFn: () => listStudies(t.language) });
  return (
    <Page title={t.text('delphi.studies.title')} lead={t.text('delphi.studies.lead')}>
      <ServerNotices />
      <div className="page-actions">
        <Link to="/delphi/new" className="button button-primary">
          {t.text('delphi.new')}
        </Link>
        <Link to="/screen">{t.text('delphi.to-sets')}</Link>
      </div>
      {studies.isPending && <p role="status">{t.text('delphi.loading')}</p>}
      {studies.isError && <FailureNotice title={t.text('delphi.send.failed')} error={studies.error} />}
      {studies.isSuccess &&
        (studies.data.length === 0 ? <p>{t.text('delphi.studies.none')}</p> : <StudiesTable studies={studies.data} />)}
    </Page>
  );
}

function StudiesTable({ studies }: { readonly studies: readonly DelphiSummaryView[] }) {
  const t = useText();
  const moment = useMoment();
  return (
    <DataTable
      caption={t.text('delphi.studies.title')}
      isCaptionHidden
      columns={[
        { title: t.text('delphi.studies.column.title') },
        { title: t.text('delphi.studies.column.stage') },
        { title: t.text('delphi.studies.column.panel'), isNumeric: true },
      ]}
      rows={studies.map(({ id, title, base, stage, round, panel, createdAt }) => ({
        key: id,
        cells: [
          <div key="title" className="stack" data-gap="tight">
            <Link to="/delphi/$id" params={{ id }}>
              {setText(title, t)}
            </Link>
            <span className="soft small">
              {base.id} {base.version} · <time dateTime={createdAt}>{moment(createdAt)}</time>
            </span>
          </div>,
          `${t.text(`delphi.stage.${stage}`)}${round === 0 ? '' : ` (${t.text('delphi.round.name', { round })})`}`,
          t.count(panel),
        ],
      }))}
      onPhones="labelled-cards"
    />
  );
}
