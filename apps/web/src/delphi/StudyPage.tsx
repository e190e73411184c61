import type { DelphiStudyView } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Facts } from '../design/Facts.tsx';
import { Page } from '../design/Page.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { DraftSection } from './moderating/DraftSection.tsx';
import { MergeForm } from './moderating/MergeForm.tsx';
import { PanelSection } from './moderating/PanelSection.tsx';
import { ResultsSection } from './moderating/ResultsSection.tsx';
import { RoundSection } from './moderating/RoundSection.tsx';
import { RulesSection } from './moderating/RulesSection.tsx';
import { StudyActions } from './moderating/StudyActions.tsx';
import { findStudy, studyKey } from './studies-api.ts';

/** A survey as its moderator holds it: what to do now stands first. */
export function StudyPage() {
  const t = useText();
  const { id } = useParams({ from: '/delphi/$id' });
  const queries = useQueryClient();
  const study = useQuery({ queryKey: studyKey(id), queryFn: () => findStudy(id, t.language) });
  if (study.isError) {
    return (
      <Page title={t.text('delphi.title')}>
        <FailureNotice title={t.text('delphi.send.failed')} error={study.error} />
      </Page>
    );
  }
  if (!study.isSuccess) {
    return (
      <Page title={t.text('delphi.title')}>
        <p role="status">{t.text('delphi.loading')}</p>
      </Page>
    );
  }
  const { data } = study;
  const changed = (next: DelphiStudyView) => queries.setQueryData(studyKey(id), next);
  const reload = () => void queries.invalidateQueries({ queryKey: studyKey(id), exact: true });
  return (
    <Page
      title={setText(data.title, t)}
      lead={t.text(`delphi.study.lead.${data.stage}`)}
      over={<Link to="/delphi">{t.text('delphi.studies.title')}</Link>}
    >
      <StudyFacts study={data} />
      <RoundSection study={data} onChanged={changed} onReload={reload} />
      {data.stage === 'moderating' && <MergeForm study={data} onChanged={changed} />}
      {data.stage === 'finished' && <DraftSection study={data} />}
      <ResultsSection study={data} />
      <PanelSection study={data} onReload={reload} />
      <RulesSection study={data} onChanged={changed} />
      <StudyActions study={data} />
    </Page>
  );
}

function StudyFacts({ study }: { readonly study: DelphiStudyView }) {
  const t = useText();
  const { stage, round, settings, people, base } = study;
  const items = settings.items.length + study.added.length;
  return (
    <Facts
      items={[
        { name: t.text('delphi.studies.column.stage'), value: t.text(`delphi.stage.${stage}`) },
        {
          name: t.text('delphi.fact.round'),
          value: t.text('delphi.fact.round-of', { round, rounds: settings.maxRounds }),
        },
        { name: t.text('delphi.studies.column.panel'), value: t.count(people.length) },
        { name: t.text('delphi.fact.items'), value: t.count(items) },
        { name: t.text('delphi.fact.base'), value: `${base.id} ${base.version}` },
      ]}
    />
  );
}
