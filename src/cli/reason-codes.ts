import type { CleanCodes } from '../clean/codes.ts';
import type { SettingsCodes } from '../messages/settings-codes.ts';
import type { ReadCodes } from '../read/codes.ts';
import type { StudyCodes } from '../study/codes.ts';

/** Codes that can stand in a ledger: what `--fail-on CODE>…` may name. */
export const REASON_CODES: ReadonlySet<string> = new Set([
  'amount-missing',
  'amount-unreadable',
  'amount-band',
  'amount-withheld',
  'amount-grouping',
  'amount-date',
  'amount-precision',
  'totals-row',
  'duplicate-row',
  'row-short',
  'row-long',
  'row-quote',
  'row-cut',
  'label-missing',
  'label-several',
  'organisation-missing',
  'amount-negative',
] satisfies (keyof CleanCodes | keyof StudyCodes)[]);

/** Codes of findings that do not stop a run. */
export const ISSUE_CODES: ReadonlySet<string> = new Set([
  'encoding-mixed',
  'encoding-ambiguous',
  'encoding-double',
  'file-cut',
  'nul-bytes',
  'file-name-misleads',
  'header-absent',
  'sheet-chosen',
  'id-damaged',
  'period-mixed',
  'period-unknown',
  'period-date-unclear',
  'period-named-by-end',
  'region-unknown',
  'number-unreadable',
  'totals-mismatch',
  'totals-suspected',
  'names-alike',
  'file-overlap',
  'period-calendar-dates',
  'period-fiscal-dates',
  'period-out-of-line',
  'period-few',
  'floors-from-table',
  'floors-incomplete',
  'floors-unused',
  'labels-alike',
  'periods-pooled',
  'population-reference',
  'role-not-in-data',
  'settings-undecided',
] satisfies (keyof ReadCodes | keyof CleanCodes | keyof SettingsCodes | keyof StudyCodes)[]);
