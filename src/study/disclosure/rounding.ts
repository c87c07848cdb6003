/**
 * To what amounts per organisation are rounded that are not sums over a group (medians, what goes with a mix of types): the
 * largest power of ten that is at most a fiftieth of the mean: 1 000 $ for a mean of 170 000 $.
 */
export function stepFor(mean: number): number {
  const power = mean > 0 ? Math.floor(Math.log10(mean / 50)) : 0;
  return power < 0 ? 1 / 10 ** -power : 10 ** power;
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
