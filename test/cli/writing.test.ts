import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { prepareFolder, writeFolder } from '../../src/cli/writing/folder.ts';
import { beside, inside } from '../../src/cli/writing/names.ts';
import { writeWholeFile } from '../../src/cli/writing/whole-file.ts';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';

const place = (): string => newFolder('writing');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** A brief by hand: its files, and the manifest that names them. */
function brief(texts: Readonly<Record<string, string>>, name = '') {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: bytes(text) }));
  const outputs = files.map(({ path, bytes: own }) => ({
    file: path,
    sha256: createHash('sha256').update(own).digest('hex'),
  }));
  const text = JSON.stringify({ schema: 'equite/manifest@1', outputs });
  return {
    name,
    files: [...files, { path: 'manifest.json', bytes: bytes(text) }],
    manifest: 'manifest.json',
  };
}

const YESTERDAY = brief({
  'report.md': 'old',
  'tables/gaps.csv': 'old',
  'tables/gone.csv': 'old',
  'figures/x.svg': 'old',
});
const TODAY = brief({ 'report.md': 'new', 'tables/gaps.csv': 'new' });

const treeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
  return error.issues.map(({ code, args }) => (args.cause === undefined ? code : `${code} ${args.cause}`));
}

const here = process.cwd();
afterEach(() => process.chdir(here));

/** Both ways in which a folder comes to be written: swapped, or file by file because it cannot be moved. */
const WAYS = [
  { way: 'a folder that is swapped', enter: (_: string) => {} },
  { way: 'the working folder', enter: (folder: string) => process.chdir(folder) },
];

for (const { way, enter } of WAYS) {
  describe(`writing ${way}`, () => {
    async function written(): Promise<string> {
      const out = join(place(), 'out');
      await writeFolder(out, [YESTERDAY]);
      enter(out);
      return out;
    }

    it('takes away what an earlier run wrote, keeps what the person put there or changed, and leaves no name behind', async () => {
      const out = await written();
      writeFileSync(join(out, 'note.txt'), 'mine');
      writeFileSync(join(out, 'tables', 'mine.csv'), 'mine');
      writeFileSync(join(out, 'figures', 'x.svg'), 'drawn over');
      mkdirSync(join(out, 'empty'));
      symlinkSync('../elsewhere', join(out, 'link'));
      chmodSync(join(out, 'report.md'), 0o600);
      await writeFolder(out, [TODAY]);
      expect(treeOf(out)).toEqual([
        'empty',
        'figures',
        'figures/x.svg',
        'link',
        'manifest.json',
        'note.txt',
        'report.md',
        'tables',
        'tables/gaps.csv',
        'tables/mine.csv',
      ]);
      expect([read(out, 'report.md'), read(out, 'tables/mine.csv'), read(out, 'figures/x.svg')]).toEqual([
        'new',
        'mine',
        'drawn over',
      ]);
      expect(statSync(join(out, 'report.md')).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(out, '..'))).toEqual(['out']);
    });

    it('writes through no link, and says what stands in the way', async () => {
      const out = await written();
      const outside = place();
      renameSync(join(out, 'tables'), join(outside, 'tables'));
      symlinkSync(join(outside, 'tables'), join(out, 'tables'));
      expect(await codesOf(writeFolder(out, [TODAY]))).toEqual(['output-in-the-way']);
      expect(read(outside, 'tables/gaps.csv')).toBe('old');
      expect(read(out, 'report.md')).toBe('old');
      expect(treeOf(out).concat(readdirSync(join(out, '..')))).not.toContainEqual(
        expect.stringContaining('.equite-'),
      );
    });

    it('leaves the folder as it was when a file cannot be written', async () => {
      const out = await written();
      const before = treeOf(out);
      const broken = {
        ...TODAY,
        files: [...TODAY.files, { path: `${'x'.repeat(300)}.csv`, bytes: bytes('') }],
      };
      expect(await codesOf(writeFolder(out, [broken]))).toEqual(['output-unwritable ENAMETOOLONG']);
      expect(treeOf(out)).toEqual(before);
      expect(read(out, 'report.md')).toBe('old');
      expect(readdirSync(join(out, '..'))).toEqual(['out']);
    });

    it('lets runs at once write one after the other', async () => {
      const out = await written();
      const other = brief({ 'report.md': 'other', 'tables/other.csv': 'other' });
      await Promise.all([writeFolder(out, [TODAY]), writeFolder(out, [other]), writeFolder(out, [TODAY])]);
      const words = ['report.md', 'tables/gaps.csv', 'tables/other.csv']
        .filter((path) => existsSync(join(out, path)))
        .map((path) => read(out, path));
      expect(new Set(words).size).toBe(1);
    });
  });
}

