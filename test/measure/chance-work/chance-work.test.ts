import { afterAll, describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { Thread } from '../../../src/base/thread.ts';
import { ChanceWork, type Helper, type Helpers } from '../../../src/measure/chance-work/chance-work.ts';
import { type Answer, answerTo, type Question } from '../../../src/measure/chance-work/question.ts';
import { comparableFunding } from '../../../src/measure/comparable-funding/comparable-funding.ts';
import type { FundingUnits } from '../../../src/measure/comparable-funding/types.ts';
import { asLists, fundingUnits } from '../comparable-funding/support.ts';

/** Units in two strata and three groups, some without a group. */
function unitsOf(seed: number, size = 60): FundingUnits {
  const random = new Random(seed);
  const amounts = Float64Array.from({ length: size }, () => Math.round(1e4 * Math.exp(random.unit())) / 100);
  return fundingUnits({
    amounts,
    strata: amounts.map((_, i) => i % 2),
    strataCount: 2,
    groups: amounts.map((_, i) => ((i % 7) % 4) - (i % 13 === 0 ? 4 : 0)).map((code) => Math.max(-1, code)),
    groupCount: 4,
  });
}

const plain = unitsOf(1);
const KINDS: Readonly<Record<string, FundingUnits>> = {
  'whole cells': plain,
  'lists of the nearest': asLists(unitsOf(2)),
  'marks that comparables do not share': {
    ...unitsOf(3),
    marks: [Int32Array.from(plain.amounts, (_, i) => i >> 1)],
  },
  'amounts over what is predicted': { ...unitsOf(4), predicted: plain.amounts.map((_, i) => 1 + (i % 3)) },
};

const OPTIONS = { seed: 5, draws: 700, band: 0.1 };
const JOINT = {
  specified: [unitsOf(5), unitsOf(6)].map((units) => ({
    units: { ...units, groups: plain.groups },
    fewest: 3,
    organisation: Int32Array.from(plain.amounts.keys()),
  })),
  organisations: plain.amounts.length,
  decks: [0, 1].map((s) => Int32Array.from(plain.amounts.keys()).filter((i) => i % 2 === s)),
  options: { seed: 7, deals: 199 },
};

/** Asks for the measure of each kind of units, of all together, and for a joint test. */
function asked(work: ChanceWork) {
  const specified = Object.values(KINDS).map((units) => ({ units, fewest: 3 }));
  const each = specified.map((one) => work.fundings({ specified: [one], options: OPTIONS }));
  const all = work.fundings({ specified, options: { ...OPTIONS, verdictsOnly: true } });
  const joint = work.joint(JOINT);
  return () => ({ each: each.map((found) => found()), all: all(), joint: joint() });
}

function alone() {
  const work = new ChanceWork();
  const found = asked(work);
  work.alone();
  return found();
}

async function helped(helpers: Helpers) {
  const work = new ChanceWork(helpers);
  const found = asked(work);
  await work.together();
  return found();
}

describe('work of chance', () => {
  it('is what each measure is by itself', () => {
    const { each } = alone();
    Object.values(KINDS).forEach((units, k) => {
      expect(each[k]).toEqual([comparableFunding(units, { ...OPTIONS, fewest: 3 })]);
    });
  });

  describe('in the thread of the build', () => {
    const threads: Thread<Question, Answer>[] = [];
    afterAll(() => Promise.all(threads.map((thread) => thread.end())));

    it.each([1, 3])('is the same, bit by bit, with %i of them', async (count) => {
      const script = new URL('../../../dist/chunks/chance-worker.js', import.meta.url);
      const call = () => {
        const started = Array.from({ length: count }, () => Thread.start<Question, Answer>(script)!);
        threads.push(...started);
        return started;
      };
      expect(await helped({ worth: 0, call })).toEqual(alone());
    });
  });

  it('is not more for several: each question has one answer, whoever is free gives it', async () => {
    const given: number[] = [0, 0];
    const helper = (k: number): Helper => ({
      async ask(question) {
        given[k]!++;
        await new Promise((resolve) => setTimeout(resolve, 1));
        return answerTo(question);
      },
    });
    expect(await helped({ worth: 0, call: () => [helper(0), helper(1)] })).toEqual(alone());
    expect(Math.min(...given)).toBeGreaterThan(0);
    expect(given[0]! + given[1]!).toBeLessThanOrEqual(Object.keys(KINDS).length + 2);
  });

  it('is done here where a helper fails at it', async () => {
    let calls = 0;
    const failing: Helper = {
      ask() {
        calls++;
        return Promise.reject(new Error('the thread has ended'));
      },
    };
    expect(await helped({ worth: 0, call: () => [failing] })).toEqual(alone());
    // A helper that failed is asked no more, but for what it had been asked already.
    expect(calls).toBeLessThanOrEqual(2);
  });

  it('fails for what it fails at alone', async () => {
    const broken = { ...plain, groups: plain.groups.slice(1) };
    const ask = (work: ChanceWork) =>
      work.fundings({ specified: [{ units: broken, fewest: 3 }], options: OPTIONS });
    const work = new ChanceWork();
    ask(work);
    expect(() => work.alone()).toThrow('differ in length');
    const helper: Helper = { ask: (question) => Promise.resolve().then(() => answerTo(question)) };
    const shared = new ChanceWork({ worth: 0, call: () => [helper] });
    ask(shared);
    await expect(shared.together()).rejects.toThrow('differ in length');
  });

  it('calls nobody below what is worth it, and once above', async () => {
    const size = (5 + 3) * 60 * 700 + 2 * 60 * 199;
    let calls = 0;
    const call = () => {
      calls++;
      return [];
    };
    await helped({ worth: size + 1, call });
    expect(calls).toBe(0);
    await helped({ worth: size, call });
    expect(calls).toBe(1);
    await helped({ worth: 0, call });
    expect(calls).toBe(2);
  });

  it('tells of deals that are looked at here, and of answers wherever they come from', async () => {
    const told: (number | string)[] = [];
    const ask = (work: ChanceWork) =>
      work.fundings(
        { specified: [{ units: plain, fewest: 3 }], options: { ...OPTIONS, draws: 3 } },
        { onDraw: (done) => told.push(done), onDone: () => told.push('done') },
      );
    const work = new ChanceWork();
    ask(work);
    work.alone();
    expect(told.splice(0)).toEqual([1, 2, 3, 'done']);
    const shared = new ChanceWork({
      worth: 0,
      call: () => [{ ask: async (question) => answerTo(question) }],
    });
    ask(shared);
    await shared.together();
    expect(told).toEqual(['done']);
  });
});
