import type { CleanCodes } from '../../clean/codes.ts';
import type { Advice } from '../shapes.ts';

/** What a person can do about the rows that `check` shows. */
export const checkAdvice = (): Advice<CleanCodes> => ({
  'amount-missing': 'fill the cell in, or write 0 there if nothing was paid',
  'amount-merged': 'divide the amount among its rows in the workbook, if each is to have its own',
  'amount-unworked': 'open the workbook in Excel or LibreOffice, save it, then start again',
  'amount-unreadable': 'mend the amount, or check that the right column is the amount (--map amount="…")',
  'amount-band': 'ask the source for the exact amount; a band cannot be measured',
  'amount-withheld': 'ask the source for the amount; the figures lack it',
  'amount-nothing': 'write 0 there if the organisation is to count as having received nothing',
  'amount-side':
    'ask the source whether a grant is a debit or a credit there, then put a sign in place of the mark: 1,234.00 for a grant, -1,234.00 for a repayment or a cancellation; where Cr are crores or ct cents, write the amount in full: 120,000,000.00, 0.45',
  'amount-grouping': 'check the amount at the source and write it again',
  'amount-date':
    'find the amount at the source; in the spreadsheet, format the column as numbers before filling it in',
  'amount-beyond':
    'check the amount at the source (a decimal mark lost, two cells joined?); if it is right, raise --largest-amount',
  'amount-precision': 'check the amount at the source',
  'cell-blank': 'nothing, if nothing was paid; where a zero is meant, write it in the cell',
  'summary-row': 'nothing; it holds nobody’s money',
  'header-again': 'nothing; several tables follow each other in the file',
  'heading-row': 'nothing; the group is given to the rows below',
  'totals-row': 'nothing; it serves to check the sum of the rows above',
  'duplicate-row':
    'compare with the source; if they are repetitions, set “merge_duplicates: true” in equite.yaml',
  'row-short': 'open the file at these lines: a separator is missing, or the line was cut',
  'row-long': 'open the file at these lines: a text holds the separator and is not in quotes',
  'row-oversize': 'shorten this cell, or leave its column out of the export',
  'row-quote': 'open the file at these lines and close or double the quote',
  'id-damaged': 'export again, or format the column as text before saving',
  'period-mixed': 'give a column of fiscal years only, or measure one period at a time with --period',
  'period-unknown': 'write them like 2023-2024 in the file',
  'number-unreadable': 'mend these cells, or choose another column with --map',
  'label-error': 'write the name in these cells, or repair the formula, then save',
  'row-cut': 'get the file again: it stops in the middle of a row',
  'amount-footnote': 'read the note below the table: it may change what the amount means',
  'amount-dash': 'if the dash means that the amount is missing, empty the cell',
  'note-row': 'nothing; read the note',
  'amounts-unused':
    'nothing, if these are not the amounts to measure; else name the right column: --map amount="COLUMN"',
});
