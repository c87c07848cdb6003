/**
 * The answers of the job, in one form whoever gives them: for each group of region × sector × period its figures, and how
 * much of the inequality lies between regions and between sectors.
 */

/** Figures of a group, by the keys of `equite measure`. */
const FIGURES = [
  'mean',
  'median',
  'cv.sample',
  'gini.population',
  'theil_t.zero0',
  'mld',
  'atkinson.0.5',
  'p90p10.type7',
];
const SHARES = ['decomp.theil_t', 'decomp.mld'].flatMap((name) => [`${name}.within`, `${name}.between`]);

/** From the JSON of `equite measure --unit row --by region,sector,period --by region --by sector`. */
export function answersOfEquite(result) {
  const answers = new Map();
  const value = (values, key) => values.find((one) => one.key === key)?.value ?? null;
  for (const { by, key, n, total, values } of result.groups) {
    if (by.length !== 3) continue;
    const name = [key.region, key.sector, key.period].join(' · ');
    answers.set(`${name} · n`, n).set(`${name} · sum`, Number(total));
    for (const figure of FIGURES) answers.set(`${name} · ${figure}`, value(values, figure));
  }
  for (const { by, values } of result.decompositions) {
    if (by.length === 1) for (const key of SHARES) answers.set(`${by[0]} · ${key}`, value(values, key));
  }
  return answers;
}

/** From rows of groups and of splits with the same keys, as another tool gives them. */
export function answersOf({ groups, splits }) {
  const answers = new Map();
  for (const { region, sector, period, ...figures } of groups) {
    const name = [region, sector, period].join(' · ');
    for (const [key, figure] of Object.entries(figures)) answers.set(`${name} · ${key}`, figure);
  }
  for (const { by, ...figures } of splits) {
    for (const [key, figure] of Object.entries(figures)) answers.set(`${by} · ${key}`, figure);
  }
  return answers;
}

/** Relative to the larger of the two; figures that are none agree with none. */
const TOLERANCE = 1e-9;

/** Answers on which two tools differ: name, and both values. */
export function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    const same =
      typeof a === 'number' && typeof b === 'number'
        ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
        : (a ?? null) === (b ?? null);
    return same ? [] : [[name, a, b]];
  });
}
