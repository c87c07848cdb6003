import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalTotal } from '../../src/base/decimal-sum.ts';
import { LaneAccounts } from '../../src/clean/coded/accounts.ts';
import { codeAmounts, RowAmounts } from '../../src/clean/coded/amounts.ts';
import { RowWindow } from '../../src/clean/coded/row-window.ts';
import { SeenRows } from '../../src/clean/coded/seen.ts';
import type { CodedColumn, RowNumbers } from '../../src/clean/coded/table.ts';
import { Reconciliation } from '../../src/clean/reconcile.ts';
import type { CellColumn } from '../../src/read/columns/column.ts';
import { type Numeral, OTHER } from '../../src/read/columns/numeral.ts';
import { Numerals } from '../../src/read/columns/numerals.ts';
import type { CellColumns } from '../../src/read/columns/table.ts';
import { cases } from '../support/cases.ts';
import { oneColumn } from '../support/one-column.ts';

/** Loops over rows that are looked at together, against what they do for one row. */

/** Enough different numbers that a column looks no cell up that follows. */
const FIRST = Array.from({ length: 5000 }, (_, i) => String(100_000 + i));

const printed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: -200_000, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.constantFrom('0', '1', '12', '999', '1234', '100000', '99999999', '12345678901'),
        fc.constantFrom('', '.', ','),
        fc.constantFrom('', '5', '00', '000', '234', '1234', '00000012'),
      )
      .map((parts) => parts.join('')),
  },
  fc.constantFrom(
    '',
    ' ',
    'n.d.',
    '007',
    '1 234,56 $',
    '-0',
    '999999999999999',
    '0.0000001',
    '10000000000000',
  ),
);

/** A column whose cells rarely repeat: the last of them are these. */
function rareColumn(texts: readonly string[]): { readonly table: CellColumns; readonly column: CellColumn } {
  const table = oneColumn([...FIRST, ...texts]);
  const column = table.columns[0]!;
  expect(column.rare).toBe(true);
  return { table, column };
}

/** The windows of as many rows, one after the other. */
function* windowsOf(window: RowWindow): Generator<RowWindow> {
  for (let row = 0; row < window.rows; row += window.count) {
    window.moveTo(row);
    yield window;
  }
}

