import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type * as study from '../../src/cli/commands/verify/study.ts';
import { sealed } from '../../src/report/claims/seal.ts';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';

vi.hoisted(() => {
  // Files of tests share their modules: here they are loaded anew, with the study below, and again after.
  vi.resetModules();
});

/**
 * A study is worked out once for all files of claims that ask for the same one on the same data. It is handed what `key` holds
 * and nothing else, so that it cannot rest on what the mutations of claims change: values, texts, figures, seals.
 */
vi.mock('../../src/cli/commands/verify/study.ts', async (original) => {
  const real = await original<typeof study>();
  const studies = new Map<string, ReturnType<typeof real.studyAgain>>();
  const blank = { id: '', words: {}, figures: {}, value: 0, key: '', convention: '', reference: '' };
  const none = { version: '', rows: undefined, otherVersions: [], sealFaults: [], sealedClaims: undefined };
  return {
    ...real,
    studyAgain: async (...[read, invocation]: Parameters<typeof real.studyAgain>) => {
      const json = { file: read.json.file, text: '', sha256: '', data: undefined };
      const claims = read.claims.map(({ sentence, filter }) => {
        return { ...blank, sentence, filter, rows: { n: 0, sha256: '' }, text: { fr: '', en: '' } };
      });
      const asked = { ...read, ...none, json, claims };
      const data = invocation.args.map((path) => readFileSync(path, 'latin1'));
      const key = JSON.stringify([asked, invocation.args, invocation.flags, data]);
      const made = studies.get(key) ?? real.studyAgain(asked, invocation);
      studies.set(key, made);
      const found = await made;
      invocation.speak(found.session.settings.lang);
      return found;
    },
  };
});

const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie', '07 Outaouais'];
const HEADER = ['Exercice', 'Région', 'Organisme', 'Typologie', 'Secteur', 'Mode de financement', 'Montant'];

/** Forty-eight organisations in four regions that no seed of the draws takes for each other. */
const ROWS: readonly (readonly string[])[] = Array.from({ length: 48 }, (_, i) => {
  const shelter = i % 3 === 0;
  const amount = (shelter ? 400_000 : 200_000) + 5_000 * ((i * 7) % 13) - 40_000 * (i % 4);
  return [
    '2023-2024',
    REGIONS[i % 4]!,
    `Organisme ${i}`,
    shelter ? 'Hébergement' : 'Milieu de vie',
    i % 2 === 0 ? 'Jeunes' : 'Femmes',
    'Mission globale',
    `${amount}.25`,
  ];
});
const csvOf = (rows: readonly (readonly string[])[], header: readonly string[] = HEADER): string =>
  [header, ...rows].map((row) => row.join(',')).join('\n');

interface File {
  schema: string;
  tool: { version: string };
  settings: Record<string, unknown>;
  inputs: { file: string; sha256: string; bytes: number }[];
  audience: string;
  edition: unknown;
  definition: Record<string, unknown>;
  rows: { n: number; sha256: string };
  claims: Stated[];
  seal?: Record<string, unknown>;
}
interface Stated {
  id: string;
  sentence: string;
  text: { fr: string; en: string };
  value: number | string;
  key: string;
  convention: string;
  filter: Record<string, string>;
  reference: string;
  words: Record<string, string>;
  figures: Record<string, { kind: string; value: number; exact?: string; digits?: number }>;
  rows: { n: number; sha256: string };
  version: string;
}

let cwd = '';
let written = '';
const at = (name: string): string => join(cwd, name);
beforeAll(async () => {
  cwd = newFolder('mutations');
  vi.stubEnv('XDG_CONFIG_HOME', cwd);
  writeFileSync(at('a.csv'), csvOf(ROWS));
  const made = await equiteHere([
    'report',
    at('a.csv'),
    '-o',
    at('out'),
    ...['--comparable', 'typologie', '--draws', '200', '--sections', 'question', '--all-claims', '-q'],
  ]);
  expect(made.code).toBe(0);
  written = readFileSync(at('out/affirmations.json'), 'utf8');
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('../../src/cli/commands/verify/study.ts');
  vi.resetModules();
});

