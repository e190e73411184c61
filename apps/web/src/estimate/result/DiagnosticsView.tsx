import type { Diagnostics, DiagnosticValue } from '@repere/contracts';
import { isMessageId, type Translator } from '@repere/messages';
import { DataTable } from '../../design/DataTable.tsx';
import { useText } from '../../shell/language.tsx';

type DiagnosticRow = Readonly<Record<string, DiagnosticValue>>;

/**
 * The diagnostics of one estimate in words: single values as a list, rows of values as tables. Each has its name in the JSON
 * result beside it, so that it can be looked up; what this version has no words for goes by that name.
 */
export function DiagnosticsView({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const t = useText();
  const { single, tables } = sorted(diagnostics);
  return (
    <div className="stack">
      {single.length > 0 && (
        <dl className="provenance">
          {single.map(([name, value]) => (
            <Single key={name} name={name} value={value} />
          ))}
        </dl>
      )}
      {tables.map(([name, rows]) => {
        const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
        return (
          <DataTable
            key={name}
            caption={nameOf(name, t)}
            onPhones="labelled-cards"
            columns={columns.map((column) => ({ title: nameOf(column, t), isNumeric: isNumeric(rows, column) }))}
            rows={rows.map((row, index) => ({
              key: String(index),
              cells: columns.map((column) => inWords(column, row[column] ?? null, t)),
            }))}
          />
        );
      })}
    </div>
  );
}

function Single({ name, value }: { readonly name: string; readonly value: DiagnosticValue }) {
  const t = useText();
  const words = nameOf(name, t);
  return (
    <>
      <dt>
        {words} {words !== name && <code className="diagnostic-name">{name}</code>}
      </dt>
      <dd>{isRow(value) ? <Parts row={value} /> : inWords(name, value, t)}</dd>
    </>
  );
}

/** The values of one thing, side by side. */
function Parts({ row }: { readonly row: DiagnosticRow }) {
  const t = useText();
  return (
    <ul className="diagnostic-parts">
      {Object.entries(row).map(([name, value]) => (
        <li key={name}>
          <span className="soft">{nameOf(name, t)}</span> {inWords(name, value, t)}
        </li>
      ))}
    </ul>
  );
}

/** Values that stand by themselves, and rows of values, those one level down included. */
function sorted(diagnostics: Diagnostics): {
  readonly single: readonly (readonly [string, DiagnosticValue])[];
  readonly tables: readonly (readonly [string, readonly DiagnosticRow[]])[];
} {
  const single: (readonly [string, DiagnosticValue])[] = [];
  const tables: (readonly [string, readonly DiagnosticRow[]])[] = [];
  for (const [name, value] of Object.entries(diagnostics)) {
    if (isRow(value)) {
      const inner = Object.entries(value);
      single.push([name, Object.fromEntries(inner.filter(([, one]) => !isTable(one)))]);
      for (const [innerName, one] of inner) if (isTable(one)) tables.push([innerName, one]);
    } else if (isTable(value)) tables.push([name, value]);
    else single.push([name, value]);
  }
  return { single, tables };
}

function inWords(name: string, value: DiagnosticValue, t: Translator): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return t.text(value ? 'lists.yes' : 'lists.no');
  if (typeof value === 'string') return textInWords(name, value, t);
  if (typeof value === 'number') return numberInWords(value, t);
  // A table inside a table is only counted; the JSON result has it.
  if (isTable(value)) return t.count(value.length);
  if (isRow(value)) {
    return Object.entries(value)
      .map(([inner, one]) => `${nameOf(inner, t)} ${inWords(inner, one, t)}`)
      .join(' · ');
  }
  return value.length === 0 ? t.text('lists.none') : value.map((one) => inWords(name, one, t)).join(', ');
}

function numberInWords(value: number, t: Translator): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1000) return t.count(value);
  if (size < 1e-4) return value.toExponential(1);
  // About four figures, as many as can be compared at a glance.
  return t.decimal(value, size >= 100 ? 1 : size >= 10 ? 2 : 4);
}

/** A status, a kind of interval or another fixed word; models and pairs of lists are shown as they are. */
function textInWords(name: string, value: string, t: Translator): string {
  const ids = {
    fit: `lists.status.${value}`,
    status: `lists.status.${value}`,
    how: `lists.interval.${value}.short`,
    combined: `diagnostic.value.${value}`,
    kind: `diagnostic.value.${value}`,
  };
  const id = Object.hasOwn(ids, name) ? ids[name as keyof typeof ids] : ''; // One of its own names.
  return isMessageId(id) ? t.text(id) : value;
}

function nameOf(name: string, t: Translator): string {
  const id = `diagnostic.${name}`;
  return isMessageId(id) ? t.text(id) : name;
}

function isNumeric(rows: readonly DiagnosticRow[], column: string): boolean {
  return rows.every((row) => row[column] === null || typeof row[column] === 'number');
}

function isRow(value: DiagnosticValue): value is DiagnosticRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(value: DiagnosticValue): value is readonly DiagnosticRow[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow);
}
