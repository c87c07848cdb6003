import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../src/clean/role-words.ts';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { parseCondition } from '../src/cli/fail-on.ts';
import { entries as briefTables } from '../src/report/tables/entries.generated.ts';
import { parseDefinition } from '../src/settings/definition-text.ts';
import { parseReference } from '../src/settings/reference-text.ts';
import { ALL } from './support/cases.ts';
import { newFolder } from './support/folder.ts';
import { equite, ROOT } from './support/run.ts';
import { smallSample } from './support/small-sample.ts';

const SAMPLE = 'data/samples/psoc-fictif.csv';
const GUIDES = { 'README.md': 'en', 'LISEZMOI.md': 'fr' } as const;
type Guide = keyof typeof GUIDES;
const textOf = (guide: Guide) => readFileSync(join(ROOT, guide), 'utf8');

/** Words of a line as a shell splits them, for the quotes that the guides use. */
const words = (line: string): string[] =>
  (line.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));

/** What stands after `npx equite` in the code blocks, in order. */
const commands = (guide: Guide): string[][] =>
  [...textOf(guide).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => {
      const command = /^npx equite ([^#]*)/.exec(line)?.[1];
      return command === undefined ? [] : [words(command)];
    }),
  );

/** The pieces of code inside sentences and tables. */
const inline = (guide: Guide): string[] =>
  [
    ...textOf(guide)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, code = '']) => code);

/** A command as it is in either language: names, roles, definitions and references by what they mean, files by their kind. */
function meaning([command = '', ...rest]: readonly string[]): unknown[] {
  const said: unknown[] = [COMMANDS.find(({ name, alias }) => command === name || command === alias)?.name];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!;
    if (word === '--lang') at++;
    else if (MEANINGS[word]) said.push(word, MEANINGS[word](rest[++at]!));
    else if (word === '-o') said.push(word, extname(rest[++at]!));
    else if (/\.json$/.test(word)) said.push('.json');
    else said.push(word);
  }
  return said;
}
const MEANINGS: Readonly<Record<string, (text: string) => unknown>> = {
  '--by': roleOf,
  '--comparable': parseDefinition,
  '--reference': parseReference,
  // Excel in the language of the guide.
  '--csv-style': (style) => style.replace(/-(?:fr|en)$/, ''),
  '--table': (name) =>
    Object.entries(briefTables).find(([key, { alias }]) => [key, alias].includes(name))?.[0],
};

describe.each(Object.entries(GUIDES) as [Guide, 'fr' | 'en'][])('%s', (guide, lang) => {
  it('shows commands that run on the sample as written, in order', { timeout: 240_000 }, () => {
    const folder = newFolder('readme');
    mkdirSync(join(folder, 'data/samples'), { recursive: true });
    // The two guides show the same commands (below): those of one run on the whole sample, where everything is asked.
    writeFileSync(join(folder, SAMPLE), smallSample(ALL && lang === 'fr' ? 1 : 10, ['FICT-1001']));
    const onSample = commands(guide).filter((command) => command.includes(SAMPLE));
    expect(onSample.length).toBeGreaterThan(8);
    for (const command of onSample) {
      const run = equite(command, {
        cwd: folder,
        env: { EQUITE_LANG: lang, XDG_CONFIG_HOME: folder },
      });
      expect([command.join(' '), run.code]).toEqual([command.join(' '), 0]);
      const output = command.includes('-o') ? command[command.indexOf('-o') + 1]! : undefined;
      const shown = output === undefined ? run.stdout.length : statSync(join(folder, output)).size;
      if (command[0] !== 'init' && command[0] !== 'initialiser') expect(shown).toBeGreaterThan(0);
    }
    expect(existsSync(join(folder, 'equite.yaml'))).toBe(true);
  });

  it('names flags, definitions, references and conditions that there are', () => {
    const help = COMMANDS.map(({ name }) => equite([name, '--help']).stdout).join('\n');
    for (const code of inline(guide)) {
      for (const [flag] of code.matchAll(/--[a-z-]+/g)) {
        if (flag !== '--help') expect([code, help.includes(`${flag} `)]).toEqual([code, true]);
      }
      const [flag = '', value = ''] = words(code);
      if (flag === '--comparable') expect(() => parseDefinition(value)).not.toThrow();
      if (flag === '--reference') expect(() => parseReference(value)).not.toThrow();
      if (flag === '--fail-on') expect(() => parseCondition(value)).not.toThrow();
    }
  });

  it('shows calculations and explanations that answer', () => {
    const asked = inline(guide)
      .map((code) => words(code))
      .filter(([npx, name, command = '']) => {
        const spec = COMMANDS.find((one) => one.name === command || one.alias === command);
        return npx === 'npx' && name === 'equite' && ['explain', 'compute'].includes(spec?.name ?? '');
      });
    expect(asked.length).toBe(4);
    for (const [, , ...command] of asked) {
      const cwd = newFolder('readme');
      expect([command.join(' '), equite(command, { cwd }).code]).toEqual([command.join(' '), 0]);
    }
  });

  it('links to files that there are', () => {
    for (const [, file = ''] of textOf(guide).matchAll(/\]\(([^)]+)\)/g)) {
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    }
  });
});

describe('the two guides', () => {
  it('show the same commands', () => {
    expect(commands('LISEZMOI.md').map(meaning)).toEqual(commands('README.md').map(meaning));
  });

  it('offer the same flags, in the same order', () => {
    const flags = (guide: Guide) =>
      inline(guide).flatMap((code) => [...code.matchAll(/--[a-z-]+/g)].map(([flag]) => flag));
    expect(flags('LISEZMOI.md')).toEqual(flags('README.md'));
  });
});

describe('LISEZMOI.md', () => {
  it('is written with the no-break spaces of French', () => {
    const prose = textOf('LISEZMOI.md')
      .replaceAll('![', '[')
      .replace(/```[\s\S]*?```|`[^`\n]*`|^#+ .*$/gm, '');
    expect(prose).not.toMatch(/ [:%$»]|« |[\s\u00a0][;!?]|\p{L}'\p{L}/u);
  });
});
