import { describe, expect, it } from 'vitest';
import { equite } from '../support/run.ts';

/** Ten organisations in each of three sectors; without a type, the default definition is the same sector. */
const sectors = ['Jeunes', 'Femmes', 'Aînés'];
const lines = (type: (i: number) => string) =>
  Array.from({ length: 30 }, (_, i) => `O${i},${sectors[i % 3]}${type(i)},${100 + 7 * i}`);

describe('groups that the definition holds equal', () => {
  it.each([
    ['fr', [], 'nom=tous', lines(() => ''), ''],
    ['en', [], 'name=everyone', lines(() => ''), ''],
    ['fr', ['--comparable', 'typologie,secteur'], 'typologie', lines((i) => `,T${i % 2}`), ',Typologie'],
    ['en', ['--comparable', 'typology,sector'], 'typology', lines((i) => `,T${i % 2}`), ',Typologie'],
  ] as const)(
    'are told what to type, which gives them comparables (%s, %j)',
    (lang, asked, instead, rows, column) => {
      const input = [`Organisme,Secteur${column},Montant`, ...rows].join('\n');
      const run = (...flags: string[]) =>
        equite(['gaps', '-', '--by', 'sector', '--draws', '0', '--json', '--lang', lang, ...flags], {
          input,
        });
      const compared = ({ stdout }: { stdout: string }) =>
        (JSON.parse(stdout).verdicts.sector as { compared: number }[]).map((group) => group.compared);
      const held = run(...asked);
      expect(compared(held)).toEqual([0, 0, 0]);
      expect(held.stderr).toMatch(new RegExp(`--comparable "?${instead}"?,`));
      // Every organisation has at least three of its type, or of all, in the other sectors.
      const other = run('--comparable', instead);
      expect(compared(other)).toEqual([10, 10, 10]);
      expect(other.stderr).not.toContain('--comparable');
    },
  );
});
