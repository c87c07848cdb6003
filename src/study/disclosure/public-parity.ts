import type { Absent, Money } from '../gaps/figure.ts';
import type { ParityLedger, ParityMargin } from '../gaps/parity.ts';
import type { Disclosure } from './disclosure.ts';
import { figureKey, labelKey, WHOLE } from './material.ts';

/** The dollar ledger: cells and margins whose cost is withheld, and those of groups that are. */
export function publicParity(
  ledger: ParityLedger,
  shown: (key: string, cost: Money, inner: boolean) => Money,
  disclosure: Disclosure,
): ParityLedger {
  const { groups, material } = disclosure;
  const keyOf = (row: number | undefined, column: number | undefined): string =>
    figureKey([
      ...(row === undefined ? [] : [labelKey({ name: 'region', labels: ledger.rowLabels }, row)]),
      ...(column === undefined
        ? []
        : [labelKey({ name: material.type.name, labels: ledger.columnLabels }, column)]),
    ]);
  const cellOf = (key: string, { n, below, cost }: ParityMargin, inner = false): ParityMargin | Absent => {
    const why = groups.get(key);
    return why === undefined ? { n, below, cost: shown(key, cost, inner) } : { undefined: why };
  };
  return {
    ...ledger,
    cells: ledger.cells.map((cell) => {
      if ('undefined' in cell) return cell;
      const { row, column, ...margin } = cell;
      return { row, column, ...cellOf(keyOf(row, column), margin, true) };
    }),
    rows: ledger.rows.map((one) => {
      if ('undefined' in one) return one;
      const { row, ...margin } = one;
      return { row, ...cellOf(keyOf(row, undefined), margin) };
    }),
    columns: ledger.columns.map((one) => {
      if ('undefined' in one) return one;
      const { column, ...margin } = one;
      return { column, ...cellOf(keyOf(undefined, column), margin) };
    }),
    total: { ...ledger.total, cost: shown(WHOLE, ledger.total.cost, false) },
    thin: undefined,
  };
}
