/**
 * The rows of a workbook as its parts hold them (ECMA-376 part 1, 18.3 and 18.4): what grows with the data. The package
 * that writes the rest keeps the styles, and is asked for them once a style, not once a cell.
 */
import type { CellObject } from 'write-excel-file/node';

/** How a cell looks: the same object for all cells that look the same. */
export type CellStyle = Omit<CellObject, 'value' | 'type' | 'height' | 'columnSpan'>;

/** The ink of rules, but for hairlines. */
export const RULE = '#7F7F7F';

export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Points. */
  readonly height?: number;
  /** Columns over which the only cell runs. */
  readonly span?: number;
}

type Sheet = readonly SheetRow[];

/** Every style of a workbook once, in the order of its cells. */
export function stylesOf(sheets: readonly Sheet[]): CellStyle[] {
  const styles = new Set<CellStyle>();
  for (const sheet of sheets) {
    for (const row of sheet) {
      for (const { style } of row.cells) styles.add(style);
      if (row.span !== undefined && row.span > 1) styles.add(underSpan(row.cells[0]!.style));
    }
  }
  return [...styles];
}

/** A cell that another covers looks like it; it has no format, as it has no value. */
function underSpan(style: CellStyle): CellStyle {
  if (style.format === undefined) return style;
  const known = covered.get(style);
  if (known) return known;
  const { format: _, ...rest } = style;
  covered.set(style, rest);
  return rest;
}
const covered = new WeakMap<CellStyle, CellStyle>();

/** Texts of a workbook, each once: cells hold their numbers. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part that holds them. */
  part(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
  }
}

/** What stands between `<sheetData>` and `</sheetData>`. `ids`: the number of each style in the styles part. */
export function rowsXml(sheet: Sheet, ids: ReadonlyMap<CellStyle, string>, texts: SharedTexts): string {
  return sheet
    .map(({ cells, height, span = 1 }, i) => {
      const row = i + 1;
      if (cells.length === 0) return `<row r="${row}"/>`;
      let xml = `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>`;
      cells.forEach(({ value, style }, column) => {
        const start = `<c r="${letters(column)}${row}" s="${ids.get(style)}"`;
        if (value === null) xml += `${start}/>`;
        else if (typeof value === 'number') xml += `${start}><v>${value}</v></c>`;
        else xml += `${start} t="s"><v>${texts.numberOf(value)}</v></c>`;
      });
      for (let column = 1; column < span; column++) {
        xml += `<c r="${letters(column)}${row}" s="${ids.get(underSpan(cells[0]!.style))}"/>`;
      }
      return `${xml}</row>`;
    })
    .join('');
}

/** The cells that run over several columns; empty where there are none. */
export function mergedXml(sheet: Sheet): string {
  const merged = sheet.flatMap(({ span = 1 }, i) =>
    span > 1 ? [`<mergeCell ref="A${i + 1}:${letters(span - 1)}${i + 1}"/>`] : [],
  );
  return merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '';
}

/** The letters of a column, counted from 0: A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
