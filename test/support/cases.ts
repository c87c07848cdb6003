/**
 * How many cases a costly property draws: one in five of `whole` on each `npm test`, every one of them in CI, with `CASES=all`. The
 * seed is fixed, so the fifth is the same on every run. A property whose planted fault a fifth does not find draws them all.
 */
export const cases = (whole: number): number => (process.env.CASES === 'all' ? whole : Math.ceil(whole / 5));
