import {
  type AssumptionAnswer,
  type AssumptionAnswers,
  LISTS_ASSUMPTIONS,
  type ListsAssumption,
} from '@repere/contracts';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { RadioChoices, TextField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';

const ANSWERS = ['holds', 'fails', 'unknown'] as const;
const MAX_NOTE_CHARACTERS = 2000;

/** Asks what the analyst knows of the assumptions. No figure depends on it; the report says it, and what follows. */
export function AssumptionsForm({
  answers,
  onChange,
}: {
  readonly answers: AssumptionAnswers;
  readonly onChange: (answers: AssumptionAnswers) => void;
}) {
  const t = useText();
  const given = LISTS_ASSUMPTIONS.filter((id) => answers[id] !== undefined).length;
  return (
    <Disclosure
      title={t.text('web.assumptions.title', { given, all: LISTS_ASSUMPTIONS.length })}
      level={2}
      isOpen={given > 0}
    >
      <p className="prose soft">{t.text('web.assumptions.lead')}</p>
      <div className="assumptions">
        {LISTS_ASSUMPTIONS.map((id) => {
          const answer = answers[id];
          const put = (next: Partial<AssumptionAnswer>) =>
            onChange({ ...answers, [id]: { answer: 'unknown', note: '', ...answer, ...next } });
          return (
            <section
              key={id}
              className="stack"
              data-gap="tight"
              aria-label={t.text(`reports.lists.assumptions.${id}.name`)}
            >
              <RadioChoices
                label={t.text(`reports.lists.assumptions.${id}.name`)}
                hint={t.text(`reports.lists.assumptions.${id}`)}
                choices={ANSWERS.map((value) => ({ value, label: t.text(`web.assumptions.${value}`) }))}
                value={answer?.answer ?? null}
                onChange={(value) => put({ answer: value })}
                isInline
              />
              {answer !== undefined && (
                <>
                  <TextField
                    label={t.text('web.assumptions.note')}
                    value={answer.note}
                    onChange={(note) => put({ note })}
                    maxLength={MAX_NOTE_CHARACTERS}
                  />
                  <div className="row">
                    <Button
                      look="quiet"
                      onPress={() => onChange(withoutAnswer(answers, id))}
                      aria-label={t.text('web.assumptions.withdraw.of', {
                        name: t.text(`reports.lists.assumptions.${id}.name`),
                      })}
                    >
                      {t.text('web.assumptions.withdraw')}
                    </Button>
                  </div>
                </>
              )}
            </section>
          );
        })}
      </div>
    </Disclosure>
  );
}

/** The answers but for one, which then counts as never given. */
function withoutAnswer(answers: AssumptionAnswers, withdrawn: ListsAssumption): AssumptionAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== withdrawn));
}
