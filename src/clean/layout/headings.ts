// Regions that stand as lines of their own above their rows, in a table whose other columns hold text.
import { fold, tidy } from '../../base/text.ts';
import { isBlank } from '../../read/looks.ts';
import type { RawRow } from '../../read/row.ts';
import { matchHeaders } from '../headers.ts';
import { loneText } from '../profile.ts';
import { summaryLabel, totalsLabel } from '../totals.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import { areRegions, type Outline } from './outline.ts';
import { findSummed, opensSummed } from './summed-headings.ts';
import type { Body } from './types.ts';

export interface Headings {
  readonly outline?: Outline;
  readonly issues: readonly CleanIssue[];
}

const NONE: Headings = { issues: [] };

/** A line with one cell filled, and nothing that sums or notes. */
interface Heading {
  readonly line: number;
  readonly at: number;
  readonly label: string;
}

/**
 * The first row fills one cell, which names a region, or `title`, the line above the names of the columns, does; so does every
 * other row that fills one cell and has rows beneath it: two or more in all, in one column, all of one system. An organisation
 * without any other cell would stand among rows, not at the head of all of them: where one line of these is no region, all are
 * towns too, or rows follow a line of sums without a heading, none is read, and it is said.
 */
export async function findHeadings(
  body: Body,
  options: CleanOptions,
  title: string | undefined,
): Promise<Headings> {
  if (saysRegion(body.header, options)) return NONE;
  const opening = await firstRow(body);
  if (opening && opensSummed(opening, body.header.length)) return findSummed(body, options);
  const first = opening && headingOf(opening, body.header.length);
  const before = first ? undefined : tidy(title ?? '');
  if (!areRegions([first?.label ?? before ?? ''])) return NONE;
  const { headings, strays } = await headingsOf(body);
  const at = headings[0]?.at ?? -1;
  const names = [...(before === undefined ? [] : [before]), ...headings.map(({ label }) => label)];
  const apart = !headings.every((one) => one.at === at) || !areRegions(names);
  const towns = names.every((name) => TOWNS.has(fold(name)));
  if (headings.length > 0 && names.length > 1 && !apart && !towns && strays === 0) {
    const heads = new Map(headings.map(({ line }) => [line, 0]));
    const said = new Map(headings.map(({ line, label }) => [line, label]));
    const outline = { at, roles: ['region'], heads, said, names: false, kind: 'headings' } as const;
    return { outline: before === undefined ? outline : { ...outline, before }, issues: [] };
  }
  const regions = headings.filter(({ label }) => areRegions([label]));
  if (regions.length < 2) return NONE;
  const others = headings.filter((one) => !regions.includes(one));
  const place = ({ line, at: column, label }: Heading) => ({
    file: body.file,
    line,
    column: body.header[column] ?? '',
    value: label,
  });
  const told = others.length > 0 ? others : regions;
  const why = others.length > 0 ? 'others' : apart ? 'apart' : towns ? 'towns' : 'sums';
  return {
    issues: [
      {
        code: 'headings-unread',
        args: {
          regions: regions.map(({ label }) => label),
          others: others.map(({ label }) => label),
          n: others.length,
          why,
        },
        level: 'warning',
        count: headings.length,
        places: told.slice(0, PLACES_KEPT).map(place),
      },
    ],
  };
}
const PLACES_KEPT = 3;

const saysRegion = (header: readonly string[], { map, set }: CleanOptions): boolean =>
  map?.region !== undefined || set?.region !== undefined || matchHeaders(header, 'region').length > 0;

async function firstRow({ rows, kept }: Body): Promise<RawRow | undefined> {
  if (kept?.columns) return kept.columns.firstRows(1)[0];
  for await (const batch of rows()) {
    const row = batch.find(({ problem }) => !problem);
    if (row) return row;
  }
  return undefined;
}

/** Regions that are towns too: lines of nothing but these may be organisations without an amount. */
const TOWNS: ReadonlySet<string> = new Set(['laval', 'montreal', 'quebec', 'saguenay']);

/**
 * Lines with rows beneath them. (Of two in a row, the first is a region without any.) `strays`: rows between a line of sums and the
 * next heading, which belong to no region above.
 */
async function headingsOf({ rows, header }: Body): Promise<{ headings: readonly Heading[]; strays: number }> {
  const headings: Heading[] = [];
  let strays = 0;
  let closed = false;
  // Lines since the last row: what stands at the end of the table is a note.
  let open: Heading[] = [];
  for await (const batch of rows()) {
    for (const row of batch) {
      if (row.problem) continue;
      const heading = headingOf(row, header.length);
      if (heading) {
        open.push(heading);
        closed = false;
        continue;
      }
      const opening = row.cells.find((cell) => !isBlank(cell));
      if (opening === undefined) continue;
      if (saysSum(tidy(String(opening)))) {
        closed = headings.length > 0;
        continue;
      }
      if (closed) strays += 1;
      headings.push(...open);
      open = [];
    }
  }
  return { headings, strays };
}

function headingOf({ line, cells }: RawRow, width: number): Heading | undefined {
  const label = tidy(loneText(cells, width) ?? '').replace(CONTINUED, '');
  if (label === '' || saysSum(label)) return undefined;
  return { line, at: cells.findIndex((cell) => !isBlank(cell)), label };
}

/** `Laval (suite)`: the heading once more, at the top of a page. */
const CONTINUED = /(?:^|[\s,–-]+|(?=\())\(?(?:suite(?: et fin)?|cont(?:inued|['’]d|\.))\)?$/iu;

const saysSum = (label: string): boolean => totalsLabel(label) !== undefined || summaryLabel(label);
