import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountShape } from '../../src/clean/amount-shape.ts';
import { amountValue, type DecimalMark, markOf } from '../../src/clean/amounts.ts';
import { readAmount } from '../../src/clean/read-amount.ts';

const read = (text: string, mark: DecimalMark) => {
  const shape = amountShape(text);
  return typeof shape === 'string' ? shape : amountValue(shape, mark);
};

describe('amounts on one side of an account', () => {
  it.each([
    '1 234,00 CR',
    '1 234,00 Dr.',
    '1 234,00 $ Cr',
    'DR 1 234,00',
    '1 234 Ct',
    '1 234 Dt',
    '12,00 DB',
    '1 234CR',
    // Crores and cents are printed so too: nothing in the cell says which.
    '12 Cr',
    '45 ct',
  ])('are none until a sign says which way it counts: %s', (text) =>
    expect(amountShape(text)).toBe('amount-side'),
  );

  it.each<[string, string | number]>([
    // Currencies that look like it, and words that end like it.
    ['1 234 DT', 1234],
    ['1 234 CAD', 1234],
    ['1 234 MCR', 'amount-unreadable'],
    ['CR', 'amount-unreadable'],
    ['Projet 12 CR', 'amount-unreadable'],
    // Colones of Costa Rica, and codes.
    ['CR$ 1000', 1000],
    ['CR$500', 500],
    ['DB-001', 'amount-unreadable'],
    ['CT-104', 'amount-unreadable'],
    ['CR-9', 'amount-unreadable'],
  ])('are not %s', (text, expected) => expect(read(text, ',')).toBe(expected));
});

