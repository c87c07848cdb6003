import type { SchemaElement } from 'hyparquet';
import { dateOfText } from './workbook/dates.ts';

/** Kinds of values that a cell of a table cannot show, and the kinds of bytes of one length that it can. */
const NO_CELL = ['INTERVAL', 'BSON', 'GEOMETRY', 'GEOGRAPHY', 'VARIANT', 'FILE'];
const FIXED = ['DECIMAL', 'UUID', 'FLOAT16'];

const kindOf = ({ logical_type: kind, converted_type: older }: SchemaElement): string =>
  kind?.type ?? older ?? '';

/** The column as hyparquet is to read it: decimals as their whole numbers, which are exact, and JSON as its text. */
export function asStored(column: SchemaElement): SchemaElement {
  if (!['DECIMAL', 'JSON'].includes(kindOf(column))) return column;
  const { converted_type: _, logical_type: __, ...stored } = column;
  return stored;
}

/** Whether nothing says that the bytes of a column are a text: some writers of texts leave that out, and pictures have none. */
export const saysNoText = (column: SchemaElement): boolean =>
  column.type === 'BYTE_ARRAY' && kindOf(column) === '';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * How the values of a column are written: as in a CSV file, numbers with all their digits and no others, dates and times as ISO, nothing
 * for null. Undefined where it holds lists, structures or bytes. The writer throws for a text that is not UTF-8.
 */
export function writerOf(column: SchemaElement): ((value: unknown) => string) | undefined {
  const { type, logical_type: logical, repetition_type: repetition } = column;
  const kind = kindOf(column);
  const bare = type === 'FIXED_LEN_BYTE_ARRAY' && !FIXED.includes(kind);
  if (type === undefined || bare || repetition === 'REPEATED' || NO_CELL.includes(kind)) return undefined;
  const scale = logical?.type === 'DECIMAL' ? logical.scale : (column.scale ?? 0);
  const perSecond = secondsIn(column);
  return (value) => {
    if (value === null || value === undefined) return '';
    if (kind === 'DECIMAL') return decimal(value, scale);
    if (value instanceof Uint8Array) return UTF8.decode(value);
    if (value instanceof Date) return dateText(value);
    if (perSecond !== undefined) return timeOfDay(Math.floor(Number(value) / perSecond));
    return String(type === 'FLOAT' ? single(Number(value)) : value);
  };
}

/** Databases put days that no calendar has for a date without end. */
const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'infinity' : dateOfText(date.toISOString());

/** How many of what a column of times of day counts make a second; undefined for any other column. */
function secondsIn({ logical_type: logical, converted_type: older }: SchemaElement): number | undefined {
  const unit = logical?.type === 'TIME' ? logical.unit : older?.replace(/^TIME_/, '');
  const known = logical?.type === 'TIME' || older === 'TIME_MILLIS' || older === 'TIME_MICROS';
  return known ? { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 }[unit as 'MILLIS' | 'MICROS' | 'NANOS'] : undefined;
}

/** `10:11:12`. */
const timeOfDay = (seconds: number): string =>
  [3600, 60, 1].map((unit) => String(Math.floor(seconds / unit) % 60).padStart(2, '0')).join(':');

/** The shortest number that is the same one in 32 bits: 0.1, not 0.10000000149011612. */
const single = (value: number): number =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((digits) => Number(value.toPrecision(digits)))
    .find((short) => Math.fround(short) === value) ?? value;

/** A whole number, bytes being two's complement, with its decimal mark: 123456 of scale 2 is 1234.56. */
function decimal(value: unknown, scale: number): string {
  const whole =
    value instanceof Uint8Array
      ? BigInt.asIntN(8 * value.length, BigInt(`0x0${Buffer.from(value).toString('hex')}`))
      : BigInt(String(value));
  const digits = String(whole)
    .replace('-', '')
    .padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${whole < 0n ? '-' : ''}${digits.slice(0, at)}${scale > 0 ? '.' : ''}${digits.slice(at)}`;
}