describe('a folder of results', () => {
  it('holds several editions, all or none', async () => {
    const out = join(place(), 'a', 'out');
    await writeFolder(out, [
      { ...TODAY, name: 'laval' },
      { ...TODAY, name: 'estrie' },
    ]);
    expect(treeOf(out)).toContain('laval/tables/gaps.csv');
    const long = { ...TODAY, name: 'x'.repeat(300) };
    expect(await codesOf(writeFolder(join(place(), 'new'), [TODAY, long]))).toEqual([
      'output-unwritable ENAMETOOLONG',
    ]);
    const parent = place();
    await codesOf(writeFolder(join(parent, 'a', 'b', 'out'), [long]));
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is refused before the work where it is a file, under a file, or read-only', async () => {
    const parent = place();
    writeFileSync(join(parent, 'file'), '');
    mkdirSync(join(parent, 'read-only'), { mode: 0o555 });
    symlinkSync('nowhere', join(parent, 'dangling'));
    const causes = [];
    for (const name of ['file', 'file/within', 'read-only', 'dangling']) {
      causes.push(...(await codesOf(prepareFolder(join(parent, name)))));
    }
    expect(causes.map((cause) => cause.split(' ')[1])).toEqual(['ENOTDIR', 'ENOTDIR', 'EACCES', 'ENOENT']);
    await prepareFolder(join(parent, 'not', 'yet'));
    expect(readdirSync(parent)).toEqual(['dangling', 'file', 'read-only']);
  });

  it('behind a link is written where the link leads', async () => {
    const parent = place();
    mkdirSync(join(parent, 'versions', '1'), { recursive: true });
    symlinkSync(join('versions', '1'), join(parent, 'latest'));
    await writeFolder(join(parent, 'latest'), [TODAY]);
    expect(read(parent, 'versions/1/report.md')).toBe('new');
    expect(readdirSync(parent)).toEqual(['latest', 'versions']);
  });

  it('never drops a file that a manifest of somebody else names outside of it', async () => {
    const parent = place();
    const out = join(parent, 'out');
    await writeFolder(out, [YESTERDAY]);
    writeFileSync(join(parent, 'precious.csv'), 'x');
    const sha256 = createHash('sha256').update('x').digest('hex');
    const outputs = ['../precious.csv', join(parent, 'precious.csv'), 'tables/../../precious.csv'].map(
      (file) => ({
        file,
        sha256,
      }),
    );
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ schema: 'equite/manifest@1', outputs }));
    await writeFolder(out, [TODAY]);
    expect(read(parent, 'precious.csv')).toBe('x');
  });
});

describe('what a killed run left', () => {
  const dead = JSON.stringify({ pid: 2 ** 30, host: hostname() });

  it('between the two renames is put right: the folder comes back with what the person put there', async () => {
    const out = join(place(), 'out');
    await writeFolder(out, [YESTERDAY]);
    writeFileSync(join(out, 'note.txt'), 'mine');
    renameSync(out, beside(out, 'old'));
    mkdirSync(beside(out, 'new'));
    writeFileSync(beside(out, 'lock'), dead);
    await prepareFolder(out);
    expect([read(out, 'report.md'), read(out, 'note.txt')]).toEqual(['old', 'mine']);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  });

  it('after them is put right: what came into the old folder meanwhile is moved to the new one', async () => {
    const out = join(place(), 'out');
    await writeFolder(out, [YESTERDAY]);
    renameSync(out, beside(out, 'old'));
    writeFileSync(join(beside(out, 'old'), 'late.txt'), 'mine');
    mkdirSync(out);
    for (const { path, bytes: own } of TODAY.files) {
      mkdirSync(join(out, 'tables'), { recursive: true });
      writeFileSync(join(out, path), own);
    }
    await prepareFolder(out);
    expect(treeOf(out)).toEqual(['late.txt', 'manifest.json', 'report.md', 'tables', 'tables/gaps.csv']);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  });

  it('half in place is finished, where files were put in place one by one', async () => {
    const out = join(place(), 'out');
    await writeFolder(out, [YESTERDAY]);
    const ready = inside(out, 'ready');
    mkdirSync(join(ready, 'files', 'tables'), { recursive: true });
    mkdirSync(join(ready, 'before'));
    for (const { path, bytes: own } of TODAY.files) writeFileSync(join(ready, 'files', path), own);
    renameSync(join(out, 'manifest.json'), join(ready, 'before', 'manifest.json'));
    renameSync(join(ready, 'files', 'report.md'), join(out, 'report.md'));
    await prepareFolder(out);
    expect(treeOf(out)).toEqual(['manifest.json', 'report.md', 'tables', 'tables/gaps.csv']);
    expect(read(out, 'tables/gaps.csv')).toBe('new');
  });

  it('as a lock is taken away; the lock of a run that lives is waited for, then named', async () => {
    const out = join(place(), 'out');
    writeFileSync(beside(out, 'lock'), dead);
    await writeFolder(out, [TODAY]);
    // The process that started this one lives as long as it does.
    writeFileSync(beside(out, 'lock'), JSON.stringify({ pid: process.ppid, host: hostname() }));
    expect(await codesOf(writeFolder(out, [TODAY], { patience: 60 }))).toEqual(['output-busy']);
    const file = join(place(), 'a.csv');
    writeFileSync(beside(file, 'lock'), JSON.stringify({ pid: process.ppid, host: hostname() }));
    expect(await codesOf(writeWholeFile(file, bytes('x'), { patience: 60 }))).toEqual(['output-busy']);
    expect(existsSync(file)).toBe(false);
  });
});

