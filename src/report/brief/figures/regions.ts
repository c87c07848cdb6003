import type { Chart } from '../../charts/chart.ts';
import { guardText } from '../../indicators.ts';
import type { BriefContext } from '../context.ts';
import { frameOf } from './frame.ts';

/** Each region: what its organisations receive over what comparables elsewhere would have them receive, with its interval. */
export function regionsFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region } = context;
  const { chances } = gaps;
  if (!('groups' in chances.region)) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.regionsFigure;
  const labels = chances.region.labels.map((one) => one[0]!);
  const rows = chances.region.groups
    .flatMap(({ group, gap }) => {
      if ('undefined' in gap) return [];
      const ratio = 'value' in gap.ratio ? gap.ratio.value : undefined;
      const interval =
        'ratio' in gap.interval ? { low: gap.interval.ratio.low, high: gap.interval.ratio.high } : {};
      return [
        {
          label: labels[group]!,
          value: gap.compared < 2 ? undefined : ratio,
          ...(gap.compared < 2 ? { absent: guardText('n<2') } : {}),
          ...interval,
          n: gap.compared,
          accent: labels[group] === region,
        },
      ];
    })
    .sort((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY));
  const known = rows.filter(({ value, n }) => value !== undefined && n >= 5);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (!lowest || !highest || lowest === highest) return undefined;
  const own = rows.find(({ accent, value }) => accent && value !== undefined);
  const title = own
    ? fill(words.titleOwn, { region: own.label, ratio: numbers.percent(own.value!, 0) })
    : fill(words.title, {
        lowest: lowest.label,
        low: numbers.percent(lowest.value!, 0),
        highest: highest.label,
        high: numbers.percent(highest.value!, 0),
      });
  return {
    ...frameOf(context, {
      id: 'regions',
      title,
      subtitle: fill(words.subtitle, { n: gaps.overall.covered, period: periodOf(context) }),
      alt: fill(words.alt, { regions: rows.length, lowest: lowest.label, highest: highest.label }),
      data: {
        id: 'figure-regions',
        caption: '',
        columns: [
          { id: 'region', header: texts.ui.roles.region, kind: 'text' },
          { id: 'n', header: 'n', kind: 'count' },
          { id: 'ratio', header: texts.gaps.chanceColumns.ratio, kind: 'share' },
          { id: 'low', header: texts.gaps.chanceColumns.low, kind: 'share' },
          { id: 'high', header: texts.gaps.chanceColumns.high, kind: 'share' },
        ],
        rows: rows.map(({ label, n, value, ...interval }) => ({
          cells: [
            label,
            n,
            value ?? null,
            'low' in interval ? interval.low! : null,
            'high' in interval ? interval.high! : null,
          ],
        })),
        notes: [],
      },
    }),
    drawing: {
      kind: 'ranked-dots',
      value: { label: words.axis, kind: 'share', digits: 0 },
      rows,
      reference: { value: 1, label: words.reference },
    },
  };
}

export const periodOf = ({ gaps: { periods } }: BriefContext): string =>
  periods.length === 1 ? periods[0]! : 'none';
