// The glossary: terms, what they mean and where they mislead, in English.
import type { ExplainTexts } from '../explain-texts.ts';

export const terms: ExplainTexts['terms'] = {
  comparable: {
    name: 'Comparable organisation',
    aliases: ['comparable', 'comparables', 'peer', 'peers', 'peer group', 'nearest layer', 'stratum'],
    meaning:
      'Another organisation of the same period that meets every criterion of the definition: same label, same bracket of a number, among the nearest, of another region where that is asked.',
    reading:
      'The definition is chosen with --comparable and stands under each table. One may argue with a criterion; the arithmetic stays the same.',
    misleads:
      'Without a definition, same typology (else same sector) is taken and said: two shelters of very different size are then comparable.',
  },
  coverage: {
    name: 'Coverage',
    aliases: ['share covered', 'with comparables', 'with peers', 'with reference', 'share of money'],
    meaning:
      'The share of organisations that have at least one comparable (n₁ of n), and the share of the money that they receive.',
    reading: 'What a table says is said of them alone; the others stand with the reason why they have none.',
    misleads: 'A narrow definition compares better and covers less: read the two together.',
  },
  'common-support': {
    name: 'Common support',
    aliases: ['support', 'comparables elsewhere', 'elsewhere', 'with peers elsewhere', 'peers elsewhere'],
    meaning:
      'The organisations of a group that have comparables in another group: of another region for a region (n₂ of n).',
    reading:
      'Where a region has no comparables elsewhere, nothing can be said of its distance from the others.',
    misleads: 'One comparable elsewhere is enough to count: the number of comparables says how solid it is.',
  },
  'effective-regions': {
    name: 'Effective number of regions',
    aliases: ['effective regions', 'inverse simpson'],
    meaning:
      'The number of regions of one size that would give the variety found among the comparables; pᵣ is the share of region r.',
    reading: '17 regions present with an effective number of 3: three of them weigh almost alone.',
    misleads: 'It says where the comparables come from, not whether they are good ones.',
  },
  balance: {
    name: 'Balance',
    aliases: ['balance of covariates', 'difference before', 'difference after', 'alike before and after'],
    meaning:
      'Whether a region and its comparables elsewhere are alike in what the file says of them: the difference of their means in standard deviations, before and after comparables are chosen. The deviation is that of all before, so that the two can be read together.',
    reading: 'Under 0.1: near. Beyond 0.25: they differ in that, and so may what they receive.',
    misleads:
      'Under ten organisations a side, a difference of means says little: the two lists are printed instead.',
  },
  overlap: {
    name: 'Overlap of two distributions',
    aliases: ['overlap', 'overlap of distributions', 'common part'],
    meaning:
      'The common part of two distributions, by label, or between the deciles of both sides together for a number.',
    reading: '1 when they are alike, 0 when they share nothing.',
    misleads: 'With few organisations, chance alone keeps it below 1.',
  },
  reference: {
    name: 'Reference',
    aliases: ['reference amount', 'what an amount is held against', 'elsewhere reference', 'best region'],
    meaning:
      'The amount that an organisation’s own is held against: the median of its comparables (the default), their mean, their trimmed mean, that of a region, or its floor. Its own amount is never part of it.',
    reading: 'Chosen with --reference; -elsewhere leaves the comparables of its own region out.',
    misleads:
      'It serves organisations and the cost of levelling up only: the ratio of a region or a sector never depends on it.',
  },
  gap: {
    name: 'Gap',
    aliases: [
      'gap',
      'gap per organisation',
      'distance from comparables',
      'disparity gap',
      'gap, total',
      'median gap',
      'gap to the others',
    ],
    meaning:
      'What an organisation receives less its reference; for a group, the sum or the median of its gaps.',
    reading: 'Below 0, it receives less than its comparables do.',
    misleads:
      'A gap is a distance between amounts. It says neither why it is there nor that it is wrong, and a large one may come from a single organisation.',
  },
  'parity-ratio': {
    name: 'Received ÷ comparables elsewhere',
    aliases: [
      'received over comparables elsewhere',
      'received ÷ comparables elsewhere',
      'ratio of a group',
      'parity ratio',
      'parity',
    ],
    meaning:
      'For a group, the sum of what its organisations receive (x) over the sum of what their comparables in other groups receive on average (e), by the whole definition. It is the only measure of a region or a sector, wherever one is named.',
    reading:
      '82%: its organisations receive 82 cents where their comparables in other regions receive a dollar on average.',
    misleads:
      'It is about the organisations with enough comparables elsewhere (three, unless more are asked for): the share of money compared is told beside it. A type of organisation has none.',
  },
  verdict: {
    name: 'Finding',
    aliases: ['verdict', 'findings', 'less more comparable', 'cannot be told', 'comparable funding'],
    meaning:
      'One of five words a group: less, more (chance does not suffice, and the 95% interval leaves 100% out), comparable (within 10%, by two one-sided tests), cannot be told, too few (under ten compared organisations). “Not settled”: it would take more deals.',
    reading: '“Cannot be told” is neither a gap nor equality.',
    misleads:
      'A small group is neither accused nor cleared: its ratio is printed, nothing is concluded from it.',
  },
  'chance-of-a-gap': {
    name: 'Family-wise p',
    aliases: ['family-wise p', 'chance', 'by chance alone', 'deal at random', 'random deal'],
    meaning:
      'The share of the random deals of the same amounts among comparable organisations in which one of the groups looked at would stand as far off, in standard errors (t), as this one. B is the number of deals.',
    reading:
      'Under 5%, chance rarely deals such a gap. Beside it, what chance alone would give: the range where the ratio would lie nine times in ten.',
    misleads:
      'It is not the probability that funding is equitable. A factor that the file does not tell can make a gap that chance does not deal.',
  },
  'gap-that-could-be-found': {
    name: 'Gap that could be found',
    aliases: ['gap that could be found', 'power', 'smallest gap', 'detectable gap'],
    meaning:
      'The smallest gap that would be seen four times in five, with the number and spread of this group (se); c is what the largest of the groups passes in 5% of the random deals.',
    reading: '25%: a gap of 10% would mostly go unseen here.',
    misleads: 'It tells what the method can see, not what is.',
  },
  'drawn-in': {
    name: 'Ratio drawn in',
    aliases: ['drawn in', 'shrunken ratio', 'empirical bayes'],
    meaning:
      'The ratio brought towards those of the other groups by its own uncertainty (empirical Bayes); τ² is the variance of the true ratios.',
    reading: 'Beside a named group only: naming selects the large gaps, which are too large on average.',
    misleads: 'It takes groups to be alike; a region that really stands apart is pulled towards the others.',
  },
  lacking: {
    name: 'Lacking',
    aliases: ['lacking', 'what is lacking', 'dollars lacking'],
    meaning:
      'What separates the groups that receive less from what their comparables elsewhere receive on average, in all; beside it, what would be lacking by chance alone.',
    reading:
      'What is lacking is never 0, even by chance: the distance to what chance gives is what says something.',
    misleads:
      'It is not the cost of levelling up, which brings each organisation to its reference and measures inequality between organisations.',
  },
  'standardised-level': {
    name: 'Level at the mix of all',
    aliases: [
      'standardised level',
      'standardized level',
      'standardisation',
      'mix of types',
      'at québec’s mix of types',
      'at the mix of types of all',
    ],
    meaning:
      'What a group would receive on average with the mix of types of all organisations (Pₖ), each type at the group’s own mean (x̄ₖ).',
    reading:
      'Two groups at the same mix differ by what they receive for a same type, no more by who they are.',
    misleads:
      'It is silent about the types that the group does not have, and is not given where they make more than a quarter of the mix.',
  },
  'cost-of-parity': {
    name: 'Cost of parity',
    aliases: [
      'short of reference',
      'cost to reach the reference',
      'dollars short',
      'short',
      'short of the reference',
    ],
    meaning:
      'What it would cost to bring every organisation below its reference up to it, the others staying where they are.',
    reading: 'Each shortfall is rounded to the cent; rows and columns give the total to the cent.',
    misleads:
      'Once they are brought up, a median or a mean moves: the cost is that of the references of today. This cost measures inequality between organisations: it would be the same if regions were dealt at random.',
  },
  expected: {
    name: 'Expected amount',
    aliases: ['expected', 'received over expected', 'mean of comparables elsewhere', 'received ÷ expected'],
    meaning:
      'What the comparables of an organisation in other groups receive on average, by the whole definition (stratum s, nearest).',
    reading: '88% of what is expected: 88 cents for each dollar of comparables elsewhere.',
    misleads:
      'A mean moves with one very high amount: where the absence of one organisation would change the finding, the sentence says so.',
  },
  influence: {
    name: 'What would change a finding',
    aliases: [
      'influence',
      'leave one out',
      'flip the sign',
      'fewest to flip',
      'without this organisation',
      'fewest to turn the sign',
    ],
    meaning:
      'The organisation without which the gap of a group would change most, and how many it takes to turn its sign.',
    reading: 'When one organisation is enough to turn the sign, the finding is about that organisation.',
    misleads: 'The largest organisation is not always the one that weighs most on the gap.',
  },
  'three-levels': {
    name: 'Inequality in three levels',
    aliases: [
      'three levels',
      'theil three levels',
      'three level decomposition',
      'nested decomposition',
      'middle level',
      'between groups of comparables',
    ],
    meaning:
      'An index (Theil T, mean log deviation, GE(2)) split without remainder: between groups of comparables (s), between regions or sectors inside them (r), and from one organisation to the other.',
    reading:
      'First: what legitimate differences may explain. Second: what goes with the region among comparables. Third: the rest.',
    misleads:
      'A small middle share may be large in dollars, and with few organisations a region, chance alone fills it: read it with the chance test.',
  },
  'same-size': {
    name: 'Same-size comparison (rarefaction)',
    aliases: ['rarefaction', 'same size', 'brought to the same size', 'gini at the same size'],
    meaning:
      'The mean of an index over the subsets (S) of m organisations of a larger group, so that a small and a large group stand side by side.',
    reading: 'Compare groups on this column, not on their index as it is.',
    misleads: 'It says what a group would be at that size, not what it is.',
  },
  'not-explained': {
    name: 'Not explained by the factors in the file',
    aliases: [
      'explanation',
      'what goes with the gap',
      'residual',
      'with the mix of types',
      'with amounts, type for type',
      'all factors',
      'borrowed types',
    ],
    meaning:
      'The part of a gap that does not go with the mix of types (Kitagawa) or with the factors named (Oaxaca-Blinder).',
    reading: 'A range, as it depends on the order of accounting and on the reference.',
    misleads:
      'What goes with a factor is not caused by it; what the file does not hold explains nothing here.',
  },
  denominators: {
    name: 'Two denominators',
    aliases: ['denominator', 'denominators', 'per inhabitant', 'per organisation', 'per capita'],
    meaning:
      'The same money of each region divided by its organisations, by its inhabitants, or by any count named with --per.',
    reading: 'The orders often disagree: a brief shows the two and says where.',
    misleads:
      'Neither is the right one by itself: one is about organisations, the other about those they serve.',
  },
  'mission-share': {
    name: 'Share of core operating funding',
    aliases: ['mission share', 'core funding share', 'autonomy', 'forms of money'],
    meaning:
      'Core operating funding (mission globale, x(m)) over all public funding in the file, by region and type.',
    reading: 'The higher it is, the more an organisation decides by itself what it does.',
    misleads: 'It knows only the funding in the file.',
  },
  'rule-lowest': {
    name: 'Rule: lowest amounts first',
    aliases: ['lowest', 'lowest amounts first', 'rule lowest'],
    meaning:
      'The lowest amounts are raised to one level λ, nobody above its floor; the envelope says how far.',
    reading: 'Whoever receives the least money comes first, whatever its type.',
    misleads: 'Floors differ by type: a small amount may be a large share of a small floor.',
  },
  'rule-lowest-ratio': {
    name: 'Rule: lowest share of the floor first',
    aliases: ['lowest-ratio', 'lowest share of the floor first', 'rule lowest-ratio'],
    meaning:
      'Those who receive the lowest share of their floor (zᵢ) are raised to one share λ, at most their floor.',
    reading: 'Whoever is farthest from its floor, in proportion, comes first.',
    misleads: 'It is worth what the floors are worth: a floor too high for a type gives it the envelope.',
  },
  'rule-under-floor-share': {
    name: 'Rule: under a share of the floor first',
    aliases: ['under-floor-share', 'under 30% of the floor first', 'rule under-floor-share'],
    meaning:
      'First everyone is brought to a share s of its floor (30% where nothing is said), the farthest first; what is left (E′) goes in proportion to what is lacking.',
    reading: 'It is the minimum of the framework of Côte-Nord; under-floor-share:0.4 takes another.',
    misleads: 'Just above the share, an organisation gets only its part of the rest.',
  },
  'rule-least-of-type': {
    name: 'Rule: least funded of each type first',
    aliases: ['least-of-type', 'least funded of each type first', 'rule least-of-type'],
    meaning:
      'Each type k gets its part of what its organisations lack (Dₖ); inside it the lowest amounts are raised to one level.',
    reading: 'Gaps are reduced inside the types, as in Montréal.',
    misleads: 'A type with high floors gets more; organisations without a type get nothing.',
  },
  'rule-comparables': {
    name: 'Rule: toward comparables elsewhere',
    aliases: ['toward comparables elsewhere', 'rule comparables'],
    meaning:
      'Those who receive the lowest share of what their comparables in other regions receive on average (eᵢ) are raised to one share λ, at most that amount.',
    reading: 'No floor is needed: only the definition of comparable counts.',
    misleads: 'Who has no comparables elsewhere gets nothing; and a mean that is low everywhere stays low.',
  },
  'rule-equal': {
    name: 'Rule: equal parts',
    aliases: ['equal', 'equal parts whatever the type', 'rule equal'],
    meaning: 'The same amount to each organisation, whatever its type and its floor.',
    reading: 'Everyone sees what it gets; gaps in dollars stay as they were.',
    misleads: 'Whoever is at its floor gets as much as whoever is far from it.',
  },
  'rule-indexation': {
    name: 'Rule: indexation',
    aliases: ['indexation of amounts', 'rule indexation'],
    meaning:
      'The same percentage p of what each has: the one that the envelope allows, or the one that is given (indexation:0.02).',
    reading: 'Ratios stay as they were, and gaps in dollars widen.',
    misleads: 'It corrects nothing: whoever received half of what its comparables do still does.',
  },
  change: {
    name: 'Change of the ratio',
    aliases: ['trend', 'closing', 'widening', 'change of the ratio', 'gap closing'],
    meaning:
      'The ratio of a group to its comparables elsewhere at the end, over that ratio at the start. ψ says how much each organisation moves the ratio of a period; only the difference between the two counts, organisation by organisation.',
    reading:
      '+5%: from 80% to 84% of what comparables receive. “Closing” and “widening” are said only where the change is told from zero for all groups together.',
    misleads: 'Comparables change too: a group whose money did not move may see its ratio move.',
  },
  panel: {
    name: 'Organisations followed',
    aliases: ['panel', 'arrivals and departures', 'same organisations', 'newcomers'],
    meaning:
      'Each organisation followed from one period to another by its identifier, else by its name and region; who arrives, leaves, changes region, type or name, and the money at stake.',
    reading: 'Compare “change” with “same organisations”: the difference is what arrivals and departures do.',
    misleads: 'Without an identifier, another name counts as a departure and an arrival: see --same-as.',
  },
  'return-to-the-mean': {
    name: 'Return to the mean',
    aliases: ['regression to the mean', 'placebo of convergence', 'dealt years'],
    meaning:
      'An amount that is high one year by accident falls by itself the next. The two years of each organisation are dealt at random to see which slope β that gives without any convergence.',
    reading: 'β says something only outside the range of the dealt years.',
    misleads: 'A β below 0 is nearly always presented as catching up; often it is nothing of the kind.',
  },
  'indexation-lens': {
    name: 'What indexation does',
    aliases: ['indexation', 'indexation lens', 'new money', 'redistribution among those present'],
    meaning:
      'The change of the money of a group, to the cent: the rate p on what those present had, money new to those present (N), what passes from some to others (0 in all), arrivals (A), departures (D).',
    reading: 'One rate for everyone leaves every ratio as it is and widens every dollar gap by that rate.',
    misleads:
      'The rate, where none is given, is the one that most organisations were given; and this is an accounting, no account of decisions.',
  },
  'constant-dollars': {
    name: 'Constant dollars',
    aliases: ['current dollars', 'price index', 'cpi', 'inflation', 'purchasing power'],
    meaning:
      'An amount of a period t in the dollars of a period b, by a price index I. Without an index all is in current dollars, and said so.',
    reading:
      'A fiscal year without a value of its own takes nine twelfths of the calendar year in which it starts and three of the next.',
    misleads: 'The index of Canada is not that of Québec, nor that of wages in the sector.',
  },
  'years-to-parity': {
    name: 'Years to parity',
    aliases: ['parity in years', 'pace of closing', 'never'],
    meaning:
      'How long the ratio would take to reach 100% at the pace seen between two periods; the range comes from both ends of the interval of the change.',
    reading: '“Never”: the pace is away from parity, or there is none.',
    misleads: 'It is no forecast: two periods make no trend.',
  },
  'declared-date': {
    name: 'Before and after a date',
    aliases: ['break', 'reform', 'difference in differences', 'placebo dates'],
    meaning:
      'The change of the ratio at a declared date, the same organisations on both sides; and the same change at each other date, as a placebo.',
    reading: 'A change larger than at all other dates is out of the ordinary; none of them says why.',
    misleads: 'Whatever else changed at that date is mixed in.',
  },
  'rules-between-regions': {
    name: 'Rules that share between regions',
    aliases: [
      'between regions',
      'rule population',
      'rule organisations',
      'rule existing',
      'rule shortfall',
      'rule need',
      'rule shares',
    ],
    meaning:
      'The envelope goes to regions in proportion to a weight wᵣ: inhabitants (population), number of organisations (organisations), funding in place (existing, an indexation), lacking to the floors (shortfall), the sum of a column (need), parts of a file (shares), or the same part each (equal). A rule between organisations then shares each part.',
    reading: 'To the cent, by largest remainders; what a region cannot pay out is said, and is left over.',
    misleads:
      'The number of organisations follows past funding: a region underfunded for long has fewer, and receives still less.',
  },
  'specification-curve': {
    name: 'Curve of ways of measuring',
    aliases: ['robustness', 'multiverse', 'ways of measuring', 'what if it were defined otherwise'],
    meaning:
      'A group’s ratio to its comparables, made again in every defensible way of measuring the same question, from the lowest to the highest.',
    reading:
      'A finding that holds under all of them hangs on no choice; the least favourable way says what an adversary would keep of it.',
    misleads:
      'The number of ways that tell a finding is no probability: they resemble each other and somebody chose them. Only the joint test, places dealt once for all ways, gives a p.',
  },
  'unrecorded-factor': {
    name: 'Factor that the file does not hold',
    aliases: ['omitted factor', 'omitted variable', 'hidden factor'],
    meaning:
      'The share of comparables elsewhere that would have to hold a factor that multiplies their funding by m, nobody here holding it, for it alone to make the ratio R.',
    reading: 'Above 100 %, no factor of that strength could.',
    misleads:
      'It says neither that there is such a factor nor that there is none: it says what would have to be named.',
  },
  'robustness-value': {
    name: 'Robustness value',
    aliases: ['sensemakr'],
    meaning:
      'The share of what is left, both of membership of the group and of amounts, that an absent factor would have to explain to bring the difference to nothing.',
    reading: 'Near 0 a weak factor would do; 20 % is a great deal for one factor.',
    misleads: 'It supposes least squares inside groups of comparables, not the ratio itself.',
  },
  'hidden-bias': {
    name: 'Rosenbaum bounds',
    aliases: ['gamma', 'rosenbaum', 'senstrat'],
    meaning:
      'Γ: how many times the odds of standing in the group may differ between two comparables, by something that the file does not hold, before the gap ceases to be told at 5 %.',
    reading:
      'At 1 the least bias would do; at 3 one organisation would need three times the odds of another that looks like it.',
    misleads: 'The bound supposes the worst factor, nearly the amounts themselves: it is cautious.',
  },
  'left-out': {
    name: 'Left out, one at a time',
    aliases: ['one at a time', 'finding that turns'],
    meaning:
      'The study made again without one criterion, group, period or organisation, each in turn: which findings turn.',
    reading:
      'A finding that hangs on a single organisation is fragile, even where chance does not explain it.',
    misleads: 'One at a time says nothing of two at a time.',
  },
  'false-alarms': {
    name: 'False alarms of the study',
    aliases: ['placebo', 'false alarm', 'false-alarm rate'],
    meaning:
      'How often the same study names someone when regions are dealt at random among comparables: there is nothing to be found.',
    reading: 'Near 5 %: the study errs as often as it says.',
    misleads: 'It measures what chance does, not what a factor that the file does not hold would do.',
  },
  claim: {
    name: 'Claim',
    aliases: ['claims file', 'sentence of the brief', 'verify'],
    meaning:
      'A sentence of the brief kept as data: its text in both languages, value, reference, filter, and the hash of the rows it rests on.',
    reading:
      'equite verify says of each: holds, does not hold (and the new value), cannot be checked (and why).',
    misleads: 'That a claim holds says that the figure is right on these data, not that the definition is.',
  },
};
