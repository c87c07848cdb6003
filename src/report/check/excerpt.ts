import { distinct } from '../../base/distinct.ts';
import type { Place } from '../../base/issue.ts';
import type { FileReading } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Cell } from '../../read/row.ts';
import type { Column, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';

/** Cells of the rows that problems name, by `placeKey`. */
export type Excerpts = ReadonlyMap<string, readonly Cell[]>;

export const placeKey = ({ file, line }: Place): string => `${line} ${file}`;

/** Columns that tell a person which row it is, in this order, as far as the file has them. */
const CONTEXT = ['organisation', 'region', 'period', 'amount'] as const;
const LONGEST_CELL = 48;

/**
 * The first places of a problem as a small spreadsheet: line, the columns that tell the row, and the cell in
 * question under a marked header. Undefined when no place holds more than a line number.
 */
export function excerptTable(
  places: readonly Place[],
  files: readonly FileReading[],
  excerpts: Excerpts,
  translator: Translator,
): Table | undefined {
  const { ui } = translator.texts;
  const told = places.filter((place) => place.value !== undefined || excerpts.has(placeKey(place)));
  if (told.length === 0) return undefined;
  const several = files.length > 1;
  const columnsTold = new Set(told.flatMap(({ column }) => column ?? []));
  const [marked] = columnsTold;
  const mixed = columnsTold.size > 1;
  const ragged = told.every((place) => !fitsHeader(place, files, excerpts));
  const roles = ragged
    ? []
    : CONTEXT.filter((role) => told.some((place) => at(role, place, files) !== undefined));
  const shown = roles.filter((role) => !told.every((place) => headerOf(role, place, files) === marked));
  const bare = shown.length === 0 && marked === undefined;
  const columns: Column[] = [
    ...(several ? [{ id: 'file', header: ui.excerptFile, kind: 'text' } as const] : []),
    { id: 'line', header: ui.excerptLine, kind: 'text' },
    ...shown.map(
      (role) => ({ id: role, header: capital(roleName(role, translator)), kind: 'text' }) as const,
    ),
    ...(marked === undefined
      ? []
      : [{ id: 'marked', header: `▸\u00a0${mixed ? ui.excerptCell : marked}`, kind: 'text' } as const]),
    ...(bare ? [{ id: 'content', header: ui.excerptContent, kind: 'text' } as const] : []),
  ];
  return {
    id: 'excerpt',
    caption: '',
    columns,
    // A line that holds several amounts is several places, and reads the same at each unless the cell is shown.
    rows: distinct(
      told.map((place) => [
        ...(several ? [place.file] : []),
        String(place.line),
        ...shown.map((role) => cellOf(role, place, files, excerpts)),
        ...(marked === undefined ? [] : [markedText(place, mixed, files, excerpts, ui)]),
        ...(bare ? [short(place.value ?? '')] : []),
      ]),
    ).map((cells) => ({ cells })),
    notes: [],
  };
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const fileOf = (place: Place, files: readonly FileReading[]): FileReading | undefined =>
  files.find(({ facts }) => facts.file === place.file);

/** Position (from 0) of the column of a role in the file of a place. */
function at(role: string, place: Place, files: readonly FileReading[]): number | undefined {
  const choice = fileOf(place, files)?.roles.find((one) => one.role === role);
  return choice && choice.position > 0 ? choice.position - 1 : undefined;
}

function headerOf(role: string, place: Place, files: readonly FileReading[]): string | undefined {
  const index = at(role, place, files);
  return index === undefined ? undefined : fileOf(place, files)?.facts.header[index];
}

/** A ragged row is shown as it reads: its cells stand under no header for sure. */
function fitsHeader(place: Place, files: readonly FileReading[], excerpts: Excerpts): boolean {
  const cells = excerpts.get(placeKey(place));
  return cells !== undefined && cells.length === fileOf(place, files)?.facts.header.length;
}

function cellOf(role: string, place: Place, files: readonly FileReading[], excerpts: Excerpts): string {
  const index = at(role, place, files);
  const cell = index === undefined ? '' : excerpts.get(placeKey(place))?.[index];
  return short(String(cell ?? ''));
}

/** The cell in question, with its column where the places are of several. */
function markedText(
  place: Place,
  mixed: boolean,
  files: readonly FileReading[],
  excerpts: Excerpts,
  { excerptBlank, colon }: Translator['texts']['ui'],
): string {
  const cell = markedCell(place, files, excerpts) || excerptBlank;
  return mixed && place.column !== undefined ? `${short(place.column)}${colon}${cell}` : cell;
}

/** The cell in question as it stands; what the place tells where the row could not be read again. */
function markedCell(place: Place, files: readonly FileReading[], excerpts: Excerpts): string {
  const header = fileOf(place, files)?.facts.header ?? [];
  const index = place.column === undefined ? -1 : header.indexOf(place.column);
  const once = index >= 0 && index === header.lastIndexOf(place.column ?? '');
  const cell = once ? excerpts.get(placeKey(place))?.[index] : undefined;
  return short(String(cell ?? place.value ?? ''));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? ' ' : space)).trim();
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line;
}
