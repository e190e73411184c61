import type { IndicatorSet } from '@repere/contracts';
import {
  inLanguage,
  isLanguageTag,
  textsOf,
  translationsReader,
  translationsTable,
  withWords,
} from '@repere/indicators';
import { LANGUAGES } from '@repere/messages';
import { openTable, writeCsv } from '@repere/tables';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { CheckboxChoices, TextField } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import { Select } from '../design/Select.tsx';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { NewVersion } from './NewVersion.tsx';
import { OwnSetFrame } from './OwnSetFrame.tsx';
import { useOwnSets } from './OwnSetsProvider.tsx';
import { WordsField } from './WordsField.tsx';

/** As many texts as are shown at once. */
const PAGE = 40;

/** A set's words in another language, text by text beside the original, or as a table for a translator. */
export function TranslatePage() {
  const t = useText();
  const { change } = useOwnSets();
  return (
    <OwnSetFrame
      title={(set) => t.text('screen.own.translate.title', { set })}
      lead={t.text('screen.own.translate.lead')}
    >
      {(own) => (
        <>
          <Translating set={own.edited} onEdit={(edited) => change({ kind: 'edited', id: own.set.id, edited })} />
          <NewVersion own={own} />
        </>
      )}
    </OwnSetFrame>
  );
}

function Translating({ set, onEdit }: { readonly set: IndicatorSet; readonly onEdit: (set: IndicatorSet) => void }) {
  const t = useText();
  const texts = textsOf(set);
  const known = [...new Set([...LANGUAGES, ...texts.flatMap(({ text }) => Object.keys(text))])];
  const [from, setFrom] = useState('en');
  const [to, setTo] = useState<string>(t.language === 'en' ? 'fr' : t.language);
  const [tag, setTag] = useState('');
  const [isOnlyMissing, setOnlyMissing] = useState(true);
  const [shown, setShown] = useState(PAGE);
  // What is translated here stays on the page until one looks for what is missing anew.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const nameOf = (language: string) => new Intl.DisplayNames(t.language, { type: 'language' }).of(language) ?? language;
  const missing = texts.filter(({ text }) => text[to] === undefined);
  const wanted = isOnlyMissing ? texts.filter(({ path, text }) => text[to] === undefined || kept.has(path)) : texts;
  const look = (language: string) => {
    setTo(language);
    setKept(new Set());
    setShown(PAGE);
  };
  const choices = [...new Set([...known, to])].map((value) => ({ value, label: `${nameOf(value)} (${value})` }));
  return (
    <>
      <section className="section set-form">
        <Select label={t.text('screen.own.from')} choices={choices} value={from} onChange={setFrom} />
        <Select label={t.text('screen.own.to')} choices={choices} value={to} onChange={look} />
        <TextField
          label={t.text('screen.own.tag')}
          hint={t.text('screen.own.tag.hint')}
          value={tag}
          onChange={setTag}
          maxLength={40}
          error={tag !== '' && !isLanguageTag(tag) ? t.text('screen.own.tag.wrong') : undefined}
        />
        <div className="row">
          <Button
            isDisabled={!isLanguageTag(tag)}
            onPress={() => {
              look(tag);
              setTag('');
            }}
          >
            {t.text('screen.own.tag.use')}
          </Button>
        </div>
        <p role="status">
          {t.text('screen.own.progress', {
            done: texts.length - missing.length,
            all: texts.length,
            language: nameOf(to),
          })}
        </p>
      </section>
      <ByTable set={set} from={from} to={to} onEdit={onEdit} />
      <section className="section">
        <h2>{t.text('screen.own.texts')}</h2>
        <CheckboxChoices
          label={t.text('screen.own.show')}
          choices={[{ value: 'missing', label: t.text('screen.own.missing') }]}
          value={isOnlyMissing ? ['missing'] : []}
          onChange={(chosen) => {
            setOnlyMissing(chosen.length > 0);
            setKept(new Set());
          }}
        />
        {wanted.length === 0 && <p>{t.text('screen.own.nothing-missing')}</p>}
        {wanted.slice(0, shown).map(({ path, text }) => (
          <div key={`${to} ${path}`} className="translation">
            <p lang={from}>{inLanguage(text, from)}</p>
            <WordsField
              label={t.text('screen.own.text', { kind: path.slice(path.lastIndexOf('.') + 1), path })}
              value={text[to] ?? ''}
              language={to}
              onDone={(words) => {
                setKept(new Set(kept).add(path));
                onEdit(withWords(set, to, new Map([[path, words]])));
              }}
            />
          </div>
        ))}
        {wanted.length > shown && (
          <div className="row">
            <Button onPress={() => setShown(shown + PAGE)}>
              {t.text('screen.own.more', { count: wanted.length - shown })}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}

/** The same as a table: out for a translator, and in again with every fault at its place. */
function ByTable({
  set,
  from,
  to,
  onEdit,
}: {
  readonly set: IndicatorSet;
  readonly from: string;
  readonly to: string;
  readonly onEdit: (set: IndicatorSet) => void;
}) {
  const t = useText();
  const [failed, setFailed] = useState<unknown>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const take = async (file: File) => {
    setFailed(null);
    setTaken(null);
    try {
      const table = await openTable(new Uint8Array(await file.arrayBuffer()), { file: file.name });
      const reader = translationsReader(table.columns, table.source, set, to);
      for await (const batch of table.rows()) for (const row of batch) reader.add(row);
      const { set: translated, translated: count } = reader.finish();
      onEdit(translated);
      setTaken(count);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <section className="section">
      <h2>{t.text('screen.own.table')}</h2>
      <p className="prose">{t.text('screen.own.table.about')}</p>
      <div className="row">
        <Button
          onPress={() => {
            const { columns, rows } = translationsTable(set, from, to);
            const content = writeCsv(columns, rows, { bom: true });
            download(content, fileName(set.id, `${from}-${to}`, 'csv'), 'text/csv;charset=utf-8');
          }}
        >
          {t.text('screen.own.table.out')}
        </Button>
      </div>
      <FileDrop
        name={t.text('screen.own.table.in')}
        buttonLabel={t.text('screen.continue.choose')}
        accept={['.csv', '.xlsx', 'text/csv']}
        onFile={(file) => void take(file)}
      >
        <p>{t.text('screen.own.table.in')}</p>
      </FileDrop>
      {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
      {taken !== null && (
        <Notice kind="done" live="polite">
          <p>{t.text('screen.own.table.taken', { count: taken })}</p>
        </Notice>
      )}
    </section>
  );
}