const verify = async (text: string, data = 'a.csv') => {
  writeFileSync(at('claims.json'), text);
  const { code, stdout } = await equiteHere(['verify', at('claims.json'), at(data), '--json', '-q']);
  const found = code === 2 ? undefined : SCHEMAS.verify.parse(JSON.parse(stdout));
  const codes = [
    ...(found?.file_faults.map((fault) => fault.code) ?? ['refused']),
    ...(found?.verdicts.flatMap(({ faults }) => faults) ?? []),
  ];
  return { code, codes: [...new Set(codes)], found };
};
const mutated = (change: (file: File) => void): File => {
  const file = JSON.parse(written) as File;
  change(file);
  return file;
};

/** The claim of one region, which has money to the cent, shares and counts. */
const group = ({ claims }: File): Stated => claims.find(({ id }) => id === 'group region 13 Laval')!;
/** The title of the figure of the lower half: it has a figure whatever the data. */
const line = ({ claims }: File): Stated => claims.find(({ id }) => id === 'line brief.lorenzFigure.title')!;
const other = ({ claims }: File): Stated => claims.find(({ id }) => id === 'group region 05 Estrie')!;
const nextDigit = (text: string): string => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

/**
 * What can be done to a file of claims. `resealed`: what is told when whoever did it also sealed the file again; null where the file
 * then says nothing that the data could contradict.
 */
