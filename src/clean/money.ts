import type { Evidence } from '../base/issue.ts';
import type { Cell, RawRow } from '../read/row.ts';
import type { FileFacts } from '../read/types.ts';
import { amountShape } from './amount-shape.ts';
import { amountValue, type DecimalMark } from './amounts.ts';
import { currencyInHeader, currencyOf, isCurrency, isKnownCurrency } from './currencies.ts';
import { currencyHeaders } from './headers.ts';
import type { Laid } from './layout/types.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { type PlainAmount, SCALE_POWER, type ScaleClues, scaleInWords, settleScale } from './scale.ts';
import { sidedAmounts } from './sides.ts';
import type { AmountScale, CleanIssue, CleanOptions } from './types.ts';

/** What the amounts of one file count, and in which money. */
export interface Money {
  readonly scale: Evidence<AmountScale>;
  /** Power of ten of each role whose numbers are multiplied, where it is not 0. */
  readonly powers: ReadonlyMap<string, number>;
  /** Sign of the one currency; null where nothing names it, or where rows name several. */
  readonly currency: Evidence<string | null>;
  /** Column whose cells name the currency of each row, the amounts themselves or another; null: none does. */
  readonly currencyAt: number | null;
  /** Rows name several currencies. */
  readonly several: boolean;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/** The currency that a cell names: a code or a sign of its own, or the sign beside an amount. */
export function currencyOfCell(cell: Cell): string {
  if (typeof cell === 'number') return '';
  const shape = amountShape(cell);
  if (typeof shape !== 'string') return shape.currency;
  return shape === 'amount-unreadable' ? currencyOf(cell) : '';
}

/** Settles scale and currency of a file from its header, its lines around the table and its cells. */
export function settleMoney(
  { table, header, across }: Pick<Laid, 'table' | 'header' | 'across'>,
  columns: ReadonlyMap<string, number>,
  { columns: profiles, sample, notes }: Profiles,
  marks: ReadonlyMap<string, DecimalMark>,
  options: CleanOptions,
): Money {
  const amountAt = columns.get('amount');
  const headers = across?.value.columns.map((column) => column.header) ?? [header[amountAt ?? -1] ?? ''];
  const [amountHeader = ''] = headers;
  const headerCurrency = currencyInHeader(amountHeader);
  const column = currencyColumn(header, [...columns.values()], profiles);
  const printed = amountAt === undefined ? undefined : profiles.get(amountAt)?.numbers?.currencies;
  const formats = table.facts.formats?.get(across?.value.columns[0]?.at ?? amountAt ?? -1);
  const shown = signsOf(formats?.signs);
  const signs = printed && printed.size > 0 ? printed : shown;
  const currency = settleCurrency(header, amountAt, headerCurrency, column, signs);
  const settled =
    amountAt === undefined
      ? NO_AMOUNT
      : settleScale(
          {
            headers,
            facts: table.facts,
            notes,
            headerCurrency,
            hidden: (formats?.hidden ?? 0) > 0,
            shown: ([undefined, 'thousands', 'millions'] as const)[formats?.added ?? 0],
            ...proportions(plainAmounts(sample, amountAt, marks.get('amount') ?? '.')),
          },
          options.amountsIn,
        );
  const scale = 'scale' in settled ? settled.scale : NO_AMOUNT.scale;
  const powers = powersOf(header, columns, scale.value);
  return {
    scale,
    powers,
    ...currency,
    refusals: [
      ...('refusal' in settled ? [settled.refusal] : []),
      ...(column ? [] : mixedFormats(shown)),
      ...mixedHeaders(headers),
      ...sidedAmounts(amountHeader, profiles.get(amountAt ?? -1)?.numbers),
    ],
    issues: [
      ...scaleIssues(amountHeader, scale),
      ...percentIssues(across?.value.columns.map(({ at }) => at) ?? [amountAt ?? -1], table.facts),
      ...partlyNamed(header, currency, profiles.get(currency.currencyAt ?? amountAt ?? -1)),
    ],
  };
}

/** Signs of cell formats → cells, by the currency that they name. */
function signsOf(formats: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const [sign, cells] of formats) {
    const currency = currencyOf(sign);
    if (currency !== '') signs.set(currency, (signs.get(currency) ?? 0) + cells);
  }
  return signs;
}

