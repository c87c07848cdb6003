// Names that are no organisation's: of what is left to share, of nobody in particular, of a footer or a population.
import words from '../../data/reference/layout.json' with { type: 'json' };
import { DecimalSum } from '../base/decimal-sum.ts';
import { fold } from '../base/text.ts';
import { type LabelReader, labelsOf } from './labels.ts';
import type { CleanIssue, Dataset } from './types.ts';

const NOBODY: ReadonlySet<string> = new Set(words.nobody);
const PAGE = /^pages? \d+(?: (?:de|sur|of) \d+)?$/;
/** Bytes of the longest of them, accents and signs included. */
const LONGEST = 32;
/** First letters of them; beyond ASCII any may be one. */
const OPENS = new Uint8Array(256).fill(1, 128);
for (const name of words.nobody) {
  OPENS[name.charCodeAt(0)] = 1;
  OPENS[name.toUpperCase().charCodeAt(0)] = 1;
}

const NAMES_KEPT = 5;
const PLACES_KEPT = 3;

/** Nearly every name is told by its first letter and its length. */
class NobodyReader implements LabelReader {
  found = false;

  readBytes(bytes: Uint8Array, start: number, end: number): boolean {
    this.found = false;
    return end - start > LONGEST || OPENS[bytes[start]!] === 0;
  }

  readText(text: string): void {
    const name = text.length > LONGEST ? '' : fold(text);
    this.found = NOBODY.has(name) || PAGE.test(name);
  }
}

/**
 * Records under a name that is no organisation's, and without a number of one. They stay in the figures, each name as one
 * organisation: what stands there may be one all the same, so that a person must look.
 */
export function namesOfNobody({ labels, amount, n, file, line, files }: Dataset): CleanIssue[] {
  const column = labels.get('organisation');
  if (!column) return [];
  const names = labelsOf(column);
  const reader = new NobodyReader();
  const found = new Set<number>();
  for (let code = 0; code < names.length; code++) {
    names.read(code, reader);
    if (reader.found) found.add(code);
  }
  if (found.size === 0) return [];
  const ids = labels.get('organisation_id');
  const records = Array.from({ length: n }, (_, record) => record).filter(
    (record) => found.has(column.codes[record]!) && (ids?.codes[record] ?? -1) < 0,
  );
  if (records.length === 0) return [];
  const money = new DecimalSum();
  for (const record of records) money.add(amount[record]!);
  const told = [...new Set(records.map((record) => names.text(column.codes[record]!)))];
  const places = records.slice(0, PLACES_KEPT).map((record) => ({
    file: files[file[record]!]!,
    line: line[record]!,
    column: column.header,
    value: names.text(column.codes[record]!),
  }));
  const args = { names: told.slice(0, NAMES_KEPT), records: records.length };
  const count = records.length;
  return [{ code: 'name-of-nobody', args, level: 'warning', count, amount: money.toString(), places }];
}
