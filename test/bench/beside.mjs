/**
 * Équité beside what people would use instead, on the same file, whole processes in turn: `npm run bench -- --beside
 * [ROWS…]` (5,000, 100,000 and a million unless told; 10000000 too). Answers must agree to 1e-9. Medians of seconds, of
 * seconds of processor and of the most memory held, and medians of the ratios of each round. DuckDB, pandas and R's
 * data.table take part where they are installed.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { differences } from './answers.mjs';
import { writeRecords } from './data.mjs';
import { median, run } from './processes.mjs';
import { installed } from './tools.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

export async function beside(sizes) {
  const { tools, absent } = installed();
  const [{ model } = { model: '?' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${model.trim()}, ${memory} GiB, ${process.platform}`,
  );
  console.log(tools.map(({ says }) => says).join(' · '));
  for (const { name, install } of absent) console.log(`${name} is not installed, and left out: ${install}`);
  console.log(`${ROUNDS} rounds in turn; ratios: équité to the other, seconds · processor · memory`);
  console.log('    rows  tool     seconds  processor     MiB  ratios');
  const folder = mkdtempSync(join(tmpdir(), 'equite-bench-'));
  try {
    for (const rows of sizes) await compare(tools, join(folder, `${rows}.csv`), rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(tools, file, rows) {
  await writeRecords(file, rows);
  readOnce(file);
  const figures = new Map(tools.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    let own;
    for (const { name, program, args, answers } of tools) {
      const one = run(name, program, args(file));
      figures.get(name).push(one.figures);
      const told = answers(JSON.parse(String(one.said)));
      own ??= told;
      const apart = differences(own, told);
      if (apart.length > 0) {
        throw new Error(`${apart.length} answers of ${name} differ, first ${JSON.stringify(apart[0])}`);
      }
    }
  }
  rmSync(file);
  for (const { name } of tools) console.log(lineOf(rows, name, figures));
}

/** So that the first tool does not pay for the disk. */
function readOnce(file) {
  const handle = openSync(file);
  const part = Buffer.alloc(2 ** 20);
  while (readSync(handle, part) > 0);
  closeSync(handle);
}

/** Medians of a tool, and the medians of équité's ratios to it. */
function lineOf(rows, name, figures) {
  const [runs, own] = [figures.get(name), figures.get('equite')];
  const over = (value) => {
    const values = [0, 1, 2].map((i) => runs.map((_, round) => value(i, round)));
    return values.map((list) => (list.some((one) => one === undefined) ? undefined : median(list)));
  };
  const [seconds, processor, memory] = over((i, round) => runs[round][i]);
  const ratios = over((i, round) => runs[round][i] && own[round][i] / runs[round][i]);
  return [
    String(rows).padStart(8),
    name.padEnd(7),
    shown(seconds, 2).padStart(8),
    shown(processor, 2).padStart(10),
    shown(memory, 0).padStart(7),
    name === 'equite' ? '' : ` ${ratios.map((ratio) => shown(ratio, 2)).join(' · ')}`,
  ]
    .join('  ')
    .trimEnd();
}

const shown = (figure, digits) => (figure === undefined ? '?' : figure.toFixed(digits));
