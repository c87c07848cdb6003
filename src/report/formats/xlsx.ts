import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Translator } from '../../messages/translator.ts';
import type { Report, Table } from '../model/report.ts';
import { fixedArchive } from './archive.ts';
import { FACE, frontSheet, type SheetRows, sourcesSheet, tableSheet } from './xlsx/sheet.ts';
import { sheetNames } from './xlsx/sheet-names.ts';

/** Columns above which a sheet is printed across. */
const PORTRAIT_COLUMNS = 6;

/**
 * A workbook: page one of the brief where there is one, one sheet a table, numbers as numbers, and a last sheet of `sources`,
 * whose first row names its columns. The same tables give the same bytes on any machine.
 */
export async function xlsx(
  tables: readonly { readonly table: Table; readonly sheet: string }[],
  sources: readonly (readonly string[])[],
  translator: Translator,
  brief?: Report,
): Promise<Uint8Array> {
  const { documents } = translator.texts;
  const front = brief?.front ? [frontSheet(brief, brief.front)] : [];
  const rows = [...front, ...tables.map(({ table }) => tableSheet(table, translator)), sourcesSheet(sources)];
  const names = sheetNames(
    [...(front.length > 0 ? [documents.answer] : []), ...tables.map(({ sheet }) => sheet), documents.sources],
    documents.table,
  );
  const packed = await writeExcelFile(
    rows.map(({ data, widths, frozen }, i) => ({
      data: data.map((row) => row.map(marked)),
      sheet: names[i]!,
      showGridLines: false,
      columns: widths.map((width) => ({ width })),
      ...(frozen > 0 ? { stickyRowsCount: frozen } : {}),
    })),
    FACE,
  ).toBuffer();
  return fixedArchive(finished(unzipSync(packed), rows, names));
}

/**
 * write-excel-file finds shared texts by looking them up in an object, where `constructor` is known before it is
 * written: every text carries a sign before it until the part is written.
 */
const SIGN = '~';
type Cell = SheetRows['data'][number][number];
function marked(cell: Cell): Cell {
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return cell;
  return typeof cell.value === 'string' ? { ...cell, value: SIGN + cell.value } : cell;
}

/** What the package writes otherwise, or not: the pane below frozen rows, header rows repeated in print, one page wide, on letter paper. */
function finished(
  parts: Readonly<Record<string, Uint8Array>>,
  rows: readonly SheetRows[],
  names: readonly string[],
): Record<string, Uint8Array | string> {
  const written: Record<string, Uint8Array | string> = { ...parts };
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part) written[path] = change(strFromU8(part));
  };
  edit('xl/sharedStrings.xml', (xml) =>
    xml.replaceAll(/<t(?: xml:space="preserve")?>~/g, '<t xml:space="preserve">'),
  );
  edit('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', printTitles(rows, names)));
  rows.forEach(({ widths, filtered }, i) => {
    const filter = filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`;
    const orientation = widths.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait';
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      xml
        .replace(' xSplit="0"', '')
        .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace('</sheetData>', `</sheetData>${filter}`)
        .replace(
          '</worksheet>',
          `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="1" fitToHeight="0" orientation="${orientation}"/></worksheet>`,
        ),
    );
  });
  return written;
}

function printTitles(rows: readonly SheetRows[], names: readonly string[]): string {
  const titles = rows.flatMap(({ frozen }, i) => {
    if (frozen === 0) return [];
    const sheet = escaped(names[i]!.replaceAll("'", "''"));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet}'!$${frozen}:$${frozen}</definedName>`;
  });
  return titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
