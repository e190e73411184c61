import {
  type AssumptionAnswers,
  LISTS_ASSUMPTIONS,
  LISTS_METHODS,
  type ListsMethod,
  type Warning,
} from '@repere/contracts';
import { parseListsOptions, parseListsResult } from '@repere/workbench';
import { array, fields, nullable, one, string } from '../shell/check-shape.ts';
import { historiesOf, stratifiedOf } from './capture-histories.ts';
import { type Draft, type DraftTable, EMPTY_DRAFT, type PrimaryAnswer } from './draft.ts';

/** The key in the tab's session storage: kept over a reload, gone when the tab is closed. */
export const DRAFT_KEY = 'repere.draft';

/** A draft from its kept text; an empty one when the text is not what this version writes. */
export function parseKeptDraft(text: string | null): Draft {
  if (text === null || text === '') return EMPTY_DRAFT;
  try {
    const kept = fields(JSON.parse(text));
    return {
      table: kept['table'] === null ? null : tableOf(kept['table']),
      options: parseListsOptions(kept['options']),
      primary: primaryOf(kept['primary']),
      assumptions: assumptionsOf(kept['assumptions']),
      result: kept['result'] === null ? null : parseListsResult(kept['result']),
      hasSeenFigures: kept['hasSeenFigures'] === true,
      savedAs: nullable(kept['savedAs'], string),
    };
  } catch {
    // Written by another version, or by hand: nothing is lost that the file itself does not still hold.
    return EMPTY_DRAFT;
  }
}

function tableOf(value: unknown): DraftTable {
  const table = fields(value);
  const facts = fields(table['facts']);
  return {
    name: string(table['name']),
    published: nullable(table['published'], string),
    histories: historiesOf(table['histories']),
    stratified: nullable(table['stratified'], stratifiedOf),
    warnings: array(table['warnings']).map(warningOf),
    layout: one(['counts', 'persons', 'memberships'] as const, table['layout']),
    facts: {
      format: one(['csv', 'xlsx'] as const, facts['format']),
      ...(facts['delimiter'] !== undefined && { delimiter: string(facts['delimiter']) }),
      ...(facts['encoding'] !== undefined && { encoding: string(facts['encoding']) }),
    },
    columnNames: array(table['columnNames']).map(string),
  };
}

function primaryOf(value: unknown): PrimaryAnswer {
  const { kind, choice } = fields(value);
  if (kind === 'chosen') {
    const { method, reason } = fields(choice);
    return { kind, choice: { method: one<ListsMethod>(LISTS_METHODS, method), reason: string(reason) } };
  }
  return { kind: one(['open', 'skipped'] as const, kind) };
}

function assumptionsOf(value: unknown): AssumptionAnswers {
  const entries = Object.entries(fields(value)).map(([id, kept]) => {
    const { answer, note } = fields(kept);
    return [
      one(LISTS_ASSUMPTIONS, id),
      { answer: one(['holds', 'fails', 'unknown'] as const, answer), note: string(note) },
    ] as const;
  });
  return Object.fromEntries(entries);
}

function warningOf(value: unknown): Warning {
  const { code, details } = fields(value);
  // Details were plain values of JSON when they were written; messages show whatever they are.
  return { code: string(code), details: fields(details) as Warning['details'] };
}