describe('codes of cells that rarely repeat', () => {
  const numerals = new Numerals();
  // Numbers that follow one another, as others' places do, then of several forms; of 32 bits, then larger.
  for (let i = 0; i < 40_000; i++) {
    const text = i < 20_000 ? `${i}` : i % 7 === 0 ? `x${i}` : i < 33_000 ? `-${i},5` : `${i}00000000`;
    numerals.addText(text);
  }

  /** A code that is asked for alone; -1: none. */
  function toldAlone(code: number): { readonly form: number; readonly number: number } {
    const found: Numeral = { digits: 0, negative: false, mark: null, decimals: 0 };
    if (code < 0 || !numerals.tell(code, found)) return { form: OTHER, number: 0 };
    const comma = found.mark === ',' ? 2 : 0;
    return { form: (found.decimals << 2) | comma | Number(found.negative), number: found.digits };
  }

  it('are told together as one by one, with rows among them that have none, or that of a row above', () => {
    const run = fc.tuple(fc.nat(3), fc.array(fc.nat(9), { maxLength: 3 }), fc.nat(1500));
    fc.assert(
      fc.property(fc.nat(38_000), fc.array(run, { minLength: 1, maxLength: 5 }), (first, runs) => {
        let next = first;
        const list = runs.flatMap(([none, above, some]) => [
          ...Array<number>(none).fill(-1),
          ...above.map((back) => Math.max(0, next - back)),
          ...Array.from({ length: some }, () => next++),
        ]);
        const codes = Int32Array.from(list.filter((code) => code < numerals.size));
        const [digits, forms] = [new Float64Array(codes.length), new Uint8Array(codes.length)];
        numerals.tellAll(codes, { digits, forms });
        const found = Array.from(codes, toldAlone);
        expect([...forms]).toEqual(found.map(({ form }) => form));
        expect([...digits].filter((_, i) => forms[i] !== OTHER)).toEqual(
          found.flatMap(({ form, number }) => (form === OTHER ? [] : [number])),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('amounts of rows that are looked at together', () => {
  it('are those of their cells', () => {
    const form = fc.record({
      mark: fc.constantFrom('.' as const, ',' as const),
      lakh: fc.boolean(),
      power: fc.constantFrom(0, 0, 0, 3),
      largest: fc.constantFrom(undefined, 3000, 1e15),
    });
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 200 }), form, (texts, { largest, ...own }) => {
        const { column } = rareColumn(texts);
        const under = { ...own, ...(largest === undefined ? {} : { largest }) };
        const window = new RowWindow(column.size);
        const amounts = new RowAmounts(window, column, under);
        const each = codeAmounts(column, under);
        for (const { begin, count } of windowsOf(window)) {
          amounts.read();
          const codes = Array.from({ length: count }, (_, place) => column.codes.at(begin + place));
          expect([...window.doubles(amounts.place)]).toEqual(codes.map((code) => each.of(code)));
        }
        window.kernel.leave();
      }),
      { numRuns: cases(100) },
    );
  });
});

describe('rows that are looked at together', () => {
  const [ASKED, NOT, REPEATED] = [1, 2, 4];

  /** What each text is told to be, where those that are asked for are entered in turn. */
  function toldAlone(met: Set<string>, texts: readonly string[], asked: readonly number[]): number[] {
    return texts.map((text, i) => {
      if (asked[i] === NOT) return NOT;
      const known = met.has(text);
      met.add(text);
      return known ? REPEATED : ASKED;
    });
  }

  it('are told to be seen before where the same cell was', () => {
    const again = fc.array(
      fc.oneof(
        printed,
        fc.nat(4999).map((at) => FIRST[at]!),
      ),
      {
        maxLength: 300,
      },
    );
    const draw = fc.infiniteStream(fc.nat(9));
    fc.assert(
      fc.property(again, draw, (texts, draws) => {
        const { table, column } = rareColumn(texts);
        const window = new RowWindow(table.rows);
        const seen = new SeenRows(table, window);
        const met = new Set<string>();
        for (const { begin, count } of windowsOf(window)) {
          const told = window.bytes(window.toldAt);
          const asked = Array.from(told, () => (draws.next().value === 0 ? NOT : ASKED));
          told.set(asked);
          // One of them is added alone.
          const alone = Math.min(count - 1, 100 * (draws.next().value ?? 0));
          asked[alone] = ASKED;
          const first = seen.addAll(0, alone, ASKED, REPEATED);
          told[alone] = seen.add(alone) ? ASKED : REPEATED;
          const second = seen.addAll(alone + 1, count, ASKED, REPEATED);
          const own = Array.from(told, (_, place) => column.text(column.codes.at(begin + place)));
          expect([...told]).toEqual(toldAlone(met, own, asked));
          const entered = told.filter((what, place) => what === ASKED && place !== alone).length;
          expect(first + second).toBe(entered);
        }
        window.kernel.leave();
      }),
      { numRuns: cases(60) },
    );
  });
});

const numbersOf = (list: readonly number[]): RowNumbers => ({
  at: (row) => list[row]!,
  from: (from, most) => Int32Array.from(list.slice(from, from + most)),
});

/** What an account has come to, in its order. */
function stateOf(account: Reconciliation): unknown {
  const { byLabel, all, borne, terms, termsSince } = account as unknown as {
    readonly byLabel: ReadonlyMap<string, { readonly sum: object; readonly terms: number }>;
    readonly all: object;
    readonly borne: ReadonlySet<string>;
    readonly terms: number;
    readonly termsSince: number;
  };
  const labels = [...byLabel].map(([label, own]) => [label, String(own.sum), own.terms]);
  return { ...account.soFar, terms, termsSince, all: String(all), labels, borne: [...borne] };
}

describe('the accounts of rows that are looked at together', () => {
  const TEXTS = ['', 'Laval', 'Estrie', 'Jeunes', 'Femmes', '2023'];
  /** An amount, or NaN; its labels, and its lane. */
  type Row = readonly [amount: number, one: number, other: number, lane: number];
  const amount = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -300_000, max: 900_000 }).map((cents) => cents / 100) },
    fc.constantFrom(
      ...[0, -0, Number.NaN, 0.001, 1234.567, 1e12 / 3, 2 ** 32, 42_949_672.96, 42_949_672.95, 5000],
    ),
  );
  const rows = fc.array(fc.tuple(amount, fc.nat(5), fc.nat(5), fc.nat(2)), { maxLength: 2500 });

  /** Now and then, a row that could be the sum of all above it. */
  function withSums(list: readonly Row[], places: readonly number[]): Row[] {
    const sums = [...list];
    for (const at of places) {
      const above = sums.slice(0, at).reduce((sum, [own]) => sum + (own || 0), 0);
      sums.splice(at, 0, [Math.round(above * 100) / 100, 1, 2, 0]);
    }
    return sums;
  }

  const columnOf = (list: readonly Row[], at: 1 | 2): CodedColumn =>
    ({
      codes: numbersOf(list.map((row) => row[at])),
      size: TEXTS.length,
      text: (code: number) => TEXTS[code]!,
    }) as CodedColumn;

  class Accounts {
    readonly known = new Map<number | undefined, Reconciliation>();
    readonly of = (at?: number) => this.known.get(at) ?? this.known.set(at, new Reconciliation()).get(at)!;

    add([own, one, other]: Row, at?: number): void {
      this.of(at).add(own, [TEXTS[one]!, TEXTS[other]!]);
    }
  }

  const places = fc.array(fc.oneof(fc.nat(5), fc.nat(2500)), { maxLength: 4 });

  /** Adds rows one by one, of which none could be a sum. */
  function addEach(accounts: Accounts, list: readonly Row[], laneOf: (row: Row) => number | undefined): void {
    for (const row of list) {
      const account = accounts.of(laneOf(row));
      if (Number.isNaN(row[0])) continue;
      expect(account.couldSuspect(row[0])).toBe(false);
      accounts.add(row, laneOf(row));
    }
  }

  it('are those of each of them, up to one that could be the sum of those above', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), places, (list, several, sumsAt) => {
        const sums = withSums(list, sumsAt);
        const lanes = several ? { of: numbersOf(sums.map((row) => row[3])), at: [4, 5, 6] } : undefined;
        const laneOf = (row: Row) => lanes?.at[row[3]];
        const [together, alone] = [new Accounts(), new Accounts()];
        const window = new RowWindow(sums.length);
        const labels = [columnOf(sums, 1), columnOf(sums, 2)];
        const accounts = new LaneAccounts(window, labels, lanes, together.of);
        const amounts = window.room(8);
        for (const { begin, count } of windowsOf(window)) {
          const own = sums.slice(begin, begin + count);
          window.doubles(amounts).set(own.map(([value]) => value));
          for (let first = 0, end = 0; first < count; first = end + 1) {
            end = accounts.add(first, count, amounts);
            const added = own.slice(first, end);
            const read = added.map(([value]) => value).filter((value) => !Number.isNaN(value));
            expect(String(accounts.added)).toBe(decimalTotal(read));
            addEach(alone, added, laneOf);
            if (end === count) break;
            // It is judged by its texts, and added as any other.
            const sum = own[end]!;
            expect(alone.of(laneOf(sum)).couldSuspect(sum[0])).toBe(true);
            accounts.settle();
            for (const each of [together, alone]) each.add(sum, laneOf(sum));
          }
        }
        accounts.settle();
        const [found, expected] = [together, alone].map(({ known }) =>
          [...known].map(([at, account]) => [at, stateOf(account)]),
        );
        expect(new Map(found as [])).toEqual(new Map(expected as []));
        window.kernel.leave();
      }),
      { numRuns: cases(150) },
    );
  });
});
