import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { cases } from '../support/cases.ts';
import { cleanedOrRefused, expectBalance, SEED } from './exports.ts';

const CASES = Math.ceil(Number(process.env.FUZZ_RUNS ?? cases(10_000)) / 40);
const HEAD = 24 * 1024;

/** The head of a file, up to a whole line. */
function headOf(url: URL): Uint8Array {
  const bytes = readFileSync(url).subarray(0, HEAD);
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}

type Mutation =
  | { readonly kind: 'flip' | 'drop' | 'insert'; readonly at: readonly (readonly [number, number])[] }
  | { readonly kind: 'cut' | 'shuffle'; readonly at: readonly (readonly [number, number])[] };

const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255));
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('flip', 'drop', 'insert', 'cut', 'shuffle'),
  at: fc.array(place, { minLength: 1, maxLength: 12 }),
});

function mutated(bytes: Uint8Array, { kind, at }: Mutation): Uint8Array {
  const places = at.map(([share, value]) => [Math.floor(share * bytes.length), value] as const);
  const [first = 0] = places[0] ?? [];
  if (kind === 'cut') return bytes.subarray(0, first);
  if (kind === 'flip') {
    const out = Uint8Array.from(bytes);
    for (const [index, value] of places) out[index] = value;
    return out;
  }
  if (kind === 'shuffle') {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    for (const [share, value] of at) {
      const [line = ''] = lines.splice(Math.floor(share * lines.length), 1);
      lines.splice((value * 7919) % (lines.length + 1), 0, line);
    }
    return Buffer.from(lines.join('\n'), 'latin1');
  }
  let out = [...bytes];
  for (const [index, value] of places) {
    if (kind === 'drop') out = out.toSpliced(index, 1 + (value % 40));
    else out.splice(index, 0, ...[34, 44, 59, 10, 13, value].slice(value % 6, 6));
  }
  return Uint8Array.from(out);
}

const FILES = [
  '../../data/samples/psoc-fictif-excel.csv',
  '../../data/samples/psoc-fictif.csv',
  '../../../shared/data/ca-otf-grants.csv',
  '../../../shared/data/fr-toulouse-2023.csv',
  '../../../shared/data/za-lottery-2014.csv',
].map((path) => ({ name: path.split('/').at(-1) ?? '', url: new URL(path, import.meta.url) }));

describe(`published files with mutated bytes, seed ${SEED}`, () => {
  for (const { name, url } of FILES) {
    const present = existsSync(url);
    const title = `${name}: refused, or every row and cent accounted for (${CASES} cases)`;
    it.skipIf(!present)(
      present ? title : `${title} (skipped: the file is not here)`,
      { timeout: 300_000 },
      async () => {
        const head = headOf(url);
        const property = fc.asyncProperty(
          fc.array(mutation, { minLength: 1, maxLength: 3 }),
          async (steps) => {
            const cleaned = await cleanedOrRefused(steps.reduce(mutated, head));
            if (!(cleaned instanceof Refusal)) expectBalance(cleaned.ledger);
          },
        );
        await fc.assert(property, { seed: SEED, numRuns: CASES });
      },
    );
  }
});