/** Numbers that a workbook shows in several currencies: no filter tells their rows apart. */
function mixedFormats(shown: ReadonlyMap<string, number>): CleanIssue[] {
  if (shown.size < 2) return [];
  const [main = ''] = shown.keys();
  const args = { currencies: [...shown.keys()], column: 'format', main };
  return [{ code: 'currencies-mixed', args, level: 'error' }];
}

/** `2022-2023 (CAD)` and `2023-2024 (USD)`: columns of one table whose amounts do not add up. */
function mixedHeaders(headers: readonly string[]): CleanIssue[] {
  const currencies = [...new Set(headers.map(currencyInHeader).filter((currency) => currency !== ''))];
  if (currencies.length < 2) return [];
  return [{ code: 'currencies-mixed', args: { currencies, column: 'header', main: '' }, level: 'error' }];
}

/**
 * Amounts of which only some are said to be in a currency other than the dollar: the others, which name none, are counted
 * in it. Where most bear its sign beside the figure, so do the others; a column of currencies has no reason to be blank.
 */
function partlyNamed(
  header: readonly string[],
  { currency: { value, because }, currencyAt }: Pick<Money, 'currency' | 'currencyAt'>,
  profile: ColumnProfile | undefined,
): CleanIssue[] {
  if (value === null || value === DOLLAR || !profile) return [];
  const inColumn = because.code === 'currency-column';
  const named = inColumn ? profile.filled : (profile.numbers?.currencies.get(value) ?? 0);
  const others = (inColumn ? profile.filled + profile.blank : (profile.numbers?.numbers ?? 0)) - named;
  if (named === 0 || others === 0 || (!inColumn && named >= others)) return [];
  const column = header[currencyAt ?? -1] ?? 'none';
  return [
    {
      code: 'currency-partly',
      args: { column, sign: value, named, others },
      level: 'warning',
      count: others,
    },
  ];
}
/** What amounts that name no currency are in. */
export const DOLLAR = '$';

const NO_AMOUNT: { readonly scale: Evidence<AmountScale> } = {
  scale: { value: 'units', source: 'found', because: { code: 'scale-unsaid', args: {} } },
};

function scaleIssues(column: string, { value, source }: Evidence<AmountScale>): CleanIssue[] {
  if (value === 'units' || source === 'given') return [];
  return [{ code: 'amounts-scaled', args: { column, scale: value }, level: 'note' }];
}

/** Amounts that a workbook shows as percentages: they are parts of something, and would be read as cents. */
function percentIssues(
  amounts: readonly number[],
  { file, header, headerLine, formats }: FileFacts,
): CleanIssue[] {
  return amounts.flatMap((at): CleanIssue[] => {
    const count = formats?.get(at)?.percents ?? 0;
    if (count === 0) return [];
    const places = [{ file, line: headerLine.value ?? 1 }];
    return [
      {
        code: 'amounts-percent',
        args: { column: header[at] ?? '', cells: count },
        level: 'warning',
        count,
        places,
      },
    ];
  });
}

/** Floors are in the scale of the amounts unless their own header says another; other numbers in that of their header. */
function powersOf(
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
  scale: AmountScale,
): ReadonlyMap<string, number> {
  const powers = new Map<string, number>();
  for (const role of ['amount', 'floor', 'population']) {
    const at = columns.get(role);
    if (at === undefined) continue;
    const own = role === 'amount' ? scale : scaleInWords(header[at] ?? '');
    const plainFloor = role === 'floor' && currencyInHeader(header[at] ?? '') === '' ? scale : 'units';
    const power = SCALE_POWER[own ?? plainFloor];
    if (power > 0) powers.set(role, power);
  }
  return powers;
}

