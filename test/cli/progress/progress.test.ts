import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Counted } from '../../../src/cli/progress/counted.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';
import { newFolder } from '../../support/folder.ts';
import { equiteHere } from '../../support/in-process.ts';
import { ROOT } from '../../support/run.ts';
import { Screen } from './screen.ts';

const folder = newFolder('progress');

const rows = (count: number, name = 'Organisme') =>
  `organisation,region,sector,period,amount\n${Array.from({ length: count }, (_, i) => `${name} ${i},R${i % 5},S${i % 3},2023-2024,${1000 + i}.25`).join('\n')}\n`;
const text = rows(30_000);
const plain = join(folder, 'plain.csv');
const packed = join(folder, 'packed.csv.gz');
writeFileSync(plain, text);
writeFileSync(packed, gzipSync(rows(20_000, 'Groupe')));

describe('the bytes that are read', () => {
  const told = async (sizes: readonly (number | undefined)[], work: (counted: Counted) => Promise<void>) => {
    const said: (readonly [number, number | undefined] | 'end')[] = [];
    await work(
      new Counted(sizes, { tell: (done, of) => said.push([done, of]), end: () => said.push('end') }),
    );
    return said;
  };
  const everything = async (source: ReturnType<typeof bytesSource>) => {
    const table = await openTable(source);
    let count = 0;
    for await (const batch of table.rows()) count += batch.length;
    return count;
  };

  it('are those of all files on the disk, twice, whatever is packed; a third pass moves nothing', async () => {
    const [a, b] = [Buffer.from(text), gzipSync(rows(20_000, 'Groupe'))];
    const said = await told([a.length, b.length], async (counted) => {
      const sources = [bytesSource('a.csv', a), bytesSource('b.csv.gz', b)].map((one) => counted.source(one));
      for (const source of sources) await openTable(source);
      expect(await Promise.all(sources.map((source) => everything(source)))).toEqual([30_000, 20_000]);
    });
    const numbers = said.filter((one) => one !== 'end');
    const of = 2 * (a.length + b.length);
    expect(said.at(-1)).toBe('end');
    expect(numbers.at(-1)).toEqual([of, of]);
    expect(numbers.every(([, total]) => total === of)).toBe(true);
    expect(numbers.map(([done]) => done)).toEqual(numbers.map(([done]) => done).toSorted((x, y) => x - y));
  });

  it('have no total where a file has no size', async () => {
    const said = await told([undefined, 10], async (counted) => {
      await openTable(counted.source(bytesSource('-', Buffer.from(text))));
    });
    expect(said.at(-1)).toEqual([text.length, undefined]);
  });
});

describe('progress of a command', () => {
  const isTTY = process.stderr.isTTY;
  let clock = 0;
  beforeEach(() => {
    // Each look at the clock is a second later: everything lasts.
    clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    for (const name of ['CI', 'TERM']) vi.stubEnv(name, '');
    process.stderr.isTTY = true;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.stderr.isTTY = isTTY;
  });
  const screenAfter = (written: string) => {
    const screen = new Screen(80);
    screen.write(written);
    return screen;
  };
  const MEASURE = ['measure', plain, packed, '--unit', 'row', '--regions', 'free', '--format', 'json'];

  it('says in both languages what is being done, and wipes it before the messages', async () => {
    for (const [lang, words] of [
      ['fr', ['Lecture', 'Contrôle des lignes', 'Calculs']],
      ['en', ['Reading', 'Checking rows', 'Computing']],
    ] as const) {
      const shown = await equiteHere([...MEASURE, '-o', join(folder, 'x.json'), '--lang', lang], lang);
      expect(shown.code).toBe(0);
      const stood = shown.stderr.split('\r\u001b[K');
      for (const word of words) expect(stood.some((line) => line.startsWith(word))).toBe(true);
      expect(stood.some((line) => line.includes('100'))).toBe(true);
      // What is left is what a run without a terminal says.
      process.stderr.isTTY = false;
      const silent = await equiteHere([...MEASURE, '-o', join(folder, 'x.json'), '--lang', lang], lang);
      expect(silent.stderr).not.toContain('\r');
      expect(stood.at(-1)).toBe(silent.stderr);
      process.stderr.isTTY = true;
    }
  });

  it('says how far the draws are', async () => {
    const { stderr } = await equiteHere(
      [
        'gaps',
        plain,
        '--regions',
        'free',
        '--comparable',
        'sector',
        '--draws',
        '20',
        '--format',
        'json',
        '-o',
        join(folder, 'g.json'),
      ],
      'en',
    );
    const shares = [...stderr.matchAll(/Random draws [█░]+ (\d+)%/g)].map((match) => Number(match[1]));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(screenAfter(stderr.slice(0, stderr.indexOf('Written'))).line).toBe('');
  });

  it('is wiped before a refusal', async () => {
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, 'organisation,region\nA,Laval\n');
    const { code, stderr } = await equiteHere(['measure', broken], 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('Reading');
    expect(stderr.split('\r\u001b[K').at(-1)).toMatch(/^Error/);
  });

  it.each([
    ['--quiet', {}],
    ['', { CI: 'true' }],
    ['', { TERM: 'dumb' }],
  ])('says nothing with %s %o', async (flag, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { stderr } = await equiteHere(
      [...MEASURE, '-o', join(folder, 'x.json'), ...(flag ? [flag] : [])],
      'en',
    );
    expect(stderr).not.toContain('\r');
  });
});

/** A process that has ended may stay listed until somebody asks how. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('Ctrl-C', () => {
  it('wipes the bar and ends the process while the main thread is at work', { timeout: 60_000 }, async () => {
    const script = `
      import { writeSync } from 'node:fs';
      import { Worker } from 'node:worker_threads';
      const state = new Int32Array(new SharedArrayBuffer(8));
      state[0] = 1;
      new Worker(new URL(${JSON.stringify(new URL('../../../src/cli/progress/interrupt-worker.js', import.meta.url).href)}), { workerData: state.buffer });
      setTimeout(() => { writeSync(1, 'at work'); for (;;) Math.random(); }, 2000);`;
    const main = join(folder, 'main.mjs');
    writeFileSync(main, script);
    const child = spawn(process.execPath, [main]);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(said).toBe('\r\u001b[K');
  });

  it('leaves nothing of a PDF that is being printed, and ends what prints it', {
    timeout: 300_000,
  }, async () => {
    const printer = join(folder, 'printer');
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    writeFileSync(
      printer,
      `#!/bin/sh\necho $$ > ${join(folder, 'pid')}.new; mv ${join(folder, 'pid')}.new ${join(folder, 'pid')}; exec sleep 600\n`,
      { mode: 0o755 },
    );
    const few = join(folder, 'few.csv');
    writeFileSync(few, rows(30));
    const output = join(folder, 'brief.pdf');
    writeFileSync(output, 'old');
    const child = spawn(
      process.execPath,
      [join(ROOT, 'bin/equite.js'), 'report', few, '--draws', '0', '--sections', 'question', '-o', output],
      { env: { ...process.env, CHROMIUM: printer, TMPDIR: temporary }, stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
    while (!readdirSync(folder).includes('pid')) await sleep(50);
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
    expect(readdirSync(temporary)).toEqual([]);
    expect(readFileSync(output, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('equite-'))).toEqual([]);
    const printing = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    expect(isRunning(printing)).toBe(false);
  });
});
