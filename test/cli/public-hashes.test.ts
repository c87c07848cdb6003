import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';

const HEADER = 'Exercice,Région,Organisme,Typologie,Secteur,Mode de financement,Montant';
const REGIONS = ['13 Laval', '05 Estrie', '07 Outaouais', '16 Montérégie'];

/** Sixty organisations in one file, four of another region in a file of their own. */
const rowOf = (i: number): string =>
  [
    '2023-2024',
    i < 60 ? REGIONS[i % 4]! : '17 Nunavik',
    `Organisme ${i}`,
    i % 3 === 0 ? 'Hébergement' : 'Milieu de vie',
    (i >> 2) % 2 === 0 ? 'Jeunes' : 'Femmes',
    'Mission globale',
    `${100_000 + ((i * i * 7_919 + 31 * i) % 200_003)}.25`,
  ].join(',');
const ROWS = Array.from({ length: 64 }, (_, i) => rowOf(i));
const csvOf = (rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

const cwd = newFolder('hashes');
const at = (name: string): string => join(cwd, name);
const [many, few] = [csvOf(ROWS.slice(0, 60)), csvOf(ROWS.slice(60))];
const hashes = new Set<string>();

beforeAll(async () => {
  writeFileSync(at('grand.csv'), many);
  writeFileSync(at('petit.csv'), few);
  const written = await equiteHere(
    [
      'rapport',
      at('grand.csv'),
      at('petit.csv'),
      '--public',
      '--all-claims',
      '-o',
      at('out'),
      '--draws',
      '200',
      '--quiet',
    ],
    'fr',
  );
  expect([written.stderr, written.code]).toEqual(['', 0]);
  for (const entry of readdirSync(at('out'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const texts = /\.(?:docx|xlsx)$/.test(entry.name)
      ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
      : [bytes.toString('utf8')];
    for (const text of texts) for (const [hash] of text.matchAll(/[0-9a-f]{32,128}/g)) hashes.add(hash);
  }
}, 300_000);

/** What one who guesses a row writes: the lines of claims, of the file, with and without what stands around. */
function guesses(rows: readonly string[], file: string): readonly string[] {
  const lines = rows.map((row) => {
    const [period, region, organisation, type, sector, mode, amount] = row.split(',') as string[];
    return [period, region, sector, type, mode, '', organisation, String(Number(amount))].join('\u001f');
  });
  const sorted = lines.toSorted();
  return [...lines, ...rows, ...rows.map((row) => `${row}\n`), sorted.join('\n'), rows.join('\n'), file];
}

describe('hashes of a public edition', () => {
  it('are those of no row, group of rows or file, plain or under a key that anyone can name', () => {
    expect(hashes.size).toBeGreaterThan(10);
    const groups = [ROWS, ...REGIONS.map((name) => ROWS.filter((row) => row.includes(name))), ROWS.slice(60)];
    const tried = [...groups.flatMap((rows) => guesses(rows, csvOf(rows))), many, few];
    const keys = ['', 'equite', 'equite/rows', '0.1.0', ...hashes];
    for (const text of tried) {
      for (const algorithm of ['sha256', 'sha1', 'md5', 'sha512']) {
        expect(hashes.has(createHash(algorithm).update(text).digest('hex'))).toBe(false);
      }
      for (const key of keys) {
        expect(hashes.has(createHmac('sha256', key).update(text).digest('hex'))).toBe(false);
      }
    }
  });

  it('do not say whether one other row is guessed: the key is of all rows', async () => {
    const claims = JSON.parse(readFileSync(at('out/affirmations.json'), 'utf8'));
    const guess = ROWS.map((row, i) => (i === 63 ? row.replace(/\d+\.25$/, '123456.25') : row));
    writeFileSync(at('autre.csv'), csvOf(guess.slice(0, 60)));
    writeFileSync(at('autre-petit.csv'), csvOf(guess.slice(60)));
    await equiteHere(
      [
        'rapport',
        at('autre.csv'),
        at('autre-petit.csv'),
        '--public',
        '--all-claims',
        '-o',
        at('guess'),
        '--draws',
        '0',
        '--quiet',
      ],
      'fr',
    );
    const other = JSON.parse(readFileSync(at('guess/affirmations.json'), 'utf8'));
    const rowsOf = (file: typeof claims, id: string) =>
      file.claims.find((one: { id: string }) => one.id === id)?.rows.sha256;
    const shared = claims.claims
      .map(({ id }: { id: string }) => id)
      .filter((id: string) => rowsOf(other, id) !== undefined);
    expect(shared.some((id: string) => id.includes('13 Laval'))).toBe(true);
    // The rows of 13 Laval and the first file are the same in both, and no hash says so.
    expect(shared.filter((id: string) => rowsOf(claims, id) === rowsOf(other, id))).toEqual([]);
    expect(claims.inputs[0].sha256).not.toBe(other.inputs[0].sha256);
    expect(claims.inputs[0].sha256).not.toBe(createHash('sha256').update(many).digest('hex'));
  });

  it('are worked out again by whoever has the data, in any order', async () => {
    writeFileSync(at('rebours.csv'), csvOf(ROWS.slice(0, 60).toReversed()));
    const verified = async (...files: string[]) =>
      equiteHere(
        ['verifier', at('out/affirmations.json'), ...files.map(at), '--format', 'json', '--quiet'],
        'fr',
      );
    const rowsSame = (stdout: string): boolean[] =>
      JSON.parse(stdout).verdicts.map(
        ({ rows }: { rows: { before: { sha256: string } | null; after: { sha256: string } | null } }) =>
          rows.before?.sha256 === rows.after?.sha256,
      );
    for (const files of [
      ['grand.csv', 'petit.csv'],
      ['petit.csv', 'rebours.csv'],
    ]) {
      const { stdout, stderr, code } = await verified(...files);
      expect([stderr, code], files.join()).toEqual(['', 0]);
      expect(rowsSame(stdout).every(Boolean), files.join()).toBe(true);
    }
    const changed = await verified('autre.csv', 'autre-petit.csv');
    expect(rowsSame(changed.stdout).some(Boolean)).toBe(false);
  }, 300_000);
});
