import type { ExplainTexts } from '../explain.ts';

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
      'Under the median, all amounts together are worth more than all references when a few are very high: the ratio of a group reads against that of all.',
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
    name: 'Parity ratio (received ÷ reference)',
    aliases: [
      'parity ratio',
      'parity',
      'received over reference',
      'under 90%',
      'under 90 percent',
      'received ÷ reference',
    ],
    meaning:
      'The sum of what organisations receive over the sum of their references, for those that have one. An organisation under 90% of its reference is counted apart.',
    reading: '90%: together they receive nine dollars where their comparables receive ten.',
    misleads:
      'A few large organisations carry the ratio of a group: the number under 90% tells how many are concerned.',
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
      'Once they are brought up, a median or a mean moves: the cost is that of the references of today.',
  },
  expected: {
    name: 'Expected amount',
    aliases: ['expected', 'received over expected', 'mean of comparables elsewhere', 'received ÷ expected'],
    meaning:
      'The mean of the organisations of other regions in the same group of comparables (s); the chance test compares a region with it.',
    reading: '88%: the organisations of the region receive 88 cents for each dollar of those elsewhere.',
    misleads: 'A mean moves with one very high amount; the parity ratio, on medians, may tell another story.',
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
