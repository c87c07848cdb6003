import type { Translator } from '../../messages/translator.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import type { Chart } from '../charts/chart.ts';
import type { Table } from '../model/report.ts';
import { openChoices, optionName, otherwiseText } from './names.ts';

const isTold = (verdict: string): boolean => verdict === 'below' || verdict === 'above';

/** Curves that are drawn at most; the CSV and the JSON hold them all. */
const DRAWN = 4;

/**
 * The groups whose curves are drawn: those that hang most on the definition, told by nearest to half of the ways; of a study that
 * names nobody, those farthest from 1.
 */
export function drawnGroups({ standings }: Robustness): readonly number[] {
  const known = standings.filter(({ fate }) => fate !== 'few');
  const told = known.filter(({ below, above }) => below + above > 0);
  const fromHalf = ({ below, above, tellable }: (typeof known)[number]): number =>
    Math.abs((below + above) / tellable - 0.5);
  const fromOne = ({ median }: (typeof known)[number]): number => -Math.abs(Math.log(median));
  const shown =
    told.length > 0
      ? told.toSorted((a, b) => fromHalf(a) - fromHalf(b) || a.group - b.group).slice(0, DRAWN)
      : known.toSorted((a, b) => fromOne(a) - fromOne(b) || a.group - b.group).slice(0, 1);
  return shown.toSorted((a, b) => a.median - b.median).map(({ group }) => group);
}

/** The curve of one group: every way of the same question, from the lowest ratio to the highest. Undefined without ratios. */
export function curveChart(
  { runs, declared, labels }: Robustness,
  group: number,
  foot: readonly string[],
  translator: Translator,
): Chart | undefined {
  const { fill, numbers, texts } = translator;
  const words = texts.robustness;
  const sorted = runs
    .filter((run) => run.same && run.first && !Number.isNaN(run.points[group]!.ratio))
    .toSorted((a, b) => a.points[group]!.ratio - b.points[group]!.ratio);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return undefined;
  const name = labels[group]!;
  const said = {
    group: name,
    low: numbers.percent(lowest.points[group]!.ratio, 0),
    high: numbers.percent(highest.points[group]!.ratio, 0),
    n: sorted.length,
    told: sorted.filter(({ points }) => isTold(points[group]!.verdict)).length,
  };
  const columns = words.curveColumns;
  const data: Table = {
    id: `curve-${group + 1}`,
    caption: fill(words.curveData, { group: name }),
    columns: [
      { id: 'way', header: columns.way, kind: 'text' },
      { id: 'ratio', header: columns.ratio, kind: 'share' },
      { id: 'low', header: columns.low, kind: 'share' },
      { id: 'high', header: columns.high, kind: 'share' },
      { id: 'verdict', header: columns.verdict, kind: 'text' },
    ],
    rows: sorted.map(({ specification, points }) => {
      const { ratio, low, high, verdict } = points[group]!;
      const known = (x: number) => (Number.isNaN(x) ? null : x);
      return {
        cells: [
          otherwiseText(declared, specification, translator),
          ratio,
          known(low),
          known(high),
          texts.gaps.verdicts[verdict],
        ],
        ...(specification === runs[0]!.specification ? { mark: 'accent' as const } : {}),
      };
    }),
    notes: [words.limitSame],
  };
  const { period } = declared.asked;
  return {
    id: `curve-${group + 1}`,
    title: fill(words.curveTitle, said),
    subtitle: fill(words.curveSubtitle, { period: period === '' ? 'none' : period }),
    alt: fill(words.curveAlt, said),
    foot,
    data,
    drawing: {
      kind: 'curve',
      value: { label: columns.ratio, kind: 'share', digits: 0 },
      points: sorted.map(({ specification, points }) => {
        const { ratio, low, high, verdict } = points[group]!;
        return {
          value: ratio,
          ...(Number.isNaN(low) ? {} : { low, high }),
          told: isTold(verdict),
          asked: specification === runs[0]!.specification,
        };
      }),
      askedLabel: words.curveAsked,
      reference: { value: 1, label: words.curveReference },
      choices: openChoices(declared).map((choice) => ({
        name: words.choices[choice],
        options: declared.options
          .filter((one) => one.choice === choice && one.question === 'same')
          .map(({ key }) => ({
            name: optionName(declared, choice, key, translator),
            chosen: sorted.map(({ specification }) => specification[choice] === key),
          }))
          .filter(({ chosen }) => chosen.includes(true)),
      })),
    },
  };
}
