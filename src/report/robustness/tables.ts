import { TOLD_FROM } from '../../measure/comparable-funding/verdict.ts';
import { MOST_GAMMA } from '../../measure/sensitivity/rosenbaum.ts';
import type { Translator } from '../../messages/translator.ts';
import type { OptionMove } from '../../study/robustness/moves.ts';
import { isChanceLeftOut, type Robustness, type StandingOfGroup } from '../../study/robustness/robustness.ts';
import { figureCell, probabilityText } from '../gaps/cells.ts';
import { col, linesBy } from '../model/columns.ts';
import type { CellValue, Table } from '../model/report.ts';
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
  const chance = ({ group }: StandingOfGroup): CellValue => {
    const own = joint?.groups[group];
    return own ? probabilityText(own.p, translator) : null;
  };
  return {
    id: 'standings',
    caption: fill(words.standingsCaption, { role }),
    ...linesBy(sorted, [
      col.text(role, roleName(role, translator), ({ group }) => labels[group]!),
      col.text('verdict', columns.verdict, ({ verdict }) => texts.gaps.verdicts[verdict]),
      col.share('ratio', columns.ratio, ({ group }) => figureCell(asked.groups[group]!.ratio, translator)),
      col.share('lowest', columns.lowest, ({ lowest }) => known(lowest)),
      col.share('median', columns.median, ({ median }) => known(median)),
      col.share('highest', columns.highest, ({ highest }) => known(highest)),
      ...(isChanceLeftOut(study)
        ? []
        : [
            col.count<StandingOfGroup>('told', columns.told, ({ fate, below, above }) =>
              fate === 'few' ? null : below + above,
            ),
            col.count<StandingOfGroup>('ways', columns.ways, ({ fate, tellable }) =>
              fate === 'few' ? null : tellable,
            ),
            ...(joint ? [col.text('p', columns.p, chance)] : []),
            col.text<StandingOfGroup>('fate', columns.fate, ({ fate }) => words.fates[fate]),
          ]),
    ]),
    notes: isChanceLeftOut(study) ? [] : [words.standingsNote],
  };
}

/** What each option moves, from the choice that moves most to that which moves least. */
export function movesTable(study: Robustness, translator: Translator): Table {
  const { moves, declared, labels } = study;
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
        ...(isChanceLeftOut(study)
          ? []
          : [col.count<OptionMove>('turns', columns.turns, ({ turns }) => turns.length)]),
      ],
    ),
    notes: [translator.fill(words.movesNote, { chance: isChanceLeftOut(study) ? 'no' : 'yes' })],
  };
}

/** How strong a factor that the file does not hold would have to be, by named group. */
export function unrecordedTable({ role, labels, unrecorded }: Robustness, translator: Translator): Table {
  const words = translator.texts.robustness;
  const columns = words.unrecordedColumns;
  const share = (x: number): CellValue => (!(x <= 1) ? { absent: words.impossible, code: 'above-one' } : x);
  const atMost = (largest: number): CellValue =>
    largest >= MOST_GAMMA ? { absent: `≥\u00a0${MOST_GAMMA}`, code: 'most' } : largest;
  return {
    id: 'unrecorded',
    caption: words.unrecordedCaption,
    ...linesBy(unrecorded, [
      col.text(role, roleName(role, translator), ({ group }) => labels[group]!),
      col.share('ratio', columns.ratio, ({ ratio }) => ratio),
      col.quantity('smallest', columns.smallest, ({ smallest }) => known(smallest)),
      col.quantity('interval', columns.interval, ({ smallestOfInterval }) => known(smallestOfInterval)),
      col.share('share_15', columns.share15, ({ shares }) => share(shares[0]!.share), 0),
      col.share('share_2', columns.share2, ({ shares }) => share(shares[1]!.share), 0),
      col.share('share_3', columns.share3, ({ shares }) => share(shares[2]!.share), 0),
      col.share('robustness_value', columns.value, ({ value }) => value?.erased ?? null),
      col.share('robustness_told', columns.told, ({ value }) => value?.untold ?? null),
      col.quantity('gamma', columns.gamma, ({ gamma }) => (gamma ? atMost(gamma.largest) : null), 1),
    ]),
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
        view.units.tellingName(unit),
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
  const few = asked.groups.flatMap(({ compared, comparables }, group) =>
    Math.min(compared, comparables) === TOLD_FROM ? [labels[group]!] : [],
  );
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
        few: few.length === 0 ? 'none' : few.join(', '),
        fewest: TOLD_FROM,
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
  const { fill, texts } = translator;
  const words = texts.robustness;
  const columns = words.undoingColumns;
  const fewest = { fewest: TOLD_FROM };
  const count = (units: readonly number[] | undefined, none: string): CellValue =>
    units ? units.length : { absent: none, code: 'none' };
  return {
    id: 'undoing',
    caption: words.undoingCaption,
    ...linesBy(undoing, [
      col.text(role, roleName(role, translator), (own) => labels[own.group]!),
      col.text('verdict', columns.verdict, (own) => texts.gaps.verdicts[asked.groups[own.group]!.verdict]),
      col.count('untold', columns.untold, (own) => count(own.untold, fill(words.undoingFew, fewest))),
      col.money(
        'amounts',
        columns.amounts,
        (own) => (own.untold ? own.untold.reduce((sum, unit) => sum + view.units.amount[unit]!, 0) : null),
        0,
      ),
      col.count('turned', columns.turned, (own) => count(own.turned, words.undoingNever)),
      col.money('amount_untold', columns.amountUntold, (own) => own.amountUntold, 0),
      col.money('amount_turned', columns.amountTurned, (own) => own.amountTurned, 0),
    ]),
    notes: [fill(words.undoingNote, fewest)],
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
  const beyond = { absent: words.beyond, code: 'beyond' };
  const reachable = (n: number | undefined, compared: number): CellValue => {
    if (n === undefined) return null;
    return Number.isNaN(n) || n > REACH * compared ? beyond : n;
  };
  const explained = (share: number | undefined): CellValue => {
    if (share === undefined) return null;
    return share > MOST_EXPLAINED ? beyond : share;
  };
  return {
    id: 'power',
    caption: words.powerCaption,
    ...linesBy(power, [
      col.text(role, roleName(role, translator), ({ group }) => labels[group]!),
      col.count('n', columns.n, ({ compared }) => compared),
      col.share('detectable', columns.detectable, ({ detectable }) => known(detectable), 0),
      col.text('verdict', columns.verdict, ({ group }) => texts.gaps.verdicts[asked.groups[group]!.verdict]),
      col.count('tell', columns.tell, ({ settling, compared }) => reachable(settling?.tell, compared)),
      col.count('comparable', columns.comparable, ({ settling, compared }) =>
        reachable(settling?.comparable, compared),
      ),
      col.share('share', columns.share, ({ settling }) => explained(settling?.share), 0),
    ]),
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
