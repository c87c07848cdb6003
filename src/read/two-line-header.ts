// Headers that stand on two lines, as merged cells leave them: groups above, names below.
import { isBlank, looksLikePeriod, looksLikeValue } from './looks.ts';
import type { Cell } from './row.ts';
import { filled, type HeadRow, numericColumns } from './shape.ts';

export interface TwoLines {
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
}

/**
 * A line of groups over a line of names, as merged cells leave it: `Organisme;2022-2023;;2023-2024;` over
 * `;Soutien;Projet;Soutien;Projet`. Either the row found has gaps that the next row fills with text over numbers,
 * or it repeats names that the row above tells apart. Names are joined with ` / `.
 */
export function twoLineHeader(
  rows: readonly HeadRow[],
  index: number,
  below: readonly HeadRow[],
): TwoLines | undefined {
  const row = rows[index]!;
  const next = below[0];
  if (next && isSecondLine(row.cells, next.cells, below.slice(1))) {
    return { first: index, last: index + 1, names: joinNames(row.cells, next.cells) };
  }
  const above = rows[index - 1];
  if (above && above.line === row.line - 1 && tellsApart(above.cells, row.cells)) {
    return { first: index - 1, last: index, names: joinNames(above.cells, row.cells) };
  }
  return undefined;
}

function isSecondLine(groups: readonly Cell[], names: readonly Cell[], body: readonly HeadRow[]): boolean {
  // A workbook leaves out what is blank at the end of a line: the group over the last columns reaches to their end.
  const width = Math.max(groups.length, ...body.map(({ cells }) => cells.length));
  if (names.length > width || filled(names) < 2 || body.length === 0) return false;
  const years = names.filter((cell) => looksLikePeriod(cell));
  const apart = new Set(years.map(String)).size === years.length;
  if (!names.every((cell) => isBlank(cell) || !looksLikeValue(cell) || (apart && looksLikePeriod(cell)))) {
    return false;
  }
  const gaps = names.filter((cell, i) => !isBlank(cell) && isBlank(groups[i])).length;
  const spans = names.some((cell, i) => isBlank(cell) && !isBlank(groups[i]));
  // A first row of data would have numbers where the table has them, and would not leave a name alone.
  const numeric = numericColumns(body, width);
  return (gaps > 1 || (gaps === 1 && spans)) && numeric.some((i) => !isBlank(names[i]));
}

function tellsApart(groups: readonly Cell[], names: readonly Cell[]): boolean {
  if (filled(groups) < 2 || groups.length > names.length) return false;
  if (!groups.some((cell, i) => isBlank(cell) && i < names.length)) return false;
  const plain = names.map((cell) => String(cell).trim());
  const joined = joinNames(groups, names);
  return new Set(plain).size < plain.length && new Set(joined).size === joined.length;
}

/** A group reaches over the blanks to its right, as far as the next group. */
function joinNames(groups: readonly Cell[], names: readonly Cell[]): string[] {
  let group = '';
  const width = Math.max(groups.length, names.length);
  return Array.from({ length: width }, (_, i) => {
    const own = isBlank(groups[i]) ? '' : String(groups[i]);
    const name = isBlank(names[i]) ? '' : String(names[i]);
    if (own !== '') group = own;
    if (name === '') return own;
    return group === '' ? name : `${group} / ${name}`;
  });
}
