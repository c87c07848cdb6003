import { MOST_GAMMA } from '../../measure/sensitivity/rosenbaum.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import { figureCell, probabilityText } from '../gaps/cells.ts';
import { col, linesBy } from '../model/columns.ts';
import type { CellValue, Column, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { optionName } from './names.ts';

const known = (x: number): number | null => (Number.isNaN(x) ? null : x);

/** Where the ways put each group, from the lowest median to the highest. */
export function standingsTable(study: Robustness, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.robustness;
  const columns = words.standingsColumns;
  const { role, labels, standings, asked, joint } = study;
  const sorted = standings.toSorted(
    (a, b) => (known(a.median) ?? 9e9) - (known(b.median) ?? 9e9) || a.group - b.group,
  );
  return {
    id: 'standings',
    caption: fill(words.standingsCaption, { role }),
    columns: [
      { id: role, header: roleName(role, translator), kind: 'text' },
      { id: 'verdict', header: columns.verdict, kind: 'text' },
      { id: 'ratio', header: columns.ratio, kind: 'share' },
      { id: 'lowest', header: columns.lowest, kind: 'share' },
      { id: 'median', header: columns.median, kind: 'share' },
      { id: 'highest', header: columns.highest, kind: 'share' },
      { id: 'told', header: columns.told, kind: 'count' },
      { id: 'ways', header: columns.ways, kind: 'count' },
      ...(joint ? [{ id: 'p', header: columns.p, kind: 'text' } as const] : []),
      { id: 'fate', header: columns.fate, kind: 'text' },
    ],
    rows: sorted.map(({ group, verdict, lowest, median, highest, below, above, tellable, fate }) => {
      const own = joint?.groups[group];
      return {
        cells: [
          labels[group]!,
          texts.gaps.verdicts[verdict],
          figureCell(asked.groups[group]!.ratio, translator),
          known(lowest),
          known(median),
          known(highest),
          fate === 'few' ? null : below + above,
          fate === 'few' ? null : tellable,
          ...(joint ? [own ? probabilityText(own.p, translator) : null] : []),
          words.fates[fate],
        ],
      };
    }),
    notes: [words.standingsNote],
  };
}

/** What each option moves, from the choice that moves most to that which moves least. */
export function movesTable({ moves, declared, labels }: Robustness, translator: Translator): Table {
  const words = translator.texts.robustness;
  const columns = words.movesColumns;
  const weight = (mean: number): number => (Number.isNaN(mean) ? -1 : mean);
  return {
    id: 'moves',
    caption: words.movesCaption,
    ...linesBy(
      moves.toSorted((a, b) => weight(b.mean) - weight(a.mean)),
      [
        col.text('choice', columns.choice, ({ choice }) => words.choices[choice]),
        col.text('option', columns.option, ({ choice, key }) =>
          optionName(declared, choice, key, translator),
        ),
        col.text('question', columns.question, ({ question }) => words.questions[question]),
        col.quantity('mean', columns.mean, ({ mean }) => (Number.isNaN(mean) ? null : 100 * mean), 1),
        col.text('farthest', columns.farthest, ({ mean, farthest }) =>
          farthest.group < 0 || !(mean > 0) ? null : labels[farthest.group]!,
        ),
        col.share(
          'from',
          columns.from,
          ({ mean, farthest }) => (farthest.group < 0 || !(mean > 0) ? null : known(farthest.from)),
          0,
        ),
        col.share(
          'to',
          columns.to,
          ({ mean, farthest }) => (farthest.group < 0 || !(mean > 0) ? null : known(farthest.to)),
          0,
        ),
        col.count('turns', columns.turns, ({ turns }) => turns.length),
      ],
    ),
    notes: [words.movesNote],
  };
}

/** How strong a factor that the file does not hold would have to be, by named group. */
export function unrecordedTable({ role, labels, unrecorded }: Robustness, translator: Translator): Table {
  const words = translator.texts.robustness;
  const columns = words.unrecordedColumns;
  const share = (x: number): CellValue => (!(x <= 1) ? { absent: words.impossible, code: 'above-one' } : x);
  return {
    id: 'unrecorded',
    caption: words.unrecordedCaption,
    columns: [
      { id: role, header: roleName(role, translator), kind: 'text' },
      { id: 'ratio', header: columns.ratio, kind: 'share' },
      { id: 'smallest', header: columns.smallest, kind: 'quantity' },
      { id: 'interval', header: columns.interval, kind: 'quantity' },
      { id: 'share_15', header: columns.share15, kind: 'share', digits: 0 },
      { id: 'share_2', header: columns.share2, kind: 'share', digits: 0 },
      { id: 'share_3', header: columns.share3, kind: 'share', digits: 0 },
      { id: 'robustness_value', header: columns.value, kind: 'share' },
      { id: 'robustness_told', header: columns.told, kind: 'share' },
      { id: 'gamma', header: columns.gamma, kind: 'quantity', digits: 1 },
    ],
    rows: unrecorded.map((own) => ({
      cells: [
        labels[own.group]!,
        own.ratio,
        known(own.smallest),
        known(own.smallestOfInterval),
        ...own.shares.map((one) => share(one.share)),
        own.value?.erased ?? null,
        own.value?.untold ?? null,
        own.gamma === undefined
          ? null
          : own.gamma.largest >= MOST_GAMMA
            ? { absent: `≥\u00a0${MOST_GAMMA}`, code: 'most' }
            : own.gamma.largest,
      ],
    })),
    notes: [words.unrecordedNote],
  };
}

/** What turns a finding when it is left out. `most`: lines. */
export function droppedTable(study: Robustness, most: number, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.robustness;
  const columns = words.droppedColumns;
  const { role, labels, dropped, turning, tried, asked, view } = study;
  const turn = (group: number, from: string, to: string): string =>
    fill(words.turn, { group: labels[group]!, from, to });
  const organisations = [...new Set(turning.map(({ unit }) => unit))];
  const rows = [
    ...dropped
      .filter(({ turns }) => turns.length > 0)
      .map(({ kind, name, turns }) => ({
        cells: [
          fill(words.droppedKinds[kind], { role }),
          kind === 'criterion' ? roleName(name, translator) : name,
          turns.map(({ group, from, to }) => turn(group, words.told[from], words.told[to])).join('; '),
        ],
      })),
    ...organisations.map((unit) => ({
      cells: [
        words.droppedKinds.organisation,
        view.units.name(unit),
        turning
          .filter((one) => one.unit === unit)
          .map(({ group, told }) => {
            const { verdict, ratio } = asked.groups[group]!;
            const side = 'value' in ratio && ratio.value > 1 ? 'above' : 'below';
            return turn(group, words.told[verdict], words.told[told ? side : 'untold']);
          })
          .join('; '),
      ],
    })),
  ];
  const count = (kind: string): number => dropped.filter((one) => one.kind === kind).length;
  return {
    id: 'dropped',
    caption: words.droppedCaption,
    columns: [
      { id: 'kind', header: columns.kind, kind: 'text' },
      { id: 'name', header: columns.name, kind: 'text' },
      { id: 'turns', header: columns.turns, kind: 'text' },
    ],
    rows: rows.slice(0, most),
    notes: [
      ...(rows.length === 0 ? [words.droppedNone] : []),
      ...(rows.length > most ? [fill(texts.gaps.organisationsShown, { shown: most, all: rows.length })] : []),
      fill(words.droppedNote, {
        criteria: count('criterion'),
        groups: count('region'),
        periods: count('period'),
        organisations: tried,
        all: view.units.n,
      }),
    ],
  };
}

/** How many organisations, and which amounts, carry each finding. Undefined where nothing is found. */
export function undoingTable(
  { role, labels, undoing, asked, view }: Robustness,
  translator: Translator,
): Table | undefined {
  if (undoing.length === 0) return undefined;
  const words = translator.texts.robustness;
  const columns = words.undoingColumns;
  const count = (units: readonly number[] | undefined): CellValue =>
    units ? units.length : { absent: words.undoingNever, code: 'none' };
  return {
    id: 'undoing',
    caption: words.undoingCaption,
    ...linesBy(undoing, [
      col.text(role, roleName(role, translator), (own) => labels[own.group]!),
      col.text(
        'verdict',
        columns.verdict,
        (own) => translator.texts.gaps.verdicts[asked.groups[own.group]!.verdict],
      ),
      col.count('untold', columns.untold, (own) => count(own.untold)),
      col.money(
        'amounts',
        columns.amounts,
        (own) => (own.untold ? own.untold.reduce((sum, unit) => sum + view.units.amount[unit]!, 0) : null),
        0,
      ),
      col.count('turned', columns.turned, (own) => count(own.turned)),
      col.money('amount_untold', columns.amountUntold, (own) => own.amountUntold, 0),
      col.money('amount_turned', columns.amountTurned, (own) => own.amountTurned, 0),
    ]),
    notes: [words.undoingNote],
  };
}

/** No column explains more of what differs among comparables. */
const MOST_EXPLAINED = 0.9;
/** More organisations than this many times those there are: out of reach. */
const REACH = 20;

/** The smallest gap found, and what would settle those that cannot be told. */
export function powerTable(
  { role, labels, power, asked, further }: Robustness,
  translator: Translator,
): Table {
  const { fill, numbers, texts } = translator;
  const words = texts.robustness;
  const columns = words.powerColumns;
  const column = (id: keyof typeof columns, kind: Column['kind'], digits?: number): Column => ({
    id,
    header: columns[id],
    kind,
    ...(digits === undefined ? {} : { digits }),
  });
  return {
    id: 'power',
    caption: words.powerCaption,
    columns: [
      { id: role, header: roleName(role, translator), kind: 'text' },
      column('n', 'count'),
      column('detectable', 'share', 0),
      column('verdict', 'text'),
      column('tell', 'count'),
      column('comparable', 'count'),
      column('share', 'share', 0),
    ],
    rows: power.map(({ group, compared, detectable, settling }) => {
      const reachable = (n: number): CellValue =>
        Number.isNaN(n) || n > REACH * compared ? { absent: words.beyond, code: 'beyond' } : n;
      return {
        cells: [
          labels[group]!,
          compared,
          known(detectable),
          texts.gaps.verdicts[asked.groups[group]!.verdict],
          ...(settling
            ? [
                reachable(settling.tell),
                reachable(settling.comparable),
                settling.share > MOST_EXPLAINED ? { absent: words.beyond, code: 'beyond' } : settling.share,
              ]
            : [null, null, null]),
        ],
      };
    }),
    notes: [
      fill(words.powerNote, { band: numbers.percent(asked.band, 0) }),
      fill(words.further, {
        n: further.length,
        columns: further
          .map(({ name, share }) => `${roleName(name, translator)} (${numbers.percent(share, 1)})`)
          .join('; '),
      }),
    ],
  };
}
