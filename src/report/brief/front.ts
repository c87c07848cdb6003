import { TOLD_FROM } from '../../measure/comparable-funding/verdict.ts';
import { groupsTold, type ToldRole, tellable } from '../../study/claims/verdict-claims.ts';
import { dollarsOf, numberOf } from '../../study/gaps/figure.ts';
import { type Funding, type FundingOfGroup, fundingBy, fundingOf } from '../../study/gaps/funding.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { Front } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import type { BriefContext } from './context.ts';
import { regionsFigure } from './figures/regions.ts';
import { joined, placeName } from './names.ts';
import { spanOf } from './span.ts';

/** The answer in one word. */
type Answer = 'no' | 'yes' | 'untold';

/** Page one: the question, one word, by region, by sector, what it costs, what is asked, and the figure of regions. */
export function frontOf(context: BriefContext): Front {
  const { gaps, region, translator } = context;
  const { texts, fill } = translator;
  const words = texts.brief.front;
  const own =
    region === undefined ? undefined : fundingOf(gaps.funding, { by: ['region'], labels: [region] });
  const roles = ROLES.flatMap((role) => {
    const found = fundingBy(gaps.funding, [role]);
    return found ? [{ role, found, answer: answerOf(found) }] : [];
  });
  const chart = regionsFigure(context);
  const ask = askText(context, own);
  const points = [
    ...(own
      ? [{ label: fill(words.labels.region, { answer: answerOfGroup(own) }), text: ownText(own, context) }]
      : []),
    ...roles
      .filter(({ role }) => own === undefined || role === 'sector')
      .map(({ role, found, answer }) => ({
        label: fill(words.labels[role], { answer }),
        text: roleText(role, found, context),
      })),
    { label: words.labels.cost, text: costText(context, own) },
    { label: words.labels.ask, text: ask },
  ];
  return {
    answer: words.answers[own ? answerOfGroup(own) : overall(roles.map(({ answer }) => answer))],
    points: points.filter(({ text }) => text !== ''),
    ...(chart ? { chart } : {}),
    colophon: colophonOf(context),
  };
}

/** The question of an edition, in its words. */
export function questionOf({ region, translator }: BriefContext): string {
  const words = translator.texts.brief.front;
  return region === undefined
    ? words.question
    : translator.fill(words.questionRegion, { of: placeName(region, translator).of });
}

const ROLES = ['region', 'sector'] as const satisfies readonly ToldRole[];

/** No: some group is told apart. Yes: each that may be told something of is told to be comparable. */
function answerOf(found: Funding): Answer {
  if (groupsTold(found, 'below').length + groupsTold(found, 'above').length > 0) return 'no';
  const told = tellable(found);
  return told.length > 0 && told.every(({ verdict }) => verdict === 'comparable') ? 'yes' : 'untold';
}

const answerOfGroup = ({ verdict }: FundingOfGroup): Answer =>
  verdict === 'below' || verdict === 'above' ? 'no' : verdict === 'comparable' ? 'yes' : 'untold';

/** The principle names regions and sectors: one that fails is enough for no, yes wants both. */
function overall(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.length > 0 && answers.every((one) => one === 'yes') ? 'yes' : 'untold';
}

/** Which groups are told below, above, comparable; for how many it cannot be told. */
function roleText(role: ToldRole, found: Funding, { translator }: BriefContext): string {
  const { fill, numbers, texts } = translator;
  const words = texts.brief.front;
  const told = (verdict: FundingOfGroup['verdict']) => groupsTold(found, verdict);
  const [below, above, comparable] = [told('below'), told('above'), told('comparable')];
  const name = ({ labels }: FundingOfGroup) => placeName(labels[0]!, translator);
  const names = (groups: readonly FundingOfGroup[]) =>
    joined(
      groups.map((group) => name(group).the),
      translator,
    );
  const percent = (group: FundingOfGroup | undefined) => {
    const ratio = group && numberOf(group.ratio);
    return ratio === undefined ? '' : numbers.percent(ratio, 0);
  };
  return fill(role === 'region' ? words.regions : words.sectors, {
    told: tellable(found).length,
    minimum: TOLD_FROM,
    belowCount: below.length,
    below: names(below),
    belowOf: below[0] ? name(below[0]).of : '',
    low: percent(below[0]),
    high: percent(below.at(-1)),
    aboveCount: above.length,
    above: names(above),
    aboveOf: above[0] ? name(above[0]).of : '',
    aboveLow: percent(above[0]),
    aboveHigh: percent(above.at(-1)),
    comparableCount: comparable.length,
    comparable: names(comparable),
    band: numbers.percent(found.band, 0),
    open: told('untold').length + told('unsettled').length,
    few: told('few').length,
  });
}

/** The region of an edition: one figure for one gap. */
function ownText(own: FundingOfGroup, { gaps, translator }: BriefContext): string {
  const ratio = numberOf(own.ratio);
  if (ratio === undefined) return '';
  const { fill, numbers, texts } = translator;
  return fill(texts.brief.front.own, {
    of: placeName(own.labels[0]!, translator).of,
    ratio: numbers.percent(ratio, 0),
    verdict: own.verdict,
    typed:
      gaps.comparison.definition.exact.includes('typology') && ['below', 'above'].includes(own.verdict)
        ? 'yes'
        : 'no',
  });
}

/** What the groups told below lack, and how many they are; undefined where none is. */
export interface Shortfall {
  readonly role: ToldRole;
  readonly count: number;
  readonly named: number;
}

