/**
 * To what amounts per organisation are rounded that are not sums over a group (medians, what goes with a mix of types): the
 * largest power of ten that is at most a fiftieth of the mean: 1 000 $ for a mean of 170 000 $.
 */
export function stepFor(mean: number): number {
  const power = mean > 0 ? Math.floor(Math.log10(mean / 50)) : 0;
  return power < 0 ? 1 / 10 ** -power : 10 ** power;
}

/**
 * Step to which an amount that is somebody's (a largest, a median of an odd number) may be rounded and shown: the least of
 * 1, 2 and 5 times a power of ten such that the half step leaves p % open on either side. Undefined for 0, which no
 * rounding hides.
 */
export function roundingStep(amount: number, percent: number): number | undefined {
  const least = (2 * percent * Math.abs(amount)) / 100;
  if (!(least > 0 && Number.isFinite(least))) return undefined;
  const power = Math.floor(Math.log10(least));
  const steps = [1, 2, 5, 10, 20].map((digit) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power));
  return steps.find((step) => step >= least);
}

/** To the nearest multiple of a step. */
export const toStep = (value: number, step: number): number =>
  step < 1
    ? Math.round(value * Math.round(1 / step)) / Math.round(1 / step)
    : Math.round(value / step) * step + 0;

/** To so many decimals. */
export const toDecimals = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

/** How far the rounding of a figure leaves the true one from either end of what rounds alike. */
export function slackOf(value: number, step: number): { readonly down: number; readonly up: number } {
  const printed = toStep(value, step);
  return { down: value - printed + step / 2, up: printed + step / 2 - value };
}

/** Decimals of a ratio: `95,3 %`; where few organisations would follow from it, `95 %`. */
export const FINE = 3;
export const COARSE = 2;