const MUTATIONS: readonly (readonly [name: string, change: (file: File) => void, resealed: string | null])[] =
  [
    ['the value', (f) => (group(f).value = 0.5), 'value-altered'],
    ['the text, in French only', (f) => (group(f).text.fr = nextDigit(group(f).text.fr)), 'text-altered'],
    ['the text, in English only', (f) => (group(f).text.en = nextDigit(group(f).text.en)), 'text-altered'],
    ['a word of the text', (f) => (group(f).text.fr += ' Faux.'), 'text-altered'],
    ['a figure', (f) => (group(f).figures.compared!.value += 1), 'figures-differ'],
    ['the sign of a figure', (f) => (group(f).figures.gap!.value *= -1), 'figures-differ'],
    ['the unit of a figure', (f) => (group(f).figures.ratio!.kind = 'money'), 'figures-differ'],
    ['the precision of a figure', (f) => (group(f).figures.ratio!.digits = 4), 'text-altered'],
    ['a figure, rounded', (f) => (group(f).figures.ratio!.value = 0.95), 'figures-differ'],
    ['a cent of exact money', (f) => (figure(f).exact = '1.00'), 'figures-differ'],
    ['a word', (f) => (group(f).words.group = '05 Estrie'), 'figures-differ'],
    [
      'the title of a chart, in French only',
      (f) => (line(f).text.fr = nextDigit(line(f).text.fr)),
      'text-altered',
    ],
    [
      'the title of a chart, in English only',
      (f) => (line(f).text.en = nextDigit(line(f).text.en)),
      'text-altered',
    ],
    [
      'a figure of the title of a chart',
      (f) => (Object.values(line(f).figures)[0]!.value += 1),
      'figures-differ',
    ],
    ['the sentence of a line', (f) => (line(f).sentence = 'line.brief.heatFigure.title'), 'figures-differ'],
    ['the deletion of a line', (f) => f.claims.splice(f.claims.indexOf(line(f)), 1), 'claims-missing'],
    ['an added line', (f) => f.claims.push({ ...line(f), id: 'line brief.other' }), 'not-made'],
    ['the filter', (f) => (group(f).filter = { region: '05 Estrie' }), 'figures-differ'],
    ['the reference', (f) => (group(f).reference = 'mean'), 'about-altered'],
    ['the key', (f) => (group(f).key = 'gini.unbiased'), 'about-altered'],
    ['the convention', (f) => (group(f).convention = 'by eye'), 'about-altered'],
    ['the hash of the rows', (f) => (group(f).rows.sha256 = '0'.repeat(64)), 'rows-altered'],
    ['the number of rows', (f) => (group(f).rows.n += 1), 'rows-altered'],
    ['a deletion', (f) => f.claims.splice(4, 1), 'claims-missing'],
    ['the deletion of half', (f) => f.claims.splice(5), 'claims-missing'],
    ['the deletion of all', (f) => f.claims.splice(0), 'claims-none'],
    ['an addition', (f) => f.claims.push({ ...group(f), id: 'group region 99 Ailleurs' }), 'not-made'],
    [
      'an addition under an unknown sentence',
      (f) => f.claims.push({ ...group(f), sentence: 'x', id: 'x' }),
      '',
    ],
    ['a duplicate', (f) => f.claims.push(group(f)), 'claims-twice'],
    ['a duplicate with another value', (f) => f.claims.push({ ...group(f), value: 2 }), 'claims-twice'],
    ['the order of the claims', (f) => f.claims.reverse(), null],
    ['two values, one for the other', (f) => swap(f, 'value'), 'value-altered'],
    ['two texts, one for the other', (f) => swap(f, 'text'), 'text-altered'],
    ['two sets of figures, one for the other', (f) => swap(f, 'figures'), 'figures-differ'],
    ['two ids, one for the other', (f) => swap(f, 'id'), 'figures-differ'],
    ['the sentence', (f) => (group(f).sentence = 'x'), ''],
    ['the version of a claim', (f) => (group(f).version = '0.0.9'), 'claims-versions'],
    ['the version of the file', (f) => (f.tool.version = '0.0.9'), 'claims-versions'],
    ['the schema', (f) => (f.schema = 'equite/claims@2'), ''],
    ['the draws', (f) => (f.settings.draws = 20), 'figures-differ'],
    ['the draws, to none', (f) => (f.settings.draws = 0), 'not-made'],
    ['the seed', (f) => (f.settings.seed = 5), null],
    ['the reference of the settings', (f) => (f.settings.reference = 'mean'), 'figures-differ'],
    [
      'the filter of the settings',
      (f) => (f.settings.where = [{ column: 'secteur', value: 'Jeunes' }]),
      'figures-differ',
    ],
    ['the currency', (f) => (f.settings.currency = '€'), 'text-altered'],
    ['the language of the settings', (f) => (f.settings.lang = 'en'), null],
    [
      'what was asked to be comparable',
      (f) => (f.settings.comparable = [{ exact: ['sector'] }]),
      'claims-definition',
    ],
    ['the definition', (f) => (f.definition.exact = ['sector']), 'claims-definition'],
    [
      'the definition: nearest',
      (f) => (f.definition.nearest = [{ column: 'amount', weight: 1 }]),
      'claims-definition',
    ],
    ['the definition: how many peers', (f) => (f.definition.k = 3), 'claims-definition'],
    ['the edition', (f) => (f.edition = { region: '13 Laval' }), null],
    ['the audience', (f) => (f.audience = 'public'), 'claims-audience'],
    [
      'the audience, with its setting',
      (f) => {
        f.audience = 'public';
        f.settings.public = true;
      },
      'figures-differ',
    ],
    ['the hash of the data', (f) => (f.inputs[0]!.sha256 = '0'.repeat(64)), null],
    ['the size of the data', (f) => (f.inputs[0]!.bytes = 1), null],
    ['the rows of the file', (f) => (f.rows.n -= 1), 'claims-rows'],
    ['the hash of the rows of the file', (f) => (f.rows.sha256 = '0'.repeat(64)), 'claims-rows'],
    ['a key that nobody knows', (f) => Object.assign(group(f), { note: 'x' }), null],
    ['the count of the seal', (f) => (f.seal!.claims = 1), null],
    ['the hash of the seal', (f) => (f.seal!.claims_sha256 = '0'.repeat(64)), null],
    ['the seal, left out', (f) => delete f.seal, null],
  ];

/** The first figure to the cent. */
const figure = ({ claims }: File) =>
  claims.flatMap(({ figures }) => Object.values(figures)).find(({ exact }) => exact !== undefined)!;

