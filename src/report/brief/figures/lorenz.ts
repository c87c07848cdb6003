import type { Gaps } from '../../../study/gaps/gaps.ts';
import type { Chart } from '../../charts/chart.ts';
import { col, linesBy } from '../../model/columns.ts';
import type { BriefContext } from '../context.ts';
import { frameOf } from './frame.ts';
import { periodOf } from './regions.ts';

/** Points of a Lorenz curve drawn at most: a curve of thousands of organisations looks the same. */
const POINTS = 200;

/** How the money is shared, from the organisation that receives least to the one that receives most. */
export function lorenzFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region } = context;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.lorenzFigure;
  const { everyone, own } = context.publicly ?? curvesOf(gaps, region);
  if (!everyone) return undefined;
  const half = shareAt(everyone, 0.5);
  return {
    ...frameOf(context, {
      id: 'lorenz',
      title: fill(words.title, { share: numbers.percent(half, 0) }),
      subtitle: fill(words.subtitle, { n: gaps.n, period: periodOf(context) }),
      alt: fill(words.alt, { share: numbers.percent(half, 0) }),
      data: {
        id: 'figure-lorenz',
        caption: '',
        ...linesBy(context.publicly ? TENTHS : PARTS, [
          col.share('organisations', words.x, (p) => p),
          col.share('money', words.y, (p) => shareAt(everyone, p)),
        ]),
        notes: [],
      },
    }),
    drawing: {
      kind: 'lorenz',
      x: { label: words.x, kind: 'share', digits: 0 },
      y: { label: words.y, kind: 'share', digits: 0 },
      curves: [
        { name: words.everyone, points: everyone },
        ...(own && region !== undefined ? [{ name: region, points: own, accent: true }] : []),
      ],
      reading: {
        x: 0.5,
        text: fill(own ? words.readingOwn : words.reading, {
          share: numbers.percent(shareAt(own ?? everyone, 0.5), 0),
        }),
      },
    },
  };
}

function curvesOf({ units, regions }: Gaps, region: string | undefined) {
  const of = (belongs: (unit: number) => boolean): Points | undefined =>
    curveOf(units.receives.filter((amount, unit) => amount >= 0 && belongs(unit)));
  return {
    everyone: of(() => true),
    own:
      region === undefined || !regions
        ? undefined
        : of((unit) => regions.labels[regions.codes[unit]!] === region),
  };
}

/** Parts of the organisations that the figure's table gives the money of. */
const PARTS = [0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1];
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

type Points = readonly (readonly [number, number])[];

function curveOf(amounts: Float64Array): Points | undefined {
  const sorted = amounts.toSorted();
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (sorted.length < 2 || total <= 0) return undefined;
  const step = Math.max(1, Math.floor(sorted.length / POINTS));
  const points: [number, number][] = [[0, 0]];
  let sum = 0;
  sorted.forEach((amount, i) => {
    sum += amount;
    if ((i + 1) % step === 0 || i === sorted.length - 1) points.push([(i + 1) / sorted.length, sum / total]);
  });
  return points;
}

/** Lorenz curve at p, between two points by a straight line. */
function shareAt(points: Points, p: number): number {
  const after = points.findIndex(([x]) => x >= p);
  const [x1, y1] = points[after]!;
  const [x0, y0] = points[Math.max(0, after - 1)]!;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (p - x0)) / (x1 - x0);
}
