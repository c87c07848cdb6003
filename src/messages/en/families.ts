// What holds for every value of a family of figures, in English.
import type { ExplainTexts } from '../explain-texts.ts';

export const families: ExplainTexts['families'] = {
  count: {
    name: 'Counts',
    why: 'Every other figure rests on them: state n and the zeros first.',
    misleads:
      'A count says nothing of size; two regions with the same n can serve very different populations.',
    others: 'Tools that drop zeros or blanks count fewer units than they were given.',
  },
  level: {
    name: 'Level',
    why: 'To say how much, before saying how unequally; per organisation and per a second denominator.',
    misleads: 'Two groups can share a mean or a median and have nothing else in common.',
    others:
      'The median of an even number of units is the mean of the two middle ones here; some tools take the lower one.',
  },
  spread: {
    name: 'Spread',
    why: 'The gap in dollars that a reader can check in the list itself.',
    misleads:
      'It rests on two units and grows with n alone: never compare it between groups of different size.',
    others:
      'Percentiles are of Hyndman-Fan type 7 here, as in R and Excel; other types give other gaps at small n.',
  },
  quantile: {
    name: 'Percentiles',
    why: 'To say where an organisation stands in the list.',
    misleads: 'With few units a percentile is one organisation’s amount, or a number between two of them.',
    others: 'Nine definitions are in use; all nine are published here, type 7 by default.',
  },
  'federal-range-ratio': {
    name: 'Federal range ratio',
    why: 'The one disparity measure with a legal threshold: 25% in the United States rule on school funding.',
    misleads: 'It looks at two percentiles only; under 100 units they are single organisations.',
    others: 'The law takes weighted percentiles without interpolation; programs interpolate.',
  },
  'relative-deviation': {
    name: 'Relative mean deviation',
    why: 'The easiest index to say aloud: the share of the money that would have to move.',
    misleads: 'A transfer between two units on the same side of the mean leaves it unchanged.',
    others:
      'pysal’s “Schutz coefficient” is on another scale; some tools print the double (relative mean deviation) under the name Hoover.',
  },
  variation: {
    name: 'Variation',
    why: 'Ministries and school finance use it, and η² splits it exactly between groups.',
    misleads: 'One very large amount can carry it alone; its maximum grows with n.',
    others: 'The divisor is n or n−1: both are published, under two keys.',
  },
  gini: {
    name: 'Gini',
    why: 'Everyone has heard of it, and it uses every unit; it compares all pairs.',
    misleads:
      'It is most sensitive in the middle of the list: the same value can hide a poor bottom or a rich top. Read McLoone beside it.',
    others:
      'Most tools print the population formula, which is lower by (n−1)/n; DescTools and lawstat print the corrected one.',
  },
  entropy: {
    name: 'Entropy (Theil, MLD, GE)',
    why: 'It splits exactly into a part between groups and a part inside them.',
    misleads:
      'It has no natural scale: compare, do not quote alone. MLD and GE with α ≤ 0 have no value with a zero.',
    others: 'The names Theil T, Theil L and MLD are mixed up between tools, and zeros are often dropped.',
  },
  atkinson: {
    name: 'Atkinson',
    why: 'It states the judgement openly: ε says how much a dollar counts for those who have little, and the result is in dollars.',
    misleads:
      'With a zero and ε ≥ 1 it is 1 whatever the other amounts; the choice of ε is a value judgement and must be stated.',
    others: 'Tools differ in their default ε and in what they do with zeros.',
  },
  kolm: {
    name: 'Kolm',
    why: 'For those who hold that equal dollar increases leave inequality unchanged.',
    misleads:
      'Without scaling it depends on the currency unit; here amounts are divided by their mean first.',
    others:
      'ineq prints the index of the raw amounts with α = 1, which is another number for each currency unit.',
  },
  share: {
    name: 'Shares of the money',
    why: 'To say it in one sentence: the bottom half receives so much of the money.',
    misleads: 'With few units a tenth is a fraction of one organisation: it is interpolated.',
    others: 'Tools cut at thresholds, count whole units or interpolate; they agree only when n is large.',
  },
  'median-side': {
    name: 'Below and above the median',
    why: 'School finance asks what those at the bottom receive, whatever happens at the top; McLoone answers it.',
    misleads:
      'It ignores the upper half (McLoone) or the lower one (Verstegen); it can improve while the rich pull away.',
    others:
      'The literature counts the median unit itself (≤); the half form does not, and is the only one that stays right with few units.',
  },
  concentration: {
    name: 'Concentration of the money',
    why: 'How many organisations really share the money.',
    misleads: 'It depends on n: 1/n when all are equal. It measures concentration, not inequality.',
    others: 'Some tools print it ×10 000, or normalised to run from 0 to 1.',
  },
  polarisation: {
    name: 'Polarisation',
    why: 'To see a list split into two camps, which the Gini index can miss.',
    misleads: 'It falls when the gaps inside each camp grow, though inequality rises.',
    others: 'The formula is printed with and without a factor of 2.',
  },
  decomposition: {
    name: 'Between groups and inside groups',
    why: 'To ask how much of the inequality goes with region or sector.',
    misleads:
      'The share between grows with the number of groups, even by chance: compare it with a permutation. A small share does not make the gap between two groups small.',
    others:
      'Theil, MLD and Gini rank groupings differently; the overlap of the Gini is not an error, and some tools print it as “residual”.',
  },
  'unequal-treatment': {
    name: 'Cost of unequal treatment',
    why: 'To put a price, in dollars per organisation, on treating comparable organisations differently.',
    misleads:
      'It takes the groups as exact equals: if they mix different needs, part of the cost is deserved.',
    others: 'Duclos and Lambert estimate the peers with a kernel; here the groups are those given.',
  },
  'variance-analysis': {
    name: 'Analysis of variance',
    why: 'Readers know F and η²; they are given for them.',
    misleads:
      'F supposes normal amounts with equal spread, which funding never has: the permutation p answers the question of chance. By chance alone η² is (K−1)/(n−1).',
    others: 'Programs print 10³² where the groups have no spread inside; here there is no value.',
  },
  'group-level': {
    name: 'Between groups, from one figure per group (WHO HEAT)',
    why: 'When only one figure per region is known; each absolute measure has its relative twin.',
    misleads:
      'With few groups the extremes decide; unweighted measures give a region of 5 organisations the voice of one of 500.',
    others:
      'HEAT uses the population-weighted mean even in its unweighted measures; other tools take the plain mean.',
  },
  'concentration-index': {
    name: 'Concentration index',
    why: 'To see whether money follows need or wealth.',
    misleads: 'Zero does not mean equality: a U-shaped link cancels out. Negative amounts break its bounds.',
    others:
      'Ties in the ranks must share the mid-rank; Erreygers and Wagstaff corrections are for bounded variables, not for dollars.',
  },
  redistribution: {
    name: 'Redistribution (Aronson-Johnson-Lambert)',
    why: 'To separate what a programme does between unequals from what it does to equals.',
    misleads: 'H depends on who counts as equal: report it for several bands.',
    others: 'Some tools name “horizontal inequity” the sum H + R.',
  },
  floor: {
    name: 'Distance to a floor',
    why: 'The sector’s own question: how far is each organisation from the funding floor of its type?',
    misleads:
      'The floor is a decision: another floor gives another headcount. The headcount alone hides how far they are.',
    others: 'Each unit has its own floor here; poverty software usually has one line for all.',
  },
  envelope: {
    name: 'Sharing an envelope up to the floors',
    why: 'To see what a new envelope would do under each rule, dollar by dollar.',
    misleads:
      'No rule is neutral: equal cheques favour small shortfalls, equal remaining shortfalls favour large ones.',
    others:
      'ClaimsProblems stops when the envelope exceeds the shortfalls; here all are paid and the rest is reported.',
  },
  claims: {
    name: 'Claims rules',
    why: 'To share an amount too small for all claims, by a rule that can be named and checked.',
    misleads: 'The rules answer to principles, not to needs: a claim must be legitimate before it is shared.',
    others: 'ClaimsProblems refuses an amount larger than the claims; here claims are then paid in full.',
  },
  sources: {
    name: 'Inequality by source of money',
    why: 'To see which programme widens the gaps and which narrows them.',
    misleads: 'The methods disagree, even in sign, for a flat amount: print more than one, and say which.',
    others: 'Shapley values with “removed” and with “equalised” sources are two different questions.',
  },
  convergence: {
    name: 'Convergence over years',
    why: 'To ask whether the gaps are closing.',
    misleads:
      'If the poorest organisations close, σ falls without anyone catching up: follow the same organisations. A negative β can come from noise in the first year alone.',
    others: 'The divisor (n or n−1) and the use of logs differ between tools.',
  },
  'two-group-difference': {
    name: 'Explaining the gap between two groups',
    why: 'To separate what goes with the mix of organisations from what remains between comparable ones.',
    misleads:
      '“Unexplained” is not proof of unequal treatment: it is what the factors in the file do not carry. The split depends on the order of accounting.',
    others: 'Tools choose another reference line, or attach the interaction to one of the two parts.',
  },
  'need-adjustment': {
    name: 'Adjusting for needs',
    why: 'To compare organisations with different needs: what remains once the factors are taken into account.',
    misleads: 'With few units per factor it fits noise; a factor left out ends up in the residual.',
    others: 'The divisor of the residual spread (n, n−1, n−k−1) differs between tools.',
  },
  balance: {
    name: 'Are the two sides comparable?',
    why: 'To show that those compared have the same size, age, territory.',
    misleads: 'Under about 10 on each side these thresholds are noise: show the two lists.',
    others:
      'Three standard deviations are in use in the denominator, and each gives another number; ours are named in the key.',
  },
  dissimilarity: {
    name: 'How different two organisations are',
    why: 'To find the nearest comparables over mixed criteria, and to let the other side contest one criterion.',
    misleads:
      'Each criterion weighs the same unless told; a criterion with one extreme value loses its voice. With many criteria that have nothing to do with one another, nobody is near anybody, and an exact search must look at many pairs: six such numbers for 100,000 organisations take some ten seconds of processor time, where criteria that go together take one or two.',
    others: 'Packages treat yes/no and ordered criteria differently.',
  },
  permutation: {
    name: 'Could it be chance?',
    why: 'The data are all the organisations: chance is asked by dealing the same cheques at random among comparables.',
    misleads:
      'A large p with few organisations is no evidence of equal treatment; the smallest reachable p is printed beside it.',
    others:
      'With strata of different levels the statistic must be centred inside them; tools that do not give another p.',
  },
  bootstrap: {
    name: 'Bootstrap intervals',
    why: 'Only if the organisations stood for a larger population.',
    misleads: 'Under 30 units the 95% intervals of most indices cover far less than 95%.',
    others:
      'Quantile type, number of draws and seed move the ends; up to 6 units all resamples are enumerated here.',
  },
  'multiple-testing': {
    name: 'Many questions at once',
    why: 'If twenty regions are looked at, one will look exceptional by chance.',
    misleads: 'Count every question looked at, not only those reported.',
    others: 'Tools differ in the method taken by default.',
  },
  suppression: {
    name: 'What must be hidden',
    why: 'To publish tables from which no one’s amount can be worked out.',
    misleads:
      'Hiding one cell is not enough when a total gives it away: complementary cells must go too, until neither the public nor an organisation that knows its own amount can place a hidden cell within p %. What follows from it (count, mean, gap, rank) is hidden with it, and a median or a maximum can be somebody’s very amount.',
    others: 'Thresholds (3 or 5) and parameters are rules of the house that publishes.',
  },
};
