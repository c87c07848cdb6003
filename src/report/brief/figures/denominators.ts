import type { Chart } from '../../charts/chart.ts';
import { denominatorsTable } from '../../gaps/denominators.ts';
import type { BriefContext } from '../context.ts';
import { plainLabel } from '../names.ts';
import { frameOf, periodOf } from './frame.ts';

/** Amount per organisation against amount per inhabitant: one named dot a region. */
export function denominatorsFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region, disparity } = context;
  const { denominators } = gaps;
  if (!('per' in denominators)) return undefined;
  const [organisation, inhabitant] = ['organisation', 'inhabitant'].map((name) =>
    denominators.per.find((one) => one.name === name),
  );
  if (!organisation || !inhabitant) return undefined;
  const { fill, texts } = translator;
  const words = texts.brief.denominatorsFigure;
  const points = denominators.labels.flatMap((label, at) => {
    const [x, y] = [organisation.rows[at]!.per, inhabitant.rows[at]!.per];
    return 'value' in x && 'value' in y
      ? [{ label: plainLabel(label), x: x.value, y: y.value, accent: label === region }]
      : [];
  });
  if (points.length < 3) return undefined;
  const overall = (key: string) => {
    const found = disparity.overall.values.find((value) => value.key === key);
    return found && 'value' in found ? found.value : undefined;
  };
  const [x, y] = [overall('mean'), overall('per_inhabitant')];
  const pair = denominators.agreement.find(
    ({ first, second }) => first === 'organisation' && second === 'inhabitant',
  );
  return {
    ...frameOf(context, {
      id: 'denominators',
      title: fill(words.title, { opposite: pair?.opposite ?? 0, pairs: pair?.pairs ?? 0 }),
      subtitle: fill(words.subtitle, { regions: points.length, period: periodOf(context) }),
      alt: fill(words.alt, { regions: points.length }),
      data: {
        ...denominatorsTable(denominators, translator),
      },
    }),
    drawing: {
      kind: 'two-denominators',
      x: { label: words.x, kind: 'money' },
      y: { label: words.y, kind: 'money', digits: 0 },
      points,
      ...(x === undefined || y === undefined ? {} : { reference: { x, y, label: words.reference } }),
    },
  };
}
