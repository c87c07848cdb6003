// Finds the columns that a sheet spreads over periods or kinds of money, and how to turn them into rows.
import { matchHeaders } from '../headers.ts';
import type { CleanOptions } from '../types.ts';
import type { AcrossRole, ValueColumn } from './across.ts';
import { columnNumbers } from './column-numbers.ts';
import {
  couldNameMode,
  headerPeriod,
  namesCount,
  namesInstalment,
  namesMode,
  namesTotal,
} from './header-words.ts';
import { type FoundAcross, Look, NOTHING } from './look-across.ts';
import type { Body } from './types.ts';

/**
 * A table with a column a year, a column a mode of funding, or both, recognised by its headers and its cells. Whatever
 * else could be the amount or the period leaves a doubt, and is refused with both readings.
 */
export async function findAcross(body: Body, options: CleanOptions): Promise<FoundAcross> {
  if (options.map?.amount !== undefined || !worthALook(body.header)) return NOTHING;
  const numbers = await columnNumbers(body, askedColumns(body.header));
  const look = new Look(body, numbers, options, null);
  return (
    (await look.years()) ??
    (await look.modes()) ??
    (await look.parts()) ??
    (await look.instalments()) ??
    NOTHING
  );
}

/** As `findAcross`, where a person says that the columns found are to be read so, whatever stands beside them. */
export async function findAsked(
  body: Body,
  options: CleanOptions,
  roles: readonly AcrossRole[],
): Promise<FoundAcross | undefined> {
  const numbers = await columnNumbers(body, askedColumns(body.header));
  const look = new Look(body, numbers, options, roles);
  if (roles.includes('period')) return look.years();
  return (await look.modes()) ?? (await look.parts()) ?? look.instalments();
}

/** Totals beside the columns that a person named one by one. */
export async function namedAcross(
  body: Body,
  options: CleanOptions,
  roles: readonly AcrossRole[],
  columns: readonly ValueColumn[],
): Promise<FoundAcross> {
  const asked = [...askedColumns(body.header), ...columns.map(({ at }) => at)];
  const numbers = await columnNumbers(body, asked);
  return new Look(body, numbers, options, roles).settle(roles, columns, []);
}

/** Most files have one column that is named as the amount, and no period or mode in another header. */
function worthALook(header: readonly string[]): boolean {
  if (header.some((text) => headerPeriod(text) !== undefined)) return true;
  if (header.filter(couldNameMode).length > 1 && header.some(namesMode)) return true;
  if (header.filter(namesInstalment).length > 1) return true;
  return header.some(namesTotal) && matchHeaders(header, 'amount').length !== 1;
}

/**
 * Columns whose numbers a look may ask for: their name says a period, a mode, a total or an amount, or they stand to the left
 * of a total. Among columns of text without end, few do.
 */
function askedColumns(header: readonly string[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const [at, text] of header.entries()) {
    const named = couldNameMode(text) || namesInstalment(text) || couldName(text);
    if (named || headerPeriod(text) !== undefined) asked.add(at);
    if (!namesTotal(text)) continue;
    asked.add(at);
    // (What stands to the left of another total is added for that one.)
    for (let part = at - 1; part >= 0 && !namesCount(header[part] ?? ''); part--) {
      asked.add(part);
      if (namesTotal(header[part] ?? '')) break;
    }
  }
  return asked;
}

/** Whether a header could stand for the amount, the period or the mode: among others, a better one may go before it. */
const couldName = (text: string): boolean =>
  (['amount', 'period', 'mode'] as const).some((role) => matchHeaders([text], role).length > 0);
