import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { readClaims } from '../../src/cli/commands/verify/claims-file.ts';
import { translator } from '../../src/messages/translator.ts';
import { sealed } from '../../src/report/claims/seal.ts';
import { cases } from '../support/cases.ts';
import { newFolder } from '../support/folder.ts';
import { equiteHere, UNFORESEEN } from '../support/in-process.ts';
import { SEED } from './exports.ts';
import { aChange, aCut, changed, cutIn } from './mutate.ts';

const CASES = Number(process.env.FUZZ_CLAIMS ?? cases(3_000, 10));
/** Cases that are verified on data as well. */
const RUNS = Math.ceil(CASES / 20);

const folder = newFolder('claims');
const file = join(folder, 'export.csv');
const claims = join(folder, 'claims.json');
const rows = Array.from({ length: 18 }, (_, i) =>
  [
    '2023-2024',
    ['13 Laval', '05 Estrie', '09 Côte-Nord'][i % 3],
    `Organisme ${i}`,
    i % 2 ? 'Hébergement' : 'Milieu',
    `${90_000 + i * 500}`,
  ].join(','),
);

type Tree = Record<string, unknown>;
let whole: Tree = {};
/** The same file with one claim of each kind: all that a reader of its shape meets, in a quarter of the bytes. */
let few: Tree = {};
beforeAll(async () => {
  writeFileSync(file, `Exercice,Région,Organisme,Typologie,Montant\n${rows.join('\n')}\n`);
  const flags = [
    '--comparable',
    'typologie',
    '--sections',
    'question',
    '--all-claims',
    '--draws',
    '9',
    '--quiet',
  ];
  const { code, stderr } = await equiteHere(['report', file, '-o', join(folder, 'out'), ...flags]);
  expect([code, stderr]).toEqual([0, '']);
  whole = JSON.parse(readFileSync(join(folder, 'out', 'affirmations.json'), 'utf8')) as Tree;
  const stated = whole.claims as readonly { readonly sentence: string }[];
  few = {
    ...whole,
    claims: [...new Map(stated.map((claim) => [claim.sentence.split('.')[0], claim])).values()],
  };
  expect((few.claims as readonly unknown[]).length).toBeGreaterThan(8);
}, 60_000);

const SIGNS = [
  '{',
  '[',
  '"',
  ',',
  ':',
  '"__proto__":1,',
  '\\u0000',
  '\ufeff',
  '1e999',
  'null',
  '}',
  ']',
  '[[[[',
];
const changes = fc.array(aChange, { minLength: 1, maxLength: 3 });
/** A file of claims changed as a tree, sealed again or not, or cut as a text. */
const claimsText = (file: () => Tree): fc.Arbitrary<() => string> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: changes.map((list) => () => JSON.stringify(list.reduce<unknown>(changed, file()))),
    },
    {
      weight: 2,
      arbitrary: changes.map(
        (list) => () => JSON.stringify(sealedAgain(list.reduce<unknown>(changed, file()))),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(aCut(SIGNS), { minLength: 1, maxLength: 4 })
        .map((cuts) => () => cuts.reduce(cutIn, JSON.stringify(file(), null, 1))),
    },
  );

/** As somebody would who knows how the seal is made. */
function sealedAgain(value: unknown): unknown {
  try {
    return sealed(value as Parameters<typeof sealed>[0]);
  } catch {
    return value;
  }
}

const [fr, en] = await Promise.all([translator('fr'), translator('en')]);

describe(`claims that anyone may have written, seed ${SEED}`, () => {
  it(`are read, or refused with what is wrong and where (${CASES} cases)`, { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(
      claimsText(() => few),
      async (text) => {
        writeFileSync(claims, text());
        try {
          const read = await readClaims(claims);
          expect(read.json.file).toBe('claims.json');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          for (const issue of error.issues) {
            if (issue.code === 'results-shape')
              expect(issue.args.line, JSON.stringify(issue)).toBeGreaterThan(0);
            for (const translate of [fr, en]) {
              const said = `${translate.say(issue)} ${translate.advise(issue) ?? ''}`;
              expect(said).not.toMatch(/native code|\[object/);
              expect(said.length).toBeLessThan(4_000);
            }
          }
        }
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: CASES });
  });

  it(`give verdicts, or a refusal with its cause (${RUNS} runs)`, { timeout: 300_000 }, async () => {
    const how = fc.constantFrom('table', 'json', 'csv', 'md', 'html', 'github');
    const property = fc.asyncProperty(
      claimsText(() => whole),
      how,
      async (text, format) => {
        writeFileSync(claims, text());
        const { code, stdout, stderr } = await equiteHere(['verify', claims, file, '--format', format]);
        expect(stderr).not.toMatch(UNFORESEEN);
        expect([0, 1, 2]).toContain(code);
        expect(stdout + stderr).not.toMatch(/native code|\[object Object\]|root:.*:0:0/);
        if (format === 'json' && code !== 2) {
          expect(JSON.parse(stdout)).toMatchObject({ schema: 'equite/verify@1' });
        }
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  });
});
