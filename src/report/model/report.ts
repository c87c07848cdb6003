import type { Chart } from '../charts/chart.ts';
import type { Table } from './table.ts';

export type { CellValue, Column, ColumnKind, Figure, Row, Table } from './table.ts';
export { isAbsent, isFigure } from './table.ts';

/**
 * The neutral model between a result and its formats: sections of sentences and typed tables. Sentences are
 * already in the reader's language; numbers are not formatted yet, so that each format rounds and aligns alone.
 */

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface Section {
  /** Stable name, the anchor of the section; derived from its place where there is none. */
  readonly id?: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Who speaks, in their own words (settings, `brief:`). No figure depends on it. */
export interface Speaker {
  readonly coalition?: string;
  /** Of the document, in place of the question. */
  readonly title?: string;
  readonly contact?: string;
  /** A picture file. */
  readonly logo?: string;
  /** Where the data come from: "PSOC, MSSS, 2023-2024". */
  readonly source?: string;
  readonly date?: string;
  /** What is asked, in place of what follows from the figures. */
  readonly ask?: string;
}

/** A picture of the one who speaks, as its file holds it. */
export interface Logo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Page one, which answers alone. */
export interface Front {
  /** One word for everyone: yes, no, cannot be told. */
  readonly answer: string;
  readonly points: readonly { readonly label: string; readonly text: string }[];
  readonly chart?: Chart;
  /** Which money, when, whose data, who to ask. */
  readonly colophon: readonly string[];
}

export interface Report {
  readonly title: string;
  /** Who speaks. */
  readonly speaker?: Speaker;
  readonly logo?: Logo;
  readonly front?: Front;
  /** Tables and figures bear a number where they are printed. */
  readonly numbered?: true;
  /** Whom this edition is about, of which period. */
  readonly subtitle?: string;
  /** The sentences to read first. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** What the figures rest on and leave out. */
  readonly limits: readonly string[];
}
