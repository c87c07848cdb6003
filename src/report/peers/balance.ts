import type { BalanceRow } from '../../compare/balance.ts';
import { GUARDS, guardMark } from '../../measure/guards.ts';
import type { Value } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { RegionBalance } from '../../study/peers/peers.ts';
import { figureCell, reasonText } from '../gaps/cells.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Block, CellValue, Column, Row, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { sideListText } from './side-list.ts';

/** Lines of differences: those that are not close up to the most, and close ones up to the fewest; lines of lists. */
const FEWEST_SHOWN = 10;
const MOST_SHOWN = 30;
const LISTS_SHOWN = 10;
/** Differences from which a row is to be looked at, and pointed out (METHODS §6: customary marks, not tests). */
const FLAG = 0.1;
const RED = 0.25;

type Mark = 'ok' | 'flag' | 'red' | 'few' | 'none';

/** One covariate of one region, with what its row is sorted and read by. */
interface Line {
  readonly region: string;
  readonly row: BalanceRow;
  readonly after: Value;
  readonly mark: Mark;
}

/**
 * How much the regions resemble their comparables elsewhere: a sentence that counts the readings, the differences from the
 * largest down, and the lists of the sides too small for a difference. Nothing without a covariate to speak of.
 */
export function balanceBlocks(balance: readonly RegionBalance[], translator: Translator): Block[] {
  const { fill, texts } = translator;
  const words = texts.peers.balance;
  const all = balance.flatMap(({ region, rows }) => rows.map((row) => lineOf(region, row)));
  const lines = all.filter(hasSomethingToShow);
  if (lines.length === 0) {
    return all.length === 0 ? [] : [{ kind: 'paragraph', text: words.onlyCriteria }];
  }
  const count = (mark: Mark): number => lines.filter((line) => line.mark === mark).length;
  const lists = lines.filter(({ mark }) => mark === 'few');
  return [
    {
      kind: 'paragraph',
      text: fill(words.summary, {
        all: lines.length,
        ok: count('ok'),
        flag: count('flag'),
        red: count('red'),
        few: lists.length,
        none: count('none'),
      }),
    },
    {
      kind: 'table',
      table: differencesTable(
        lines,
        {
          hidden: all.length - lines.length,
          regions: balance.filter(({ rows }) => rows.length === 0).length,
        },
        translator,
      ),
    },
    ...(lists.length > 0 ? [{ kind: 'table', table: listsTable(lists, translator) } as const] : []),
  ];
}

function lineOf(region: string, row: BalanceRow): Line {
  const after = differenceOf(row, 'after');
  return { region, row, after, mark: markOf(row, after) };
}

const differenceOf = (row: BalanceRow, when: 'before' | 'after'): Value =>
  row.kind === 'numbers' ? row[when]['smd.treated'] : row[when]['raw.largest'];

function markOf({ few }: BalanceRow, after: Value): Mark {
  if (few) return 'few';
  if ('undefined' in after) return 'none';
  const size = Math.abs(after.value);
  return size > RED ? 'red' : size > FLAG ? 'flag' : 'ok';
}

/** Criteria that are exact come out 0: shown only where the comparison took a difference away. */
function hasSomethingToShow({ row, after, mark }: Line): boolean {
  if (!('value' in after) || after.value !== 0) return true;
  const before = differenceOf(row, 'before');
  return mark !== 'few' && 'value' in before && Math.abs(before.value) > FLAG;
}

/** Largest difference after first, but those without one before those that are close; else by region, as given. */
const ORDER: readonly Mark[] = ['red', 'flag', 'none', 'ok', 'few'];
const bySize = (a: Line, b: Line): number =>
  ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark) || sizeOf(b.after) - sizeOf(a.after);
const sizeOf = (after: Value): number => ('value' in after ? Math.abs(after.value) : 0);

/** `left`: lines with nothing to show, and regions that are not worked out. */
function differencesTable(
  lines: readonly Line[],
  left: { readonly hidden: number; readonly regions: number },
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const { columns, ...words } = texts.peers.balance;
  const notClose = lines.filter(({ mark }) => mark !== 'ok' && mark !== 'few').length;
  const shown = lines.toSorted(bySize).slice(0, Math.min(Math.max(notClose, FEWEST_SHOWN), MOST_SHOWN));
  const fields = fieldsOf(shown, translator);
  return {
    id: 'balance',
    caption: words.caption,
    columns: fields.map(({ column }) => column),
    rows: shown.map(
      (line): Row => ({
        cells: fields.map(({ cell }) => cell(line)),
        ...(line.mark === 'red' ? { mark: 'accent' } : {}),
      }),
    ),
    notes: [
      ...(shown.length < lines.length ? [fill(words.shown, { shown: shown.length, all: lines.length })] : []),
      ...(left.hidden > 0 ? [fill(words.hidden, { count: left.hidden })] : []),
      ...(left.regions > 0 ? [fill(words.regionsLeft, { count: left.regions })] : []),
      ...words.notes,
    ],
  };
}

