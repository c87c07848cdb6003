import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';

/** Prints the hashes of a report in Word, with a template and without, and of its workbook. */
const PROGRAM = `
import { createHash } from 'node:crypto';
import { translator } from './src/messages/translator.ts';
import { docx } from './src/report/formats/docx.ts';
import { xlsx } from './src/report/formats/xlsx.ts';
import { PNG, REGIONS, REPORT } from './test/report/documents.ts';
import { wordTemplate } from './test/report/word-template.ts';
const fr = await translator('fr');
const picture = async () => ({ png: PNG, svg: '<svg/>', width: 600, height: 300 });
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
process.stdout.write(JSON.stringify([
  hash(await docx(REPORT, fr, { picture })),
  hash(await docx(REPORT, fr, { picture, template: wordTemplate() })),
  hash(await xlsx([{ table: REGIONS, sheet: 'Régions' }], [['Fichier'], ['a.csv']], fr)),
]));
`;

const folder = newFolder('same-bytes');

it('Word and Excel files are the same in every time zone, locale and folder', async () => {
  const program = join(folder, 'program.mjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  const run = (env: Record<string, string>, cwd: string) => {
    const { stdout, stderr } = spawnSync(process.execPath, [program], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as string[];
  };
  const utc = run({ TZ: 'UTC', LANG: 'C' }, ROOT);
  expect(utc.map((hash) => hash.length)).toEqual([64, 64, 64]);
  expect(run({ TZ: 'America/Montreal', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' }, folder)).toEqual(utc);
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' }, folder)).toEqual(utc);
});
