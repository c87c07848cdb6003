// The organisations of `gaps`: which are shown, in what order, and what is said of each.
import type { Translator } from '../../messages/translator.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { MoneyKind } from '../../study/gaps/modes.ts';
import { type UnitGap, unitGap } from '../../study/gaps/unit-gaps.ts';
import type { Party } from '../../study/peers/dossier.ts';
import type { Column, Row, Section, Table } from '../model/report.ts';
import { figureCell } from './cells.ts';

const SORTS = ['gap', 'ratio', 'amount', 'wealth', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** One organisation: what is said of it, and its figures. */
export interface OrganisationLine {
  readonly party: Party;
  readonly figures: UnitGap;
}

/** Every unit, sorted; those without the figure come last, in stable order. */
export function organisationLines(
  result: Gaps,
  party: (unit: number) => Party,
  sort: Sort,
): readonly OrganisationLine[] {
  const { comparison, units } = result;
  const columns: Readonly<Record<Exclude<Sort, 'name'>, Float64Array>> = {
    gap: units.gap,
    ratio: units.ratio,
    amount: units.receives,
    wealth: units.relativeWealth,
  };
  const key = (unit: number): number => {
    const value = sort === 'name' ? Number.NaN : columns[sort][unit]!;
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const figures = (unit: number): UnitGap => unitGap(comparison, units, unit);
  const { rank } = comparison;
  return Array.from({ length: units.n }, (_, unit) => unit)
    .sort((a, b) => (key(a) === key(b) ? rank[a]! - rank[b]! : key(a) - key(b)))
    .map((unit) => new LineOf(unit, party, figures));
}

/** Works out what it is asked, each time: a list of every organisation holds none of their figures. */
class LineOf implements OrganisationLine {
  private readonly unit: number;
  private readonly partyOf: (unit: number) => Party;
  private readonly figuresOf: (unit: number) => UnitGap;

  constructor(unit: number, partyOf: (unit: number) => Party, figuresOf: (unit: number) => UnitGap) {
    this.unit = unit;
    this.partyOf = partyOf;
    this.figuresOf = figuresOf;
  }

  get party(): Party {
    return this.partyOf(this.unit);
  }

  get figures(): UnitGap {
    return this.figuresOf(this.unit);
  }
}

/** A list of organisations: in which order, how many of them at most, and what is said above it. */
interface OrganisationList {
  readonly lines: readonly OrganisationLine[];
  readonly sort: Sort;
  readonly most: number;
  readonly head: readonly string[];
  /** What to call each: never as another is called. */
  readonly nameOf: (unit: number) => string;
  /** What floors are compared with. */
  readonly money: MoneyKind | undefined;
}

export function organisationsSection(list: OrganisationList, translator: Translator): Section {
  return {
    id: 'organisations',
    heading: translator.texts.gaps.organisationsHeading,
    blocks: [{ kind: 'table', table: organisationsTable(list, translator) }],
  };
}

/** The organisations as a table; where not all of them are in it, it is said how many there are. */
export function organisationsTable(
  { lines, sort, most, head, money, nameOf }: OrganisationList,
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const words = texts.gaps;
  const columns = words.organisationsColumns;
  const has = (of: (line: OrganisationLine) => boolean) => lines.some(of);
  const regional = has(({ party }) => party.region !== '');
  const typed = has(({ party }) => party.typology !== '');
  const floored = has(({ figures }) => 'value' in figures.relativeWealth);
  const shown: readonly Column[] = [
    { id: 'organisation', header: columns.organisation, kind: 'text' },
    ...(regional ? [{ id: 'region', header: columns.region, kind: 'text' } as const] : []),
    ...(typed ? [{ id: 'typology', header: columns.typology, kind: 'text' } as const] : []),
    { id: 'receives', header: columns.receives, kind: 'money' },
    { id: 'reference', header: columns.reference, kind: 'money' },
    { id: 'peer_mean', header: columns.peerMean, kind: 'money' },
    { id: 'gap', header: columns.gap, kind: 'money' },
    { id: 'ratio', header: columns.ratio, kind: 'share' },
    ...(floored ? [{ id: 'wealth', header: columns.wealth, kind: 'share' } as const] : []),
    { id: 'peers', header: columns.peers, kind: 'count' },
    { id: 'rank', header: columns.rank, kind: 'text' },
  ];
  return {
    id: 'organisations',
    caption: fill(words.organisationsCaption, { sort }),
    head,
    columns: shown,
    rows: lines.slice(0, most).map(
      ({ party, figures }): Row => ({
        cells: [
          nameOf(party.unit),
          ...(regional ? [party.region] : []),
          ...(typed ? [party.typology] : []),
          figures.receives,
          figureCell(figures.reference, translator),
          'value' in figures.peerMean ? figures.peerMean.value : null,
          // One word for why there is no reference is enough in a row.
          ...('value' in figures.gap
            ? [figures.gap.value, figureCell(figures.ratio, translator)]
            : [null, null]),
          ...(floored ? [figureCell(figures.relativeWealth, translator)] : []),
          figures.peers,
          rankText(figures, translator),
        ],
      }),
    ),
    notes: [
      ...(lines.length > most ? [fill(words.organisationsShown, { shown: most, all: lines.length })] : []),
      ...(floored ? [fill(words.wealthNote, { money: money ?? 'all' })] : []),
    ],
  };
}

function rankText({ rank, of }: UnitGap, { fill, numbers, texts }: Translator): string {
  if (!('value' in rank)) return texts.gaps.noRank;
  const digits = Number.isInteger(rank.value) ? 0 : 1;
  return fill(texts.gaps.rankOf, { rank: numbers.decimal(rank.value, digits), of });
}