interface Field {
  readonly column: Column;
  readonly cell: (line: Line) => CellValue;
}

/**
 * The columns of the differences. Left out: how many have peers elsewhere, where all of them do; what is said of numbers
 * alone, where there are only labels.
 */
function fieldsOf(lines: readonly Line[], translator: Translator): Field[] {
  const { columns, marks } = translator.texts.peers.balance;
  const count = (id: 'treated' | 'matched' | 'controls'): Field => ({
    column: { id: id === 'treated' ? 'n' : id, header: columns[id], kind: 'count' },
    cell: ({ row }) => row[id],
  });
  const figure = (id: string, header: string, value: (row: BalanceRow) => Value | undefined): Field => ({
    // Three decimals, so that a difference just above a mark does not read as the mark.
    column: { id, header, kind: 'quantity', digits: 3 },
    cell: ({ row }) => {
      const found = value(row);
      if (found === undefined) return { absent: '–', code: 'labels' };
      const smallest = id === 'before' ? Math.min(row.treated, row.others) : smallestAfter(row);
      return figureCell(found, translator, guardMark(GUARDS.ten, smallest));
    },
  });
  const text = (id: string, header: string, cell: (line: Line) => string): Field => ({
    column: { id, header, kind: 'text' },
    cell,
  });
  const ofNumbers = (key: 'varratio' | 'ks') => (row: BalanceRow) =>
    row.kind === 'numbers' ? row.after[key] : undefined;
  return [
    text('region', columns.region, ({ region }) => region),
    text('covariate', columns.covariate, ({ row }) => covariateText(row, translator)),
    count('treated'),
    ...(lines.every(({ row }) => row.matched === row.treated) ? [] : [count('matched')]),
    count('controls'),
    figure('before', columns.before, (row) => differenceOf(row, 'before')),
    figure('after', columns.after, (row) => differenceOf(row, 'after')),
    text('reading', columns.mark, ({ after, mark }) =>
      mark === 'none' && 'undefined' in after ? reasonText(after.undefined, translator) : marks[mark],
    ),
    figure('overlap', columns.overlap, (row) => row.after.overlap),
    ...(lines.every(({ row }) => row.kind === 'labels')
      ? []
      : [
          figure('varratio', columns.ratio, ofNumbers('varratio')),
          figure('ks', columns.ks, ofNumbers('ks')),
        ]),
  ];
}

const smallestAfter = ({ matched, controls }: BalanceRow): number => Math.min(matched, controls);

/** The covariate, with the label of its largest difference; with both labels, where before it was another than after. */
function covariateText(row: BalanceRow, translator: Translator): string {
  const { fill } = translator;
  const words = translator.texts.peers.balance;
  const covariate = roleName(row.name, translator);
  if (row.kind === 'numbers' || row.few) return covariate;
  const [before, after] = [row.before.level, row.after.level];
  const level = after ?? before;
  if (level === undefined) return covariate;
  return before === undefined || before === level
    ? fill(words.level, { covariate, level })
    : fill(words.levels, { covariate, before, level });
}

function listsTable(lines: readonly Line[], translator: Translator): Table {
  const { fill, texts } = translator;
  const { lists } = texts.peers.balance;
  return {
    id: 'balance-lists',
    caption: lists.caption,
    ...linesBy(lines.slice(0, LISTS_SHOWN), [
      col.text('region', lists.region, ({ region }) => region),
      col.text('covariate', lists.covariate, ({ row }) => roleName(row.name, translator)),
      col.text('own', lists.own, ({ row }) => (row.lists ? sideListText(row.lists.own, translator) : null)),
      col.text('peers', lists.peers, ({ row }) =>
        row.lists ? sideListText(row.lists.peers, translator) : null,
      ),
    ]),
    notes: [
      ...(lines.length > LISTS_SHOWN ? [fill(lists.shown, { shown: LISTS_SHOWN, all: lines.length })] : []),
      lists.note,
    ],
  };
}
