/** `-1234.56`: a plain decimal, as sums of money are printed in results. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** `a − b` of two plain decimals, exactly, with at least two decimals: `100.00` − `99.995` = `0.005`. */
export function decimalDifference(a: string, b: string): string {
  const scale = Math.max(2, decimalsOf(a), decimalsOf(b));
  const units = scaled(a, scale) - scaled(b, scale);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  let fraction = digits.slice(-scale);
  while (fraction.length > 2 && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${fraction}`;
}

/** Do two plain decimals say the same number: `1.5` and `1.50` do. */
export const sameDecimal = (a: string, b: string): boolean => /^-?[0.]+$/.test(decimalDifference(a, b));

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

function scaled(text: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return text.startsWith('-') ? -units : units;
}
