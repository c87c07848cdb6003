import { existing, lastOf } from '../../../base/existing.ts';
import type { Verdict } from '../../../measure/comparable-funding/types.ts';
import { GUARDS } from '../../../measure/guards.ts';
import { groupsTold, tellable } from '../../../study/claims/verdict-claims.ts';
import { fundingBy } from '../../../study/gaps/funding.ts';
import type { Chart, DotMark } from '../../charts/chart.ts';
import { col, linesBy } from '../../model/columns.ts';
import { guardText } from '../../words/indicators.ts';
import type { BriefContext } from '../context.ts';
import { placeName, plainLabel } from '../names.ts';
import { spanOf } from '../span.ts';
import { frameOf, periodOf } from './frame.ts';

/** Full: told apart. Hollow: comparable, or cannot be told. Small: too few. */
const MARKS: Readonly<Record<Verdict, DotMark>> = {
  below: 'full',
  above: 'full',
  comparable: 'hollow',
  untold: 'hollow',
  unsettled: 'hollow',
  few: 'small',
};

/** Each region: what its organisations receive over what comparables elsewhere would have them receive, with its interval. */
export function regionsFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region } = context;
  const found = fundingBy(gaps.funding, ['region']);
  if (!found) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.regionsFigure;
  const rows = found.groups
    .filter(({ compared }) => compared > 0)
    .map((own) => {
      const { labels, compared, ratio, interval, chance } = own;
      const shown = 'value' in ratio && compared >= GUARDS.pair.from;
      return {
        label: plainLabel(labels[0]!),
        region: labels[0]!,
        value: shown ? ratio.value : undefined,
        ...(shown ? {} : { absent: guardText('n<2') }),
        ...('low' in interval ? { low: interval.low, high: interval.high } : {}),
        ...('p' in chance ? { band: { low: chance.range.low, high: chance.range.high } } : {}),
        n: compared,
        accent: labels[0] === region,
        verdict: texts.brief.front.comparison.verdicts[own.verdict],
        mark: MARKS[own.verdict],
      };
    })
    .sort((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY));
  const known = rows.filter(({ value }) => value !== undefined);
  if (known.length < 2) return undefined;
  const [lowest, highest] = [known[0]!, lastOf(known)];
  const own = rows.find(({ accent, value }) => accent && value !== undefined);
  const title = own
    ? fill(words.titleOwn, {
        of: placeName(own.region, translator).of,
        ratio: numbers.percent(existing(own.value), 0),
      })
    : fill(words.title, {
        below: groupsTold(found, 'below').length,
        above: groupsTold(found, 'above').length,
        told: tellable(found).length,
      });
  return {
    ...frameOf(context, {
      id: 'regions',
      title,
      subtitle: fill(words.subtitle, {
        n: rows.reduce((sum, { n }) => sum + n, 0),
        period: periodOf(context),
        band: found.deals > 0 ? 'yes' : 'no',
      }),
      alt: fill(words.alt, { regions: rows.length, lowest: lowest.label, highest: highest.label }),
      data: {
        ...linesBy(rows, [
          col.text('region', texts.ui.roles.region, ({ label }) => label),
          col.count(
            'n',
            fill(texts.brief.front.comparison.columns.n, { period: spanOf(gaps) }),
            ({ n }) => n,
          ),
          col.share('ratio', texts.gaps.chanceColumns.ratio, ({ value }) => value ?? null),
          col.share('low', texts.gaps.byColumns.low, ({ low }) => low ?? null),
          col.share('high', texts.gaps.byColumns.high, ({ high }) => high ?? null),
          col.share('chance_low', texts.gaps.chanceColumns.chanceLow, ({ band }) => band?.low ?? null),
          col.share('chance_high', texts.gaps.chanceColumns.chanceHigh, ({ band }) => band?.high ?? null),
          col.text('verdict', texts.gaps.byColumns.verdict, ({ verdict }) => verdict),
        ]),
      },
    }),
    drawing: {
      kind: 'ranked-dots',
      value: { label: words.axis, kind: 'share', digits: 0 },
      rows,
      uncounted: true,
      reference: { value: 1, label: words.reference },
    },
  };
}
