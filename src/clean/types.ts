import type { Evidence, IssueOf, Place } from '../base/issue.ts';
import type { FileFacts } from '../read/types.ts';
import type { CleanCodes } from './codes.ts';
import type { Across } from './layout/across.ts';

/** What a column can stand for. Any other name declares a covariate. */
export const ROLES = [
  'organisation',
  'organisation_id',
  'region',
  'sector',
  'typology',
  'period',
  'mode',
  'amount',
  'floor',
  'population',
  'weight',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose column holds numbers; the others hold labels. */
export const NUMBER_ROLES: ReadonlySet<string> = new Set<Role>(['amount', 'floor', 'population', 'weight']);

/** `rss`: 18 régions sociosanitaires; `admin`: 17 régions administratives; `free`: labels as they stand. */
export type RegionSystem = 'rss' | 'admin' | 'free';

/** What the figures of a column of amounts count. */
export const AMOUNT_SCALES = ['units', 'thousands', 'millions'] as const;
export type AmountScale = (typeof AMOUNT_SCALES)[number];

/** `apart`: a name in several regions of one period is one organisation a region; `together`: one name, one organisation. */
export type Homonyms = 'apart' | 'together';

export interface CleanOptions {
  /** Role (or covariate name) → header, or `#3`. */
  readonly map?: Readonly<Record<string, string>>;
  /** Role → its value on every row, for a file that does not say it. */
  readonly set?: Readonly<Record<string, string>>;
  /** Columns whose labels are written once per block, by role or header; `none`: no column. Default: found by their shape. */
  readonly fillDown?: readonly string[];
  /** Role → what the name of the sheet says of all its rows. */
  readonly sheetSays?: Readonly<Record<string, string>>;
  /** Columns that each hold the amounts of one year or mode; default: found by their headers. */
  readonly across?: readonly AcrossEntry[];
  readonly decimal?: '.' | ',';
  /** What the amounts count, where a person says it: thousands and millions are multiplied. */
  readonly amountsIn?: AmountScale;
  readonly regions?: RegionSystem;
  /** Keep only rows whose COLUMN (header, `#n` or role) holds VALUE (compared folded). */
  readonly where?: readonly { readonly column: string; readonly value: string }[];
  /** Keep only this period. */
  readonly period?: string;
  /** Roles that the question cannot do without: an ambiguous column for one of these is refused. `amount` is always among them. */
  readonly needed?: readonly string[];
  /** true: rows equal in every cell to an earlier one are merged; default: kept and counted. */
  /** An amount as large, in units of currency, is none; 1e15 unless told. */
  readonly largestAmount?: number;
  readonly mergeDuplicates?: boolean;
  /** First month (1-12) of the fiscal year that dates are put in; default: dates give their calendar year. */
  readonly fiscalStart?: number;
  /**
   * Role → label → the label it is to be counted under (`organisation`, `sector`, a covariate …). The only way labels
   * that differ by more than their typing are ever merged.
   */
  readonly sameAs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether one name in several regions is several organisations; default `apart`. */
  readonly homonyms?: Homonyms;
  /** `keep`: rows found in two files (same organisation, period, amount) stay; default: refused. */
  readonly overlap?: 'keep';
}

/** `period` or `mode`: the columns found to be so. Else a column (header, `#3`, `#3-#7`, `Montant *`) and what it stands for. */
export interface AcrossEntry {
  readonly column: string;
  /** A year, a mode, or both; none: what the header says. */
  readonly labels: readonly string[];
}

/** Codes of labels, one a record, kept as narrow as the labels are few: to make others of them, `Int32Array.from(codes, …)`. */
export interface LabelCodes extends ArrayLike<number>, Iterable<number> {
  includes(code: number): boolean;
  indexOf(code: number, from?: number): number;
  subarray(begin: number, end: number): ArrayLike<number>;
}

/** Labels of a column as dictionary codes. */
export interface LabelColumn {
  readonly header: string;
  /** Distinct labels in order of first appearance. */
  readonly values: readonly string[];
  /** One code a record: index into `values`, or -1 where the cell is blank. */
  readonly codes: LabelCodes;
}

export interface NumberColumn {
  readonly header: string;
  /** One number a record; NaN where the cell is blank or not a number. */
  readonly values: Float64Array;
}

/** The accepted records, as columns of length `n`. */
export interface Dataset {
  readonly n: number;
  readonly files: readonly string[];
  /** Index into `files`, and line in that file, of each record. */
  readonly file: Uint16Array;
  readonly line: Uint32Array;
  /** Amounts in currency units (dollars), as the nearest double to the printed decimal. */
  readonly amount: Float64Array;
  /** 1 where the printed amount says it is rounded (`près de`, `plus de`, `~`). */
  readonly approximate: Uint8Array;
  /** Label columns by role, and by covariate name. */
  readonly labels: ReadonlyMap<string, LabelColumn>;
  /** Number columns by role: floor, population, weight. */
  readonly numbers: ReadonlyMap<string, NumberColumn>;
}

/** What became of rows: `set-aside` and `merged` leave the figures; `noted` rows stay in. */
export type Effect = 'set-aside' | 'merged' | 'noted';

export interface LedgerReason {
  readonly code: string;
  readonly effect: Effect;
  readonly rows: number;
  /** Exact sum of the amounts that could be read on those rows; null where none could. */
  readonly amount: string | null;
  /** The first few, in file order. */
  readonly first: readonly Place[];
}

/** The rows of one file that were set aside, compactly: one line number and one reason a row, in file order. */
export interface SetAsideLines {
  /** Index into `Dataset.files`. */
  readonly file: number;
  readonly line: Uint32Array;
  /** Index into `Ledger.reasons` of each row. */
  readonly reason: Uint16Array;
  /** Position (from 1) of the cell that was set aside, where a row holds several amounts; 0 for a whole row. */
  readonly column: Uint16Array;
}

/**
 * Every row read and every cent, accounted for: rows = accepted + merged + setAside, amounts likewise.
 * Rows that the filters (`where`, `period`) leave out are not part of the question and are counted apart.
 */
export interface Ledger {
  /** Records read: rows, or the amounts of rows that hold several. */
  readonly rows: number;
  /** Rows of the files that those records stand on. */
  readonly lines: number;
  readonly accepted: number;
  readonly merged: number;
  readonly setAside: number;
  readonly amountRead: string;
  readonly amountAccepted: string;
  readonly amountMerged: string;
  readonly amountSetAside: string;
  readonly filtered: number;
  readonly amountFiltered: string;
  readonly reasons: readonly LedgerReason[];
  /** One entry a file that has such rows. */
  readonly setAsideLines: readonly SetAsideLines[];
}

/** Which column was taken for a role, and why; candidates are named where the tool did not choose. */
export interface RoleChoice {
  readonly role: string;
  /** Column header; null when no column was taken. */
  readonly column: Evidence<string | null>;
  /** 1-based position of the column, 0 when none, or when no single column of the file plays the role. */
  readonly position: number;
  readonly candidates: readonly string[];
}

/** What cleaning found out about one file. */
export interface FileReading {
  readonly facts: FileFacts;
  readonly roles: readonly RoleChoice[];
  /** Columns of amounts that became records of their own; null where each row holds one amount. */
  readonly across: Evidence<Across> | null;
  /** Role → the value that a person gave to all its rows. */
  readonly set: Readonly<Record<string, string>>;
  /** Rows of the file: fewer than `rows`, where each holds several amounts. */
  readonly lines: number;
  /** Decimal mark of the amounts; null when no amount needs one. */
  readonly decimal: Evidence<'.' | ',' | null>;
  /** What the figures of the amounts count; `thousands` and `millions` were multiplied. */
  readonly scale: Evidence<AmountScale>;
  /** Sign of the currency of the amounts; null where the file does not name one. */
  readonly currency: Evidence<string | null>;
  readonly regions: Evidence<RegionSystem | null>;
  readonly rows: number;
  readonly accepted: number;
  readonly amountAccepted: string;
}

/** A label as typed, and the form that it was joined with. */
export interface JoinedLabel {
  readonly role: string;
  readonly label: string;
  readonly under: string;
  /** Records that bear each. */
  readonly rows: number;
  readonly rowsUnder: number;
}

export interface Cleaned {
  readonly dataset: Dataset;
  readonly ledger: Ledger;
  readonly files: readonly FileReading[];
  readonly issues: readonly CleanIssue[];
  /** Labels that were joined because they differ only in how they are typed. */
  readonly joined: readonly JoinedLabel[];
}

export type CleanIssue = IssueOf<CleanCodes>;
