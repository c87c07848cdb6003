import { describe, expect, it } from 'vitest';
import type { BalanceRow } from '../../../src/compare/balance.ts';
import { translator } from '../../../src/messages/translator.ts';
import { cellText } from '../../../src/report/model/cells.ts';
import type { Block, Table } from '../../../src/report/model/report.ts';
import { balanceBlocks } from '../../../src/report/peers/balance.ts';
import { sideListText } from '../../../src/report/peers/side-list.ts';

const fr = await translator('fr');
const en = await translator('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const counts = { treated: 20, matched: 20, others: 80, controls: 40, effective: 30, blank: 0, few: false };
/** A number covariate with its differences before and after. */
const numbers = (name: string, before: number, after: number, change: Partial<BalanceRow> = {}): BalanceRow =>
  ({
    ...counts,
    name,
    kind: 'numbers',
    before: numberFigures(before),
    after: numberFigures(after),
    ...change,
  }) as BalanceRow;
const numberFigures = (difference: number) => ({
  'smd.treated': { value: difference },
  varratio: { value: 1.5 },
  ks: { value: 0.2 },
  overlap: { value: 0.8 },
});
const labels = (name: string, before: [number, string], after: [number, string?]): BalanceRow => ({
  ...counts,
  name,
  kind: 'labels',
  before: { 'raw.largest': { value: before[0] }, level: before[1], overlap: { value: 0.5 } },
  after: {
    'raw.largest': { value: after[0] },
    ...(after[1] === undefined ? {} : { level: after[1] }),
    overlap: { value: 0.9 },
  },
});
const few = numbers('budget', 0.9, 0.8, {
  treated: 3,
  matched: 3,
  few: true,
  lists: { own: { n: 3, values: [1, 2, 2] }, peers: { n: 12, low: 1, median: 30.5, high: 50 } },
});

const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
/** A table as a person reads it, one array a row, under the ids of its columns. */
const read = (table: Table | undefined, language = fr) => [
  table!.columns.map(({ id }) => id).join(' '),
  ...table!.rows.map(({ cells }) =>
    cells.map((cell, i) => plain(cellText(cell, table!.columns[i]!, language.numbers))),
  ),
];

describe('the table of differences', () => {
  const blocks = balanceBlocks(
    [
      { region: 'Estrie', rows: [numbers('budget', 0.3, -0.104), labels('sector', [0.3, 'x'], [0.02, 'y'])] },
      { region: 'Laval', rows: [numbers('budget', -0.5, 0.3), few] },
    ],
    fr,
  );

  it('comes after a sentence that counts the readings', () => {
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      text: expect.stringMatching(
        /^Une ligne par région et par variable \(4 en tout\)\u00a0: 1 proche \(écart d’au plus 0,1\), 1 au-dessus de 0,1, 1 au-dessus de 0,25; 1 compte moins de dix organismes d’un côté et se lit en listes\.$/,
      ),
    });
  });

  it('goes from the largest difference after down, with its reading; small sides last, without figures after', () => {
    expect(read(tablesOf(blocks)[0])).toEqual([
      'region covariate n controls before after reading overlap varratio ks',
      ['Laval', 'budget', '20', '40', '−0,500', '0,300', '> 0,25', '0,800', '1,500', '0,200'],
      ['Estrie', 'budget', '20', '40', '0,300', '−0,104', '> 0,1', '0,800', '1,500', '0,200'],
      ['Estrie', 'secteur : x, puis y', '20', '40', '0,300', '0,020', 'proche', '0,900', '–', '–'],
      ['Laval', 'budget', '3', '40', 'n < 10', 'n < 10', 'voir les listes', 'n < 10', 'n < 10', 'n < 10'],
    ]);
    expect(tablesOf(blocks)[0]!.rows.map(({ mark }) => mark)).toEqual([
      'accent',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lists both sides where one is small', () => {
    expect(read(tablesOf(blocks)[1])).toEqual([
      'region covariate own peers',
      ['Laval', 'budget', '1; 2 (2)', '12 valeurs de 1 à 50, médiane 30,5'],
    ]);
  });

  it('says how many have peers elsewhere only where some have none, and nothing of numbers where there are none', () => {
    const row = { ...labels('sector', [0.3, 'x'], [0.2, 'x']), matched: 12 };
    expect(read(tablesOf(balanceBlocks([{ region: 'Laval', rows: [row] }], en))[0], en)).toEqual([
      'region covariate n matched controls before after reading overlap',
      ['Laval', 'sector: x', '20', '12', '40', '0.300', '0.200', '> 0.1', '0.900'],
    ]);
  });

  it('leaves out what was close before and is the same after, says how many, and shows what the comparison took away', () => {
    const exact = [labels('typology', [0.05, 'x'], [0]), labels('sector', [0.4, 'x'], [0])];
    const [table] = tablesOf(balanceBlocks([{ region: 'Laval', rows: exact }], en));
    expect(read(table, en).slice(1)).toEqual([
      ['Laval', 'sector: x', '20', '40', '0.400', '0.000', 'close', '0.900'],
    ]);
    expect(table!.notes[0]).toMatch(
      /^1 line without any difference after, nor a notable one before, is not shown/,
    );
    expect(balanceBlocks([{ region: 'Laval', rows: exact.slice(0, 1) }], en)).toEqual([
      { kind: 'paragraph', text: en.texts.peers.balance.onlyCriteria },
    ]);
    expect(balanceBlocks([], en)).toEqual([]);
  });

  it('names the reason where there is no figure, ahead of what is close', () => {
    const none = { undefined: 'no-comparables' } as const;
    const alone = {
      ...labels('sector', [0.3, 'x'], [0]),
      matched: 0,
      controls: 0,
      after: { 'raw.largest': none, overlap: none },
    };
    const [table] = tablesOf(
      balanceBlocks([{ region: 'Laval', rows: [numbers('budget', 0.05, 0.05), alone as BalanceRow] }], fr),
    );
    expect(read(table)[1]).toEqual([
      'Laval',
      'secteur : x',
      '20',
      '0',
      '0',
      '0,300',
      'aucun comparable',
      'aucun comparable',
      'aucun comparable',
      '–',
      '–',
    ]);
  });

  it('shows every line that is not close, up to thirty, and at least ten', () => {
    const region = (size: number, count: number) => ({
      region: 'Laval',
      rows: Array.from({ length: count }, (_, i) => numbers(`c${i}`, 1, size)),
    });
    const shown = (far: number, close: number) =>
      tablesOf(balanceBlocks([region(0.2, far), region(0.05, close)], fr))[0]!;
    expect(shown(3, 40).rows.length).toBe(10);
    expect(shown(12, 40).rows.length).toBe(12);
    expect(shown(40, 4).rows.length).toBe(30);
    expect(plain(shown(40, 4).notes[0]!)).toBe(
      '30 lignes sur 44 sont montrées, le plus grand écart après d’abord; le JSON les contient toutes.',
    );
  });

  it('says how many regions are not worked out', () => {
    const balance = [{ region: 'Laval', rows: [few] }, ...['A', 'B'].map((region) => ({ region, rows: [] }))];
    const [table] = tablesOf(balanceBlocks(balance, en));
    expect(table!.notes[0]).toBe(
      'Balance is worked out for the regions with the most organisations; 2 others are not.',
    );
  });

  it('shows ten pairs of lists at most', () => {
    const rows = Array.from({ length: 12 }, () => few);
    const [, lists] = tablesOf(balanceBlocks([{ region: 'Laval', rows }], en));
    expect(lists!.rows.length).toBe(10);
    expect(lists!.notes[0]).toBe('Shown: the first 10 of 12 lines, by region; the JSON holds them all.');
  });
});

describe('a side in words', () => {
  it('tallies labels, and gives the rest of the shares to the others', () => {
    expect(sideListText({ n: 3, values: ['entraide', 'entraide', 'milieu'] }, fr)).toBe(
      'entraide (2); milieu',
    );
    const shares = [
      { label: 'entraide', share: 0.6 },
      { label: 'milieu', share: 0.3 },
    ];
    expect(plain(sideListText({ n: 12, shares }, fr))).toBe(
      '12 en tout : entraide 60,0 %; milieu 30,0 %; autres 10,0 %',
    );
    expect(sideListText({ n: 12, low: 1.5, median: 2, high: 3 }, en)).toBe(
      '12 values from 1.5 to 3, median 2',
    );
  });
});
