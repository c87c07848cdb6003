import { lastOf } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Trend } from '../../study/trend/trend.ts';
import type { Chart } from '../charts/chart.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Column } from '../model/report.ts';
import { groupingName, roleName } from '../words/roles.ts';
import { countOf, groupsOf } from './tables.ts';

/** Fewest compared organisations in a period for its dot. */
const DOT_FROM = 2;

/** Small multiples of every period, and the slope from the first to the last joined one; none with fewer than two groups. */
export function trendCharts(
  study: Trend,
  changes: Trend['changes'][number],
  translator: Translator,
  { accent, foot = [] }: { readonly accent?: string; readonly foot?: readonly string[] } = {},
): Chart[] {
  if (changes.all.by.length !== 1) return [];
  return [
    multiples(study, changes, accent, foot, translator),
    slope(changes, accent, foot, translator),
  ].flatMap((chart) => chart ?? []);
}

function multiples(
  study: Trend,
  { all }: Trend['changes'][number],
  accent: string | undefined,
  foot: readonly string[],
  translator: Translator,
): Chart | undefined {
  const { fill, texts } = translator;
  const words = texts.trend.chart;
  const periods = study.years.all;
  const panels = groupsOf(study, all.by)
    .map(({ labels, years }) => ({
      label: labels[0]!,
      values: years.map((year) => {
        const own = year?.funding;
        return own && own.compared >= DOT_FROM && 'value' in own.ratio ? own.ratio.value : undefined;
      }),
      note: texts.trend.verdicts[
        all.groups.find((one) => one.labels.join() === labels.join())?.verdict ?? 'few'
      ],
      accent: labels[0] === accent,
    }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  if (panels.length < 2) return undefined;
  const role = all.by[0]!;
  const names = { first: periods[0]!, last: lastOf(periods), n: panels.length };
  return {
    id: `trend-${role}`,
    title: fill(words.title, {
      first: all.from,
      last: all.to,
      n: panels.length,
      role,
      closing: countOf(all, 'closing'),
      widening: countOf(all, 'widening'),
    }),
    subtitle: fill(words.subtitle, names),
    alt: fill(words.alt, names),
    foot: [...(study.years.joins.includes(false) ? [words.gap] : []), ...foot],
    data: {
      id: `figure-trend-${role}`,
      caption: '',
      columns: [
        { id: role, header: roleName(role, translator), kind: 'text' },
        ...periods.map((period, at): Column => ({ id: `ratio-${at + 1}`, header: period, kind: 'share' })),
        { id: 'verdict', header: texts.trend.columns.verdict, kind: 'text' },
      ],
      rows: panels.map(({ label, values, note }) => ({
        cells: [label, ...values.map((value) => value ?? null), note],
      })),
      notes: [],
    },
    drawing: {
      kind: 'small-multiples',
      value: { label: words.axis, kind: 'share', digits: 0 },
      periods,
      joins: study.years.joins,
      panels,
      reference: { value: 1, label: words.reference },
    },
  };
}

function slope(
  { all }: Trend['changes'][number],
  accent: string | undefined,
  foot: readonly string[],
  translator: Translator,
): Chart | undefined {
  const { fill, numbers, texts } = translator;
  const words = texts.trend.chart;
  const rows = all.groups.flatMap(({ labels, from, to, verdict }) =>
    from === undefined || to === undefined || verdict === 'few'
      ? []
      : [
          {
            label: labels[0]!,
            from,
            to,
            told: verdict === 'closing' || verdict === 'widening',
            accent: labels[0] === accent,
          },
        ],
  );
  if (rows.length < 2) return undefined;
  const size = ({ from, to }: { readonly from: number; readonly to: number }) =>
    Math.abs(Math.log(to / from));
  const told = rows.filter((row) => row.told);
  const most = told.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (best === undefined || size(row) > size(best) ? row : best),
    undefined,
  );
  const about = rows.find((row) => row.accent) ?? most;
  const names = { first: all.from, last: all.to, n: rows.length };
  const role = all.by[0]!;
  return {
    id: `slope-${role}`,
    title: about
      ? fill(about === most ? words.slopeTitle : words.slopeTitleOwn, {
          label: about.label,
          from: numbers.percent(about.from, 0),
          to: numbers.percent(about.to, 0),
        })
      : fill(words.slopeTitleNone, names),
    subtitle: fill(words.slopeSubtitle, names),
    alt: fill(words.slopeAlt, names),
    foot,
    data: {
      id: `figure-slope-${role}`,
      caption: '',
      ...linesBy(rows, [
        col.text(role, groupingName(all.by, translator), ({ label }) => label),
        col.share('from', all.from, ({ from }) => from),
        col.share('to', all.to, ({ to }) => to),
      ]),
      notes: [],
    },
    drawing: {
      kind: 'slope',
      value: { label: words.axis, kind: 'share', digits: 0 },
      ends: [all.from, all.to],
      // The line that the title is about stands out.
      rows: rows.map((row) => ({ label: row.label, from: row.from, to: row.to, accent: row === about })),
      reference: { value: 1, label: words.reference },
    },
  };
}
