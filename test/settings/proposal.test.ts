import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { translator } from '../../src/messages/translator.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { proposalText } from '../../src/settings/proposal.ts';
import { tableOf } from '../support/table.ts';

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
      { numRuns: 300 },
    );
  });
});
