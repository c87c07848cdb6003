import type { FileChild } from 'docx';
import type { Table } from '../../model/report.ts';
import { naturalWidth } from './columns.ts';
import { type Page, textWidthOf } from './page.ts';
import { toNextColumn, type Writer } from './paragraphs.ts';
import { tableBlocks } from './table.ts';

/** White between two columns of a page, in twentieths of a point. */
export const COLUMN_GAP = 360;
/** A table so much wider than a column has a few long names on two lines there. */
const WRAPPED = 1.15;
/** Rows of a table that certainly stands whole in a column. */
const MOST_ROWS = 30;

/** Two tables side by side, each in its column of the page; undefined where one is too wide or too long for it. */
export function pairBlocks(first: Table, second: Table, writer: Writer): FileChild[] | undefined {
  const { look, translator } = writer;
  const page = halfOf(look.page);
  const fits = (table: Table) =>
    table.rows.length <= MOST_ROWS &&
    naturalWidth(table, look, translator) <= textWidthOf(page, 'portrait') * WRAPPED;
  if (!fits(first) || !fits(second)) return undefined;
  // One writer counts the tables of the document, whatever the width they stand in.
  const half: Writer = { ...writer, look: { ...look, page } };
  return [
    ...tableBlocks(first, half, { top: true }).children,
    toNextColumn(half),
    ...tableBlocks(second, half, { top: true }).children,
  ];
}

/** The left column of a page, as a page. */
function halfOf(page: Page): Page {
  const width = Math.floor((textWidthOf(page, 'portrait') - COLUMN_GAP) / 2);
  return { ...page, right: page.width - page.left - width };
}
