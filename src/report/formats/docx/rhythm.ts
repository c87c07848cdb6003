import type { Role } from './roles.ts';

/**
 * Sizes and white of a report without a template. The styles are written from them, and the height of a text before
 * Word sets it is reckoned from them.
 */
export interface Rhythm {
  /** Points of the text. */
  readonly size: number;
  /** White above and under, in twentieths of a point. */
  readonly before: number;
  readonly after: number;
  /** Height of a line, in parts of 240 of the face's own. */
  readonly line: number;
  /** Indents, in twentieths of a point. */
  readonly left?: number;
  readonly right?: number;
}

/** White at the left and at the right of a cell, each, in twentieths of a point. */
export const CELL_MARGIN = 80;

/** Size of the text of a table in points, unless a template says another. */
export const TABLE_SIZE = 8.5;

/** Room at the right that keeps a line of text between 70 and 80 characters; tables and figures use the whole width. */
const MEASURE = 1700;
const TEXT_SIZE = 10;

export const RHYTHM: Readonly<Record<Role, Rhythm>> = {
  title: { size: 20, before: 0, after: 40, line: 240 },
  subtitle: { size: 11, before: 0, after: 160, line: 240 },
  heading1: { size: 14, before: 320, after: 80, line: 240 },
  heading2: { size: 11.5, before: 220, after: 60, line: 240 },
  body: { size: TEXT_SIZE, before: 0, after: 100, line: 271, right: MEASURE },
  answer: { size: 10.5, before: 0, after: 90, line: 264, left: 240, right: 700 },
  list: { size: TEXT_SIZE, before: 0, after: 60, line: 264, left: 340, right: MEASURE },
  caption: { size: 10, before: 180, after: 50, line: 245 },
  tableText: { size: TABLE_SIZE, before: 20, after: 20, line: 240 },
  note: { size: 8, before: 30, after: 0, line: 245 },
  figure: { size: TEXT_SIZE, before: 40, after: 40, line: 240 },
  header: { size: 8.5, before: 0, after: 0, line: 240 },
  footer: { size: 8.5, before: 0, after: 0, line: 240 },
};

/** Size of a text that no style sets. */
export const BASE_SIZE = TEXT_SIZE;
