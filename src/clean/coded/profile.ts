import { Profiler, type Profiles, type Wanted } from '../profile.ts';
import { countsOf, LEFT, TAKEN } from './counts.ts';
import { CodeFacts, ORDINARY } from './facts.ts';
import type { CodedTable } from './table.ts';
import { TOGETHER } from './together.ts';

const YES = ORDINARY;
const NO = 2;

/** Of a row whose first cell is an ordinary label: it is taken where another cell is filled with more than the name of a column. */
const OPENS = 1;

/** As `profileColumns`, on columns of codes: rows are counted by code, and each distinct cell is looked at once. */
export function profileCodes(header: readonly string[], table: CodedTable, wanted: Wanted): Profiles {
  const profiler = new Profiler(header, wanted);
  const counts = profiler.profiles.map(([index, profile]) => countsOf(table.columns[index], profile));
  const tell = plainRows(table, profiler, wanted.width);
  const room = new Uint8Array(TOGETHER);
  for (let from = 0; from < table.rows; from += TOGETHER) {
    const told = room.subarray(0, table.rows - from);
    if (tell(told, from)) profiler.takePlain(table, from, told.length);
    else takeEach(told, from, table, profiler);
    for (const count of counts) count.count(told, from);
  }
  for (const count of counts) count.enter();
  return profiler.found();
}

/** Takes rows one after the other, where some are to be looked at by themselves. */
function takeEach(told: Uint8Array, from: number, table: CodedTable, profiler: Profiler): void {
  for (let i = 0; i < told.length; i++) {
    if (told[i] === TAKEN) profiler.takePlain(table, from + i, 1);
    else told[i] = profiler.takes(table.row(from + i)) ? TAKEN : LEFT;
  }
}

/** Tells which of the rows from `from` on are taken as they are; returns whether all are. */
type Tell = (told: Uint8Array, from: number) => boolean;

/** Rows that open with an ordinary label and fill another cell of the file, told many at a time (see `takePlain`). */
function plainRows({ columns }: CodedTable, profiler: Profiler, width: number): Tell {
  const [first, ...others] = columns.slice(0, width);
  if (!first) return () => false;
  const opening = new CodeFacts(first, (text) => (profiler.isPlainOpening(text) ? YES : NO), true);
  const isOther = (text: string) => (profiler.isPlainOther(text) ? YES : NO);
  const known: CodeFacts[] = [];
  if (others[0] && isWhole(opening)) {
    known[0] = new CodeFacts(others[0], isOther);
    // All that have codes: most files.
    if (isWhole(known[0])) return (told, from) => withCodes(told, first.codes.from(from, TOGETHER));
  }
  return (told, from) => {
    let open = 0;
    const openings = first.codes.from(from, TOGETHER);
    for (let i = 0; i < told.length; i++) {
      // A row that is not as wide as the table has no codes.
      const code = openings[i]!;
      told[i] = code >= 0 && opening.of(code) === YES ? OPENS : LEFT;
      open += told[i]!;
    }
    const opened = open;
    for (let at = 0; at < others.length && open > 0; at++) {
      // Most rows are told by their first cells: few columns are looked at.
      const facts = known[at] ?? new CodeFacts(others[at]!, isOther);
      known[at] = facts;
      open -= fill(told, others[at]!.codes.from(from, TOGETHER), facts);
    }
    return opened === told.length && open === 0;
  };
}

/** Every cell of a column is one that is asked for. */
const isWhole = (facts: CodeFacts): boolean => !facts.all().includes(NO);

/** Takes the rows that have codes. */
function withCodes(told: Uint8Array, codes: Int32Array): boolean {
  if (!codes.subarray(0, told.length).includes(-1)) return told.fill(TAKEN).length > 0;
  for (let i = 0; i < told.length; i++) told[i] = codes[i]! < 0 ? LEFT : TAKEN;
  return false;
}

/** How many rows that are open so far are taken for their cell of this column. */
function fill(told: Uint8Array, codes: Int32Array, others: CodeFacts): number {
  let taken = 0;
  for (let i = 0; i < told.length; i++) {
    if (told[i] !== OPENS || others.of(codes[i]!) === NO) continue;
    told[i] = TAKEN;
    taken++;
  }
  return taken;
}
