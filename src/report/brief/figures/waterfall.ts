import { closerLook } from '../../../study/claims/verdict-claims.ts';
import type { Chart } from '../../charts/chart.ts';
import { roleNames } from '../../words/roles.ts';
import type { BriefContext } from '../context.ts';
import { placeName } from '../names.ts';
import { frameOf, periodOf } from './frame.ts';

/** From the mean of the other regions to that of one: its mix of types, then its amounts type for type. */
export function waterfallFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator } = context;
  const region = context.region ?? closerLook(gaps);
  const { explanation } = gaps;
  if (region === undefined || 'undefined' in explanation) return undefined;
  const found = explanation.compositions[0]?.regions[explanation.regionLabels.indexOf(region)];
  const own = gaps.groups.find(({ by, labels }) => by.join() === 'region' && labels[0] === region);
  if (!found || 'undefined' in found || !own || !('value' in own.mean)) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.waterfallFigure;
  const end = own.mean.value;
  const start = end - found.gap;
  const steps = [
    { label: words.composition, value: found.composition },
    { label: words.rate, value: found.rate },
  ];
  return {
    ...frameOf(context, {
      id: 'explanation',
      title: fill(words.title, {
        of: placeName(region, translator).of,
        factors: gaps.factors.length === 0 ? 'none' : roleNames(gaps.factors, translator),
        rate: numbers.shortMoney(Math.abs(found.rate)),
        direction: found.rate < 0 ? 'less' : 'more',
      }),
      subtitle: fill(words.subtitle, { n: own.n, period: periodOf(context) }),
      alt: fill(words.alt, {
        region,
        start: numbers.money(start, 0),
        composition: numbers.money(found.composition, 0),
        rate: numbers.money(found.rate, 0),
        end: numbers.money(end, 0),
      }),
      data: {
        columns: [
          { id: 'step', header: words.step, kind: 'text' },
          { id: 'amount', header: words.axis, kind: 'money' },
        ],
        rows: [
          { cells: [words.start, start] },
          ...steps.map(({ label, value }) => ({ cells: [label, value] })),
          { cells: [region, end], mark: 'total' },
        ],
      },
    }),
    drawing: {
      kind: 'waterfall',
      value: { label: words.axis, kind: 'money' },
      start: { label: words.start, value: start },
      steps,
      end: { label: region, value: end },
    },
  };
}
