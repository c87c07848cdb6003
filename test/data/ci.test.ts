import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newFolder } from '../support/folder.ts';
import { BY_KEPT_PICTURES, equite, ROOT } from '../support/run.ts';

const CI = join(ROOT, 'data/ci');
const folder = newFolder('ci');
const at = (name: string) => join(folder, name);
/** Two regions of the sample in one period: a brief is built several times here. */
const sample = readFileSync(join(ROOT, 'data/samples/psoc-fictif.csv'), 'utf8')
  .split('\n')
  .filter((line, i) => i === 0 || /^2023-2024,(?:09|13) /.test(line))
  .map((line) => `${line}\n`)
  .join('');
/** The same rows with one amount raised by ten dollars. */
const changed = sample.replace(/^(2023-2024,.*,Mission globale,)(\d+)/m, (_, before, amount) => {
  return `${before}${Number(amount) + 10}`;
});

beforeAll(() => {
  writeFileSync(
    at('equite'),
    `#!/bin/sh\nexec "${process.execPath}" ${BY_KEPT_PICTURES.join(' ')} "${join(ROOT, 'bin/equite.js')}" "$@"\n`,
  );
  chmodSync(at('equite'), 0o755);
  writeFileSync(at('donnees.csv'), sample);
  writeFileSync(at('equite.yaml'), 'lang: fr\nperiod: "2023-2024"\ncomparable: typology\ndraws: 0\n');
});

function script(env: Readonly<Record<string, string>> = {}, args = ['donnees.csv']) {
  const { stdout, stderr, status } = spawnSync('sh', [join(CI, 'rapport.sh'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', EQUITE: './equite', EQUITE_LANG: 'fr', NO_COLOR: '1', ...env },
  });
  return { stdout, stderr, code: status };
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { run?: string; uses?: string; env?: Record<string, string> }[] }
    >
  >;
}
const workflow = parse(readFileSync(join(CI, 'rapport.yml'), 'utf8')) as Workflow;
const steps = workflow.jobs.rapport?.steps ?? [];

/** The lines of the workflow that run équité, as a person would type them after `equite`. */
const lines = steps.flatMap(({ run }) => {
  const line = run === undefined ? undefined : /^npx --no-install equite (.*)$/.exec(run)?.[1];
  return line === undefined ? [] : [line.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ''))];
});

describe('rapport.sh', () => {
  it('writes the brief once, finds it the same, and says what changed', { timeout: 300_000 }, () => {
    const limits = steps.find(({ env }) => env?.ECHOUE_SI)?.env?.ECHOUE_SI ?? '';
    const first = script({ ECHOUE_SI: limits });
    expect([first.stderr.includes('Erreur'), first.code]).toEqual([false, 0]);
    expect(first.stdout).toContain('Écrit : rapport');
    const manifest = readFileSync(at('rapport/manifeste.json'));

    // The same bytes, whatever the language of the machine; regions lie farther than 1 % from their comparables.
    const second = script({ ECHOUE_SI: 'set-aside>0 gap.region>1%', EQUITE_LANG: 'en' });
    expect([second.stdout, second.code]).toEqual([
      'Identique, octet par octet : rapport / Identical, byte for byte: rapport\n',
      1,
    ]);
    expect(existsSync(at('rapport.nouveau'))).toBe(false);

    writeFileSync(at('donnees.csv'), changed);
    const third = script();
    expect(third.code).toBe(1);
    expect(third.stdout).toContain('Ne tiennent pas');
    expect(third.stdout).toContain('rm -r rapport && mv rapport.nouveau rapport');
    expect(existsSync(at('rapport.nouveau/rapport.html'))).toBe(true);
    expect(readFileSync(at('rapport/manifeste.json'))).toEqual(manifest);
    writeFileSync(at('donnees.csv'), sample);
  });

  it('exits with 2 where there is nothing to read', () => {
    expect(script({}, []).code).toBe(2);
    expect(script({}, ['absent.csv']).code).toBe(2);
  });
});

describe('rapport.yml', () => {
  it('checks, verifies and runs the script that the package ships', () => {
    expect(lines.map(([command]) => command)).toEqual(['check', 'verify']);
    const shipped = steps.flatMap(({ run }) => /sh node_modules\/equite\/(\S+) /.exec(run ?? '')?.[1] ?? []);
    expect(shipped).toEqual(['data/ci/rapport.sh']);
    expect(existsSync(join(ROOT, shipped[0]!))).toBe(true);
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toContain('data');
  });

  it('runs as written on the sample, and marks what does not hold', { timeout: 60_000 }, () => {
    for (const line of lines) expect([line[0], equite(line, { cwd: folder }).code]).toEqual([line[0], 0]);
    writeFileSync(at('donnees.csv'), changed);
    const verify = equite(lines[1]!, { cwd: folder });
    expect(verify.code).toBe(1);
    expect(verify.stdout).toMatch(/^::error /m);
  });
});

it('comments stand in both languages, and name no machine', () => {
  for (const name of ['rapport.sh', 'rapport.yml', 'LISEZMOI.md']) {
    const text = readFileSync(join(CI, name), 'utf8');
    expect([name, /Rebuild/.test(text), /[Rr]efai/.test(text)]).toEqual([name, true, true]);
    expect([name, /https?:|\/home\/|\/work\//.test(text)]).toEqual([name, false]);
  }
});