describe('a file of results', () => {
  it('is written whole, for the same people, behind a link where there is one, and clears what a kill left', async () => {
    const parent = place();
    const file = join(parent, 'a.csv');
    await writeWholeFile(file, bytes('one'));
    chmodSync(file, 0o640);
    symlinkSync('a.csv', join(parent, 'link.csv'));
    writeFileSync(beside(file, 'new'), 'half');
    await writeWholeFile(join(parent, 'link.csv'), bytes('two'));
    expect(read(file)).toBe('two');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(parent)).toEqual(['a.csv', 'link.csv']);
  });

  it('writes a result in pieces whole, however long, and makes the first of it before it holds the place', async () => {
    const parent = place();
    const file = join(parent, 'long.json');
    const held: boolean[] = [];
    const PIECE = 2 ** 24;
    await writeWholeFile(
      file,
      (function* () {
        for (const letter of 'abcdefg') {
          held.push(existsSync(beside(file, 'lock')));
          yield Buffer.alloc(PIECE, letter);
        }
      })(),
    );
    expect(held).toEqual([false, false, false, false, false, true, true]);
    const written = readFileSync(file);
    expect(written.length).toBe(7 * PIECE);
    for (const [at, letter] of [...'abcdefg'].entries()) {
      expect(written.subarray(at * PIECE, (at + 1) * PIECE).equals(Buffer.alloc(PIECE, letter))).toBe(true);
    }
    expect(treeOf(parent)).toEqual(['long.json']);
  });

  it('is refused where it is a folder, in none, or read-only; a device is written to as it stands', async () => {
    const parent = place();
    writeFileSync(join(parent, 'frozen.csv'), 'old', { mode: 0o444 });
    const causes = [];
    for (const path of [
      parent,
      join(parent, 'no', 'a.csv'),
      join(parent, 'frozen.csv'),
      join(parent, `${'x'.repeat(300)}.csv`),
    ]) {
      causes.push(...(await codesOf(writeWholeFile(path, bytes('new')))));
    }
    expect(causes.map((cause) => cause.split(' ')[1])).toEqual([
      'EISDIR',
      'ENOENT',
      'EACCES',
      'ENAMETOOLONG',
    ]);
    expect(readdirSync(parent)).toEqual(['frozen.csv']);
    await writeWholeFile('/dev/null', bytes('x'));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

/** A run whose standard output goes to `out`, under a limit of the shell where one is given. */
function run(cwd: string, args: readonly string[], { out = 'pipe' as 'pipe' | number, limit = '' } = {}) {
  const command = `${limit} exec "$0" "$@"`;
  return spawnSync('sh', ['-c', command, process.execPath, join(ROOT, 'bin/equite.js'), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', EQUITE_LANG: 'fr' },
  });
}

describe('a disk without room', { timeout: 300_000 }, () => {
  const csv =
    'Exercice,Région,Organisme,Montant\n2023-2024,13 Laval,Le Havre,98500\n2023-2024,05 Estrie,Quai,87250\n';

  it('leaves a file and a folder as they were, and says so', () => {
    const work = place();
    writeFileSync(join(work, 'a.csv'), csv);
    const asked = ['mesurer', 'a.csv', '--json', '--quiet', '-o', 'm.json'];
    expect(run(work, asked).status).toBe(0);
    const before = read(work, 'm.json');
    // Files of half a kilobyte at most.
    const small = { limit: 'ulimit -f 1;' };
    const file = run(work, [...asked, '--by', 'region'], small);
    expect([file.status, file.stderr]).toEqual([2, expect.stringContaining('m.json ne peut pas être écrit')]);
    expect(read(work, 'm.json')).toBe(before);
    const folder = run(work, ['rapport', 'a.csv', '-o', 'out', '--sections', 'question', '--quiet'], small);
    expect([folder.status, folder.stderr]).toEqual([
      2,
      expect.stringContaining('out ne peut pas être écrit'),
    ]);
    expect(readdirSync(work).sort()).toEqual(['a.csv', 'm.json']);
  });

  it.skipIf(!existsSync('/dev/full'))('behind standard output is said, and is no success', () => {
    const work = place();
    writeFileSync(join(work, 'a.csv'), csv);
    const { status, stderr } = run(work, ['mesurer', 'a.csv', '--json', '--quiet'], {
      out: openSync('/dev/full', 'w'),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('le disque est plein')]);
  });
});
