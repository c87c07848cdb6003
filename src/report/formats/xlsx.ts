import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Report, Table } from '../model/report.ts';
import { fixedArchive } from './archive.ts';
import { type CellStyle, escaped, mergedXml, rowsXml, SharedTexts, stylesOf } from './xlsx/rows.ts';
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
  const styles = stylesOf(rows.map(({ data }) => data));
  const packed = await writeExcelFile(
    rows.map(({ widths, frozen }, i) => ({
      // Every style once, in a row of the first sheet: the rows themselves are written below.
      data: [i === 0 ? styles.map((style) => ({ ...style, type: Number, value: 0 })) : []],
      sheet: names[i]!,
      showGridLines: false,
      columns: widths.map((width) => ({ width })),
      ...(frozen > 0 ? { stickyRowsCount: frozen } : {}),
    })),
    FACE,
  ).toBuffer();
  const parts = unzipSync(packed);
  const written = strFromU8(existing(parts['xl/worksheets/sheet1.xml'])).matchAll(
    /<c r="[A-Z]+1" s="(\d+)"/g,
  );
  const ids = new Map(Array.from(written, (found, i) => [styles[i]!, found[1]!]));
  return fixedArchive(finished(parts, rows, names, ids));
}

/** What the package writes otherwise, or not: rows, the pane below frozen rows, header rows repeated in print, one page wide, on letter paper. */
function finished(
  parts: Readonly<Record<string, Uint8Array>>,
  rows: readonly SheetRows[],
  names: readonly string[],
  ids: ReadonlyMap<CellStyle, string>,
): Record<string, Uint8Array | string> {
  const finished: Record<string, Uint8Array | string> = { ...parts };
  const edit = (path: string, change: (xml: string) => string) => {
    finished[path] = change(strFromU8(existing(parts[path])));
  };
  edit('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', () => printTitles(rows, names)));
  const texts = new SharedTexts();
  rows.forEach(({ data, widths, filtered }, i) => {
    const filter = filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`;
    const orientation = widths.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait';
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      xml
        .replace(' xSplit="0"', '')
        .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace(
          /<sheetData>.*<\/sheetData>/s,
          () => `<sheetData>${rowsXml(data, ids, texts)}</sheetData>${filter}${mergedXml(data)}`,
        )
        .replace(
          '</worksheet>',
          `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="1" fitToHeight="0" orientation="${orientation}"/></worksheet>`,
        ),
    );
  });
  finished['xl/sharedStrings.xml'] = texts.part();
  return finished;
}

function printTitles(rows: readonly SheetRows[], names: readonly string[]): string {
  const titles = rows.flatMap(({ frozen }, i) => {
    if (frozen === 0) return [];
    const sheet = escaped(names[i]!.replaceAll("'", "''"));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet}'!$${frozen}:$${frozen}</definedName>`;
  });
  return titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
}
