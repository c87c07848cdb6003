#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
/**
 * `npm run new -- indicator NAME`: the files of a new indicator, to be filled in: entry, texts in both languages, cases. The tests
 * fail until its values and where they come from are given; CONTRIBUTING.md shows a finished one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** A key that two words make: `peak-ratio` → `peak_ratio`, as the published keys are written. */
const keyOf = (name) => name.replaceAll('-', '_');

/** Path → text of the files of an indicator. */
function indicator(name) {
  const key = keyOf(name);
  return {
    [`src/measure/indicators/${name}.ts`]: `// Indicators: ${name}.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

export const entries = [
  indicator({
    key: '${key}',
    // Which page it stands on, what a higher value says, and its value when all amounts are equal.
    family: 'spread',
    unit: 'ratio',
    direction: 'more-unequal',
    atEquality: 1,
    range: { low: 1 },
    // true: without a value where the amounts sum to 0 or one is negative.
    relative: true,
    absoluteTwin: 'range',
    formula: 'max x / μ',
    // A key of src/measure/references.ts.
    references: ['cowell2011'],
    // What is true of it: a test holds it to each.
    properties: ['scale-invariant', 'replication-invariant', 'symmetric'],
    guard: GUARDS.five,
    compute: (sample) => sample.max / sample.mean,
  }),
];
`,
    [`src/messages/fr/indicators/${name}.ts`]: texts(name, 'French', 'va {times} la moyenne'),
    [`src/messages/en/indicators/${name}.ts`]: texts(name, 'English', 'is {times} the mean'),
    [`test/measure/indicators/${name}.json`]: `${JSON.stringify(
      { cases: [{ x: [10, 20, 30, 40, 50], from: '', values: { [key]: 0 } }] },
      null,
      2,
    )}\n`,
  };
}

/** Texts of one language: name, header of a column, other names, one sentence, a clause that reads a value. */
const texts = (
  name,
  language,
  reading,
) => `// What \`explain\` and the tables say of the entries of \`measure/indicators/${name}.ts\`, in ${language}.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  ${keyOf(name)}: {
    name: '',
    short: '',
    aliases: [],
    meaning: '',
    reading: '${reading}',
  },
};
`;

const KINDS = { indicator };

const [kind = '', name = ''] = process.argv.slice(2);
const files =
  Object.hasOwn(KINDS, kind) && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ? KINDS[kind](name) : undefined;
const there = Object.keys(files ?? {}).filter((path) => existsSync(new URL(path, root)));
if (!files) {
  console.error(`npm run new -- indicator NAME   (NAME: small letters, digits and hyphens)`);
  process.exitCode = 2;
} else if (there.length > 0) {
  console.error(`already there: ${there.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(new URL(path, root), text);
    console.log(path);
  }
  execFileSync(process.execPath, [fileURLToPath(new URL('src/build/generate.mjs', root))]);
  console.log('Fill in the entry, its texts and the values of its cases with where they come from; then:');
  console.log('  npx vitest run test/measure test/messages && npm run methods');
}
