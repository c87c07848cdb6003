import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';

/**
 * The job of the bench, at its smallest size: the answers that are timed are those of the textbook formulas, worked out
 * here in the plainest way. (Beside other tools: `npm run bench -- --beside`.)
 */

type Answers = ReadonlyMap<string, number | null>;
interface Bench {
  answersOf(told: { groups: readonly object[]; splits: readonly object[] }): Answers;
  answersOfEquite(result: unknown): Answers;
  differences(one: Answers, other: Answers): readonly unknown[];
}

const module = (name: string) => import(new URL(`../bench/${name}`, import.meta.url).href);
/** The smallest size of the bench. */
const ROWS = 5000;

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);
const mean = (list: readonly number[]) => sum(list) / list.length;

function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)]!;
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
}

function figuresOf(amounts: readonly number[]): Record<string, number | null> {
  const x = [...amounts].sort((a, b) => a - b);
  const n = x.length;
  const m = mean(x);
  return {
    n,
    sum: sum(x),
    mean: m,
    median: quantile(x, 0.5),
    'cv.sample': n < 2 ? null : Math.sqrt(sum(x.map((one) => (one - m) ** 2)) / (n - 1)) / m,
    'gini.population': (2 * sum(x.map((one, i) => (i + 1) * one))) / (n * sum(x)) - (n + 1) / n,
    'theil_t.zero0': mean(x.map((one) => (one / m) * Math.log(one / m))),
    mld: -mean(x.map((one) => Math.log(one / m))),
    'atkinson.0.5': 1 - mean(x.map(Math.sqrt)) ** 2 / m,
    'p90p10.type7': quantile(x, 0.9) / quantile(x, 0.1),
  };
}

interface Row {
  readonly labels: Readonly<Record<string, string>>;
  readonly amount: number;
}

function grouped(rows: readonly Row[], by: readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = by.map((name) => row.labels[name]).join(' · ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Theil T and MLD within and between groups (Shorrocks 1980). */
function splitBy(rows: readonly Row[], by: string): Record<string, number | string> {
  const m = mean(rows.map(({ amount }) => amount));
  const parts = [...grouped(rows, [by]).values()].map((members) => {
    const amounts = members.map(({ amount }) => amount);
    const own = figuresOf(amounts);
    const units = members.length / rows.length;
    return { units, money: (units * mean(amounts)) / m, relative: mean(amounts) / m, own };
  });
  return {
    by,
    'decomp.theil_t.within': sum(parts.map(({ money, own }) => money * own['theil_t.zero0']!)),
    'decomp.theil_t.between': sum(parts.map(({ money, relative }) => money * Math.log(relative))),
    'decomp.mld.within': sum(parts.map(({ units, own }) => units * own.mld!)),
    'decomp.mld.between': sum(parts.map(({ units, relative }) => -units * Math.log(relative))),
  };
}

describe('the job of the bench', () => {
  it('has the answers of the textbook, on records that are the same on every run', async () => {
    const { writeRecords } = (await module('data.mjs')) as {
      writeRecords(path: string, rows: number): Promise<void>;
    };
    const { answersOf, answersOfEquite, differences } = (await module('answers.mjs')) as Bench;
    const file = join(newFolder('bench'), 'records.csv');
    await writeRecords(file, ROWS);
    const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const names = header.split(',');
    const rows = lines.map((line): Row => {
      const cells = line.split(',');
      const labels = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
      return { labels, amount: Number(labels.amount) };
    });
    expect(rows).toHaveLength(ROWS);

    const groups = [...grouped(rows, ['region', 'sector', 'period']).values()].map((members) => {
      const { region, sector, period } = members[0]!.labels;
      return { region, sector, period, ...figuresOf(members.map(({ amount }) => amount)) };
    });
    const textbook = answersOf({ groups, splits: ['region', 'sector'].map((by) => splitBy(rows, by)) });

    const asked = ['--unit', 'row', '--regions', 'free', '--by', 'region,sector,period'];
    const run = await equiteHere(
      ['measure', file, ...asked, '--by', 'region', '--by', 'sector', '--format', 'json', '--quiet'],
      'fr',
    );
    const answers = answersOfEquite(JSON.parse(run.stdout));
    expect(answers.size).toBeGreaterThan(1000);
    expect(differences(answers, textbook)).toEqual([]);
  });

  it('tells answers that differ by more than a thousand-millionth', async () => {
    const { differences } = (await module('answers.mjs')) as Bench;
    const [a, b] = [new Map([['x', 1000]]), new Map([['x', 1000 * (1 + 3e-9)]])];
    expect(differences(a, b)).toEqual([['x', 1000, 1000 * (1 + 3e-9)]]);
    expect(differences(a, new Map())).toHaveLength(1);
  });
});
