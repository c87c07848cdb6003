// The dossier of one organisation: a page for its board.
import type { Translator } from '../../messages/translator.ts';
import type { Criterion } from '../../study/peers/criteria.ts';
import type { Dossier, PeerLine, Standing } from '../../study/peers/dossier.ts';
import { plainLabel } from '../brief/names.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Column, Report, Row, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { definitionName, definitionText, plainNumber } from './definition.ts';
import { leftOutSection } from './left-out.ts';
import { type OwnFloor, standingSection } from './standing.ts';

export interface DossierOptions {
  /** The file holds other periods of the organisation too. */
  readonly severalPeriods: boolean;
  /** Most peers listed; how many more there are is said. */
  readonly most: number;
  /** Sentence on the data themselves, '' for none. */
  readonly verdict: string;
  readonly limits: readonly string[];
  /** Whether the lines of the file stand beside each: of use where the file is at hand, not on paper. */
  readonly places: boolean;
  /** Its floor; undefined where none is known. */
  readonly floor?: OwnFloor | undefined;
}

/** The dossier of one organisation, under one or several definitions: a page for its board. */
export function dossierReport(
  dossiers: readonly Dossier[],
  options: DossierOptions,
  translator: Translator,
): Report {
  const { fill, texts, numbers } = translator;
  const words = texts.peers.dossier;
  const { self } = dossiers[0]!;
  const place = [plainLabel(self.region), self.typology, self.sector]
    .filter((part) => part !== '')
    .join(', ');
  return {
    title: fill(words.title, { name: self.name, period: self.period === '' ? 'none' : self.period }),
    lead: [
      fill(words.lead, {
        name: self.name,
        place: place === '' ? 'none' : place,
        amount: numbers.money(self.amount),
      }),
      ...dossiers.map((dossier) => standingSentence(dossier, dossiers.length > 1, translator)),
      ...dossiers.flatMap((dossier) => nearnessCautions(dossier, translator)),
      ...(options.severalPeriods ? [words.leadPeriods] : []),
      ...(options.verdict === '' ? [] : [options.verdict]),
    ],
    sections: [
      ...present(standingSection(dossiers[0]!, options.floor, translator)),
      ...dossiers.flatMap((dossier, at) => sections(dossier, at, dossiers.length > 1, options, translator)),
    ],
    limits: [
      ...dossiers.map(({ definition }) =>
        fill(words.definition, { text: definitionText(definition, translator) }),
      ),
      texts.peers.limitPeer,
      ...(dossiers.some(({ definition }) => definition.nearest.length > 0) ? [texts.peers.limitGower] : []),
      texts.peers.limitCensus,
      ...options.limits,
    ],
  };
}

const present = (section: Section | undefined): Section[] => (section ? [section] : []);

function standingSentence(dossier: Dossier, several: boolean, translator: Translator): string {
  const { fill, texts, numbers } = translator;
  const words = texts.peers.dossier;
  const opening = several
    ? `${fill(words.definition, { text: definitionName(dossier.definition, translator) })}. `
    : '';
  const { standing } = dossier;
  if (!standing) {
    return (
      opening +
      fill(words.leadNone, {
        why: translator.say({ code: dossier.code, args: {} }),
        lacks: dossier.lacks === undefined ? 'none' : roleName(dossier.lacks, translator),
        closest: dossier.closest === undefined ? 'none' : numbers.decimal(dossier.closest, 3),
      })
    );
  }
  return (
    opening +
    fill(words.leadStanding, {
      peers: standing.peers,
      median: numbers.money(standing.median),
      direction: standing.gap < 0 ? 'less' : standing.gap > 0 ? 'more' : 'same',
      gap: numbers.money(Math.abs(standing.gap)),
      ratio: standing.ratio === undefined ? 'none' : numbers.percent(standing.ratio),
      // Equal amounts share the middle place: a person is told the place, and that it is shared.
      rank: Math.floor(standing.rank),
      tied: Number.isInteger(standing.rank) ? 'no' : 'yes',
      of: standing.peers + 1,
    })
  );
}

/** What a reader must know of peers by nearness: some may share nothing with it, and ties were broken by an order. */
function nearnessCautions({ peers, tied, definition }: Dossier, translator: Translator): string[] {
  const { fill, texts, numbers } = translator;
  const words = texts.peers.dossier;
  const apart = peers.filter(({ distance }) => distance === 1).length;
  const last = peers.at(-1)?.distance;
  return [
    ...(apart > 0 ? [fill(words.nothingShared, { apart, of: peers.length })] : []),
    ...(tied > 0 && last !== undefined
      ? [fill(words.tied, { tied, distance: numbers.decimal(last, 3), k: definition.k + tied })]
      : []),
  ];
}

function sections(
  dossier: Dossier,
  at: number,
  several: boolean,
  options: DossierOptions,
  translator: Translator,
): Section[] {
  const words = translator.texts.peers.dossier;
  const prefix = several ? `${definitionName(dossier.definition, translator)} – ` : '';
  const suffix = at === 0 ? '' : `-${at + 1}`;
  const one = (heading: string, table: Table): Section => ({
    heading: prefix + heading,
    blocks: [{ kind: 'table', table: { ...table, id: table.id + suffix } }],
  });
  return [
    ...(dossier.dropOne.length > 1 ? [one(words.dropOne, dropOneTable(dossier, translator))] : []),
    ...(dossier.peers.length > 0 ? [one(words.peers, peersTable(dossier, options, translator))] : []),
    ...leftOutSection(dossier.leftOut, prefix, suffix, translator),
    ...(dossier.criteria.length > 0 ? [one(words.criteria, criteriaTable(dossier, translator))] : []),
  ];
}

