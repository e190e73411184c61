import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { Button } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { SaveForm } from '../saved/SaveForm.tsx';
import { useText } from '../shell/language.tsx';
import { useDraft } from './DraftProvider.tsx';
import { Path } from './Path.tsx';
import { Downloads } from './result/Downloads.tsx';
import { ResultView } from './result/ResultView.tsx';
import { tableTitle } from './table-title.ts';

/** The last step: what the methods say, to be read, saved and taken along. */
export function ResultPage() {
  const t = useText();
  const navigate = useNavigate();
  const { draft, change } = useDraft();
  const { table, result } = draft;
  if (table === null) return <Navigate to="/estimate" replace />;
  if (result === null) return <Navigate to="/estimate/method" replace />;
  const { histories, stratified, name, published } = table;
  const shown = { result, histories, stratified, name, published };
  return (
    <Page
      title={t.text('web.result.title', { table: tableTitle(table, t) })}
      documentTitle={t.text('web.path.result')}
      lead={t.text('web.result.lead')}
      over={<Path at="result" />}
    >
      <ResultView
        shown={shown}
        askForSensitivity={
          <div className="row no-print">
            <Button
              onPress={() => {
                change({ kind: 'sensitivity-wanted' });
                void navigate({ to: '/estimate/run' });
              }}
            >
              {t.text('web.result.sensitivity.compute')}
            </Button>
          </div>
        }
      >
        <SaveForm
          shown={shown}
          suggestedName={tableTitle(table, t)}
          savedAs={draft.savedAs}
          onSaved={(id) => change({ kind: 'saved', id })}
        />
        <Downloads source={{ shown, title: tableTitle(table, t), savedAs: draft.savedAs }} />
      </ResultView>
      <div className="page-actions">
        <Link to="/estimate/method" className="button button-plain">
          {t.text('web.result.options')}
        </Link>
        <Link to="/estimate" className="button button-plain">
          {t.text('web.check.other')}
        </Link>
      </div>
    </Page>
  );
}
