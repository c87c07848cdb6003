import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { manPages } from '../../src/cli/man.ts';
import { help as helpEn } from '../../src/messages/en/help.ts';
import { man as manEn } from '../../src/messages/en/man.ts';
import { help as helpFr } from '../../src/messages/fr/help.ts';
import { man as manFr } from '../../src/messages/fr/man.ts';
import { equite } from '../support/run.ts';

const PAGES = {
  fr: manPages({ lang: 'fr', help: helpFr, texts: manFr, version: '1.2.3' }),
  en: manPages({ lang: 'en', help: helpEn, texts: manEn, version: '1.2.3' }),
};
const page = (lang: 'fr' | 'en', name: string): string => PAGES[lang].get(`${name}.1`) ?? '';

/** A page as `man` shows it, as far as these tests ask: escapes undone, requests left out. */
const shown = (roff: string): string =>
  roff
    .split('\n')
    .filter((line) => !line.startsWith('.'))
    .join('\n')
    .replace(/\\f[BR]|\\&/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\~', '\u00a0')
    .replaceAll('\\e', '\\');

describe('the pages of man', () => {
  it('are one of the whole and one a command, under the names of the language', () => {
    expect([...PAGES.fr.keys()].sort()).toEqual(
      ['equite.1', ...COMMANDS.map(({ alias }) => `equite-${alias}.1`)].sort(),
    );
    expect([...PAGES.en.keys()].sort()).toEqual(
      ['equite-en.1', ...COMMANDS.map(({ name }) => `equite-${name}.1`)].sort(),
    );
  });

  it.each(COMMANDS.map(({ name, alias }) => [name, alias] as const))(
    'say of %s what its help says',
    (name, alias) => {
      for (const [lang, own] of [
        ['fr', alias],
        ['en', name],
      ] as const) {
        const text = shown(page(lang, `equite-${own}`)).replace(/\s+/g, ' ');
        const flags = equite([name, '--help', '--lang', lang]).stdout.matchAll(
          /^ {2}((?:-\w, )?--[a-z-]+(?: <[^>]+>)?)/gm,
        );
        for (const [, flag = ''] of flags) expect(text).toContain(flag);
      }
    },
  );

  it.each(Object.values(PAGES).flatMap((pages) => [...pages]))('hold roff alone in %s', (_, text) => {
    for (const line of text.split('\n')) {
      // A line of text that began with a dot or a quote would be taken for a request.
      expect(line).toMatch(/^(?:\.(?:TH|SH|TP|PP|B|nf|fi|nh|ad)\b|[^.'])|^$/);
      expect(line.replace(/\\(?:fB|fR|-|e|~|&)/g, '')).not.toContain('\\');
    }
    expect(text).toMatch(/^\.TH "EQUITE[^"]*" "1" "" "equite 1\.2\.3"/);
  });
});