describe('printed amounts', () => {
  it.each<[string, DecimalMark, number]>([
    // DOMAIN: spellings met in published sources
    ['10 759 $', ',', 10759],
    ['37 400$', ',', 37400],
    ['52 500', ',', 52500],
    ['190 790.00', '.', 190790],
    ['1,7 million$', ',', 1_700_000],
    ['19,7 M$', ',', 19_700_000],
    ['4000 $', ',', 4000],
    ['16.5 M$', '.', 16_500_000],
    ['5 000$', ',', 5000],
    // DESIGN: parsed forms
    ['1 234 567,89 $', ',', 1234567.89],
    ['1\u00A0234\u00A0567,89\u00A0$', ',', 1234567.89],
    ['1\u202F234\u202F567,89\u202F$', ',', 1234567.89],
    ["1'234'567.89", '.', 1234567.89],
    ['1’234’567,89', ',', 1234567.89],
    ['(1 234)', ',', -1234],
    ['(1 234,50 $)', ',', -1234.5],
    ['($1,234.50)', '.', -1234.5],
    ['1234-', ',', -1234],
    ['1 234,50- $', ',', -1234.5],
    ['-1234', ',', -1234],
    ['−1 234', ',', -1234],
    ['‑1 234', ',', -1234],
    ['‐1 234', ',', -1234],
    ['－1 234', ',', -1234],
    ['\u00AD1 234', ',', -1234],
    [' \u00AD 1 234 $', ',', -1234],
    ['1 234\u00AD', ',', -1234],
    ['1\u00AD234', ',', 1234],
    ['-$1,234.50', '.', -1234.5],
    ['$-1,234.50', '.', -1234.5],
    ['$1,234.50', '.', 1234.5],
    ['CAD 1,234', '.', 1234],
    ['1 234 CAD', ',', 1234],
    ['1 234,00 $ CA', ',', 1234],
    ['C$1,234.00', '.', 1234],
    ['R 1 234,56', ',', 1234.56],
    ['R1,234.56', '.', 1234.56],
    ['£1,234', '.', 1234],
    ['€ 1.234.567,89', ',', 1234567.89],
    ['1 234,56 €', ',', 1234.56],
    ['1,8 M$', ',', 1_800_000],
    ['£1.8m', '.', 1_800_000],
    ['3 millions de dollars', ',', 3_000_000],
    ['1,7 G$', ',', 1_700_000_000],
    ['2,5 milliards $', ',', 2_500_000_000],
    ['15 k$', ',', 15000],
    ['1.73E7', '.', 17_300_000],
    ['1.7323034E7', '.', 17323034],
    ['0', ',', 0],
    ['0,00 $', ',', 0],
    [',50', ',', 0.5],
    ['+1 234', ',', 1234],
    ["'1234", ',', 1234],
    ['="1234"', ',', 1234],
    // Currencies of other countries, and the Indian scales (a lakh is 10^5, a crore 10^7)
    ['₹1,234.50', '.', 1234.5],
    ['Rs. 46,769/-', '.', 46769],
    ['KSh 12,500', '.', 12500],
    ['R$ 1.234,56', ',', 1234.56],
    ['1 234,50 Kč', ',', 1234.5],
    ['12 500 kr.', ',', 12500],
    // Footnotes beside the figure
    ['45 000 $*', ',', 45000],
    ['52 000 $ (1)', ',', 52000],
    ['61 000 $¹', ',', 61000],
    ['61 000¹', ',', 61000],
    ['61 000 ¹,²', ',', 61000],
    ['1 234,50 $ **', ',', 1234.5],
    ['*1 234,50', ',', 1234.5],
    ['$1,234.50†', '.', 1234.5],
    ['1 234,50 $ [a]', ',', 1234.5],
    ['45 000 (note 2)', ',', 45000],
    ['45 000 $ (prov.)', ',', 45000],
    ['(1 234) $ *', ',', -1234],
    // Zero and no cents as accountants write them
    [' $ -   ', '.', 0],
    [' -   $ ', ',', 0],
    ['- €', ',', 0],
    [' -   ', ',', 0],
    ["1'234.–", '.', 1234],
    ["1'234.–", ',', 1234],
    ['1.234,-', ',', 1234],
    ['1 000.—', ',', 1000],
    ['750,--', ',', 750],
    ['CHF 950.-', '.', 950],
    ['Fr. 1’200.--', '.', 1200],
    // Currencies of the Francophonie
    ['1 500 000 FCFA', ',', 1_500_000],
    ['1 500 000 F CFA', ',', 1_500_000],
    ['XOF 750 000', ',', 750_000],
    ['12 500,75 dollars canadiens', ',', 12500.75],
    ['1 000 \u200E$', ',', 1000],
    ['2.5 lakh', '.', 250_000],
    ['1.2 crore', '.', 12_000_000],
  ])('%s with mark %s is %d', (text, mark, value) => {
    expect(read(text, mark)).toBe(value);
  });

  it.each([
    'plus de 1,8 M$',
    'près de 1,8 M$',
    'Environ 1,8 M$',
    '~1,8 M$',
    'about 1,8 M$',
    '> 1,8 M$',
    '1,8 M$ +',
    'over 1,8 M$',
  ])('%s is marked approximate and keeps its figure', (text) => {
    const shape = amountShape(text);
    expect(shape).toMatchObject({ approximate: true });
    expect(read(text, ',')).toBe(1_800_000);
  });

  it('marks a figure that a narrow spreadsheet column rounded', () => {
    expect(amountShape('1,23E+07')).toMatchObject({ approximate: true });
    expect(amountShape('1.7323034E7')).toMatchObject({ approximate: false });
  });

  it.each([
    ['', 'amount-missing'],
    [' \u00A0 ', 'amount-missing'],
    ['$150,000-350,000', 'amount-band'],
    ['5 000 $ à 10 000 $', 'amount-band'],
    ['entre 5 000 et 10 000 $', 'amount-band'],
    ['10,000 to 20,000', 'amount-band'],
    ['moins de 5 000 $', 'amount-band'],
    ['<5000', 'amount-band'],
    ['2022-2023', 'amount-band'],
    ['5-1000', 'amount-band'],
    ['undisclosed', 'amount-withheld'],
    ['n.d.', 'amount-withheld'],
    ['N/A', 'amount-withheld'],
    ['–', 'amount-withheld'],
    ['---', 'amount-withheld'],
    ['45 000 $ (2023)', 'amount-unreadable'],
    ['61 000 $1', 'amount-unreadable'],
    ['-', 'amount-withheld'],
    ['***', 'amount-withheld'],
    ['S.O.', 'amount-withheld'],
    ['—', 'amount-withheld'],
    ['Néant', 'amount-nothing'],
    ['NÉANT.', 'amount-nothing'],
    ['nil', 'amount-nothing'],
    ['Aucun', 'amount-nothing'],
    ['zéro', 'amount-nothing'],
    ['aucune idée', 'amount-unreadable'],
    ['Confidentiel', 'amount-withheld'],
    ['642 1000 $', 'amount-grouping'],
    ['12,34,567', 'amount-grouping'],
    ['1 234 56', 'amount-grouping'],
    ['2023-05-22', 'amount-date'],
    ['22 mai', 'amount-date'],
    ['22-mai', 'amount-date'],
    ['mai-22', 'amount-date'],
    ['22/05/2023', 'amount-date'],
    ['voir note', 'amount-unreadable'],
    ['12 %', 'amount-unreadable'],
    ['-(1 234)', 'amount-unreadable'],
    ['$', 'amount-unreadable'],
    ['#REF!', 'amount-unreadable'],
    ['1E999', 'amount-beyond'],
    ['123456789012345.678', 'amount-precision'],
  ])('%j is set aside as %s', (text, code) => {
    expect(read(text, '.')).toBe(code);
  });

  it('never reads an amount under the wrong mark', () => {
    expect(read('1 234,5', '.')).toBe('amount-grouping');
    expect(read('1234.5', ',')).toBe('amount-grouping');
    expect(read('0,500', '.')).toBe('amount-grouping');
  });
});

