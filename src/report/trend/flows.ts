import { GUARDS } from '../../measure/guards.ts';
import type { Translator } from '../../messages/translator.ts';
import type { ConvergenceOf } from '../../study/trend/convergence.ts';
import { type LensBy, type LensRow, lensTotal } from '../../study/trend/lens.ts';
import type { Flow, Step } from '../../study/trend/panel.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { absentCell, figureCell } from '../gaps/cells.ts';
import { col, linesBy } from '../model/columns.ts';
import type { CellValue, Column, Row, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { guardText } from '../words/indicators.ts';
import { roleName } from '../words/roles.ts';
import { endsOf, labelText, signedCell } from './words.ts';

/** Who is in both of two periods, who came, left, moved. */
export function panelTable({ steps }: Trend, translator: Translator): Table {
  const { panelCaption, panelColumns: columns, panelNote, kinds } = translator.texts.trend;
  const lines = ({ stayers, arrivals, returns, departures, moved, reclassified, renamed }: Step) =>
    [
      [kinds.stayers, stayers],
      [kinds.arrival, arrivals],
      [kinds.return, returns],
      [kinds.departure, departures],
      [kinds.moved, moved],
      [kinds.reclassified, reclassified],
      [kinds.renamed, renamed],
    ] as const satisfies readonly (readonly [string, Flow])[];
  return {
    id: 'panel',
    caption: panelCaption,
    columns: [
      { id: 'step', header: columns.step, kind: 'text' },
      { id: 'kind', header: columns.kind, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'money', header: columns.money, kind: 'money', digits: 0 },
      { id: 'share', header: columns.share, kind: 'share' },
    ],
    rows: steps.flatMap((step) =>
      lines(step)
        .filter(([, { n }], at) => n > 0 || at < 2)
        .map(
          ([kind, { n, cents, share }]): Row => ({
            cells: [stepText(step), kind, n, centsCell(cents), share ?? null],
          }),
        ),
    ),
    notes: [panelNote],
  };
}

const stepText = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`;

/** Names of those who came, left, moved or are called otherwise, at most `most` lines. */
export function passagesTable({ steps }: Trend, most: number, translator: Translator): Table | undefined {
  const { passagesCaption, panelColumns: columns, kinds } = translator.texts.trend;
  const all = steps.flatMap((step) =>
    step.passages.toSorted((a, b) => b.cents - a.cents).map((passage) => ({ step, passage })),
  );
  if (all.length === 0) return undefined;
  return {
    id: 'passages',
    caption: passagesCaption,
    ...linesBy(largest(all, most), [
      col.text('step', columns.step, ({ step }) => stepText(step)),
      col.text('kind', columns.kind, ({ passage }) => kinds[passage.kind]),
      col.text('organisation', columns.organisation, ({ passage }) => passage.name),
      col.text('before', columns.before, ({ passage }) => passage.before),
      col.text('after', columns.after, ({ passage }) => passage.after),
      col.money('money', columns.money, ({ passage }) => centsCell(passage.cents)),
    ]),
    notes:
      all.length > most
        ? [translator.fill(translator.texts.gaps.organisationsShown, { shown: most, all: all.length })]
        : [],
  };
}

/** Those with the most money where there are too many, in the order in which they stand. */
function largest<T extends { readonly passage: { readonly cents: number } }>(
  all: readonly T[],
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const kept = new Set(all.toSorted((a, b) => b.passage.cents - a.passage.cents).slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** Names that a table of equivalents joined. */
export function equivalentsTable(
  equivalents: readonly (readonly [string, string])[],
  translator: Translator,
): Table | undefined {
  const { equivalentsCaption, panelColumns: columns } = translator.texts.trend;
  if (equivalents.length === 0) return undefined;
  return {
    id: 'equivalents',
    caption: equivalentsCaption,
    ...linesBy(equivalents, [
      col.text('before', columns.before, ([before]) => before),
      col.text('after', columns.after, ([, after]) => after),
    ]),
    notes: [],
  };
}

/** Fewest organisations whose spread and catching up are printed (METHODS §10), and its mark. */
export const CONVERGENCE_FROM = GUARDS.ten.from;
const FEW = `n<${CONVERGENCE_FROM}`;

/** Spread and catching up of the same organisations. */
export function convergenceTable(
  study: Trend,
  rows: readonly ConvergenceOf[],
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const words = texts.trend;
  const columns = words.convergenceColumns;
  const { first, last } = endsOf(study);
  const at = (text: string, period: string) => fill(text, { period });
  const value = (found: ConvergenceOf, key: string): CellValue => {
    if (found.balanced.n < CONVERGENCE_FROM) return { absent: guardText(FEW), code: FEW };
    const own = found.balanced.values[key];
    if (typeof own === 'number') return own;
    return typeof own === 'string' ? absentCell(own, translator) : null;
  };
  return {
    id: 'convergence',
    caption: fill(words.convergenceCaption, { first, last }),
    columns: [
      { id: 'type', header: columns.type, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'sigma-0', header: at(columns.sigma0, first), kind: 'index', digits: 3 },
      { id: 'sigma-1', header: at(columns.sigma1, last), kind: 'index', digits: 3 },
      { id: 'beta', header: columns.beta, kind: 'index', digits: 4 },
      { id: 'beta_low', header: columns.low, kind: 'index', digits: 4 },
      { id: 'beta_high', header: columns.high, kind: 'index', digits: 4 },
      { id: 'p', header: columns.p, kind: 'index', digits: 4 },
      { id: 'speed', header: columns.speed, kind: 'text' },
      { id: 'everyone-0', header: at(columns.everyone0, first), kind: 'index', digits: 3 },
      { id: 'everyone-1', header: at(columns.everyone1, last), kind: 'index', digits: 3 },
    ],
    rows: rows.map((found): Row => {
      const { dealt, n, values } = found.balanced;
      const speed = values['beta.speed'];
      return {
        cells: [
          found.type === '' ? words.convergenceAll : found.type,
          n,
          value(found, 'sigma.sdlog.pop.0'),
          value(found, 'sigma.sdlog.pop.1'),
          value(found, 'beta.coef'),
          ...(n < CONVERGENCE_FROM
            ? [null, null, null]
            : [dealt?.low ?? null, dealt?.high ?? null, dealt?.p ?? null]),
          signedCell(typeof speed === 'number' && n >= CONVERGENCE_FROM ? speed : undefined, translator),
          ...found.everyone.map((one) => figureCell(one, translator, n < CONVERGENCE_FROM ? FEW : undefined)),
        ],
        ...(found.type === '' ? { mark: 'total' as const } : {}),
      };
    }),
    notes: [
      fill(words.convergenceNote, {
        deals: rows[0]?.balanced.dealt?.deals ?? 0,
        without: rows[0]?.without ?? 0,
      }),
    ],
  };
}

/** Parts of the change of one row, in the order of the columns. */
const PARTS = [
  'before',
  'indexation',
  'fresh',
  'redistribution',
  'arrivals',
  'departures',
  'moves',
  'after',
  'change',
] as const;

function partColumns(
  role: string,
  parts: readonly (typeof PARTS)[number][],
  { fill, texts }: Translator,
): Column[] {
  const columns = texts.trend.lensColumns;
  return parts.map((part) => ({ id: part, header: fill(columns[part], { role }), kind: 'money', digits: 2 }));
}

/** The lens over all periods, by group. */
export function lensTable(study: Trend, role: LensBy['role'], translator: Translator): Table {
  const { fill, texts } = translator;
  const { first, last } = endsOf(study);
  const name = roleName(role, translator);
  const rows = lensTotal(study.lens, role);
  const moves = rows.some((row) => row.moves !== 0);
  const parts = PARTS.filter((part) => part !== 'moves' || moves);
  const cells = (row: LensRow): CellValue[] => parts.map((part) => centsCell(row[part]));
  const [total] = lensTotal(study.lens);
  return {
    id: `lens-by-${role}`,
    caption: fill(texts.trend.lensCaption, { first, last, role: name }),
    columns: [{ id: role, header: name, kind: 'text' }, ...partColumns(name, parts, translator)],
    rows: [
      ...rows.map((row): Row => ({ cells: [labelText(row.label, translator), ...cells(row)] })),
      ...(total ? [{ cells: [texts.trend.total, ...cells(total)], mark: 'total' } as const] : []),
    ],
    notes: [texts.trend.lensNote],
  };
}

/** The lens on everyone, one row a pair of periods. */
export function lensYearsTable(study: Trend, translator: Translator): Table {
  const { fill, numbers, texts } = translator;
  const words = texts.trend;
  const parts = PARTS.filter((part) => part !== 'moves');
  return {
    id: 'lens',
    caption: words.lensYearsCaption,
    columns: [
      { id: 'step', header: words.lensColumns.step, kind: 'text' },
      { id: 'rate', header: words.lensColumns.rate, kind: 'share' },
      ...partColumns('', parts, translator),
    ],
    rows: study.lens.map((one) => ({
      cells: [stepText(one), one.rate.rate, ...parts.map((part) => centsCell(one.overall[part]))],
    })),
    notes: study.lens
      .map(({ rate, from, to }) =>
        fill(words.rate[rate.from], {
          from,
          to,
          rate: numbers.percent(rate.rate, 1),
          n: rate.common?.n ?? 0,
          of: rate.common?.of ?? 0,
        }),
      )
      .filter((text, at, all) => all.indexOf(text) === at),
  };
}

/** x % for everyone: the same ratios, wider gaps in dollars. */
export function sameTable(study: Trend, translator: Translator): Table | undefined {
  const { fill, numbers, texts } = translator;
  const words = texts.trend;
  if (!study.sameForAll || study.sameForAll.rows.length === 0) return undefined;
  const { role, rate, rows } = study.sameForAll;
  const { last } = endsOf(study);
  const columns = words.sameColumns;
  const name = roleName(role, translator);
  const shown = numbers.percent(rate, 1);
  return {
    id: 'same-for-all',
    caption: fill(words.sameCaption, { last, rate: shown, role: name }),
    ...linesBy(rows, [
      col.text(role, name, ({ label }) => label),
      col.share('ratio', columns.ratio, ({ ratio }) => ratio),
      col.share('ratio_after', columns.ratioAfter, ({ ratioAfter }) => ratioAfter),
      col.money('gap', columns.gap, ({ gap }) => gap, 0),
      col.money('gap_after', columns.gapAfter, ({ gapAfter }) => gapAfter, 0),
      col.money('widening', columns.widening, ({ gap, gapAfter }) => gapAfter - gap, 0),
    ]),
    notes: [fill(words.sameNote, { rate: shown })],
  };
}
