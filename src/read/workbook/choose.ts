import type { Evidence } from '../../base/issue.ts';
import { fold } from '../../base/text.ts';
import { HEAD_RECORDS } from '../limits.ts';
import { refusal } from '../refuse.ts';
import type { ReadIssue, ReadOptions, SheetFacts } from '../types.ts';
import type { SheetContent, SheetEntry } from './sheet.ts';
import { headOf, tableHeader } from './table.ts';

/** A sheet, with what its first rows say. */
export interface SurveyedSheet {
  readonly facts: SheetFacts;
  /** The whole sheet. @throws Refusal `workbook-damaged`, `workbook-too-large` */
  content(): Promise<SheetContent>;
}

/** Looks at the first rows of every sheet. @throws Refusal `workbook-damaged`, `workbook-too-large` */
export async function surveySheets(entries: readonly SheetEntry[]): Promise<readonly SurveyedSheet[]> {
  const surveyed: SurveyedSheet[] = [];
  for (const entry of entries) {
    const { name, visibility, kind } = entry;
    const begun = kind === 'cells' ? await entry.read(HEAD_RECORDS) : undefined;
    const head = begun ? headOf(begun.cells) : [];
    const header = head.length === 0 ? null : tableHeader(head);
    // Nothing of its cells is kept: a workbook may list very many sheets.
    const content = async () => await entry.read();
    surveyed.push({ facts: { name, visibility, kind, filled: head.length > 0, header }, content });
  }
  return surveyed;
}

export interface Choice {
  readonly sheet: SurveyedSheet;
  readonly evidence: Evidence<string>;
  readonly issues: readonly ReadIssue[];
}

/**
 * The sheet to read: the one asked for, by name or by its place among the tabs; else the first visible one that holds
 * a table, rather one of the kinds that the caller prefers. A hidden sheet is read only where no visible one will do.
 *
 * @throws Refusal `sheet-missing`, `sheet-without-cells`, `file-empty`
 */
export function chooseSheet(
  sheets: readonly SurveyedSheet[],
  file: string,
  options: Pick<ReadOptions, 'sheet' | 'prefers'>,
): Choice {
  const passed = passedOver(sheets, file);
  if (options.sheet !== undefined) {
    const sheet = sheetNamed(sheets, file, options.sheet);
    const because = { code: 'given-by-flag', args: { flag: '--sheet' } };
    return { sheet, evidence: { value: sheet.facts.name, source: 'given', because }, issues: passed };
  }
  const filled = sheets.filter(({ facts }) => facts.filled);
  const sheet = bestOf(filled, options.prefers);
  if (!sheet) throw refusal('file-empty', { file });
  const { name } = sheet.facts;
  const because = whyChosen(sheet, filled, options.prefers);
  return {
    sheet,
    evidence: { value: name, source: 'found', because },
    issues: [...issuesOf(file, sheet, filled), ...passed],
  };
}

function sheetNamed(sheets: readonly SurveyedSheet[], file: string, wanted: string): SurveyedSheet {
  const sheet =
    sheets.find(({ facts }) => facts.name === wanted) ??
    sheets.find(({ facts }) => fold(facts.name) === fold(wanted)) ??
    (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (!sheet) {
    const names = sheets.filter(({ facts }) => facts.kind === 'cells').map(({ facts }) => facts.name);
    throw refusal('sheet-missing', { file, sheet: wanted, sheets: names });
  }
  const { kind, name } = sheet.facts;
  if (kind !== 'cells') throw refusal('sheet-without-cells', { file, sheet: name, kind });
  return sheet;
}

function bestOf(
  filled: readonly SurveyedSheet[],
  prefers: ReadOptions['prefers'],
): SurveyedSheet | undefined {
  const visible = filled.filter(({ facts }) => facts.visibility === 'visible');
  const preferred = (from: readonly SurveyedSheet[]) =>
    prefers
      ?.map((kind) => from.find(({ facts }) => facts.header !== null && kind(facts.header)))
      .find((sheet) => sheet !== undefined);
  const table = ({ facts }: SurveyedSheet) => facts.header !== null;
  return (
    preferred(visible) ??
    (prefers && visible.some(table) ? undefined : preferred(filled)) ??
    visible.find(table) ??
    visible[0] ??
    filled.find(table) ??
    filled[0]
  );
}

function whyChosen(
  sheet: SurveyedSheet,
  filled: readonly SurveyedSheet[],
  prefers: ReadOptions['prefers'],
): Evidence<string>['because'] {
  if (filled.length === 1) return { code: 'sheet-only', args: {} };
  const first = bestOf(filled, undefined) === sheet;
  if (first || prefers === undefined) return { code: 'sheet-first-table', args: { sheets: filled.length } };
  const last = bestOf(filled, prefers.slice(-1)) === sheet;
  return { code: last ? 'sheet-preferred' : 'sheet-funding', args: { sheets: filled.length } };
}

function issuesOf(file: string, { facts }: SurveyedSheet, filled: readonly SurveyedSheet[]): ReadIssue[] {
  const issues: ReadIssue[] = [];
  const sheet = facts.name;
  const others = filled.filter((other) => other.facts !== facts);
  const named = (visible: boolean) =>
    others
      .filter((other) => (other.facts.visibility === 'visible') === visible)
      .map((other) => other.facts.name);
  if (facts.visibility !== 'visible') {
    issues.push({ code: 'sheet-hidden', args: { file, sheet }, level: 'warning' });
  }
  if (named(true).length > 0) {
    const args = { file, sheet, others: named(true) };
    issues.push({ code: 'sheet-chosen', args, level: 'warning', count: args.others.length });
  }
  if (named(false).length > 0) {
    const args = { file, sheets: named(false) };
    issues.push({ code: 'sheets-hidden-unread', args, level: 'note', count: args.sheets.length });
  }
  return issues;
}

/** Sheets that hold no cells, and sheets that the workbook lists without holding them. */
function passedOver(sheets: readonly SurveyedSheet[], file: string): ReadIssue[] {
  const named = (missing: boolean) =>
    sheets
      .filter(({ facts }) => facts.kind !== 'cells' && (facts.kind === 'missing') === missing)
      .map(({ facts }) => facts.name);
  const issues: ReadIssue[] = [];
  if (named(false).length > 0) {
    const args = { file, sheets: named(false) };
    issues.push({ code: 'sheets-without-cells', args, level: 'note', count: args.sheets.length });
  }
  if (named(true).length > 0) {
    const args = { file, sheets: named(true) };
    issues.push({ code: 'sheets-without-part', args, level: 'warning', count: args.sheets.length });
  }
  return issues;
}
