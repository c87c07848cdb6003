import { tellable } from '../../../study/claims/verdict-claims.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { type Funding, fundingBy } from '../../../study/gaps/funding.ts';
import { definitionText } from '../../peers/definition.ts';
import type { BriefContext, BriefSection } from '../context.ts';
import { joined, placeName } from '../names.ts';

/** How sure, in plain words: how chance was looked at, what one organisation weighs, what the figures do not say. */
export const certainty: BriefSection = (context) => {
  const { gaps, translator } = context;
  const { fill, texts } = translator;
  const words = texts.brief.front;
  const found = fundingBy(gaps.funding, ['region']);
  const items = [
    ...(found && found.deals > 0
      ? [
          fill(words.certainty.how, {
            definition: definitionText(gaps.comparison.definition, translator),
            tested: found.tested,
            deals: found.deals,
          }),
          ...extremesText(found, context),
          ...turnedText(found, context),
          words.certainty.untold,
        ]
      : []),
    ...inhabitantsText(context),
    words.certainty.causes,
    words.certainty.more,
  ];
  return { id: 'certainty', heading: words.headings.certainty, blocks: [{ kind: 'list', items }] };
};

/** Where the lowest and the highest region would stand by chance alone. */
function extremesText(found: Funding, { translator }: BriefContext): string[] {
  const told = tellable(found);
  const [low, high] = [told[0], told.at(-1)].map((group) => group && numberOf(group.ratio));
  if (!found.lowest || !found.highest || low === undefined || high === undefined || told.length < 2)
    return [];
  const { fill, numbers, texts } = translator;
  return [
    fill(texts.brief.front.certainty.extremes, {
      lowMedian: numbers.percent(found.lowest.median, 0),
      highMedian: numbers.percent(found.highest.median, 0),
      low: numbers.percent(low, 0),
      high: numbers.percent(high, 0),
    }),
  ];
}

/** Regions of which one organisation decides what is said. */
function turnedText({ groups }: Funding, { translator }: BriefContext): string[] {
  const told = groups.filter(({ verdict }) => verdict === 'below' || verdict === 'above');
  if (told.length === 0) return [];
  const turned = told.filter(({ turnedBy }) => turnedBy >= 0);
  return [
    translator.fill(translator.texts.brief.front.certainty.turned, {
      turned: turned.length,
      list: joined(
        turned.map(({ labels }) => placeName(labels[0]!, translator).the),
        translator,
      ),
    }),
  ];
}

/** The other denominator, which gives another order. */
function inhabitantsText({ gaps, translator }: BriefContext): string[] {
  const { denominators } = gaps;
  if (!('per' in denominators)) return [];
  const rows = denominators.per
    .find(({ name }) => name === 'inhabitant')
    ?.rows.flatMap(({ per }, region) => {
      const value = numberOf(per);
      return value === undefined ? [] : [{ label: denominators.labels[region]!, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [low, high] = [rows?.[0], rows?.at(-1)];
  if (!low || !high || low === high) return [];
  const { fill, numbers, texts } = translator;
  return [
    fill(texts.brief.front.certainty.inhabitants, {
      low: numbers.money(low.value, 0),
      lowest: placeName(low.label, translator).plain,
      high: numbers.money(high.value, 0),
      highest: placeName(high.label, translator).plain,
    }),
  ];
}
