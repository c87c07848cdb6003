import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { scaleInWords } from '../../src/clean/scale.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom, tableOf } from '../support/table.ts';

describe('words that say thousands or millions', () => {
  it.each([
    'Montant (k$)',
    'Montant en k$',
    'Montant (K€)',
    'Montant (en milliers de $)',
    'Montant (milliers)',
    'Subvention versée en milliers de dollars',
    'Amount ($000)',
    "Amount ($'000s)",
    'Amount (000 $)',
    'Montant (000)',
    'Amount (in thousands)',
    'Amount in thousands of dollars',
    'Grants (CAD thousands)',
    'Montant (x 1000)',
    'Montant kCAD',
    'Montants (en 000 $)',
    'Montant ($ k)',
    'Montant (mille $)',
    'Montant × 1 000',
    'Amount in 000s',
  ])('%s: thousands', (header) => {
    expect(scaleInWords(header)).toBe('thousands');
  });

  it.each([
    'Montant (M$)',
    'Montant en millions',
    'Amount (in millions of dollars)',
    'Montant (000 000 $)',
    '$MM',
  ])('%s: millions', (header) => {
    expect(scaleInWords(header)).toBe('millions');
  });

  it.each([
    'Montant ($)',
    'Montant',
    'Montant 2000',
    'Montant par 1 000 habitants',
    'Montant par millier d’habitants',
    'Une enveloppe de 45 millions de dollars',
    'Plus d’un million de dollars',
    'Mission globale',
    'Marketing $',
    'Plus de 45 000 $',
    'De 5 000 $ à 10 000 $',
    'Code 1000',
  ])('%s: neither', (header) => {
    expect(scaleInWords(header)).toBeUndefined();
  });
});

const text = 'Organisme;Montant\nA;45,2\nB;52,05\nC;1,2 M$';
const withHeader = (header: string) => tableFrom(text.replace('Montant', header));
const withTitle = (title: string, header = 'Montant') => {
  const table = withHeader(header);
  return { ...table, facts: { ...table.facts, preamble: [{ line: 1, text: title }] } };
};
const reading = (table: ReturnType<typeof tableFrom>, options: CleanOptions = {}) =>
  clean([{ table }], options);
const refused = async (table: ReturnType<typeof tableFrom>) => {
  const error = await reading(table).catch((thrown: unknown) => thrown);
  return error instanceof Refusal ? error.issues.map(({ code, args }) => [code, args.why]) : error;
};