/** Amounts of the sample that do not say their own scale. */
function plainAmounts(sample: readonly RawRow[], at: number, mark: DecimalMark): PlainAmount[] {
  return sample.flatMap(({ cells }): PlainAmount[] => {
    const cell = cells[at] ?? '';
    if (typeof cell === 'number') return [{ text: String(cell), value: Math.abs(cell), signed: false }];
    const shape = amountShape(cell);
    if (typeof shape === 'string' || shape.power > 0) return [];
    const value = amountValue(shape, mark);
    if (typeof value !== 'number') return [];
    return [{ text: cell.trim(), value: Math.abs(value), signed: shape.currency !== '' }];
  });
}

/** Times the median from which an amount may be in whole units where the others are in thousands. */
const STRAY = 1000;
/** The same where it bears a currency sign and others bear none. */
const STRAY_SIGNED = 100;

/** The median of amounts, and one that is out of all proportion with them. */
function proportions(amounts: readonly PlainAmount[]): Pick<ScaleClues, 'typical' | 'stray'> {
  const typical = medianOf(amounts);
  const bare = medianOf(amounts.filter(({ signed }) => !signed));
  const stray =
    amounts.find(({ value, signed }) => signed && bare > 0 && value >= bare * STRAY_SIGNED) ??
    amounts.find(({ value }) => typical > 0 && value >= typical * STRAY);
  return { typical, stray };
}

function medianOf(amounts: readonly PlainAmount[]): number {
  const values = amounts.map(({ value }) => value).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** Columns whose first cells are currencies and nothing else, whatever they are named. */
export const currencyCells = (header: readonly string[], rows: readonly RawRow[]): number[] =>
  header.flatMap((_, at) => {
    const filled = rows.map(({ cells }) => String(cells[at] ?? '')).filter((text) => text.trim() !== '');
    return filled.length > 0 && filled.every(isKnownCurrency) ? [at] : [];
  });

/** The column that names the currency of each row: by its header or not, and by cells that are codes, signs or names. */
function currencyColumn(
  header: readonly string[],
  taken: readonly number[],
  profiles: Profiles['columns'],
): { readonly at: number; readonly codes: ReadonlyMap<string, string> } | undefined {
  const named = currencyHeaders(header);
  for (const at of [...named, ...[...profiles.keys()].filter((other) => !named.includes(other))]) {
    const texts = profiles.get(at)?.texts;
    if (taken.includes(at) || !texts || texts.size === 0 || texts.size > MOST_CURRENCIES) continue;
    if (![...texts.keys()].every(named.includes(at) ? isCurrency : isKnownCurrency)) continue;
    return { at, codes: new Map([...texts.keys()].map((text) => [text, currencyOf(text)])) };
  }
  return undefined;
}
/** There are some 180 in the world. */
const MOST_CURRENCIES = 200;

function settleCurrency(
  header: readonly string[],
  amountAt: number | undefined,
  headerCurrency: string,
  column: { readonly at: number; readonly codes: ReadonlyMap<string, string> } | undefined,
  signs: ReadonlyMap<string, number>,
): Pick<Money, 'currency' | 'currencyAt' | 'several'> {
  if (column) {
    const distinct = new Set(column.codes.values());
    const [only = ''] = distinct;
    const because = { code: 'currency-column', args: { header: header[column.at] ?? '' } } as const;
    const several = distinct.size > 1;
    return {
      currency: { value: several ? null : only, source: 'found', because },
      currencyAt: column.at,
      several,
    };
  }
  if (signs.size > 0) {
    const [[sign, count] = ['', 0]] = [...signs].sort((a, b) => b[1] - a[1]);
    const because = { code: 'currency-signs', args: { count, sign } } as const;
    const several = signs.size > 1;
    return {
      currency: { value: several ? null : sign, source: 'found', because },
      currencyAt: several ? (amountAt ?? null) : null,
      several,
    };
  }
  const because =
    headerCurrency === ''
      ? ({ code: 'currency-unsaid', args: {} } as const)
      : ({ code: 'currency-header', args: { header: header[amountAt ?? -1] ?? '' } } as const);
  return {
    currency: { value: headerCurrency === '' ? null : headerCurrency, source: 'found', because },
    currencyAt: null,
    several: false,
  };
}
