import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { SHELLS } from '../../src/cli/completion/table.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const script = (shell: string, lang: 'fr' | 'en' = 'fr'): string => {
  const run = equite(['completion', shell, '--lang', lang]);
  expect([run.code, run.stderr]).toEqual([0, '']);
  return run.stdout;
};

/** What bash offers after a line that is typed so far, its last word being typed. */
function offered(...line: string[]): string[] {
  const folder = newFolder('completion');
  writeFileSync(join(folder, 'script'), script('bash'));
  const words = line.map((word) => `'${word}'`).join(' ');
  const asked = `source ./script; COMP_WORDS=(${words}); COMP_CWORD=${line.length - 1}; _equite; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const run = spawnSync('bash', ['--norc', '-u', '-c', asked], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it('offers the commands in the language of the reader', () => {
    expect(offered('equite', 'me')).toEqual(['mesurer']);
    expect(offered('equite', '')).toContain('ecarts');
  });

  it('offers the flags of the command, by either of its names', () => {
    expect(offered('equite', 'gaps', 'export.csv', '--fl')).toEqual(['--floors', '--floor-money']);
    expect(offered('equite', 'ecarts', 'export.csv', '--fl')).toEqual(['--floors', '--floor-money']);
    expect(offered('equite', 'mesurer', '--fl')).toEqual([]);
  });

  it('offers what a flag chooses from, and nothing of its own where a file or a word is due', () => {
    expect(offered('equite', 'ecarts', '--sort', '')).toEqual(['gap', 'ratio', 'amount', 'wealth', 'name']);
    expect(offered('equite', 'ecarts', '--sort', 'r')).toEqual(['ratio']);
    expect(offered('equite', 'mesurer', '-o', '-')).toEqual([]);
    expect(offered('equite', 'mesurer', '')).toEqual([]);
    expect(offered('equite', 'completer', 'p')).toEqual(['powershell']);
  });

  it('runs no text that is being typed', () => {
    expect(offered('equite', 'mesurer', '$(touch typed)', '--dec')).toEqual(['--decimal']);
  });
});

describe.each(SHELLS)('completion in %s', (shell) => {
  it.each(['fr', 'en'] as const)('knows every command and flag of the table (%s)', (lang) => {
    const text = script(shell, lang);
    for (const { name, alias } of COMMANDS) {
      for (const word of [name, alias]) expect(text).toMatch(new RegExp(`\\b${word}\\b`));
      // fish names a long flag without its dashes.
      const flags = equite([name, '--help', '--lang', lang]).stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm);
      for (const [, flag] of flags) expect(text).toContain(shell === 'fish' ? `-l ${flag} ` : `--${flag}`);
    }
  });

  it('is text of one line each, whose quotes are closed', () => {
    const french = script(shell);
    const doubled = shell === 'powershell' ? french.replace(/''|’’/g, '') : french.replace(/\\'|'\\''/g, '');
    for (const line of doubled.split('\n')) {
      if (!/IFS=/.test(line)) expect([line, (line.match(/'/g) ?? []).length % 2]).toEqual([line, 0]);
    }
  });
});

describe('completion', () => {
  it('refuses a shell that it does not know, and names those that it does', () => {
    const run = equite(['completer', 'csh'], { process: true });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('«\u00a0powershell\u00a0»');
  });
});