function swap(file: File, key: 'value' | 'text' | 'figures' | 'id'): void {
  const [a, b] = [group(file), other(file)];
  const own = a[key];
  Object.assign(a, { [key]: b[key] });
  Object.assign(b, { [key]: own });
}

describe('a file of claims that someone changed', () => {
  it('holds as it was written', async () => {
    expect(await verify(written)).toMatchObject({ code: 0, codes: [] });
    // Spaces and the order of keys are no content.
    const keys = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keys)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, own]) => [key, keys(own)] as const)
                .reverse(),
            )
          : value;
    expect(await verify(JSON.stringify(keys(JSON.parse(written))))).toMatchObject({ code: 0, codes: [] });
  });

  it.each(MUTATIONS)('does not pass: %s', async (_, change) => {
    const file = mutated(change);
    expect((await verify(JSON.stringify(file))).code).toBe(1);
  });

  it.each(MUTATIONS.filter(([, , told]) => told !== null))(
    'does not pass when it is sealed again: %s',
    async (_, change, told) => {
      const { code, codes } = await verify(JSON.stringify(sealed(mutated(change))));
      expect({
        code,
        codes: codes.filter((one) => /^claims-(?:count|altered)$|^head|^seal/.test(one)),
      }).toEqual({
        code: 1,
        codes: [],
      });
      // An unknown sentence or schema cannot be checked, and says so.
      if (told !== '') expect(codes).toContain(told);
    },
  );

  it('is told in every format, with what is wrong with the file', async () => {
    const other = mutated((f) => {
      f.audience = 'public';
      f.claims.splice(4, 1);
      group(f).value = 0.5;
    });
    writeFileSync(at('claims.json'), JSON.stringify(other));
    for (const format of ['table', 'csv', 'md', 'html', 'github']) {
      const { code, stdout, stderr } = await equiteHere([
        'verify',
        at('claims.json'),
        at('a.csv'),
        '--format',
        format,
      ]);
      expect([format, code]).toEqual([format, 1]);
      expect(stdout).toContain('sceau');
      expect(stderr).not.toContain('imprévue');
    }
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
  ])('does not pass: %s', async (_, text) => {
    const { code, found } = await verify(text);
    expect(code).toBe(1);
    expect(found?.file_faults.map((fault) => fault.code)).toEqual(['claims-none']);
  });
});

describe('the same data written otherwise', () => {
  const twins: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['rows in another order', () => put('rows.csv', csvOf([...ROWS].reverse()))],
    [
      'columns in another order',
      () =>
        put(
          'columns.csv',
          csvOf(
            ROWS.map((row) => [...row].reverse()),
            [...HEADER].reverse(),
          ),
        ),
    ],
    ['a byte order mark', () => put('bom.csv', `\uFEFF${csvOf(ROWS)}`)],
    ['semicolons, decimal commas, Windows line ends', () => put('excel.csv', french())],
    ['a workbook', workbook],
  ];
  it.each(twins)('holds, every claim: %s', async (_, write) => {
    const { code, codes, found } = await verify(written, await write());
    expect({ code, codes }).toEqual({ code: 0, codes: [] });
    expect(found?.counts).toMatchObject({ does_not_hold: 0, cannot_be_checked: 0 });
    // The rows say the same, whatever the file: not even a remark.
    expect(found?.verdicts.flatMap(({ remarks }) => remarks).filter((one) => one !== 'within-draws')).toEqual(
      [],
    );
  });
  const put = (name: string, text: string): string => {
    writeFileSync(at(name), text);
    return name;
  };
  /** Amounts are the last column, and the only cells with a point. */
  const french = (): string => csvOf(ROWS).replaceAll(',', ';').replaceAll('.', ',').replaceAll('\n', '\r\n');
  /** Amounts are numbers, the rest texts. */
  async function workbook(): Promise<string> {
    const cells = [HEADER, ...ROWS].map((row, i) =>
      row.map((value, j) => (i > 0 && j === row.length - 1 ? Number(value) : value)),
    );
    const file = writeXlsxFile(cells);
    writeFileSync(at('twin.xlsx'), await file.toBuffer());
    return 'twin.xlsx';
  }
});
