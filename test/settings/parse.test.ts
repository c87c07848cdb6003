import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyIssue, Refusal } from '../../src/base/issue.ts';
import { parseSettings } from '../../src/settings/parse.ts';

/** Code, line and column of each fault of a settings file. */
function faults(text: string): [string, unknown, unknown, unknown?][] {
  try {
    parseSettings(text, 'equite.yaml');
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(summary);
    throw error;
  }
  return [];
}

const summary = ({ code, args }: AnyIssue): [string, unknown, unknown, unknown?] => [
  code,
  args.line,
  args.column,
  args.key,
];

describe('a settings file', () => {
  it('is read as text: no date, number or Norway problem', () => {
    const text = `
lang: en
map: { amount: Montant versé, region: 2023, covariate: "#12" }
period: 2023-2024
sheet: 01
where: { code: 007, active: no }
by: [region, [region, sector], "region,sector"]
same_as: { "Maison X inc.": Maison X }
repair: true
merge_duplicates: false
fiscal_start: 4
overlap: keep
undecided: [amount]
files:
  - match: "*.csv"
    decimal: ","
    header: false
  - match: [a.xlsx, b.xlsx]
    map: { amount: Total }
`;
    expect(parseSettings(text, 'equite.yaml')).toEqual({
      lang: 'en',
      map: { amount: 'Montant versé', region: '2023', covariate: '#12' },
      period: '2023-2024',
      sheet: '01',
      where: [
        { column: 'code', value: '007' },
        { column: 'active', value: 'no' },
      ],
      by: [['region'], ['region', 'sector'], ['region', 'sector']],
      same_as: { 'Maison X inc.': 'Maison X' },
      repair: true,
      merge_duplicates: false,
      fiscal_start: 4,
      overlap: 'keep',
      undecided: ['amount'],
      files: [
        { match: ['*.csv'], decimal: ',', header: false },
        { match: ['a.xlsx', 'b.xlsx'], map: { amount: 'Total' } },
      ],
    });
  });

  it('says of suppression what it says, and leaves the rest as it is', () => {
    expect(parseSettings('public: true\nsuppression: { fewest: 3 }\n', 'equite.yaml')).toEqual({
      public: true,
      suppression: { fewest: 3, percent: 10, largest: 1, dominance: 85 },
    });
  });

  it('may be empty or hold comments only', () => {
    expect(parseSettings('', 'equite.yaml')).toEqual({});
    expect(parseSettings('# rien\n', 'equite.yaml')).toEqual({});
  });

  it.each([
    ['an unknown key', 'lang: fr\nlnag: en\n', [['settings-key-unknown', 2, 1, 'lnag']]],
    [
      'the match that a section lacks, and its unknown key',
      'files:\n  - macth: x\n',
      [
        ['settings-blank', 2, 5, 'files.match'],
        ['settings-key-unknown', 2, 5, 'macth'],
      ],
    ],
    [
      'a value that is none of the choices',
      'map:\n  amount: x\ndecimal: ";"\n',
      [['settings-value', 3, 10, 'decimal']],
    ],
    ['a word for yes or no', 'header: maybe\n', [['settings-value', 1, 9, 'header']]],
    ['a word for a number', 'draws: many\n', [['settings-value', 1, 8, 'draws']]],
    [
      'a threshold that would hide nothing, and a part of a hundred beyond it',
      'suppression:\n  fewest: 1\n  dominance: 101\n',
      [
        ['settings-value', 2, 11, 'suppression.fewest'],
        ['settings-value', 3, 14, 'suppression.dominance'],
      ],
    ],
    ['a list where a text is wanted', 'period: [a]\n', [['settings-type', 1, 9, 'period']]],
    ['a text where a list is wanted', 'files: x\n', [['settings-type', 1, 8, 'files']]],
    [
      'a role named in both languages',
      'map:\n  amount: x\n  montant: y\n',
      [['settings-key-repeated', 3, 3, 'montant']],
    ],
    ['an unquoted #3, which is a comment', 'map:\n  amount: #3\n', [['settings-blank', 2, 11, 'map.amount']]],
    ['a key that stands twice', 'lang: fr\nmap: {}\nlang: en\n', [['settings-key-repeated', 3, 1, 'lang']]],
    ['a tab that indents', 'map:\n\tamount: x\n', [['settings-syntax', 2, 1, undefined]]],
    ['a text that is no settings', '- a\n- b\n', [['settings-type', 1, 1, 'none']]],
  ])('refuses %s, with its line and column', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    ['of the whole', 'delimitor: ","\n', 'delimiter'],
    ['of a section', 'files:\n  - match: x\n    delimitor: ","\n', 'delimiter'],
    ['of an edition', 'reports:\n  - name: a\n    secions: [cost]\n', 'sections'],
    ['of a definition', 'comparable: {exat: typology}\n', 'exact'],
    ['of a definition in an edition', 'reports: [{name: a, comparable: [{exat: typology}]}]\n', 'exact'],
    ['of what a public edition may not show', 'suppression: {fewst: 3}\n', 'fewest'],
  ])('suggests the nearest known key %s', (_, text, near) => {
    try {
      parseSettings(text, 'equite.yaml');
      expect.unreachable();
    } catch (error) {
      expect(error instanceof Refusal && error.issues[0]?.args.nearest).toBe(near);
    }
  });

  it('tells every fault at once, from top to bottom', () => {
    const lines = faults('a: 1\nheader: x\nb: 2\nlang: de\n').map(([, line]) => line);
    expect(lines).toEqual([1, 2, 3, 4]);
  });
});

