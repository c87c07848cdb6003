import { describe, expect, it } from 'vitest';
import { amountShape } from '../../src/clean/amount-shape.ts';
import { amountValue } from '../../src/clean/amounts.ts';
import { type CleanInput, clean } from '../../src/clean/clean.ts';
import { tableFrom } from '../support/table.ts';

const issues = async (...inputs: readonly CleanInput[]) =>
  clean(inputs, {}).then(
    (cleaned) => cleaned.issues.map(({ code, level }) => `${level} ${code}`),
    (error: { issues: readonly { code: string; level: string }[] }) =>
      error.issues.map(({ code, level }) => `${level} ${code}`),
  );

describe('a total is held against the rows above it, to the cent', () => {
  const total = async (rows: readonly string[], printed: string) => {
    const lines = rows.map((amount, i) => `${'ABCDEF'[i]};${amount}`);
    const found = await issues({
      table: tableFrom(`Organisme;Montant\n${lines.join('\n')}\nTotal;${printed}\n`),
    });
    return found.includes('warning totals-mismatch');
  };

  it.each([
    // Of 10.25, 20.50 and 30.10: 60.85.
    ['the sum itself', '60.85', false],
    ['less than half a cent above it', '60.854', false],
    ['less than half a cent below it', '60.846', false],
    ['more than half a cent above it', '60.856', true],
    ['more than half a cent below it', '60.844', true],
    ['a cent above it', '60.86', true],
    ['a cent below it', '60.84', true],
  ])('%s', async (_, printed, wrong) => {
    expect(await total(['10.25', '20.50', '30.10'], printed)).toBe(wrong);
  });

  it.each([
    // Of 10.25, 20.50 and 30.75: 61.50. Whole dollars may be rounded, to either side and no further.
    ['half a dollar above, in whole dollars', ['10.25', '20.50', '30.75'], '62', false],
    ['half a dollar below, in whole dollars', ['10.25', '20.50', '30.75'], '61', false],
    ['a cent more than half a dollar below', ['10.25', '20.50', '30.76'], '61', true],
    ['a cent more than half a dollar above', ['10.25', '20.50', '30.74'], '62', true],
    ['half a dollar, but not in whole dollars', ['10.25', '20.50', '30.75'], '61.99', true],
  ])('%s', async (_, rows, printed, wrong) => {
    expect(await total(rows, printed)).toBe(wrong);
  });
});

describe('two files that hold the same grant', () => {
  const file = (name: string, ...rows: readonly string[]): CleanInput => ({
    table: tableFrom(`Organisme;Région;Exercice;Montant\n${rows.join('\n')}\n`, name),
  });
  const OWN = 'A;Laval;2023-2024;100\nB;Estrie;2023-2024;200\nE;;2023-2024;500\n;Laval;2023-2024;600';

  it.each([
    ['the same organisation, region, year and amount', 'A;Laval;2023-2024;100', ['error file-overlap']],
    ['another region', 'A;Estrie;2023-2024;100', []],
    ['another region, that of the first row of all', 'B;Laval;2023-2024;200', []],
    ['a blank region', 'A;;2023-2024;100', ['error file-overlap']],
    ['a region, where the other file leaves it blank', 'E;Laval;2023-2024;500', ['error file-overlap']],
    ['no name, where the other file has none either', ';Laval;2023-2024;600', []],
    ['another year', 'A;Laval;2022-2023;100', []],
    ['another amount, by a cent', 'A;Laval;2023-2024;100.01', []],
    ['another organisation', 'C;Laval;2023-2024;100', []],
    ['the same name typed otherwise', ' a ;Laval;2023-2024;100', ['error file-overlap']],
  ])('%s', async (_, row, expected) => {
    const found = await issues(file('un.csv', OWN), file('deux.csv', row, 'D;Laval;2023-2024;400'));
    expect(found.filter((one) => one.includes('overlap'))).toEqual(expected);
  });

  const overlapping = async (...inputs: readonly CleanInput[]) =>
    (await clean(inputs, { overlap: 'keep' })).issues.filter(({ code }) => code === 'file-overlap');

  it('is none where it stands twice in one file', async () => {
    const twice = 'A;Laval;2023-2024;100';
    expect(await overlapping(file('un.csv', twice, twice), file('deux.csv', 'B;Laval;2023-2024;1'))).toEqual(
      [],
    );
  });

  it('is counted with its money, and shown by its first three rows', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((name, i) => `${name};Laval;2023-2024;${100.25 + i}`);
    const [found] = await overlapping(
      file('un.csv', ...rows),
      file('deux.csv', ...rows.slice(0, 4), 'F;Laval;2023-2024;9'),
    );
    // 100.25 + 101.25 + 102.25 + 103.25.
    expect(found).toMatchObject({ args: { file: 'deux.csv', other: 'un.csv' }, count: 4, amount: '407.00' });
    expect(found!.places).toEqual([
      { file: 'deux.csv', line: 2, value: 'A' },
      { file: 'deux.csv', line: 3, value: 'B' },
      { file: 'deux.csv', line: 4, value: 'C' },
    ]);
  });

  it('is told of each pair of files', async () => {
    const [a, b] = ['A;Laval;2023-2024;100', 'B;Laval;2023-2024;200'];
    const found = await overlapping(
      file('un.csv', a, b),
      file('deux.csv', a, 'C;Laval;2023-2024;1'),
      file('trois.csv', b),
    );
    expect(found.map(({ args }) => args)).toEqual([
      { file: 'deux.csv', other: 'un.csv' },
      { file: 'trois.csv', other: 'un.csv' },
    ]);
  });

  it('is a warning where the person keeps both', async () => {
    const inputs = [file('un.csv', OWN), file('deux.csv', 'A;Laval;2023-2024;100', 'D;Laval;2023-2024;4')];
    const { issues: found } = await clean(inputs, { overlap: 'keep' });
    expect(found.filter(({ code }) => code === 'file-overlap').map(({ level }) => level)).toEqual([
      'warning',
    ]);
  });
});

describe('an amount that a double cannot hold to the cent', () => {
  const value = (text: string) => {
    const shape = amountShape(text);
    return typeof shape === 'string' ? shape : amountValue(shape, '.');
  };

  it.each([
    // Below 10¹³ a double is within a thousandth of a cent: taken. From there on, only what it gives back digit for digit:
    // doubles stand 1/512 apart from 2⁴³ = 8.8e12 on, and 1/64 apart from 2⁴⁶ = 7.0e13 on.
    ['9999999999999.9982', 9999999999999.998],
    ['10000000000000', 1e13],
    ['10000000000000.10', 10000000000000.1],
    ['-10000000000000.01', -10000000000000.01],
    ['10000000000000.0001', 'amount-precision'],
    ['-10000000000000.0001', 'amount-precision'],
    ['100000000000000.25', 100000000000000.25],
    ['100000000000000.26', 'amount-precision'],
    ['999999999999999', 999999999999999],
    ['1000000000000000', 'amount-beyond'],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});
