/**
 * The figures that must go with hidden ones: whatever gives a hidden figure back when it is put beside what is shown. A
 * mean beside its n, a share beside its total, a ratio, a gap to a published reference, a change since a published year,
 * a median (see `reveals`), the interval, the rank, the bar of a chart and the sentence that says any of them: `restsOn`
 * names for each what it is worked out from. An index of the whole (a Gini of all organisations) rests on too many cells
 * to give one back, and is not listed.
 *
 * Followed to the end: what rests on a figure hidden by this rule is hidden too. Returned in the order in which they are
 * found, the hidden ones first.
 */
export function hiddenFigures(
  hidden: Iterable<string>,
  restsOn: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(hidden);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const [figure, sources] of restsOn)
      if (sources.some((source) => found.has(source))) found.add(figure);
  }
  return found;
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
