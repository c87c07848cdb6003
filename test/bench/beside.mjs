/**
 * Équité beside what people would use instead, on the same file, whole processes in turn: `npm run bench -- --beside
 * [ROWS…]` (5,000, 100,000 and a million unless told). Answers must agree to 1e-9. Medians of seconds, of seconds of
 * processor and of the most memory held, with their ratios. DuckDB is installed beside this file: `npm install --prefix
 * test/bench`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answersOf, answersOfEquite, differences } from './answers.mjs';
import { writeRecords } from './data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

/** Says on the fourth channel what the process used: seconds of processor, mebibytes at most. */
const USED = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
});`;
const METERED = ['--import', `data:text/javascript,${encodeURIComponent(USED)}`];

const TOOLS = {
  equite: {
    args: (file) => [
      ...[`${root}bin/equite.js`, 'measure', file, '--unit', 'row', '--regions', 'free', '--format', 'json'],
      ...['--by', 'region,sector,period', '--by', 'region', '--by', 'sector', '--quiet'],
    ],
    answers: answersOfEquite,
  },
  duckdb: { args: (file) => [`${here}duckdb.mjs`, file], answers: answersOf },
};

function run(name, file) {
  const { args, answers } = TOOLS[name];
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, [...METERED, ...args(file)], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${name}: exit ${status}`);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const [cpu, memory] = JSON.parse(String(output[3]));
  return { figures: [seconds, cpu, memory], answers: answers(JSON.parse(String(output[1]))) };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

export async function beside(sizes) {
  if (!existsSync(`${here}node_modules/@duckdb/node-api`)) {
    throw new Error('DuckDB is not installed: npm install --prefix test/bench');
  }
  const [{ model } = { model: '?' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${model}, ${memory} GiB; ${ROUNDS} rounds in turn`,
  );
  console.log('    rows  tool     seconds  processor    MiB  ratios to DuckDB');
  const folder = mkdtempSync(join(tmpdir(), 'equite-bench-'));
  try {
    for (const rows of sizes) await compare(join(folder, `${rows}.csv`), rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(file, rows) {
  await writeRecords(file, rows);
  // Read once, so that the first tool does not pay for the disk.
  readFileSync(file);
  const figures = { equite: [], duckdb: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const told = {};
    for (const name of Object.keys(TOOLS)) {
      const one = run(name, file);
      figures[name].push(one.figures);
      told[name] = one.answers;
    }
    const apart = differences(told.equite, told.duckdb);
    if (apart.length > 0)
      throw new Error(`${apart.length} answers differ, first ${JSON.stringify(apart[0])}`);
  }
  const medians = (name) => [0, 1, 2].map((i) => median(figures[name].map((one) => one[i])));
  const ratios = [0, 1, 2].map((i) =>
    median(figures.equite.map((one, round) => one[i] / figures.duckdb[round][i])),
  );
  for (const name of Object.keys(TOOLS)) {
    const [seconds, cpu, memory] = medians(name);
    const columns = [
      String(rows).padStart(8),
      name.padEnd(7),
      seconds.toFixed(2).padStart(8),
      cpu.toFixed(2).padStart(10),
      String(Math.round(memory)).padStart(6),
      name === 'equite' ? ` ${ratios.map((ratio) => ratio.toFixed(2)).join(' · ')}` : '',
    ];
    console.log(columns.join('  ').trimEnd());
  }
}
