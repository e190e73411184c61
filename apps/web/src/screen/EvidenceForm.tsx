import {
  CERTAINTIES,
  type Certainty,
  EVIDENCE_MEDIA,
  type Evidence,
  type EvidenceMedium,
  EXPOSURES,
  type Exposure,
} from '@repere/contracts';
import { Disclosure } from '../design/Disclosure.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';

/** What an answer rests on: kinds only, no words, so that nothing here can name anybody. */
export function EvidenceForm({
  evidence,
  media,
  onChange,
}: {
  readonly evidence: readonly Evidence[];
  /** Kinds that the set expects for this sign; offered first. */
  readonly media: readonly EvidenceMedium[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
}) {
  const t = useText();
  const [first] = evidence;
  const current: Evidence = first ?? { medium: media[0] ?? 'interview', certainty: 'possible' };
  const put = (next: Evidence) => onChange([next, ...evidence.slice(1)]);
  const ordered = [...media, ...EVIDENCE_MEDIA.filter((medium) => !media.includes(medium))];
  const exposures: readonly (Exposure | 'none')[] = ['none', ...EXPOSURES];
  return (
    <Disclosure title={t.text('screen.evidence')} level={3} isOpen={evidence.length > 0}>
      <div className="options">
        <Select<EvidenceMedium>
          label={t.text('screen.evidence.medium')}
          choices={ordered.map((value) => ({ value, label: t.text(`indicators.medium.${value}`) }))}
          value={current.medium}
          onChange={(medium) => put({ ...current, medium })}
        />
        <Select<Certainty>
          label={t.text('screen.evidence.certainty')}
          choices={CERTAINTIES.map((value) => ({ value, label: t.text(`screen.certainty.${value}`) }))}
          value={current.certainty}
          onChange={(certainty) => put({ ...current, certainty })}
        />
        <Select<Exposure | 'none'>
          label={t.text('screen.evidence.exposure')}
          choices={exposures.map((value) => ({ value, label: t.text(`screen.exposure.${value}`) }))}
          value={current.exposure ?? 'none'}
          onChange={(value) => {
            const { exposure: _, ...others } = current;
            put(value === 'none' ? others : { ...others, exposure: value });
          }}
        />
      </div>
    </Disclosure>
  );
}
