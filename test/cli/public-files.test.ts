import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type * as bundle from '../../src/report/brief/bundle.ts';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';

/** What the writers of files are given in place of the data; undefined: the data. */
const given = vi.hoisted(() => {
  // Files of tests share their modules: here they are loaded anew, with the writers below, and again after.
  vi.resetModules();
  return { poisoned: false, runs: 0 };
});
afterAll(() => {
  vi.doUnmock('../../src/report/brief/bundle.ts');
  vi.resetModules();
});

/**
 * The writers of every file of an edition are given another data set than the one that was studied: the same organisations,
 * each with an amount of its own that is none of theirs. What they write without noticing rests on the public study alone.
 */
vi.mock('../../src/report/brief/bundle.ts', async (original) => {
  const real = await original<typeof bundle>();
  return {
    ...real,
    briefFiles: (...[context, options]: Parameters<typeof bundle.briefFiles>) => {
      given.runs++;
      if (!given.poisoned) return real.briefFiles(context, options);
      const dataset = {
        ...context.dataset,
        amount: context.dataset.amount.map((_, i) => 777_000_000 + 13 * i),
        numbers: new Map(
          Array.from(context.dataset.numbers, ([role, column]) => [
            role,
            { ...column, values: column.values.map((_, i) => 555_000_000 + 7 * i) },
          ]),
        ),
      };
      const { head } = options;
      const none = { amountRead: '1', amountAccepted: '1', amountSetAside: '1', amountMerged: '1' };
      const files = head.cleaned.files.map((file) => ({ ...file, ...none, rows: 1, accepted: 1 }));
      const ledger = { ...head.cleaned.ledger, ...none };
      const cleaned = { ...head.cleaned, dataset, files, ledger };
      return real.briefFiles({ ...context, dataset }, { ...options, head: { ...head, cleaned } });
    },
  };
});

const REGIONS = ['13 Laval', '05 Estrie', '07 Outaouais', '16 Montérégie', '06 Montréal', '17 Nunavik'];

const DATA = `Exercice,Région,Organisme,Typologie,Secteur,Mode de financement,Montant,Seuil plancher\n${Array.from(
  { length: 130 },
  (_, i) => {
    const region = i < 126 ? REGIONS[i % 5]! : REGIONS[5]!;
    const type = i % 3 === 0 ? 'Hébergement' : 'Milieu de vie';
    const sector = (i >> 2) % 2 === 0 ? 'Jeunes' : 'Femmes';
    const mode = i % 6 === 0 ? 'Projet ponctuel' : 'Mission globale';
    return `2023-2024,${region},Organisme ${i},${type},${sector},${mode},${100_000 + ((i * i * 7_919 + 31 * i) % 200_003)}.17,400000`;
  },
).join('\n')}\n`;

const cwd = newFolder('poison');
writeFileSync(join(cwd, 'subventions.csv'), DATA);

async function editionOf(name: string, args: readonly string[]): Promise<Map<string, Buffer>> {
  const out = join(cwd, name);
  const run = await equiteHere(
    [
      'rapport',
      join(cwd, 'subventions.csv'),
      '--public',
      '--all-claims',
      '-o',
      out,
      '--draws',
      '200',
      '--quiet',
      ...args,
    ],
    'fr',
  );
  expect([run.stderr, run.code]).toEqual(['', 0]);
  return new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(out, path), readFileSync(path)]),
  );
}

/** Without hashes: those of rows are of the rows that the writers hold. */
const withoutHashes = (bytes: Buffer): string => bytes.toString('latin1').replace(/[0-9a-f]{64}/g, '#');

afterEach(() => {
  given.poisoned = false;
});

describe('every file of a public edition: pages, Word, workbook, tables, drawings, results, claims, manifest', () => {
  for (const about of [[], ['--for', 'region=13 Laval'], ['--lang', 'en']]) {
    it(`is written from the public study alone ${about.join(' ')}`, async () => {
      const name = about.join('-').replace(/\W/g, '') || 'tous';
      const files = await editionOf(name, about);
      given.poisoned = true;
      const poisoned = await editionOf(`${name}-poisoned`, about);
      expect(given.runs).toBeGreaterThan(0);
      expect([...poisoned.keys()]).toEqual([...files.keys()]);
      const kinds = new Set([...files.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
      expect([...kinds].sort()).toEqual(['csv', 'docx', 'html', 'json', 'md', 'png', 'svg', 'xlsx']);
      const different = [...files].flatMap(([path, bytes]) =>
        withoutHashes(bytes) === withoutHashes(poisoned.get(path)!) ? [] : [path],
      );
      expect(different).toEqual([]);
    }, 300_000);
  }
});
