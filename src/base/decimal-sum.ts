/** 10²² is the largest power of ten that is a double. */
const EXACT_POWERS = 22;
/** Scaled amounts below it are told from their neighbours. */
const LARGEST = 2 ** 50;

/**
 * Exact decimal sums of money.
 *
 * An amount read from a file is a short decimal (`1234.56`); the nearest double prints back as that same
 * decimal (ECMA-262 Number::toString gives the shortest text that round-trips). Adding doubles is not exact,
 * adding those decimals as integers is: three reports of the same rows must not differ by a cent.
 */
export class DecimalSum {
  /** Integer total of what was flushed, in units of 10^-scale. */
  private whole = 0n;
  /** Integer total not flushed yet; kept below 2^53 so that every step is exact. */
  private pending = 0;
  private scale = 2;
  private factor = 100;

  /** The sum of so many hundredths, an integer. */
  static ofHundredths(hundredths: number): DecimalSum {
    const sum = new DecimalSum();
    sum.pending = hundredths;
    return sum;
  }

  /** Adds one finite amount; `add(x)` then `subtract(x)` leaves the sum as it was. */
  add(amount: number): this {
    const scaled = amount * this.factor;
    const rounded = Math.round(scaled);
    // The product of a double and a power of ten is off by at most one part in 2^53: when it lies that close
    // to an integer, and is small enough, that integer is the amount that was read.
    if (Math.abs(scaled) < LARGEST && Math.abs(scaled - rounded) <= Math.abs(rounded) * 2 ** -51) {
      const next = this.pending + rounded;
      if (Math.abs(next) <= Number.MAX_SAFE_INTEGER) this.pending = next;
      else {
        this.flush();
        this.pending = rounded;
      }
      return this;
    }
    this.addExactly(amount);
    return this;
  }

  /** Adds a list of finite amounts. */
  addAll(amounts: Float64Array): this {
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i]!;
      const rounded = Math.round(amount * this.factor);
      const next = this.pending + rounded;
      // What `add` does of an amount that is the nearest to its decimal, when it is small enough.
      const whole = rounded / this.factor === amount && rounded < LARGEST && rounded > -LARGEST;
      if (whole && next <= Number.MAX_SAFE_INTEGER && next >= -Number.MAX_SAFE_INTEGER) this.pending = next;
      else this.add(amount);
    }
    return this;
  }

  subtract(amount: number): this {
    return this.add(-amount);
  }

  /** Adds another sum to this one. */
  merge(other: DecimalSum): this {
    const next = this.pending + other.pending;
    if (this.scale === other.scale && other.whole === 0n && Math.abs(next) <= Number.MAX_SAFE_INTEGER) {
      this.pending = next;
      return this;
    }
    this.rescale(Math.max(this.scale, other.scale));
    this.flush();
    this.whole += (other.whole + BigInt(other.pending)) * 10n ** BigInt(this.scale - other.scale);
    return this;
  }

  /** The sum as a plain decimal with at least two decimals, e.g. `498050100.00`. */
  toString(): string {
    // A safe integer prints its digits, and nearly every sum is one.
    const total = this.whole === 0n ? this.pending : this.whole + BigInt(this.pending);
    const digits = (total < 0 ? -total : total).toString().padStart(this.scale + 1, '0');
    let fraction = digits.slice(-this.scale);
    while (fraction.length > 2 && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
    return `${total < 0 ? '-' : ''}${digits.slice(0, -this.scale)}.${fraction}`;
  }

  /** The nearest double to the exact sum. */
  toNumber(): number {
    // A division of two exact doubles is the nearest double to the quotient: what the text would be read as.
    if (this.whole === 0n && this.scale <= EXACT_POWERS) return this.pending / this.factor;
    return Number(this.toString());
  }

  private flush(): void {
    this.whole += BigInt(this.pending);
    this.pending = 0;
  }

  private rescale(scale: number): void {
    if (scale <= this.scale) return;
    this.flush();
    this.whole *= 10n ** BigInt(scale - this.scale);
    this.scale = scale;
    this.factor = 10 ** scale;
  }

  private addExactly(amount: number): void {
    const { units, scale } = decimalOf(amount);
    this.rescale(scale);
    this.flush();
    this.whole += units * 10n ** BigInt(this.scale - scale);
  }
}

/** Many exact sums, numbered from 0, of which nearly all are of amounts in whole cents: one number each. */
export class DecimalSums {
  private readonly hundredths: Float64Array;
  /** Those that a number does not hold. */
  private readonly others = new Map<number, DecimalSum>();

  constructor(count: number) {
    this.hundredths = new Float64Array(count);
  }

  /** Adds one finite amount to a sum. */
  add(index: number, amount: number): void {
    const other = this.others.size === 0 ? undefined : this.others.get(index);
    if (other) {
      other.add(amount);
      return;
    }
    const scaled = amount * 100;
    const rounded = Math.round(scaled);
    const next = this.hundredths[index]! + rounded;
    // As in `DecimalSum.add`.
    const exact = Math.abs(scaled) < LARGEST && Math.abs(scaled - rounded) <= Math.abs(rounded) * 2 ** -51;
    if (exact && Math.abs(next) <= Number.MAX_SAFE_INTEGER) this.hundredths[index] = next;
    else this.others.set(index, DecimalSum.ofHundredths(this.hundredths[index]!).add(amount));
  }

  /** The nearest double to each of the first `count` sums. */
  toNumbers(count: number): Float64Array {
    const numbers = new Float64Array(count);
    for (let i = 0; i < count; i++) numbers[i] = this.hundredths[i]! / 100;
    for (const [index, sum] of this.others) numbers[index] = sum.toNumber();
    return numbers;
  }
}

/** The shortest decimal that reads back as `x`: `units × 10^-scale`, scale ≥ 2. Throws RangeError unless finite. */
export function decimalOf(x: number): { units: bigint; scale: number } {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite amount: ${x}`);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x));
  if (!match) throw new RangeError(`not a decimal: ${x}`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  let units = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  let scale = fraction.length - Number(exponent);
  if (scale < 2) {
    units *= 10n ** BigInt(2 - scale);
    scale = 2;
  }
  return { units, scale };
}

/** Exact sum of a list of amounts. */
export function decimalSumOf(amounts: Iterable<number>): DecimalSum {
  const sum = new DecimalSum();
  for (const amount of amounts) sum.add(amount);
  return sum;
}

/** Exact sum of a list of amounts, as a decimal string. */
export const decimalTotal = (amounts: Iterable<number>): string => decimalSumOf(amounts).toString();
