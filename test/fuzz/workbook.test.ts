import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { cases } from '../support/cases.ts';
import { cleanedOrRefused, expectBalance, SEED } from './exports.ts';
import { aFaultyBook, aSoundBook, bytesOfBook, type FuzzBook, rowOf } from './workbooks.ts';

const CASES = Number(process.env.FUZZ_RUNS ?? cases(3_000, 10));
const SOUND = Math.ceil(CASES / 6);
/** Another reading of the same seed than the exports have. */
const seed = SEED + 2;

async function outcomeOf(book: FuzzBook) {
  return cleanedOrRefused(bytesOfBook(book));
}

/** Every cause that a workbook with faults can have; its first bytes changed, it is no workbook to begin with. */
const CAUSES =
  /^(?:file-(?:damaged|empty|header-only|kind|binary|expands)|workbook-(?:damaged|too-large)|sheet-|role-|decimal-|rows-)/;

describe(`workbooks, seed ${seed}`, () => {
  it(`written every way give their records back (${SOUND} cases)`, { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(aSoundBook, async (book) => {
      const outcome = await outcomeOf(book);
      if (outcome instanceof Refusal) throw new Error(JSON.stringify(outcome.issues));
      const { dataset, ledger } = outcome;
      expectBalance(ledger);
      const { records, style } = book;
      expect([...dataset.amount].map((amount) => Math.round(amount * 100))).toEqual(
        records.map(([, , cents]) => cents),
      );
      expect([...dataset.line]).toEqual(records.map((_, i) => rowOf(i, records.length, style.gap)));
      const regions = dataset.labels.get('region');
      expect([...(regions?.codes ?? [])].map((code) => regions?.values[code])).toEqual(
        records.map(([, region]) => region),
      );
    });
    await fc.assert(property, { seed, numRuns: SOUND });
  });

  it(`with faults are refused for them, or every row and cent is accounted for (${CASES - SOUND} cases)`, {
    timeout: 300_000,
  }, async () => {
    const property = fc.asyncProperty(aFaultyBook, async (book) => {
      const outcome = await outcomeOf(book);
      if (!(outcome instanceof Refusal)) expectBalance(outcome.ledger);
      else for (const { code } of outcome.issues) expect(code).toMatch(CAUSES);
    });
    await fc.assert(property, { seed, numRuns: CASES - SOUND });
  });
});
