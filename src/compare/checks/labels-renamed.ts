// A check of two sides: labels that are renamed, merged or split between two periods.
import { existing } from '../../base/existing.ts';
import type { Check, Finding, Pair, SideNames } from '../check.ts';
import type { Coded, CodedLabels } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** `from` is gone, `to` is new: `moved` of the `known` organisations of `from` that are on both sides went there. */
  'label-renamed': SideNames & { column: string; from: string; to: string; moved: number; known: number };
  /** `from` (one label or several) is gone into `to`. */
  'label-merged': SideNames & {
    column: string;
    from: readonly string[];
    to: string;
    moved: number;
    known: number;
  };
  /** `to` (one label or several) is new, and its organisations come from `from`. */
  'label-split': SideNames & {
    column: string;
    from: string;
    to: readonly string[];
    moved: number;
    known: number;
  };
}

/** Share of a label's organisations that must have moved together. */
const MOVED_SHARE = 0.8;
/** Organisations of the label that must be on both sides … */
const MOVED_ORGANISATIONS = 3;
/** … and the share of all of its organisations that they must be: few that stay say nothing of the others. */
const KNOWN_SHARE = 0.5;

/** A typology, sector, region or mode that is renamed, merged or split between two periods. */
export const check: Check<Codes> = (pair) => {
  if (pair.role !== 'period' || pair.facts.organisation.size === 0) return [];
  return pair.facts.labelColumns.flatMap((column) => ofColumn(pair, column));
};

function ofColumn({ facts, a, b, names }: Pair, column: CodedLabels): Finding<Codes>[] {
  // Fewer rows are fewer organisations: a column of free text is left at once.
  const only = (side: Side, other: Side) =>
    side
      .codes(column)
      .filter((code) => side.rows(column, code) >= MOVED_ORGANISATIONS && other.rows(column, code) === 0);
  const [gone, fresh] = [only(a, b), only(b, a)];
  if (gone.length === 0 && fresh.length === 0) return [];

  const { organisation } = facts;
  const [labelsA, labelsB] = [labelsBy(a, column, organisation), labelsBy(b, column, organisation)];
  const wentTo = mainMoves(gone, labelsA, labelsB);
  const cameFrom = mainMoves(fresh, labelsB, labelsA);
  const about = { ...names, column: column.role };
  const name = (code: number) => column.values[code]!;
  const namesOf = (moves: readonly Move[]) => moves.map(({ label }) => name(label));
  const isFresh = new Set(fresh);

  const ends = byOther(wentTo).map(([to, moves]): Finding<Codes> => {
    const [first] = moves;
    const renamed =
      moves.length === 1 && isFresh.has(to) && cameFrom.get(to)?.other === existing(first).label;
    return renamed
      ? {
          code: 'label-renamed',
          args: { ...about, from: name(existing(first).label), to: name(to), ...counts(moves) },
          verdict: 'with-care',
        }
      : {
          code: 'label-merged',
          args: { ...about, from: namesOf(moves), to: name(to), ...counts(moves) },
          verdict: 'with-care',
        };
  });
  const beginnings = byOther(cameFrom)
    // One new label that takes in all of an old one is told above.
    .filter(([from, moves]) => moves.length > 1 || wentTo.get(from)?.other !== moves[0]!.label)
    .map(
      ([from, moves]): Finding<Codes> => ({
        code: 'label-split',
        args: { ...about, from: name(from), to: namesOf(moves), ...counts(moves) },
        verdict: 'with-care',
      }),
    );
  return [...ends, ...beginnings];
}

/** The label that most organisations of `label` have instead on the other side. */
interface Move {
  readonly label: number;
  readonly other: number;
  readonly moved: number;
  readonly known: number;
}

/**
 * For each of `labels`, found on one side only: the label that its organisations took in its place. Of those present on
 * both sides (`known`), one has moved when it lost the label and has another that it had not.
 */
function mainMoves(labels: readonly number[], here: LabelsBy, there: LabelsBy): ReadonlyMap<number, Move> {
  const holders = new Map<number, number>(labels.map((label) => [label, 0]));
  const known = new Map(holders);
  const taken = new Map<number, Map<number, number>>(labels.map((label) => [label, new Map()]));
  here.forEach((own, organisation) => {
    for (const label of own) if (holders.has(label)) holders.set(label, existing(holders.get(label)) + 1);
    const others = there.get(organisation);
    if (!others) return;
    const gained = [...others].filter((label) => !own.has(label));
    for (const label of own) {
      const moves = taken.get(label);
      if (!moves) continue;
      known.set(label, existing(known.get(label)) + 1);
      for (const other of gained.slice(0, GAINED_LOOKED_AT)) moves.set(other, (moves.get(other) ?? 0) + 1);
    }
  });
  const found = new Map<number, Move>();
  for (const [label, moves] of taken) {
    const [other, moved] = [...moves].reduce((most, move) => (move[1] > most[1] ? move : most), [-1, 0]);
    const all = existing(known.get(label));
    const enough = all >= MOVED_ORGANISATIONS && all >= KNOWN_SHARE * existing(holders.get(label));
    if (enough && moved >= MOVED_SHARE * all) found.set(label, { label, other, moved, known: all });
  }
  return found;
}

/** An organisation that gains more labels than this at once tells nothing of one of them; bounds the work. */
const GAINED_LOOKED_AT = 5;

type LabelsBy = ReadonlyMap<number, ReadonlySet<number>>;

/** Labels of each organisation of a side. */
function labelsBy(side: Side, column: CodedLabels, organisation: Coded): LabelsBy {
  const labels = new Map<number, Set<number>>();
  for (const record of side.records) {
    const [label, who] = [column.codes[record]!, organisation.codes[record]!];
    if (label < 0 || who < 0) continue;
    const own = labels.get(who);
    if (own) own.add(label);
    else labels.set(who, new Set([label]));
  }
  return labels;
}

function byOther(moves: ReadonlyMap<number, Move>): [number, Move[]][] {
  const groups = new Map<number, Move[]>();
  for (const move of moves.values()) groups.set(move.other, [...(groups.get(move.other) ?? []), move]);
  return [...groups];
}

const counts = (moves: readonly Move[]): { moved: number; known: number } => ({
  moved: moves.reduce((sum, { moved }) => sum + moved, 0),
  known: moves.reduce((sum, { known }) => sum + known, 0),
});
