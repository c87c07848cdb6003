import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { Cleaned, CleanOptions, Ledger } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import type { ReadOptions } from '../../src/read/types.ts';
import { cases } from '../support/cases.ts';

/** Fixed, so that every run is the same; another with `FUZZ_SEED=…`, more with `FUZZ_RUNS=…`. */
export const SEED = Number(process.env.FUZZ_SEED ?? 20_260_401);
export const RUNS = Number(process.env.FUZZ_RUNS ?? cases(10_000, 20));

interface Funding {
  readonly organisation: string;
  readonly region: string;
  /** Cents. */
  readonly amount: number;
  readonly note: string;
}

/** How an export is written. */
interface Style {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly encoding: Encoding;
  readonly money: Money;
  readonly quoteAll: boolean;
  readonly titles: readonly string[];
  readonly total: string | undefined;
  readonly notes: readonly string[];
  /** Title, total and note lines get a delimiter for every column. */
  readonly padded: boolean;
  readonly french: boolean;
}

const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
type Encoding = (typeof ENCODINGS)[number];
const MONEY = [
  'point',
  'comma',
  'us',
  'dollar',
  'space',
  'no-break',
  'dots',
  'apostrophe',
  'brackets',
] as const;
type Money = (typeof MONEY)[number];

/** Rows that no reader can take, or that repeat; `code` is the reason the ledger must give. */
const DAMAGES = ['none', 'blank', 'short', 'long', 'quote', 'band', 'word', 'duplicate'] as const;
interface Damage {
  readonly kind: (typeof DAMAGES)[number];
  /** Before which record, as a share of them. */
  readonly at: number;
}

export interface Export {
  readonly records: readonly Funding[];
  readonly style: Style;
  readonly damage: Damage;
}

