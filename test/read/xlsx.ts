import { strToU8, zipSync } from 'fflate';

/** A cell as Excel writes it: text (shared), number, date serial, error, boolean, or nothing. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly money: number }
  | { readonly error: string }
  | { readonly inline: string };

export interface TestSheet {
  readonly name: string;
  /** Row number (from 1) → cells from column A. */
  readonly rows: Readonly<Record<number, readonly TestCell[]>>;
  readonly merged?: readonly string[];
}

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook in the parts that the standard (ECMA-376) asks for. `extra` parts replace or add; null takes away. */
export function xlsx(
  sheets: readonly TestSheet[],
  extra: Readonly<Record<string, string | null>> = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PKG}"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${sheets
      .map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    // Style 1: built-in date (14). Style 2: Canadian French dollars.
    'xl/styles.xml': `<styleSheet xmlns="${NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ [$$-C0C];[Red]\\-#,##0.00\\ [$$-C0C]"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/><xf numFmtId="164" xfId="0"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings);
  });
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${NS}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, ...extra }).flatMap(([name, text]) =>
        text === null ? [] : [[name, strToU8(text)]],
      ),
    ),
  );
}

function sheetXml(sheet: TestSheet, strings: string[]): string {
  const rows = Object.entries(sheet.rows).map(
    ([row, cells]) =>
      `<row r="${row}">${cells.map((cell, i) => cellXml(`${columnName(i)}${row}`, cell, strings)).join('')}</row>`,
  );
  const merged = sheet.merged
    ? `<mergeCells>${sheet.merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<worksheet xmlns="${NS}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(at: string, cell: TestCell, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  if ('money' in cell) return `<c r="${at}" s="2"><v>${cell.money}</v></c>`;
  if ('inline' in cell) return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`;
  return `<c r="${at}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
