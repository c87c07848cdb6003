// What settings can say: of one file, of all, of an edition.
import type { AcrossEntry, AmountScale, Homonyms, RegionSystem } from '../clean/types.ts';
import type { DefinitionRequest } from '../compare/presets.ts';
import type { UnitKind } from '../compare/units.ts';
import type { SuppressionRules } from '../measure/suppression.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { NumberLocale } from '../messages/numbers.ts';
import type { Speaker } from '../report/model/report.ts';
import type { MoneyKind } from '../study/gaps/modes.ts';
import type { ScenarioText } from './scenario-form.ts';

/** How one file is read: what a section of `files:` can say. Names are those of the settings file and of the JSON. */
export interface FileSettings {
  /** Role → header, or `#3`. */
  readonly map: Readonly<Record<string, string>>;
  /** Role → its value on every row, for a file that does not say it (its region, its year). */
  readonly set: Readonly<Record<string, string>>;
  /** Columns that each hold the amounts of one year or mode; null: found by their headers. */
  readonly across: readonly AcrossEntry[] | null;
  /** Columns whose labels are written once per block; `none`: no column; null: found by their shape. */
  readonly fill_down: readonly string[] | null;
  readonly header: boolean;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly decimal: '.' | ',' | null;
  /** The sheet of a workbook, or several; `all`; null: those that belong together. */
  readonly sheet: string | readonly string[] | null;
  readonly regions: RegionSystem | null;
  readonly period: string | null;
  /** Undo double encoding. */
  readonly repair: boolean;
  /** First month (1-12) of the fiscal year that dates are put in. */
  readonly fiscal_start: number | null;
  /** What the amounts count; null: what the file says. */
  readonly amounts_in: AmountScale | null;
}

/** Some of the settings; `undefined` leaves what is already said. */
export type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Overrides for the files whose name fits one of `match`. */
export interface Section extends Partly<FileSettings> {
  readonly match: readonly string[];
}

/** One edition of the brief that `report` writes. */
export interface Edition {
  /** Its folder under the folder of the brief. */
  readonly name: string;
  /** The region or the organisation that it is about. */
  readonly about: { readonly role: string; readonly label: string } | null;
  readonly sections: readonly string[] | null;
  /** A Word document whose look it takes. */
  readonly template: string | null;
  /** What it asks otherwise than the other settings. */
  readonly over: SettingsValues;
}

/** What few commands ask for; null: nobody said. Stored in their results, and elsewhere where somebody said it. */
export interface OwnSettings {
  /** The money that `trend`, `allocate`, `tables` and what a brief asks for are about. */
  readonly money: MoneyKind | null;
  /** The period whose dollars constant ones are (`trend`). */
  readonly base: string | null;
  /** The rate of indexation, in the words of --indexation (`trend`). */
  readonly indexation: string | null;
  /** The first period after a declared date (`trend`). */
  readonly break: string | null;
  /** A file of prices, or `canada` (`trend`). */
  readonly index: string | null;
  /** Published sharings that `allocate` works out again. */
  readonly replay: readonly string[] | null;
}
export type OwnKey = keyof OwnSettings;

/** Every setting that can move a figure or its presentation, with its default: stored in each JSON result. */
export interface CommonSettings extends FileSettings {
  readonly lang: Lang;
  readonly locale: NumberLocale;
  /** Sign of the money, for people; the figures do not depend on it. null: that of the files, `$` where they name none. */
  readonly currency: string | null;
  readonly where: readonly { readonly column: string; readonly value: string }[];
  readonly unit: UnitKind;
  readonly by: readonly (readonly string[])[];
  /** What comparable means, one or several definitions; empty: the default of the command, which it says. */
  readonly comparable: readonly DefinitionRequest[];
  /** What an amount is held against, in the words of --reference. */
  readonly reference: string;
  /** A file of floors; null for the floor column of the data, if any. */
  readonly floors: string | null;
  /** What floors are compared with; null: core operating funding where the data tell it, else all. */
  readonly floor_money: MoneyKind | null;
  /** Columns of counts to divide the money of a region by, besides organisations and inhabitants. */
  readonly per: readonly string[];
  /** Columns of numbers taken as factors of the amount, besides the type. */
  readonly factors: readonly string[];
  /** Most deals at random of each grouping; 0: no chance. */
  readonly draws: number;
  /** Fewest comparables elsewhere of an organisation that is compared. */
  readonly fewest: number;
  /** Half width, in percent, of the band inside which funding is called comparable. */
  readonly band: number;
  readonly seed: number;
  /** Editions that `report` writes; empty: one, about all. */
  readonly reports: readonly Edition[];
  /** Ways to share an envelope, for `allocate` and for what a brief asks. */
  readonly scenarios: readonly ScenarioText[];
  /** Column of the cheques that were really paid out of an envelope. */
  readonly used: string | null;
  /** Column of what organisations asked for. */
  readonly requested: string | null;
  /** Who speaks in the brief: printed as it is typed, no figure depends on it. */
  readonly brief: Speaker;
  /** The brief is for the public: no organisation is named, and none can be recognised. */
  readonly public: boolean;
  /** What a public edition may not show. */
  readonly suppression: SuppressionRules;
  /** What is as large, in units of currency, is no amount. */
  readonly largest_amount: number;
  readonly merge_duplicates: boolean;
  /** Organisation name → the name it counts under; or role → label → the label it counts under. */
  readonly same_as: SameAsValues;
  /** Whether one name in several regions is several organisations. */
  readonly homonyms: Homonyms;
  readonly overlap: 'keep' | null;
  /** Points that `init` left open and that a person has not settled. */
  readonly undecided: readonly string[];
  /** In order; a later section wins. What a stronger source says has been taken out of them. */
  readonly files: readonly Section[];
  /** Settings files in use, strongest first, named without a path of this machine. */
  readonly settings_files: readonly string[];
}

export interface Settings extends CommonSettings, OwnSettings {}

/** A name and the one it counts under, or a role and such pairs of its labels. */
export type SameAsValues = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What one source (a file, the environment, the command line) says. */
export type SettingsValues = Partly<Omit<Settings, 'settings_files'>>;
