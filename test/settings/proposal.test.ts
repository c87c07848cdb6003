import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { Cleaned } from '../../src/clean/types.ts';
import { translator } from '../../src/messages/translator.ts';
import { openTable } from '../../src/read/open.ts';
import { fileSource } from '../../src/read/source.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { proposalText } from '../../src/settings/proposal.ts';
import { parseReference } from '../../src/settings/reference-text.ts';
import { peers } from '../../src/study/peers/peers.ts';
import { studyUnits } from '../../src/study/study-units.ts';
import { cases } from '../support/cases.ts';
import { ROOT } from '../support/run.ts';
import { tableFrom, tableOf } from '../support/table.ts';

/** Letters, the signs of YAML, quotes, line ends and controls: what a header may hold. */
const header = fc.string({
  unit: fc.constantFrom(...'aé02 :#-?[]{}&*!|>\'"%@`,\\~\n\r\t\u0000\u0007\u0085\u2028\u202e\ufeff'),
  minLength: 1,
  maxLength: 12,
});

describe('proposed settings', () => {
  it('name any column, in any file, so that they are read back as they were', async () => {
    const translate = await translator('fr');
    await fc.assert(
      fc.asyncProperty(header, header, header, async (amount, organisation, name) => {
        // `#1` and `#2` below are numbers of columns; a header that is one would be meant itself.
        fc.pre(!/^#\d+$/.test(amount) && !/^#\d+$/.test(organisation));
        const table = tableOf([organisation, amount], [['A', '1.50']], name);
        const cleaned = await clean([{ table }], { map: { organisation: '#1', amount: '#2' } });
        const input = { cleaned, issues: [], openRoles: [], points: [], file: 'equite.yaml' };
        const values = parseSettings(proposalText(input, translate), 'equite.yaml');
        // A header that stands twice, or is blank, is named by its number.
        const named = (text: string, number: string) => (amount === organisation ? number : text);
        expect(values.map).toEqual({ organisation: named(organisation, '#1'), amount: named(amount, '#2') });
        expect(values.files?.[0]?.match).toEqual([name.slice(name.lastIndexOf('/') + 1)]);
      }),
      { numRuns: cases(300) },
    );
  });
});

/** A file with every role, and one with the least there can be. */
const FILES = {
  'the sample': async () =>
    clean(
      [{ table: await openTable(fileSource(`${ROOT}data/samples/psoc-fictif.csv`, 'psoc-fictif.csv')) }],
      {
        needed: ['region', 'typology', 'sector'],
      },
    ),
  'a file of names and amounts': () => clean([{ table: tableFrom('Organisme;Montant\nA;1,50\nB;2,50') }], {}),
};

/** The proposal with one commented option switched on, for each option: lines deeper than the first belong to it. */
function switchedOn(text: string): readonly { readonly option: string; readonly text: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (!/^# [a-z_]+:/.test(line)) return [];
    let end = at + 1;
    while (/^# {3}/.test(lines[end] ?? '')) end++;
    const bare = lines.slice(at, end).map((one) => one.slice(2));
    return [
      { option: line.slice(2), text: [...lines.slice(0, at), ...bare, ...lines.slice(end)].join('\n') },
    ];
  });
}

const proposed = async (cleaned: Cleaned, lang: 'fr' | 'en') =>
  proposalText(
    { cleaned, issues: [], openRoles: [], points: [], file: 'equite.yaml' },
    await translator(lang),
  );

describe.each(Object.entries(FILES))('options proposed for %s', (_, read) => {
  it.each(['fr', 'en'] as const)('parse one by one once uncommented (%s)', async (lang) => {
    const options = switchedOn(await proposed(await read(), lang));
    for (const { option, text } of options) {
      const key = option.slice(0, option.indexOf(':')) as keyof ReturnType<typeof parseSettings>;
      expect([option, parseSettings(text, 'equite.yaml')[key] !== undefined]).toEqual([option, true]);
      // A comment inside an option is an option of its own.
      const whole = text.replace(/^( +)# (\w+:)/gm, '$1$2');
      expect(() => parseSettings(whole, 'equite.yaml')).not.toThrow();
    }
    const keys = new Set(options.map(({ option }) => option.slice(0, option.indexOf(':'))));
    for (const key of [
      'comparable',
      'reference',
      'floors',
      'per',
      'factors',
      'draws',
      'seed',
      'public',
      'suppression',
      'reports',
    ]) {
      expect(keys).toContain(key);
    }
  });

  it('say a reference that there is', async () => {
    const option = switchedOn(await proposed(await read(), 'fr')).find(({ option: line }) =>
      line.startsWith('reference:'),
    );
    const { reference } = parseSettings(option?.text ?? '', 'equite.yaml');
    expect(parseReference(reference ?? '')).toEqual({ kind: 'median', elsewhere: true });
  });
});

describe('options proposed for comparable', () => {
  it('define comparisons that give organisations comparables', async () => {
    const cleaned = await FILES['the sample']();
    const { dataset } = cleaned;
    const options = switchedOn(await proposed(cleaned, 'en')).filter(({ option }) =>
      option.startsWith('comparable:'),
    );
    // One a layer (same label, same bracket, nearest, elsewhere, only these), one a preset, and several at once.
    expect(options.length).toBe(5 + 4 + 1);
    for (const { option, text } of options) {
      const requests = parseSettings(text, 'equite.yaml').comparable ?? [];
      const { definitions } = peers(studyUnits(dataset, 'organisation'), { requests, by: [] });
      expect(definitions.length).toBe(option.startsWith('comparable:  #') ? 2 : 1);
      for (const { overall } of definitions) {
        expect([option, overall.covered > 0 && overall.covered <= overall.n]).toEqual([option, true]);
      }
    }
  });
});
