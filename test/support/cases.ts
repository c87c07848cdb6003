/** Whether everything is asked, as in CI, and not what nobody has to wait for. */
export const ALL = process.env.CASES === 'all';

/**
 * How many cases a costly property draws: one in `share` of `whole` on each `npm test`, every one of them in CI, with `CASES=all`. The
 * seed is fixed, so they are the same on every run. A property whose planted fault they do not find draws more of them.
 */
export const cases = (whole: number, share = 5): number => (ALL ? whole : Math.ceil(whole / share));