describe('Indian grouping', () => {
  const value = (text: string) => {
    const shape = amountShape(text);
    return typeof shape === 'string' ? shape : amountValue(shape, '.', true);
  };

  it.each([
    ['12,34,567', 1_234_567],
    ['1,25,815.17', 125_815.17],
    ['1,00,00,000', 10_000_000],
    ['12,345.6', 12_345.6],
    ['123', 123],
  ])('%s is %d in a column of its kind', (text, amount) => expect(value(text)).toBe(amount));

  it.each(['12,3,567', '123,45,678', '0,12,345', '12,34,56'])('%s is a typing error there too', (text) =>
    expect(value(text)).toBe('amount-grouping'),
  );
});

describe('evidence of the decimal mark', () => {
  it.each([
    ['1234', 'either'],
    ['1 234', 'either'],
    ['1,234', 'unclear'],
    ['1.234', 'unclear'],
    ['1,234,567', '.'],
    ['1.234.567', ','],
    ['1,5', ','],
    ['1.50', '.'],
    ['0,500', ','],
    ['1 234,567', ','],
    ['1,234.5', '.'],
    ['1.0E7', '.'],
    ['1.732E7', '.'],
    ['642 1000', 'neither'],
  ])('%s: %s', (core, mark) => {
    expect(markOf(core)).toBe(mark);
  });
});

/** Amounts in cents, printed by hand in each convention (no locale involved). */
const cents = fc.integer({ min: -999_999_999_99, max: 999_999_999_99 });
const grouped = (units: string, group: string) => units.replace(/\B(?=(\d{3})+$)/g, group);
const style = fc.record({
  group: fc.constantFrom(' ', '\u00A0', '\u202F', '’', ''),
  mark: fc.constantFrom<DecimalMark>('.', ','),
  before: fc.constantFrom('', '$', 'CAD ', '€'),
  after: fc.constantFrom('', ' $', '$', ' CAD', '\u00A0$'),
  negative: fc.constantFrom('minus', 'trailing', 'brackets'),
});

