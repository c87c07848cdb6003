import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { moneyFormat } from '../../src/read/workbook/money-format.ts';
import { type TestCell, xlsx } from '../read/xlsx.ts';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose styles 2 and 3 are these formats. */
async function cleaned(
  rows: Readonly<Record<number, readonly TestCell[]>>,
  formats: readonly string[],
  name = 'Données',
) {
  const escaped = formats.map((code) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const defined = escaped.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('');
  const used = escaped.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0"/>`).join('');
  const styles = `<styleSheet xmlns="${NS}"><numFmts count="${formats.length}">${defined}</numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length + 2}"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/>${used}</cellXfs></styleSheet>`;
  const bytes = xlsx([{ name, rows }], { 'xl/styles.xml': styles });
  return clean([{ table: await openTable(bytesSource('a.xlsx', bytes)) }], {});
}

const rows = (header: string, ...amounts: readonly TestCell[]) =>
  Object.fromEntries([
    [1, ['Organisme', header]],
    ...amounts.map((cell, i) => [i + 2, [`M${i}`, cell]] as const),
  ]);

describe('formats of money', () => {
  it.each([
    ['#,##0.00\\ [$€-40C]', '€', 0],
    ['#,##0.00\\ "€"', '€', 0],
    ['_-* #,##0.00\\ [$$-C0C]_-', '$', 0],
    ['"$"#,##0', '$', 0],
    ['[$CHF]\\ #,##0.00', 'CHF', 0],
    ['#,##0\\ "FCFA"', 'FCFA', 0],
    ['#,##0,', '', 1],
    ['#,##0,,"M"', '', 2],
    ['#,##0,\\ "k$"', '$', 1],
  ])('%s', (code, sign, hidden) => {
    expect(moneyFormat(code)).toMatchObject({ sign, hidden });
  });

  it.each(['#,##0.00', '0.00%', '[$-409]0.00', '[Red]0', 'General', undefined])('%s says nothing', (code) => {
    expect(moneyFormat(code)).toBeUndefined();
  });
});

describe('money of a workbook', () => {
  it('is in the currency that its cells show', async () => {
    const { files } = await cleaned(rows('Montant', { money: 1000 }, { money: 2000.5 }), [
      '#,##0.00 [$€-40C]',
    ]);
    expect(files[0]?.currency.value).toBe('€');
  });

  it('is in thousands by the header or the sheet, and not where the format only shows thousands', async () => {
    const amounts = [{ money: 45.2 }, { money: 52.05 }] as const;
    const header = await cleaned(rows('Montant (k$)', ...amounts), ['#,##0.0']);
    expect([...header.dataset.amount]).toEqual([45200, 52050]);
    const sheet = await cleaned(rows('Montant', ...amounts), ['#,##0.0'], 'En milliers');
    expect([...sheet.dataset.amount]).toEqual([45200, 52050]);
    const inWords = await cleaned(rows('Montant', ...amounts), ['0.0\\ "k$"']);
    expect([...inWords.dataset.amount]).toEqual([45200, 52050]);
    expect(inWords.files[0]?.currency.value).toBe('$');
    const shown = await cleaned(rows('Montant (k$)', { money: 8200 }, { money: 9050 }), ['#,##0,']);
    expect([...shown.dataset.amount]).toEqual([8200, 9050]);
    expect(shown.files[0]?.scale.because.code).toBe('scale-format');
  });

  it('in several currencies is not added up', async () => {
    // Style 1 is a date in the helper: here it shows euros, style 2 dollars.
    const mixed = `<styleSheet xmlns="${NS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0 [$€-40C]"/><numFmt numFmtId="165" formatCode="0 [$$-C0C]"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/></cellXfs></styleSheet>`;
    const bytes = xlsx([{ name: 'A', rows: rows('Montant', { money: 1000 }, { date: 3000 }) }], {
      'xl/styles.xml': mixed,
    });
    const table = await openTable(bytesSource('a.xlsx', bytes));
    const shown = await clean([{ table }], {}).catch((thrown: unknown) => thrown);
    expect(shown instanceof Refusal && shown.issues.map(({ args }) => args)).toEqual([
      { currencies: ['$', '€'], column: 'format', main: '$' },
    ]);
    const text = rows('Montant', '1 000 €', '2 000 $');
    const error = await cleaned(text, ['0']).catch((thrown: unknown) => thrown);
    expect(error instanceof Refusal && error.issues.map(({ code }) => code)).toEqual(['currencies-mixed']);
  });
});
