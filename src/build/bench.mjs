/**
 * Whole processes timed side by side with bare Node: `npm run bench`. Medians and ratios; a noisy machine moves both
 * alike. Not a gate: the loaded-modules test is.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const small = file('500.csv', 500);
const large = file('100000.csv', 100_000);
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

const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
const times = new Map(Object.keys(COMMANDS).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name}: exit ${status}`);
    // The first round warms the disk cache.
    if (round > 0) times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(folder, { recursive: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const bare = median(times.get('bare node'));
for (const [name, list] of times) {
  const ms = median(list);
  const over = `+${Math.round(ms - bare)} ms`.padStart(9);
  console.log(
    `${name.padEnd(24)} ${String(Math.round(ms)).padStart(6)} ms ${over}  ×${(ms / bare).toFixed(2)}`,
  );
}