describe('amounts printed in any style', () => {
  it('are read back to the cent', () => {
    fc.assert(
      fc.property(cents, style, (amount, { group, mark, before, after, negative }) => {
        const size = Math.abs(amount);
        const digits = grouped(String(Math.trunc(size / 100)), group);
        let text = `${before}${digits}${mark}${String(size % 100).padStart(2, '0')}${after}`;
        if (amount < 0) {
          text = negative === 'minus' ? `-${text}` : negative === 'trailing' ? `${text}-` : `(${text})`;
        }
        expect(read(text, mark)).toBe(amount === 0 ? 0 : amount / 100);
      }),
    );
  });

  it('never yield anything but a finite number or a reason, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<DecimalMark>('.', ','), (text, mark) => {
        const value = read(text, mark);
        expect(typeof value === 'string' ? value.startsWith('amount-') : Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('figures on two lines of one cell', () => {
  it.each(['1 000\n500', '1 000\r\n500', '12\n\n345', '1 000 \u2028 500'])('%j are no amount', (text) => {
    expect(amountShape(text)).toBe('amount-unreadable');
  });

  it.each(['1 000\n', '\n1 000 $', '1 000\n$'])('%j is one figure', (text) => {
    expect(amountShape(text)).toMatchObject({ core: '1 000' });
  });
});

describe('what stands beside a figure', () => {
  it.each(['45 000 $*', '52 000 $ (1)', '61 000¹', '*1 000', '1 000 $ (prov.)'])(
    '%s has a footnote',
    (text) => {
      expect(amountShape(text)).toMatchObject({ footnote: true });
    },
  );

  it.each(['(1 234)', '1234-', '45 000 $', '1 000 $ +'])('%s has none', (text) => {
    expect(amountShape(text)).not.toHaveProperty('footnote');
  });

  it.each([
    ['45 000 $', '$'],
    ['CAD 45,000', '$'],
    ['45 000 $ CA', '$'],
    ['45 000 $ US', 'US$'],
    ['US$45,000', 'US$'],
    ['45 000 USD', 'US$'],
    ['45 000 €', '€'],
    ['45 000 euros', '€'],
    ['£45,000', '£'],
    ["CHF 1'200.20", 'CHF'],
    ['1 500 000 F CFA', 'FCFA'],
    ['45 000', ''],
    ['45 000 kr', ''],
    [' $ -   ', '$'],
  ])('%s is in %j', (text, currency) => {
    expect(amountShape(text)).toMatchObject({ currency });
  });
});

describe('an amount beyond what money can be', () => {
  it.each([
    ['1E308', 'amount-beyond'],
    ['-1E308', 'amount-beyond'],
    ['1e999', 'amount-beyond'],
    ['9'.repeat(99), 'amount-beyond'],
    ['1 000 000 000 000 000', 'amount-beyond'],
    ['-1000000000000000', 'amount-beyond'],
    ['4e-320', 'amount-beyond'],
    ['-0.0000009', 'amount-beyond'],
    ['0.000001', 0.000001],
    ['0e9', 0],
    ['999999999999999', 999_999_999_999_999],
    ['-999999999999999', -999_999_999_999_999],
  ] as const)('%s', (text, expected) => expect(read(text, '.')).toBe(expected));

  it('begins where a person says', () => {
    const shape = amountShape('1 500');
    if (typeof shape === 'string') throw new Error(shape);
    expect(amountValue(shape, '.', false, 1500)).toBe('amount-beyond');
    expect(amountValue(shape, '.', false, 1501)).toBe(1500);
    const form = { mark: '.', lakh: false, power: 0 } as const;
    for (const cell of [1e15, -1e15, Number.POSITIVE_INFINITY, 1e308])
      expect(readAmount(cell, form)).toBe('amount-beyond');
    expect(readAmount(2e15, { ...form, largest: 1e16 })).toEqual({ value: 2e15, approximate: false });
    // Thousands that are beyond once they are multiplied.
    expect(readAmount(1e13, { ...form, power: 3 })).toBe('amount-beyond');
  });
});

describe('a number of a workbook', () => {
  const form = { mark: ',', lakh: false, power: 0 } as const;

  it('is taken to the 15 digits that a workbook keeps, whatever a formula leaves beyond them', () => {
    const cents = fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((whole) => whole / 100);
    // Some steps of a double away from so many cents.
    const noisy = fc
      .tuple(cents, fc.integer({ min: -9, max: 9 }))
      .map(([value, steps]) => value + steps * Math.abs(value) * 2 ** -52);
    const any = fc.double({ min: -1e14, max: 1e14, noNaN: true }).filter((value) => Math.abs(value) > 0.01);
    fc.assert(
      fc.property(fc.oneof(cents, noisy, any, fc.constantFrom(0, -0)), (value) => {
        expect(readAmount(value, form)).toEqual({ value: Number(value.toPrecision(15)), approximate: false });
      }),
      { numRuns: 5000 },
    );
    expect(readAmount(0.1 + 0.2, form)).toEqual({ value: 0.3, approximate: false });
  });
});

describe('a text that opens with a long word', () => {
  it('is told from that word as it is told from all of it', () => {
    const piece = fc.constantFrom(
      ...[
        'Organisme',
        'Région',
        'environ',
        'Environ',
        'presque',
        'maximum',
        'moins',
        'entre',
        'between',
        'under',
        'juillet',
      ],
      ...[
        'Février',
        'decembre',
        'confidentiel',
        'Masqué',
        'caviardé',
        'inconnu',
        'dollars',
        'Livres',
        'francs',
        'euros',
      ],
      ...[
        'canadiens',
        'de',
        'et',
        'and',
        'to',
        'à',
        '12',
        '5 000',
        '1,5',
        '2023',
        'M$',
        '$',
        '-',
        '(1)',
        '*',
        '%',
        'million',
      ],
      ...[
        'milliards',
        'est.',
        'note 2',
        'provisoire',
        'CAD',
        'disponible',
        'approx',
        'about',
        'circa',
        'jusqu’à',
        'quelque',
      ],
    );
    let settled = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', ' ', ''),
        (pieces, gap) => {
          const text = pieces.join(gap);
          const shape = amountShape(text);
          if (shape !== 'amount-unreadable') settled++;
          // White space before it changes nothing, and hides the word.
          expect(shape).toEqual(amountShape(` ${text}`));
        },
      ),
      { numRuns: 5000 },
    );
    expect(settled).toBeGreaterThan(300);
  });
});