const NAMES = [
  'Maison des jeunes',
  'Centre d’action bénévole',
  'Le Refuge "du Nord"',
  'Total Énergie Jeunesse',
  'Ensemble vocal',
  'L’Étape, inc.',
  'Food Bank; North',
  'Gîte | Ami',
  'Women’s Shelter',
  'Grand Total Theatre',
];
const funding = fc.record({
  organisation: fc.tuple(fc.constantFrom(...NAMES), fc.nat(99)).map(([name, n]) => `${name} ${n}`),
  region: fc.constantFrom('Estrie', 'Laval', 'Montréal', 'Côte-Nord'),
  amount: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -9_999_999, max: 999_999_999 })),
  note: fc.constantFrom('', 'soutien', 'phase 2; suite, etc.', 'deux\nlignes', 'dit "projet"', 'à confirmer'),
});
const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...ENCODINGS),
  money: fc.constantFrom(...MONEY),
  quoteAll: fc.boolean(),
  titles: fc.subarray(['Financement 2023-2024', 'Extraction du système', '']),
  total: fc.constantFrom(undefined, 'Total', 'TOTAL GÉNÉRAL', 'Grand total'),
  notes: fc.subarray(['Source : ministère', '* Chiffres provisoires']),
  padded: fc.boolean(),
  french: fc.boolean(),
});
export const anExport: fc.Arbitrary<Export> = fc.record({
  records: fc.uniqueArray(funding, { minLength: 4, maxLength: 9, selector: (record) => record.organisation }),
  style,
  damage: fc.record({ kind: fc.constantFrom(...DAMAGES), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
});

const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

function printed(cents: number, money: Money): string {
  const size = Math.abs(cents);
  const units = String(Math.trunc(size / 100));
  const rest = String(size % 100).padStart(2, '0');
  const minus = cents < 0 ? '-' : '';
  switch (money) {
    case 'point':
      return `${minus}${units}.${rest}`;
    case 'comma':
      return `${minus}${units},${rest}`;
    case 'us':
      return `${minus}${grouped(units, ',')}.${rest}`;
    case 'dollar':
      return `${minus}$${grouped(units, ',')}.${rest}`;
    case 'space':
      return `${minus}${grouped(units, ' ')},${rest} $`;
    case 'no-break':
      return `${minus}${grouped(units, '\u00A0')},${rest}\u00A0$`;
    case 'dots':
      return `${minus}${grouped(units, '.')},${rest} €`;
    case 'apostrophe':
      return `${minus}${grouped(units, '’')}.${rest}`;
    case 'brackets':
      return cents < 0 ? `(${grouped(units, ',')}.${rest})` : `${grouped(units, ',')}.${rest}`;
  }
}

/** The bytes of the export, as the style and the damage have it. */
function bytesOf({ records, style: how, damage }: Export): Uint8Array {
  const { delimiter, quoteAll, padded } = how;
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const alone = (text: string) => (padded ? line([text, '', '', '']) : text === '' ? '' : cell(text));
  const row = ({ organisation, region, amount, note }: Funding) =>
    line([organisation, region, printed(amount, how.money), note]);
  const rows = records.map(row);
  const damaged: Record<Damage['kind'], readonly string[]> = {
    none: [],
    blank: [''],
    short: [line(['Ligne courte', 'Laval'])],
    long: [line(['Ligne longue', 'Laval', printed(100, how.money), 'note', 'de trop'])],
    quote: [`"Guillemet ouvert${delimiter}Laval${delimiter}1${delimiter}`],
    band: [line(['Fourchette', 'Laval', '5 000 - 10 000', ''])],
    word: [line(['Mot', 'Laval', 'confidentiel', ''])],
    duplicate: [rows[0] ?? ''],
  };
  const at = Math.min(rows.length, 1 + Math.floor(damage.at * rows.length));
  const total = records.reduce((sum, { amount }) => sum + amount, 0);
  const counted = damage.kind === 'duplicate' ? total + (records[0]?.amount ?? 0) : total;
  const header = how.french
    ? ['Organisme', 'Région', 'Montant', 'Remarque']
    : ['Organisation', 'Region', 'Amount', 'Comment'];
  const lines = [
    ...how.titles.map(alone),
    line(header),
    ...rows.slice(0, at),
    ...damaged[damage.kind],
    ...rows.slice(at),
    ...(how.total === undefined ? [] : [line([how.total, '', printed(counted, how.money), ''])]),
    ...how.notes.map(alone),
  ];
  // Line breaks inside cells follow the file's, as Excel writes them.
  const text = `${lines.join('\n')}\n`.replaceAll('\n', how.lineEnd);
  if (how.encoding === 'utf-8-bom') return iconv.encode(text, 'utf-8', { addBOM: true });
  if (how.encoding.startsWith('utf-16')) return iconv.encode(text, how.encoding, { addBOM: true });
  // Mac Roman has a euro since 1998 and a currency sign before; iconv knows the sign.
  return iconv.encode(how.encoding === 'macintosh' ? text.replaceAll('€', '¤') : text, how.encoding);
}

/** Opens bytes and cleans them; a Refusal is an answer, anything else thrown is a fault. */
export async function cleanedOrRefused(
  bytes: Uint8Array,
  reading: ReadOptions = {},
  options: CleanOptions = {},
): Promise<Cleaned | Refusal> {
  try {
    const table = await openTable(bytesSource('export.csv', bytes), reading);
    return await clean([{ table }], { regions: 'free', ...options });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const hundredths = (decimal: string): bigint => {
  const [, sign = '', units = '0', fraction = ''] = /^(-?)(\d+)\.(\d+)$/.exec(decimal) ?? [];
  return BigInt(`${sign}${units}${fraction.padEnd(20, '0')}`);
};

/** Every row and every cent of a ledger is accounted for. */
export function expectBalance(ledger: Ledger): void {
  expect(ledger.accepted + ledger.merged + ledger.setAside).toBe(ledger.rows);
  const parts = [ledger.amountAccepted, ledger.amountMerged, ledger.amountSetAside].map(hundredths);
  expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(hundredths(ledger.amountRead));
  const aside = ledger.reasons.filter(({ effect }) => effect === 'set-aside');
  expect(aside.reduce((sum, { rows }) => sum + rows, 0)).toBe(ledger.setAside);
}

/** What was accepted, as it was written. */
function acceptedOf({ dataset }: Cleaned): Omit<Funding, 'note'>[] {
  const label = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record] ?? -1] ?? '';
  };
  return Array.from({ length: dataset.n }, (_, record) => ({
    organisation: label('organisation', record),
    region: label('region', record),
    amount: Math.round((dataset.amount[record] ?? 0) * 100),
  }));
}

/** The export gives its records back to the cent, and the ledger says what became of every other row. */
export async function expectReturned(written: Export): Promise<void> {
  const { records, style: how, damage } = written;
  // Which single-byte encoding a few words are in can be unclear: that is what the flag is for.
  const reading = how.encoding === 'macintosh' ? { encoding: 'macintosh' } : {};
  const cleaned = await cleanedOrRefused(bytesOf(written), reading);
  if (cleaned instanceof Refusal) throw new Error(`refused: ${JSON.stringify(cleaned.issues)}`);
  const { ledger } = cleaned;
  expectBalance(ledger);
  const rowsFor = (code: string) => ledger.reasons.find((reason) => reason.code === code)?.rows ?? 0;
  const plain = records.map(({ organisation, region, amount }) => ({ organisation, region, amount }));
  const accepted = acceptedOf(cleaned);
  if (damage.kind === 'quote') {
    // What stands in the same quotes as the stray one may be lost with it, and is then accounted for.
    for (const record of accepted) expect(plain).toContainEqual(record);
    expect(rowsFor('row-quote')).toBeGreaterThan(0);
    return;
  }
  const repeated = damage.kind === 'duplicate' ? plain.slice(0, 1) : [];
  const inOrder = (list: readonly Omit<Funding, 'note'>[]) =>
    list.map((record) => JSON.stringify(record)).sort();
  expect(inOrder(accepted)).toEqual(inOrder([...plain, ...repeated]));
  expect(rowsFor('totals-row')).toBe(how.total === undefined ? 0 : 1);
  expect(rowsFor('duplicate-row')).toBe(repeated.length);
  expect(rowsFor('amount-band')).toBe(damage.kind === 'band' ? 1 : 0);
  expect(rowsFor('amount-withheld')).toBe(damage.kind === 'word' ? 1 : 0);
  expect(rowsFor('row-long')).toBe(damage.kind === 'long' ? 1 : 0);
  expect(rowsFor('row-short')).toBe(damage.kind === 'short' ? 1 : 0);
  expect(rowsFor('note-row')).toBe(how.notes.length);
  expect(rowsFor('amount-missing')).toBe(0);
}
