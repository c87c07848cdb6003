// The report of `compute`: the values of a case as tables.
import type { ComputedCase, ComputedValue } from '../../measure/compute.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import { indicatorText } from '../../messages/indicator-reading.ts';
import type { Block, Column, Report, Row, Table } from '../model/report.ts';
import { calculatorCell, calculatorFigure, calculatorReading } from '../words/figures.ts';

export interface ComputeOptions {
  /** Kind of the case: a key of the texts. */
  readonly kind: string;
  /** true: every value; false: those a person asks for first. */
  readonly all: boolean;
  /** Units, for the sentences that name them. */
  readonly n: number;
}

/** What a person looks at first in a list of amounts, in this order; each brings its weighted twin. */
const FIRST = [
  'n',
  'n_zero',
  'total',
  'mean',
  'median',
  'range',
  'gap_to_median',
  'mcloone.half',
  'mcloone.le',
  'verstegen.half',
  'gini.unbiased',
  'gini.population',
  'hoover',
  'hoover.amount',
  'cv.sample',
  'theil_t.zero0',
  'mld',
  'ge.2',
  'atkinson.0.5',
  'atkinson.1',
  'share.bottom40',
  'share.top10',
  'palma.interp',
  'p90p10.type7',
  'frr.type7',
  'quantile.type7.p10',
  'quantile.type7.p25',
  'quantile.type7.p75',
  'quantile.type7.p90',
];
const WEIGHTED = [
  'w.mean',
  'w.median.type2',
  'w.mcloone.half',
  'w.gini.unbiased_kish',
  'w.gini.population',
  'w.hoover',
  'w.theil_t.zero0',
  'w.frr.type1',
];
const LONGEST_LIST = 40;

/** Values of one case as a table for people; lists of one number a unit get a table of their own. */
export function computeReport(
  result: ComputedCase,
  options: ComputeOptions,
  translator: ExplainTranslator,
): Report {
  const { explain, fill } = translator;
  const chosen = choose(result.values, options);
  const hidden = result.values.length - chosen.length;
  const single = chosen.filter((value) => 'undefined' in value || typeof value.value === 'number');
  const lists = chosen.filter((value) => !single.includes(value));
  const kind = isKind(options.kind, translator) ? explain.ui.kinds[options.kind] : options.kind;
  const blocks: Block[] = [];
  if (single.length > 0) blocks.push({ kind: 'table', table: singles(single, options.n, translator) });
  for (const table of listTables(lists, translator)) blocks.push({ kind: 'table', table });
  if (hidden > 0) blocks.push({ kind: 'paragraph', text: fill(explain.ui.computeMore, { count: hidden }) });
  return {
    title: fill(explain.ui.computeTitle, { kind, id: result.id === undefined ? 'none' : String(result.id) }),
    lead: [],
    sections: [{ heading: fill(explain.ui.computeCaption, { count: chosen.length }), blocks }],
    limits: [],
  };
}

const isKind = (
  kind: string,
  { explain }: ExplainTranslator,
): kind is keyof ExplainTranslator['explain']['ui']['kinds'] => Object.hasOwn(explain.ui.kinds, kind);

function choose(values: readonly ComputedValue[], { kind, all }: ComputeOptions): readonly ComputedValue[] {
  if (all || kind !== 'univariate') return values;
  const byKey = new Map(values.map((value) => [value.key, value]));
  const first = [...FIRST, ...WEIGHTED].flatMap((key) => byKey.get(key) ?? []);
  return [...first, ...values.filter(({ key }) => /^(decomp|he|anova)\./.test(key))];
}

function singles(values: readonly ComputedValue[], n: number, translator: ExplainTranslator): Table {
  const { ui } = translator.texts;
  const { explain, fill } = translator;
  return {
    id: 'values',
    caption: '',
    columns: [
      { id: 'indicator', header: ui.columnIndicator, kind: 'text' },
      { id: 'value', header: ui.columnValue, kind: 'quantity' },
      { id: 'reading', header: ui.columnReading, kind: 'text' },
    ],
    rows: values.map((value): Row => {
      const reading = calculatorReading(value, n, translator);
      const caution =
        value.guard === undefined
          ? reading
          : fill(explain.ui.caution, {
              reading: reading || 'none',
              guard: value.guard.replace('<', '\u00a0<\u00a0'),
            });
      return {
        cells: [indicatorText(value.key, translator).name, calculatorCell(value, translator), caution],
      };
    }),
    notes: [],
  };
}

/** Lists of one length share a table: one row a key, one column a unit. */
function listTables(values: readonly ComputedValue[], translator: ExplainTranslator): readonly Table[] {
  const byLength = new Map<number, { key: string; list: readonly number[] }[]>();
  for (const value of values) {
    if ('undefined' in value || typeof value.value === 'number') continue;
    const same = byLength.get(value.value.length) ?? [];
    same.push({ key: value.key, list: value.value });
    byLength.set(value.value.length, same);
  }
  return [...byLength].map(([length, lists]) => listTable(length, lists, translator));
}

function listTable(
  length: number,
  lists: readonly { key: string; list: readonly number[] }[],
  translator: ExplainTranslator,
): Table {
  const { explain, fill, texts } = translator;
  const shown = length > LONGEST_LIST ? 0 : length;
  const columns: Column[] = [
    { id: 'indicator', header: texts.ui.columnIndicator, kind: 'text' },
    ...Array.from(
      { length: shown },
      (_, i): Column => ({ id: String(i + 1), header: String(i + 1), kind: 'quantity' }),
    ),
    ...(shown === 0 ? [{ id: 'n', header: texts.ui.columnValue, kind: 'text' as const }] : []),
  ];
  return {
    id: `lists-${length}`,
    caption: explain.ui.listsCaption,
    columns,
    rows: lists.map(({ key, list }) => ({
      cells: [
        indicatorText(key, translator).name,
        ...(shown === 0
          ? [fill(explain.ui.longList, { n: length })]
          : list.map((x) => calculatorFigure(key, x))),
      ],
    })),
    notes: [],
  };
}

/** Values of cases as CSV rows at full precision: id, key, position in a list, value, reason, guard. */
export function* computeRows(
  results: readonly ComputedCase[],
): Iterable<readonly (string | number | undefined)[]> {
  for (const { id, values } of results) {
    for (const value of values) {
      if ('undefined' in value) {
        yield [id, value.key, undefined, undefined, value.undefined, value.guard];
      } else if (typeof value.value === 'number') {
        yield [id, value.key, undefined, value.value, undefined, value.guard];
      } else {
        for (const [i, x] of value.value.entries()) yield [id, value.key, i + 1, x, undefined, value.guard];
      }
    }
  }
}

export const COMPUTE_HEADER = ['id', 'key', 'position', 'value', 'undefined', 'guard'] as const;
