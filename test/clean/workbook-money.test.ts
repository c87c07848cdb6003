import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { moneyFormat } from '../../src/read/workbook/money-format.ts';
import * as ods from '../read/ods.ts';
import { type TestCell, xlsx } from '../read/xlsx.ts';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose styles 2 and 3 are these formats. */
async function cleaned(
  rows: Readonly<Record<number, readonly TestCell[]>>,
  formats: readonly string[],
  name = 'Données',
) {
  const escaped = formats.map((code) =>
    code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  );
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

  it.each(['#,##0.00', '0.00 "%"', '[$-409]0.00', '[Red]0', 'General', undefined])(
    '%s says nothing',
    (code) => {
      expect(moneyFormat(code)).toBeUndefined();
    },
  );
});

describe('amounts that a workbook shows as percentages', () => {
  const warned = async (reading: Promise<Awaited<ReturnType<typeof clean>>>) =>
    (await reading).issues.filter(({ code }) => code === 'amounts-percent').map(({ args }) => args);

  it('are told, since 45% would be counted as 0.45', async () => {
    const shares = rows('Montant', { money: 0.45 }, { money: 0.55 }, 1000);
    expect(await warned(cleaned(shares, ['0.0%']))).toEqual([{ column: 'Montant', cells: 2 }]);
    // The sign between quotes multiplies nothing, and other columns may hold percentages.
    expect(await warned(cleaned(shares, ['0.0"%"']))).toEqual([]);
    const beside = {
      1: ['Organisme', 'Montant', 'Part'],
      2: ['A', 1000, { money: 0.4 }],
      3: ['B', 1500, { money: 0.6 }],
    };
    expect(await warned(cleaned(beside as never, ['0%']))).toEqual([]);
  });

  it('are not told by a section for some numbers only: 2000 shows as 2 000 $', async () => {
    const amounts = rows('Montant', { money: 2000 }, { money: 3000 });
    expect(await warned(cleaned(amounts, ['[<1]0%;#,##0\\ "$"']))).toEqual([]);
    // A colour is no condition.
    expect(await warned(cleaned(amounts, ['[Red]0%']))).toEqual([{ column: 'Montant', cells: 2 }]);
  });
});

/** An OpenDocument spreadsheet of amounts, each a kind of cell and what it shows. */
const calc = async (...amounts: readonly (readonly [attributes: string, shown: string])[]) => {
  const cell = ([attributes, shown]: readonly [string, string]) =>
    `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  const lines = amounts.map((amount, i) => ods.row(ods.text(`M${i}`) + cell(amount)));
  const header = ods.row(ods.text('Organisme') + ods.text('Montant'));
  const bytes = ods.ods(ods.table('Données', header + lines.join('')));
  return clean([{ table: await openTable(bytesSource('a.ods', bytes)) }], {});
};
const money = (value: number, currency: string) =>
  `office:value-type="currency" office:value="${value}" office:currency="${currency}"`;

describe('money of an OpenDocument spreadsheet', () => {
  it('is in the currency that its cells show, or are of where they show none', async () => {
    const euros = await calc([money(1000.5, 'EUR'), '1 000,50 €'], [money(2000, 'EUR'), '2 000,00 €']);
    expect(euros.files[0]?.currency.value).toBe('€');
    expect(euros.ledger.amountAccepted).toBe('3000.50');
    const francs = await calc([money(1000, 'CHF'), '1 000'], [money(2000, 'CHF'), '2 000']);
    expect(francs.files[0]?.currency.value).toBe('CHF');
    // The sign of a machine in American English is what a person in Québec types.
    const dollars = await calc([money(1000, 'USD'), '$1,000.00'], [money(2000, 'CAD'), '2 000,00 $']);
    expect(dollars.files[0]?.currency.value).toBe('$');
  });

  it('is never added up over several, nor taken for money where it is percent', async () => {
    const mixed = calc([money(1000.5, 'EUR'), '1 000,50 €'], [money(2000, 'CAD'), '2 000,00 $']);
    await expect(mixed).rejects.toMatchObject({
      issues: [{ code: 'currencies-mixed', args: { currencies: ['€', '$'] } }],
    });
    const percent = 'office:value-type="percentage" office:value="0.45"';
    const { issues } = await calc([percent, '45 %'], [percent.replace('45', '55'), '55 %']);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'amounts-percent', args: { column: 'Montant', cells: 2 } }),
    );
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
