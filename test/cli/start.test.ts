import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { existing } from '../../src/base/existing.ts';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT } from '../support/run.ts';

interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
}
const OUTPUTS = JSON.parse(readFileSync(join(ROOT, 'dist/meta.json'), 'utf8')) as Readonly<
  Record<string, Output>
>;

/** A loader hook that names on stderr every module as it is loaded. */
const HOOK = `
import { writeSync } from 'node:fs';
export async function load(url, context, next) { writeSync(2, 'LOADED ' + url + '\\n'); return next(url, context); }`;
const REGISTER = `import { register } from 'node:module'; register(${JSON.stringify(
  `data:text/javascript,${encodeURIComponent(HOOK)}`,
)});`;

const ENV = { PATH: process.env.PATH ?? '', EQUITE_LANG: 'fr' };

const ofModules = new Map<string, ReturnType<typeof start>>();
/** The same of a start from the modules of the build, worked out once for each command. */
function startModules(args: readonly string[]) {
  const key = args.join('\n');
  const known = ofModules.get(key) ?? start('dist/cli.js', args);
  ofModules.set(key, known);
  return known;
}

/** What a start prints, and the modules of `dist` that it loads. */
function start(program: string, args: readonly string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`, program, ...args],
    { cwd: ROOT, encoding: 'utf8', env: ENV },
  );
  const chunks = [...run.stderr.matchAll(/LOADED file:\S*\/(dist\/\S+\.js)/g)].map((match) => match[1]!);
  const stderr = run.stderr.replace(/^LOADED .*\n/gm, '');
  return { printed: { stdout: run.stdout, stderr, code: run.status }, chunks: [...new Set(chunks)] };
}

/**
 * The sources, ours and those of packages, behind the modules that a run loads. The image (src/build/image.mjs) is made from
 * the same sources, where what is loaded on demand is run on demand.
 */
const sourcesLoaded = (args: readonly string[]): string[] =>
  startModules(args)
    .chunks.flatMap((chunk) => Object.keys(OUTPUTS[chunk]?.inputs ?? {}))
    .sort();

const packagesOf = (sources: readonly string[]): string[] => [
  ...new Set(sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];
const bodiesOf = (sources: readonly string[]): string[] =>
  sources.filter((path) => /commands\/\w+\/body/.test(path));

describe('start-up', () => {
  it('--version loads a few small files and no package', () => {
    expect(sourcesLoaded(['--version'])).toEqual([
      'src/cli/lang.ts',
      'src/cli/main.ts',
      'src/cli/standard-error.ts',
      'src/cli/standard-output.ts',
      'src/cli/version.ts',
    ]);
  });

  it('--help loads commander and no other package, and no command body', () => {
    const sources = sourcesLoaded(['--help']);
    expect(packagesOf(sources)).toEqual(['commander']);
    expect(bodiesOf(sources)).toEqual([]);
    expect(sources).toContain('src/messages/fr/help.ts');
    expect(sources).not.toContain('src/messages/en/help.ts');
  });

  it('measure loads its own body, csv-parse, one language, and not zod', () => {
    const sources = sourcesLoaded(['measure', 'data/samples/psoc-fictif.csv', '--format', 'json']);
    expect(bodiesOf(sources)).toEqual(['src/cli/commands/measure/body.ts']);
    expect(packagesOf(sources)).toContain('csv-parse');
    expect(packagesOf(sources)).not.toContain('zod');
    expect(packagesOf(sources).filter((name) => /parquet|fzstd/.test(name))).toEqual([]);
    // Tables for a terminal are drawn by these.
    expect(packagesOf(sources)).not.toContain('cli-table3');
    expect(packagesOf(sources)).not.toContain('string-width');
    expect(sources).toContain('src/messages/fr/ui.ts');
    expect(sources).not.toContain('src/messages/en/ui.ts');
    expect(sources.filter((path) => path.startsWith('src/report/formats/html'))).toEqual([]);
  });

  it('only a Parquet file loads what reads Parquet', () => {
    const file = join(newFolder('start'), 'a.parquet');
    const columnData = [
      { name: 'Organisme', data: ['A'] },
      { name: 'Montant', data: [1] },
    ];
    writeFileSync(file, new Uint8Array(parquetWriteBuffer({ columnData })));
    const packages = packagesOf(sourcesLoaded(['check', file]));
    expect(packages).toEqual(expect.arrayContaining(['hyparquet', 'fzstd']));
    expect(packages).not.toContain('saxen');
  });

  it('prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(equite(['--version'], { process: true })).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });
});

describe('the image of a build', () => {
  const folder = newFolder('image');

  const rows = readFileSync(join(ROOT, 'data/samples/psoc-fictif-excel.csv')).subarray(0, 40_000);
  const small = join(folder, 'small.csv');
  writeFileSync(small, rows.subarray(0, rows.lastIndexOf('\n') + 1));
  const MEASURE = ['measure', small, '--by', 'region', '--format', 'csv'];

  const measured = startModules(MEASURE).printed;

  it.each([
    [['--help']],
    [MEASURE],
    [['check', small, '--lang', 'en']],
    [['explain', 'gini']],
    [['measure', 'absent.csv']],
    [['measure', '--colour']],
    [['check', small, '--encoding', 'big5', '--format', 'json']],
  ])('prints what the modules print, and loads none of them: %j', (args) => {
    const image = start('bin/equite.js', args);
    expect(image.chunks).toEqual([]);
    expect(image.printed).toEqual(startModules(args).printed);
  });

  /** A copy of the build in which a file of its image has been changed. */
  function copy(name: string, change: (image: string) => void): string {
    const root = join(folder, name);
    mkdirSync(join(root, 'dist'), { recursive: true });
    cpSync(join(ROOT, 'bin'), join(root, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'dist/image'), join(root, 'dist/image'), { recursive: true });
    for (const kept of ['package.json', 'dist/cli.js', 'dist/chunks'])
      symlinkSync(join(ROOT, kept), join(root, kept));
    change(join(root, 'dist/image'));
    return join(root, 'bin/equite.js');
  }
  const codeOf = (image: string): string =>
    join(image, existing(readdirSync(image).find((name) => name.startsWith('cli-measure-'))));

  it.each<readonly [string, (image: string) => void]>([
    ['there is none', (image) => rmSync(image, { recursive: true })],
    ['a language is not there', (image) => rmSync(join(image, 'fr.cjs'))],
    ['what people read is not there', (image) => rmSync(join(image, 'people.cjs'))],
    ['it has only one of its scripts', (image) => rmSync(join(image, 'others.cjs'))],
    ['there is none for this Node', (image) => rmSync(codeOf(image))],
    [
      'its code is cut short',
      (image) => writeFileSync(codeOf(image), readFileSync(codeOf(image)).subarray(0, 99)),
    ],
    [
      'its code is of another version of V8',
      (image) => {
        const code = readFileSync(codeOf(image));
        // The second word of V8's own head, after the mark.
        code.writeUInt32LE((code.readUInt32LE(36) ^ 1) >>> 0, 36);
        writeFileSync(codeOf(image), code);
      },
    ],
    [
      'its code is of another script',
      (image) => {
        const script = join(image, 'cli.cjs');
        const text = readFileSync(script, 'latin1');
        writeFileSync(script, text.replace(/^\/\*\w/, text[2] === '0' ? '/*1' : '/*0'), 'latin1');
      },
    ],
  ])('gives way to the modules where %s', (name, change) => {
    const { chunks, printed } = start(copy(name.replaceAll(/\W/g, '-'), change), MEASURE);
    expect(chunks).toContain('dist/cli.js');
    expect(printed).toEqual(measured);
  });

  it.each<readonly [string, (image: string) => void]>([
    [
      'are read only where they are asked for',
      (image) => {
        for (const name of ['en', 'others']) writeFileSync(join(image, `${name}.cjs`), 'not read');
      },
    ],
    [
      'need no code',
      (image) => {
        for (const name of readdirSync(image)) if (/^(?:fr|others)-/.test(name)) rmSync(join(image, name));
      },
    ],
  ])('has other scripts that %s', (name, change) => {
    const args = name === 'need no code' ? ['explain', 'gini'] : MEASURE;
    const { chunks, printed } = start(copy(name.replaceAll(' ', '-'), change), args);
    expect(chunks).toEqual([]);
    expect(printed).toEqual(startModules(args).printed);
  });

  it('runs wherever the folder is moved to', () => {
    const { chunks, printed } = start(
      copy('moved', () => {}),
      MEASURE,
    );
    expect(chunks).toEqual([]);
    expect(printed).toEqual(measured);
  });
});
