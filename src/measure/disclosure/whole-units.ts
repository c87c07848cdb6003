import type { ProtectedTable } from './tables.ts';

/** Most decimals kept of an amount. */
const DECIMALS = 6;

/** Sums of whole units up to a quarter of 2⁵³, the last whole number that a double holds with all before it. */
const LARGEST = 2 ** 51;

/**
 * Amounts as whole numbers of a unit (cents, or as many decimals as they have, up to six), so that every sum and every
 * difference of figures is exact. Only when the total is beyond 2⁵¹ units is the unit coarser than the amounts.
 */
export function wholeUnits(tables: readonly ProtectedTable[]): (amount: number) => number {
  let decimals = 2;
  let total = 0;
  for (const table of tables) {
    let here = 0;
    for (let row = 0; row < table.rows; row++) {
      for (let column = 0; column < table.columns; column++) {
        for (const amount of table.contributions(row, column)) {
          if (!(Number.isFinite(amount) && amount >= 0)) throw new RangeError(`not an amount ≥ 0: ${amount}`);
          while (decimals < DECIMALS && !isWhole(amount * 10 ** decimals)) decimals++;
          here += amount;
        }
      }
    }
    total = Math.max(total, here);
  }
  while (total * 10 ** decimals > LARGEST) decimals--;
  const scale = 10 ** decimals;
  return (amount) => Math.round(amount * scale);
}

/** But for the rounding of one product. */
const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) <= 1e-15 * x;
