import { existing } from '../base/existing.ts';
import type { Place } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import { labelsOf } from '../clean/labels.ts';
import type { Dataset, LabelCodes } from '../clean/types.ts';
import { type UnitTable, unitTable } from './unit-table.ts';
import { type YearLabel, yearLabel } from './year-labels.ts';

/** One code a record: below 0 where it has none, else below `size`. */
export interface Coded {
  readonly codes: LabelCodes;
  readonly size: number;
}

/** A column of labels that a check looks at. */
export interface CodedLabels extends Coded {
  readonly role: string;
  readonly header: string;
  readonly values: readonly string[];
}

/** Columns that tell kinds of money apart: `mode`, and covariates so named (folded role or header). */
const KIND_OF_MONEY = /\b(?:mode|programmes?|programs?|fonds|funds?|volets?|enveloppes?|envelopes?)\b/;

/** What the checks know of a data set: its columns as codes, each derived once however many sides are compared. */
export class Facts {
  readonly dataset: Dataset;
  /** Organisation of each record, told as in `unitsOf`; size 0 where the data name none. */
  readonly organisation: Coded;
  /** Organisation × period of each record; each record where the data name no organisation. */
  readonly unit: Coded;
  readonly units: UnitTable;
  /** What each label of the period column says. */
  readonly years: readonly YearLabel[];
  private readonly kept = new Map<string, unknown>();

  constructor(units: UnitTable) {
    const { dataset } = units;
    this.dataset = dataset;
    const named = units.kind === 'organisation' ? units : unitTable(dataset, 'organisation');
    this.units = named.n > 0 ? named : unitTable(dataset, 'row');
    this.unit = { codes: this.units.unitOf, size: this.units.n };
    this.organisation = {
      codes: Int32Array.from(named.unitOf, (unit) => (unit < 0 ? -1 : named.organisation[unit]!)),
      size: named.organisationCount,
    };
    this.years = (dataset.labels.get('period')?.values ?? []).map(yearLabel);
  }

  /** A column of labels, or the `file` of each record; undefined where the data have no such column. */
  column(role: string): CodedLabels | undefined {
    return this.once(`column ${role}`, () => {
      const { dataset } = this;
      if (role === 'file') {
        const codes = Int32Array.from(dataset.file);
        return { role, header: role, values: dataset.files, codes, size: dataset.files.length };
      }
      const column = dataset.labels.get(role);
      return column && { role, ...column, size: column.values.length };
    });
  }

  /** Columns of labels that say something of the records, in the order of the data; not those that name who or when. */
  get labelColumns(): readonly CodedLabels[] {
    return [...this.dataset.labels.keys()]
      .filter((role) => role !== 'organisation' && role !== 'organisation_id' && role !== 'period')
      .map((role) => existing(this.column(role)));
  }

  /** Columns that tell kinds of money apart: funding modes, programmes, funds. */
  get kindsOfMoney(): readonly CodedLabels[] {
    return this.labelColumns.filter(
      ({ role, header }) =>
        role === 'mode' || (!isRole(role) && KIND_OF_MONEY.test(`${fold(role)} ${fold(header)}`)),
    );
  }

  /** Units of an organisation: one a period. */
  unitsOf(organisation: number): readonly number[] {
    const lists = this.once('units by organisation', () => {
      const found = Array.from({ length: this.organisation.size }, (): number[] => []);
      this.units.firstRecord.forEach((record, unit) => {
        found[this.organisation.codes[record]!]?.push(unit);
      });
      return found;
    });
    return lists[organisation] ?? [];
  }

  /** Computed at the first call, then kept. */
  once<T>(key: string, compute: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, compute());
    return this.kept.get(key) as T;
  }

  /** Where a record stood, with the name of its organisation. */
  place(record: number): Place {
    const { dataset } = this;
    const value = this.nameOf(record);
    const place = { file: dataset.files[dataset.file[record]!] ?? '', line: dataset.line[record]! };
    return value === '' ? place : { ...place, value };
  }

  /** Name of a record's organisation, else its identifier, else ''. */
  nameOf(record: number): string {
    for (const role of ['organisation', 'organisation_id']) {
      const column = this.dataset.labels.get(role);
      const code = column?.codes[record] ?? -1;
      if (column && code >= 0) return labelsOf(column).text(code);
    }
    return '';
  }
}

const isRole = (role: string): boolean => ['region', 'sector', 'typology'].includes(role);