describe('a hostile settings file', () => {
  const code = (text: string) => faults(text).map(([first]) => first);

  it.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(400_000)],
    ['questions', '? '.repeat(400_000)],
    ['indents', Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested with %s is refused before it is parsed', { timeout: 10_000 }, (_, text) => {
    expect(code(text)).toEqual(['settings-too-deep']);
  });

  it('with aliases that multiply is refused', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      bomb.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`);
    }
    expect(code(bomb.join('\n'))).toEqual(['settings-aliases']);
  });

  it('with aliases that hold themselves is refused, and one that names nothing is shown', () => {
    for (const text of ['a: &a [*a]', 'by: &b [region, [*b]]', 'map: &m {region: *m}', '&all\nmap: *all'])
      expect(code(text), text).toEqual(['settings-aliases']);
    expect(faults('seed: 1\nby: *nope')).toEqual([['settings-syntax', 2, 5, undefined]]);
    expect(parseSettings('by: &b [region]\nper: *b', 'equite.yaml')).toMatchObject({ per: ['region'] });
  });

  it('larger than 1 MiB is refused', () => {
    expect(code(`# ${'x'.repeat(1024 * 1024)}`)).toEqual(['settings-too-large']);
  });

  it('runs no code and knows no tag', () => {
    const text = 'currency: !!js/function "() => process.exit(3)"\n';
    expect(parseSettings(text, 'equite.yaml')).toEqual({ currency: '() => process.exit(3)' });
  });

  it('never fails otherwise than with coded faults that have a place', () => {
    const word = fc.constantFrom(
      'lang',
      'map',
      'files',
      'match',
      'x',
      '"',
      '[',
      '{',
      '}',
      ']',
      ':',
      '- ',
      '\n',
      '  ',
      '#',
      '&a',
      '*a',
      '!!t',
      '|',
      '__proto__',
      'é',
      '\u0000',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        for (const [first, line] of faults(words.join(''))) {
          expect(first).toMatch(/^settings-/);
          if (first !== 'settings-aliases') expect(line).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a settings file may not be', () => {
  it('too long: of a text, of a list, of a name; told with its place', () => {
    expect(faults(`period: ${'x'.repeat(2001)}`)).toEqual([['settings-long', 1, 9, 'period']]);
    expect(faults(`lang: fr\nper: [${'a,'.repeat(20_001)}]`)).toEqual([['settings-long', 2, 6, 'per']]);
    expect(faults(`lang: fr\n${'k'.repeat(900)}: 1`)).toEqual([
      ['settings-key-unknown', 2, 1, `${'k'.repeat(80)}…`],
    ]);
  });

  it('out of bounds, where a number has some', () => {
    const wrong = [
      'draws: -1',
      'draws: 1e9',
      'draws: 2.5',
      'seed: -1',
      'largest_amount: 0',
      'largest_amount: 1e300',
    ];
    for (const text of wrong)
      expect(
        faults(text).map(([code]) => code),
        text,
      ).toEqual(['settings-value']);
    const definitions = ['k: 0', 'k: 1.5', 'caliper: 2', 'nearest: {budget: 0}', 'nearest: {budget: -1}'];
    for (const text of definitions) {
      expect(
        faults(`comparable: {exact: region, ${text}}`).map(([code]) => code),
        text,
      ).toEqual(['settings-value']);
    }
  });

  it('a key of a definition that does not exist, told where it stands', () => {
    expect(faults('lang: fr\ncomparable:\n  - exact: region\n    exat: sector')).toEqual([
      ['settings-key-unknown', 4, 5, 'exat'],
    ]);
  });

  it('a definition in words that cannot be read, told with its line', () => {
    try {
      parseSettings('lang: fr\ncomparable: "region,k=0"', 'equite.yaml');
      throw new Error('taken');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.issues.map(({ code, places }) => [code, places?.[0]?.line])).toEqual([
        ['comparable-form', 2],
      ]);
    }
  });

  it('able to reach what every object answers to: such names are names like any other', () => {
    const { where, map } = parseSettings(
      'where: {__proto__: x, constructor: y}\nmap: {__proto__: "#2"}',
      'equite.yaml',
    );
    expect(where).toEqual([
      { column: '__proto__', value: 'x' },
      { column: 'constructor', value: 'y' },
    ]);
    expect(Object.entries(map ?? {})).toEqual([['__proto__', '#2']]);
    expect(faults('comparable: {preset: constructor}').map(([code]) => code)).toEqual(['preset-unknown']);
    expect(faults('__proto__: 1\nlang: fr')).toEqual([['settings-key-unknown', 1, 1, '__proto__']]);
  });
});