describe('amounts in thousands', () => {
  const multiplied = [45200, 52050, 1_200_000];

  it('are multiplied where the header says so, but for those that say their own scale, and told', async () => {
    const { dataset, files, issues } = await reading(withHeader('Montant (k$)'));
    expect([...dataset.amount]).toEqual(multiplied);
    expect(files[0]?.scale).toMatchObject({ value: 'thousands', because: { code: 'scale-header' } });
    expect(issues.map(({ code }) => code)).toEqual(['amounts-scaled']);
  });

  it.each([
    'En milliers de dollars',
    'PSOC, montants en milliers de $',
    '(en milliers)',
    'Programme X (en k$)',
    'Subventions aux organismes, en milliers de dollars',
  ])('are multiplied where a title says so: %s', async (title) => {
    expect([...(await reading(withTitle(title))).dataset.amount]).toEqual(multiplied);
  });

  it('are multiplied where the sheet or a note below says so', async () => {
    const table = withHeader('Montant');
    const sheet = {
      value: 'En milliers',
      source: 'found',
      because: { code: 'sheet-only', args: {} },
    } as const;
    const { dataset } = await reading({ ...table, facts: { ...table.facts, sheet } });
    expect([...dataset.amount]).toEqual(multiplied);
    const noted = tableFrom(`${text}\nMontants en milliers de dollars;`);
    expect([...(await reading(noted)).dataset.amount]).toEqual(multiplied);
  });

  it('are left to the person where there is a doubt, and never where the words are about people', async () => {
    expect(await refused(withTitle('Portrait de milliers de bénévoles'))).toEqual([
      ['scale-unclear', 'words'],
    ]);
    expect(await refused(withTitle('En milliers de dollars', 'Montant ($)'))).toEqual([
      ['scale-unclear', 'header'],
    ]);
    const large = tableFrom('Organisme;Montant (k$)\nA;45 000\nB;52 000\nC;30 000');
    expect(await refused(large)).toEqual([['scale-unclear', 'large']]);
    // One amount is in dollars, by its sign or because it would come to 52 million.
    const signed = tableFrom('Organisme;Montant (k$)\nA;45,2\nB;5 250,00 $\nC;39,5\nD;44,5');
    expect(await refused(signed)).toEqual([['scale-unclear', 'stray']]);
    const bare = tableFrom('Organisme;Montant (k$)\nA;45,2\nB;52 500\nC;39,5\nD;44,5');
    expect(await refused(bare)).toEqual([['scale-unclear', 'stray']]);
    expect([...(await reading(withTitle('Population en milliers'))).dataset.amount]).toEqual([
      45.2, 52.05, 1_200_000,
    ]);
  });

  it('are refused where the header counts what no option multiplies by, until a person says units', async () => {
    for (const header of [
      'Montant (cents)',
      'Montant (¢)',
      'Montant en centaines de $',
      'Montant (milliards)',
    ]) {
      expect([header, await refused(withHeader(header))]).toEqual([header, [['scale-other', undefined]]]);
      const units = await reading(withHeader(header), { amountsIn: 'units' });
      expect([...units.dataset.amount]).toEqual([45.2, 52.05, 1_200_000]);
    }
    for (const header of [
      'Montant à 90 pour cent',
      'Montant versé aux centres',
      'Montant (dollars et cents)',
      'Amount in dollars and cents',
      'Amount (dollars & cents)',
    ])
      expect([...(await reading(withHeader(header))).dataset.amount]).toEqual([45.2, 52.05, 1_200_000]);
    expect([...(await reading(withHeader('Montant / 1000'))).dataset.amount]).toEqual(multiplied);
  });

  it('are what a person says', async () => {
    const units = await reading(withHeader('Montant (k$)'), { amountsIn: 'units' });
    expect([...units.dataset.amount]).toEqual([45.2, 52.05, 1_200_000]);
    const millions = await reading(withHeader('Montant'), { amountsIn: 'millions' });
    expect([...millions.dataset.amount]).toEqual([45_200_000, 52_050_000, 1_200_000]);
  });

  it('carry floors along, unless a floor says dollars or a scale of its own', async () => {
    const floors = async (header: string) => {
      const table = tableFrom(`Organisme;Montant (k$);${header}\nA;45,2;50`);
      return [...((await reading(table)).dataset.numbers.get('floor')?.values ?? [])];
    };
    expect(await floors('Plancher')).toEqual([50_000]);
    expect(await floors('Plancher ($)')).toEqual([50]);
    expect(await floors('Plancher (M$)')).toEqual([50_000_000]);
  });

  it('give the cents of the same table in dollars, as text and as numbers of a workbook', async () => {
    const cents = fc.array(fc.integer({ min: -9_999_999, max: 999_999_999 }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(cents, async (all) => {
        const cell = (amount: number, digits: number) => amount.toFixed(digits).replace('.', ',');
        const dollars = all.map((amount, i) => [`M${i}`, cell(amount / 100, 2)]);
        const thousands = all.map((amount, i) => [`M${i}`, cell(amount / 100_000, 5)]);
        const numbers = all.map((amount, i) => [`M${i}`, amount / 100_000]);
        const options = { decimal: ',' } as const;
        const plain = await clean([{ table: tableOf(['Organisme', 'Montant'], dollars) }], options);
        for (const rows of [thousands, numbers]) {
          const table = tableOf(['Organisme', 'Montant (k$)'], rows);
          const read = await clean([{ table }], { ...options, amountsIn: 'thousands' });
          expect(read.ledger.amountAccepted).toBe(plain.ledger.amountAccepted);
          expect([...read.dataset.amount]).toEqual([...plain.dataset.amount]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