function criteriaTable({ criteria }: Dossier, translator: Translator): Table {
  const words = translator.texts.peers.dossier;
  const columns = words.criteriaColumns;
  return {
    id: 'criteria',
    caption: words.criteriaCaption,
    ...linesBy(criteria, [
      col.text('criterion', columns.criterion, (criterion) => roleName(criterion.column, translator)),
      col.text('how', columns.how, (criterion) => howText(criterion, translator)),
      col.text('value', columns.value, (criterion) => criterion.value ?? words.blank),
      col.text('column', columns.column, (criterion) => criterion.header),
    ]),
    notes: [],
  };
}

const howText = ({ layer, cell, weight, labels }: Criterion, translator: Translator): string =>
  translator.fill(translator.texts.peers.dossier.layers[layer], {
    cell: cell ?? '',
    weight: plainNumber(weight ?? 1, translator),
    labels: labels ?? [],
  });

/** The peers, nearest first, or by amount with the organisation in its place. */
function peersTable(dossier: Dossier, options: DossierOptions, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.peers.dossier;
  const nearest = dossier.definition.nearest.length > 0;
  const separating = dossier.peers.some(({ separates }) => separates !== undefined);
  const regional = dossier.peers.some(({ region }) => region !== '');
  const { self } = dossier;
  const ownLine: PeerLine = { ...self, distance: undefined, separates: undefined };
  const all = nearest
    ? [ownLine, ...dossier.peers]
    : [...dossier.peers, ownLine].sort((a, b) => b.amount - a.amount || a.unit - b.unit);
  const shown = around(all, all.indexOf(ownLine), options.most);
  const columns: Column[] = [
    { id: 'organisation', header: words.peersColumns.organisation, kind: 'text' },
    ...(regional ? [{ id: 'region', header: words.peersColumns.region, kind: 'text' } as const] : []),
    { id: 'amount', header: words.peersColumns.amount, kind: 'money', digits: 2 },
    { id: 'difference', header: words.peersColumns.difference, kind: 'money', digits: 2 },
    ...(nearest
      ? [{ id: 'distance', header: words.peersColumns.distance, kind: 'index', digits: 3 } as const]
      : []),
    ...(separating ? [{ id: 'separates', header: words.peersColumns.separates, kind: 'text' } as const] : []),
    ...(options.places ? [{ id: 'rows', header: words.peersColumns.rows, kind: 'text' } as const] : []),
  ];
  const rowOf = (line: PeerLine): Row => ({
    cells: [
      line.name,
      ...(regional ? [plainLabel(line.region)] : []),
      line.amount,
      line === ownLine ? null : line.amount - self.amount,
      ...(nearest ? [line.distance ?? null] : []),
      ...(separating ? [separatesText(line, translator)] : []),
      ...(options.places ? [line.rows] : []),
    ],
    ...(line === ownLine ? { mark: 'accent' as const } : {}),
  });
  return {
    id: 'peers',
    caption: words.peersCaption,
    head: [
      fill(words.definition, { text: definitionText(dossier.definition, translator) }),
      ...(options.verdict === '' ? [] : [options.verdict]),
    ],
    columns,
    rows: shown.map(rowOf),
    notes: [
      nearest ? words.peersOrder.nearest : words.peersOrder.amount,
      ...(shown.length < all.length
        ? [fill(words.peersShown, { shown: shown.length - 1, all: dossier.peers.length })]
        : []),
      words.differenceNote,
      ...(options.places ? [words.placesNote] : []),
    ],
  };
}

/** At most `most` entries, those around place `at` when there are more. */
function around<T>(list: readonly T[], at: number, most: number): readonly T[] {
  if (list.length <= most) return list;
  const from = Math.min(Math.max(0, at - Math.floor(most / 2)), list.length - most);
  return list.slice(from, from + most);
}

function separatesText({ separates }: PeerLine, translator: Translator): string {
  if (!separates) return '';
  return `${roleName(separates.criterion, translator)} (${translator.numbers.percent(separates.share, 0)})`;
}

function dropOneTable({ dropOne }: Dossier, translator: Translator): Table {
  const { texts } = translator;
  const words = texts.peers.dossier;
  const columns = words.dropOneColumns;
  const cells = (standing: Standing | undefined, code: string) =>
    standing
      ? [
          standing.peers,
          standing.median,
          standing.gap,
          standing.ratio ?? { absent: texts.undefined['zero-median'], code: 'zero-median' },
        ]
      : [0, { absent: translator.say({ code, args: {} }), code }, null, null];
  return {
    id: 'drop-one',
    caption: words.dropOneCaption,
    columns: [
      { id: 'criterion', header: columns.criterion, kind: 'text' },
      { id: 'n', header: columns.peers, kind: 'count' },
      { id: 'median', header: columns.median, kind: 'money', digits: 2 },
      { id: 'gap', header: columns.gap, kind: 'money', digits: 2 },
      { id: 'ratio', header: columns.ratio, kind: 'share' },
    ],
    rows: dropOne.map(({ criterion, standing, code }) => ({
      cells: [
        criterion === null ? words.dropNone : roleName(criterion, translator),
        ...cells(standing, code),
      ],
    })),
    notes: [words.dropNote],
  };
}
