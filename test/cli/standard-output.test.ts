// Standard output of a process: the same bytes wherever it goes, and whoever reads it, at whatever pace.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';

const folder = newFolder('output');

/** A thousand groups: their figures as JSON take some megabytes, which no pipe holds at once. */
const file = join(folder, 'rows.csv');
const rows = Array.from(
  { length: 3000 },
  (_, i) => `Organisme ${i},Région ${i % 17},Secteur ${i % 59},${100 + i}.25`,
);
writeFileSync(file, `${['organisme,région,secteur,montant', ...rows].join('\n')}\n`);
const ARGS = [
  join(ROOT, 'bin/equite.js'),
  ...['measure', file, '--regions', 'free', '--by', 'region,sector', '--format', 'json', '--quiet'],
];
const started = (stdout: number | Socket | 'pipe'): ChildProcess =>
  spawn(process.execPath, ARGS, { cwd: ROOT, stdio: ['ignore', stdout, 'inherit'] });
const ended = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

describe('a result that goes to standard output', () => {
  const wanted = (async () => {
    const path = join(folder, 'result.json');
    const to = openSync(path, 'w');
    expect(await ended(started(to))).toBe(0);
    closeSync(to);
    return readFileSync(path);
  })();

  it('is a whole JSON text in a file', async () => {
    const text = (await wanted).toString();
    expect(text.length).toBeGreaterThan(1e6);
    expect(JSON.parse(text).groups.length).toBeGreaterThan(900);
  });

  it('is the same to a reader that waits', async () => {
    const child = started('pipe');
    const code = ended(child);
    await pause(300);
    expect((await buffer(child.stdout!)).equals(await wanted)).toBe(true);
    expect(await code).toBe(0);
  });

  it('is the same to a socket that does not wait for its reader', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const reader = connect((server.address() as { port: number }).port, '127.0.0.1');
    const [writer] = (await once(server, 'connection')) as [Socket];
    const child = started(writer);
    const code = ended(child);
    writer.destroy();
    await pause(1500);
    expect((await buffer(reader)).equals(await wanted)).toBe(true);
    expect(await code).toBe(0);
    server.close();
  });

  it('stands whole before what is said after it, where both go to one pipe', async () => {
    const said = ARGS.filter((argument) => argument !== '--quiet');
    const args = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, ...said, '--lang', 'fr'];
    const child = spawn('sh', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    const code = ended(child);
    await pause(300);
    const both = await buffer(child.stdout!);
    const alone = spawn(process.execPath, [...ARGS, '--lang', 'fr'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const result = await buffer(alone.stdout!);
    const at = both.indexOf(result);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(await code).toBe(0);
  });

  it('is left where its reader is gone, without a word', async () => {
    const child = started('pipe');
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended(child)).toBe(0);
  });
});

describe('a result for which there is no room', () => {
  // Blocks of 512 bytes that a file may have: as on a disk that fills up, the last write is taken in part.
  const limited = (flags: readonly string[]) => {
    // A table of some thousand bytes goes in one write.
    const args = [
      ...flags,
      ...ARGS.filter((one) => !['--format', 'json', '--by', 'region,sector'].includes(one)),
    ];
    const child = spawn(
      'sh',
      ['-c', 'ulimit -f 4; exec "$0" "$@" --lang en > cut.txt', process.execPath, ...args],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return Promise.all([ended(child), buffer(child.stderr!)]);
  };

  it.each([
    ['from the image', []],
    // Its code is of use under other flags only: the modules start instead.
    ['from the modules', ['--stack-size=900']],
  ])('is said not to be whole: %s', async (_, flags) => {
    const [code, said] = await limited(flags);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'cut.txt'))).toHaveLength(2048);
    expect(said.toString()).toContain('could not be written whole');
  });

  it('is said so to a reader of messages who is late', async () => {
    // What stands in the pipe fills it.
    const script =
      '{ head -c 65536 /dev/zero >&2; "$0" "$@" > /dev/full; echo "code $?" >&2; } 2>&1 | { sleep 1.5; cat; }';
    const child = spawn('sh', ['-c', script, process.execPath, ...ARGS, '--lang', 'en'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const said = (await buffer(child.stdout!)).subarray(65536).toString();
    expect(said.match(/could not be written whole/g)).toHaveLength(1);
    expect(said).toMatch(/code 2\n$/);
  });
});