export function shortfallOf(gaps: Gaps): Shortfall | undefined {
  return ROLES.flatMap((role) => {
    const found = fundingBy(gaps.funding, [role]);
    const count = found ? groupsTold(found, 'below').length : 0;
    const named = found && dollarsOf(found.lacking.named);
    return count > 0 && named !== undefined && named > 0 ? [{ role, count, named }] : [];
  })[0];
}

const periodOf = ({ periods }: Gaps): string => (periods.length === 1 ? periods[0]! : 'none');

/** What a sum over several years comes to in one, on average. */
const yearlyOf = (sum: number, { periods }: Gaps): number => sum / Math.max(1, periods.length);

function costText(context: BriefContext, own: FundingOfGroup | undefined): string {
  const { gaps, peers, publicly, translator } = context;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.front;
  const period = spanOf(gaps);
  const years = gaps.periods.length;
  const floors = floorText(context);
  if (own) {
    const lacking = own.verdict === 'below' ? dollarsOf(own.lacking) : undefined;
    const each = numberOf(own.gap);
    const { of } = placeName(own.labels[0]!, translator);
    const sentence =
      lacking === undefined
        ? ''
        : fill(words.costOwn, {
            of,
            named: numbers.shortMoney(lacking),
            yearly: numbers.shortMoney(yearlyOf(lacking, gaps)),
            period,
            years,
            each: each === undefined ? 'none' : numbers.money(Math.abs(each), 0),
          });
    return [sentence, floors].filter((text) => text !== '').join(' ');
  }
  const short = shortfallOf(gaps);
  const total = Number(peers.total);
  const measured = ROLES.filter((role) => fundingBy(gaps.funding, [role]));
  const sentence = short
    ? fill(words.cost, {
        named: numbers.shortMoney(short.named),
        yearly: numbers.shortMoney(yearlyOf(short.named, gaps)),
        role: short.role,
        count: short.count,
        period,
        years,
        // With the total of all data, a withheld sum could be had by subtraction.
        part: publicly || !(total > 0) ? 'none' : numbers.percent(short.named / total, 1),
      })
    : measured.length === 0
      ? ''
      : fill(words.costNone, { both: measured.length === 2 ? 'yes' : 'no', role: measured[0]! });
  return [sentence, floors].filter((text) => text !== '').join(' ');
}

/** Organisations under their floor, of everyone or of the region of the edition. */
function floorText({ gaps, region, translator }: BriefContext): string {
  const { fill, numbers, texts } = translator;
  const group =
    region === undefined
      ? gaps.overall
      : gaps.groups.find(({ by, labels }) => by.join() === 'region' && labels[0] === region);
  const floor = group?.floor;
  const shortfall = floor && dollarsOf(floor.shortfall);
  if (!floor || shortfall === undefined || floor.n === 0 || floor.under === 0) return '';
  return fill(texts.brief.front.floor, {
    under: floor.under,
    n: floor.n,
    money: gaps.floorMoney ?? 'all',
    shortfall: numbers.shortMoney(shortfall),
    every: floor.under === floor.n ? 'yes' : 'no',
    period: spanOf(gaps),
    years: gaps.periods.length,
  });
}

/** What is asked: in the words of the one who speaks, else what follows from the figures. */
function askText(context: BriefContext, own: FundingOfGroup | undefined): string {
  const { gaps, speaker, translator } = context;
  if (speaker.ask !== undefined) return speaker.ask;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.front;
  const short = own ? undefined : shortfallOf(gaps);
  const lacking = own ? (own.verdict === 'below' ? dollarsOf(own.lacking) : undefined) : short?.named;
  const where = own
    ? fill(words.askWhere.own, { of: placeName(own.labels[0]!, translator).of })
    : fill(words.askWhere.these, { count: short?.count ?? 0, role: short?.role ?? 'region' });
  const sentences = [
    ...(lacking === undefined
      ? []
      : [
          fill(words.ask, {
            named: numbers.shortMoney(yearlyOf(lacking, gaps)),
            period: spanOf(gaps),
            where,
          }),
        ]),
    ...(floorText(context) === '' ? [] : [words.askFloor]),
  ];
  return sentences.length === 0 ? words.askNone : sentences.join(' ');
}

/** Which money, of which year, of whom; where it comes from; who to ask. */
function colophonOf({ gaps, speaker, publicly, translator }: BriefContext): string[] {
  const { fill, texts } = translator;
  const words = texts.brief.front.colophon;
  const period = periodOf(gaps);
  const signed = [speaker.coalition, speaker.date].filter((part) => part !== undefined);
  return [
    moneyText(gaps, translator),
    fill(words.scope, {
      period: spanOf(gaps),
      first: gaps.periods[0] ?? '',
      last: gaps.periods.at(-1) ?? '',
      n: gaps.organisations,
      definition: definitionText(gaps.comparison.definition, translator),
    }),
    speaker.source === undefined
      ? fill(words.sourceNone, { period })
      : fill(words.source, { source: speaker.source }),
    ...(publicly ? [words.public] : []),
    ...(signed.length > 0 ? [`${signed.join(', ')}.`] : []),
    ...(speaker.contact === undefined ? [] : [fill(words.contact, { contact: speaker.contact })]),
  ];
}

/** Which money is counted. */
export function moneyText({ forms }: Gaps, { fill, numbers, texts }: BriefContext['translator']): string {
  const { moneys } = texts.brief.front.colophon;
  const share = 'undefined' in forms ? undefined : numberOf(forms.overall.share);
  if (share === undefined) return moneys.unknown;
  return share === 1 ? moneys.mission : fill(moneys.all, { share: numbers.percent(share, 0) });
}
