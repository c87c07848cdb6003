import { numberOf } from '../../../study/gaps/figure.ts';
import { fundingBy } from '../../../study/gaps/funding.ts';
import type { Chart, HeatChart } from '../../charts/chart.ts';
import { guardText } from '../../words/indicators.ts';
import type { BriefContext } from '../context.ts';
import { plainLabel } from '../names.ts';
import { frameOf } from './frame.ts';
import { periodOf } from './regions.ts';

/** Fewest organisations of a cell for its ratio to be printed (METHODS §10: a ratio of two amounts from 2, a level from 3). */
const CELL_FROM = 3;

/** Region × sector: what is received over what comparables elsewhere receive, cell by cell. */
export function heatFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region } = context;
  const measured = fundingBy(gaps.funding, ['region', 'sector']);
  const cells = measured?.groups ?? [];
  const rows = gaps.regions?.labels ?? [];
  const columns = gaps.sectors?.labels ?? [];
  if (cells.length === 0 || rows.length < 2 || columns.length < 2) return undefined;
  const { fill, texts } = translator;
  const words = texts.brief.heatFigure;
  const found = new Map(cells.map((cell) => [cell.labels.join('\u0000'), cell]));
  const mark = texts.undefined['not-shown'];
  const withheld = new Set(gaps.withheld?.groups.map(({ labels }) => labels.join('\u0000')));
  const cellOf = (row: string, column: string): HeatChart['cells'][number][number] => {
    const cell = found.get(`${row}\u0000${column}`);
    if (withheld.has(`${row}\u0000${column}`)) return { absent: mark };
    const value = cell && numberOf(cell.ratio);
    if (!cell || value === undefined) return { absent: cell && gaps.withheld ? mark : '' };
    return cell.compared < CELL_FROM ? { absent: guardText(`n<${CELL_FROM}`) } : { value, n: cell.compared };
  };
  const drawn = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const shown = drawn.flat().flatMap((cell) => ('value' in cell ? [cell.value] : []));
  if (shown.length < 4) return undefined;
  const frame = frameOf(context, {
    id: 'regions-sectors',
    title: fill(words.title, {
      of: shown.length,
    }),
    subtitle: fill(words.subtitle, {
      period: periodOf(context),
      from: gaps.withheld?.fewest ?? CELL_FROM,
    }),
    alt: fill(words.alt, { regions: rows.length, sectors: columns.length }),
    data: {
      id: 'figure-regions-sectors',
      caption: '',
      columns: [
        { id: 'region', header: texts.ui.roles.region, kind: 'text' },
        { id: 'sector', header: texts.ui.roles.sector, kind: 'text' },
        { id: 'n', header: 'n', kind: 'count' },
        { id: 'ratio', header: texts.gaps.byColumns.ratio, kind: 'share' },
      ],
      rows: rows.flatMap((row, i) =>
        columns.flatMap((column, j) => {
          const cell = drawn[i]![j]!;
          return 'value' in cell ? [{ cells: [row, column, cell.n, cell.value] }] : [];
        }),
      ),
      notes: [],
    },
  });
  return {
    ...frame,
    foot: gaps.withheld
      ? [...frame.foot, fill(texts.brief.withheld.marks['not-shown'], { mark, fewest: gaps.withheld.fewest })]
      : frame.foot,
    drawing: {
      kind: 'heat',
      value: { label: texts.gaps.byColumns.ratio, kind: 'share', digits: 0 },
      centre: 1,
      centreLabel: words.centre,
      rows: rows.map(plainLabel),
      columns,
      cells: drawn,
      ...(region === undefined ? {} : { accents: [rows.indexOf(region)] }),
    },
  };
}
