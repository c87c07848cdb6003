/**
 * Whole processes timed side by side with bare Node: `npm run bench`. Medians and ratios; a noisy machine moves both
 * alike. Studies of large files are given in processor time too, which other work on the machine moves less, and with
 * the most memory they held. Not a gate: the loaded-modules test is. `npm run bench -- --beside [ROWS…]` runs équité beside
 * DuckDB, pandas and R instead (test/bench/beside.mjs).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, run } from '../../test/bench/processes.mjs';

const [asked, ...sizes] = process.argv.slice(2);
const wrong = asked === '--beside' ? sizes.find((size) => !/^[1-9]\d*$/.test(size)) : asked;
if (wrong !== undefined) {
  console.error(
    `“${wrong}” is no number of rows: npm run bench, or npm run bench -- --beside 5000 100000 (in whole numbers, without a sign between thousands)`,
  );
  process.exit(2);
}
if (asked === '--beside') {
  const { beside: compared } = await import('../../test/bench/beside.mjs');
  await compared(sizes.length > 0 ? sizes.map(Number) : [5000, 100_000, 1_000_000]);
  process.exit();
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'equite-bench-'));
const [header, ...rows] = readFileSync(`${root}data/samples/psoc-fictif.csv`, 'utf8').trimEnd().split('\n');

/** The sample's rows over and over, each turn with organisation numbers of its own. */
function file(name, count) {
  const lines = Array.from({ length: count }, (_, i) =>
    rows[i % rows.length].replace(/FICT-\d+/, (id) => `${id}-${Math.floor(i / rows.length)}`),
  );
  const path = join(folder, name);
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
  return path;
}

/** Made-up organisations, one row each: the same ones on every run. `of`: more columns, from whole numbers at random. */
function madeUp(name, count, of) {
  // Park, Miller & Stockmeyer 1993.
  let state = 20_240_331;
  const below = (limit) => {
    state = (state * 48_271) % 0x7fff_ffff;
    return Math.floor((state / 0x7fff_ffff) * limit);
  };
  const code = (letter, limit) => `${letter}${below(limit) + 1}`;
  const lines = Array.from({ length: count }, (_, i) => {
    const amount = (Math.exp(9 + below(4000) / 1000) * (1 + below(1000) / 1000)).toFixed(2);
    const label = [code('R', 18), code('S', 10), code('T', 5)];
    return [
      `Org ${i}`,
      ...label,
      '2023-2024',
      amount,
      ...Object.values(of).map((value) => value(below)),
    ].join();
  });
  const path = join(folder, name);
  const columns = ['organisation,region,sector,typology,period,amount', ...Object.keys(of)].join();
  writeFileSync(path, `${[columns, ...lines].join('\n')}\n`);
  return path;
}

const small = file('500.csv', 500);
const large = file('100000.csv', 100_000);
const chance = madeUp('60000.csv', 60_000, {});
const NEAREST = {
  budget: (below) => (10_000 + below(40_000_000) / 100).toFixed(2),
  age: (below) => below(60),
  staff: (below) => below(80),
  lang: (below) => `L${below(3)}`,
  size: (below) => `z${below(4)}`,
  status: (below) => `s${below(5)}`,
};
const alike = madeUp('alike.csv', 100_000, NEAREST);
/** The worst for an exact search: numbers that have nothing to do with one another. */
const APART = Object.fromEntries(
  Array.from({ length: 6 }, (_, j) => [`number${j + 1}`, (below) => below(1_000_000)]),
);
const apart = madeUp('apart.csv', 100_000, APART);
const nearest = (path, columns) => [
  ...['peers', path, '--regions', 'free', '--comparable'],
  Object.keys(columns)
    .map((column) => `near=${column}`)
    .join(),
];
const bin = `${root}bin/equite.js`;
const BY = ['--by', 'region', '--by', 'sector', '--format', 'json'];
const COMMANDS = {
  'bare node': ['-e', '0'],
  'equite --version': [bin, '--version'],
  'equite --help': [bin, '--help'],
  'check, 500 rows': [bin, 'check', small],
  'measure, 500 rows': [bin, 'measure', small, ...BY],
  'check, 100,000 rows': [bin, 'check', large, '--format', 'json'],
  'measure, 100,000 rows': [bin, 'measure', large, ...BY],
};

/** Some seconds each. */
const STUDIES = {
  'gaps, 60,000 rows': ['gaps', chance, '--regions', 'free', '--comparable', 'typology'],
  'peers, 100,000 rows, six criteria': nearest(alike, NEAREST),
  'peers, 100,000, six independent': nearest(apart, APART),
};
const OUT = ['--format', 'json', '-o', join(folder, 'result.json')];
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

function milliseconds(name, args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${name}: exit ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = new Map(Object.keys(COMMANDS).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const ms = milliseconds(name, args);
    // The first round warms the disk cache.
    if (round > 0) times.get(name).push(ms);
  }
}

const bare = median(times.get('bare node'));
for (const [name, list] of times) {
  const ms = median(list);
  const over = `+${Math.round(ms - bare)} ms`.padStart(9);
  console.log(
    `${name.padEnd(34)} ${String(Math.round(ms)).padStart(6)} ms ${over}  ×${(ms / bare).toFixed(2)}`,
  );
}
for (const [name, args] of Object.entries(STUDIES)) {
  const runs = Array.from(
    { length: Math.ceil(ROUNDS / 3) },
    () => run(name, process.execPath, [bin, ...args, ...OUT]).figures,
  );
  const [seconds, cpu, memory] = [0, 1, 2].map((i) => median(runs.map((one) => one[i])));
  const ms = Math.round(seconds * 1000);
  console.log(
    `${name.padEnd(34)} ${String(ms).padStart(6)} ms, ${cpu.toFixed(2)} s of processor, ${Math.round(memory)} MiB`,
  );
}
rmSync(folder, { recursive: true });
