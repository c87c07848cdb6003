import type { Numbers } from '../../../messages/numbers.ts';
import { DIGITS } from '../../model/cells.ts';
import type { ColumnKind } from '../../model/report.ts';
import type { CellStyle } from './rows.ts';

/** A number's look: the same object for all that are written alike. */
export function numberStyle(kind: ColumnKind, digits: number | undefined, numbers: Numbers): CellStyle {
  const known = STYLES.get(numbers) ?? new Map<string, CellStyle>();
  const key = `${kind} ${digits}`;
  const style = known.get(key) ?? { format: numberFormat(kind, digits, numbers) };
  STYLES.set(numbers, known.set(key, style));
  return style;
}
const STYLES = new WeakMap<Numbers, Map<string, CellStyle>>();

/**
 * The number format of a kind, as a workbook stores it: always with `,` for thousands and `.` for decimals, which
 * the reader's Excel prints its own way. Where the sign of money and the `%` stand follows the language of the report.
 */
function numberFormat(kind: ColumnKind, digits: number | undefined, numbers: Numbers): string {
  const decimals = digits ?? DIGITS[kind];
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (kind === 'money') {
    const [before, after] = around(numbers.money(1, 0));
    return `${quoted(before)}#,##0${fraction}${quoted(after)}`;
  }
  if (kind === 'share') {
    const [, after] = around(numbers.percent(0.01, 0));
    return `0${fraction}${quoted(after.replace('%', ''))}%`;
  }
  if (kind === 'index') return `0${fraction}`;
  return `#,##0${fraction}`;
}

/** What a locale prints before and after the figure 1. */
function around(printed: string): [string, string] {
  const at = printed.indexOf('1');
  return [printed.slice(0, at), printed.slice(at + 1)];
}

/** Literal text in a format code. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
