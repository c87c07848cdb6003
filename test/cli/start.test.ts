import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

/** The sources, ours and those of packages, behind the chunks that a run loads. */
function sourcesLoaded(args: readonly string[]): string[] {
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`, 'bin/equite.js', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', EQUITE_LANG: 'fr' } },
  );
  const chunks = [...run.stderr.matchAll(/LOADED file:\S*\/(dist\/\S+\.js)/g)].map((match) => match[1]!);
  return [...new Set(chunks)].flatMap((chunk) => Object.keys(OUTPUTS[chunk]?.inputs ?? {})).sort();
}

const packagesOf = (sources: readonly string[]): string[] => [
  ...new Set(sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];
const bodiesOf = (sources: readonly string[]): string[] =>
  sources.filter((path) => /commands\/\w+\/body/.test(path));

describe('start-up', () => {
  it('--version loads three small files and no package', () => {
    expect(sourcesLoaded(['--version'])).toEqual([
      'src/cli/lang.ts',
      'src/cli/main.ts',
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
    // Tables for a terminal are drawn by these.
    expect(packagesOf(sources)).not.toContain('cli-table3');
    expect(packagesOf(sources)).not.toContain('string-width');
    expect(sources).toContain('src/messages/fr/ui.ts');
    expect(sources).not.toContain('src/messages/en/ui.ts');
    expect(sources.filter((path) => path.startsWith('src/report/formats/html'))).toEqual([]);
  });

  it('prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(equite(['--version'], { process: true })).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });
});
