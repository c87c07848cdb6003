import type { Lang } from '../../messages/catalogue.ts';
import type { Translator } from '../../messages/translator.ts';
import type { CsvTable } from '../formats/csv.ts';
import { byVerdict, type ClaimVerdict, type Verification } from './verification.ts';

const HEADER = [
  'id',
  'verdict',
  'codes',
  'part',
  'name',
  'kind',
  'before',
  'after',
  'difference',
  'rows_before',
  'rows_after',
  'same_rows',
  'text',
] as const;

/**
 * `verify` as CSV for machines: a row for each difference of a claim, one row for a claim without; first, with no id, a row for
 * each fault of the file as a whole.
 */
export function verifyCsv({ verdicts, faults }: Verification, { lang, say }: Translator): CsvTable {
  const blank = Array.from({ length: 9 }, () => undefined);
  const ofFile = faults.map((fault) => ['', 'does-not-hold', fault.code, ...blank, say(fault)]);
  return { header: HEADER, rows: [...ofFile, ...byVerdict(verdicts).flatMap((one) => rowsOf(one, lang))] };
}

function rowsOf({ id, verdict, faults, remarks, whyNot, differences, rows, text }: ClaimVerdict, lang: Lang) {
  const codes = [...faults, ...(whyNot ? [whyNot.code] : []), ...remarks].join(' ');
  const tail = [
    rows.before?.n,
    rows.after?.n,
    rows.before && rows.after ? (rows.before.sha256 === rows.after.sha256 ? 1 : 0) : undefined,
    text[lang],
  ];
  const blank = Array.from({ length: 6 }, () => undefined);
  if (differences.length === 0) return [[id, verdict, codes, ...blank, ...tail]];
  return differences.map(({ part, name, kind, before, after, difference }) => [
    id,
    verdict,
    codes,
    part,
    name,
    kind,
    ...[before, after, difference].map((side) => sideCell(side, kind !== 'text')),
    ...tail,
  ]);
}

/** Exact money is a number; words are text. */
const sideCell = (side: number | string | null, figure: boolean) =>
  typeof side === 'string' && figure ? { exact: side } : (side ?? undefined);
