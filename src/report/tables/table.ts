import type { AnyIssue } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BriefOptions } from '../../study/brief-tables/options.ts';
import type { Chart } from '../charts/chart.ts';
import type { Table } from '../model/report.ts';

/** What a table of a brief can be told. */
export interface BriefTableOptions extends BriefOptions {
  /** The region (or territory) that the table is about, by label, number or part of its name. */
  readonly region?: string;
  /** The organisation of a poster, by name, part of its name or number. */
  readonly organisation?: string;
  /** Most rows of a long list that is read on a terminal. */
  readonly most?: number;
}

/** What the figures of a table are about. */
export interface BriefScope {
  readonly money: 'mission' | 'all';
  /** Both the same for a table about one period; '' where the data have none. */
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** Organisations in the last period. */
  readonly n: number;
  /** Column of the territories, for a table of them. */
  readonly territory?: string;
  /** Label of the region or territory asked for. */
  readonly region?: string;
}

/** A table of a brief (DOMAIN §5), for people and for machines. */
export interface BriefTable {
  readonly title: string;
  /** The figures an advocate would quote. */
  readonly lead: readonly string[];
  readonly tables: readonly Table[];
  /** What is drawn before them, on a page. */
  readonly chart?: Chart;
  /** Money, floors, population and conventions that the figures rest on. */
  readonly limits: readonly string[];
  readonly scope: BriefScope;
  /** The same figures as one wide table, under stable column ids. */
  readonly data: Table;
  /** What is worth a look beside the table. */
  readonly issues: readonly AnyIssue[];
}

/** The money in words, and the one region that a table was restricted to. */
export interface Restricted {
  readonly money: string;
  readonly region: string | undefined;
}

/** One table, found through its file in `entries/`. */
export interface BriefTableEntry {
  /** Its number in DOMAIN §5, the order in which tables are listed. */
  readonly place: number;
  /** French name, in the manner of a command line. */
  readonly alias: string;
  /** true: it holds money against floors, so that settings say which money. */
  readonly floors?: true;
  /** Roles and columns that it cannot do without, besides the organisation. */
  needs(options: BriefTableOptions): readonly string[];
  /** Throws Refusal where the data cannot tell what was asked. */
  make(dataset: Dataset, options: BriefTableOptions, translator: Translator): BriefTable;
}
