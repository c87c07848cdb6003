// Words of the report of `gaps`, in English.
export const gaps = () => ({
  title: 'The gap between comparables: {files}{period, select, none {} other { ({period})}}',
  references: {
    median: 'the median of its comparables',
    mean: 'the mean of its comparables',
    'trimmed-mean': 'the mean of its comparables, 10% left out at each end',
    region: 'the median of its comparables in {region}',
    'best-region':
      'the median of its comparables in the region where it is highest (5 organisations at least)',
    floor:
      'its funding floor{money, select, mission { (held against core operating funding)} all { (held against all amounts in the file)} other {}}',
  },
  /** Of several organisations. */
  referencesOfSeveral: {
    median: 'the median of their comparables',
    mean: 'the mean of their comparables',
    'trimmed-mean': 'the mean of their comparables, 10% left out at each end',
    region: 'the median of their comparables in {region}',
    'best-region':
      'the median of their comparables in the region where it is highest (5 organisations at least)',
    floor:
      'their funding floor{money, select, mission { (held against core operating funding)} all { (held against all amounts in the file)} other {}}',
  },
  elsewhere: '{reference}, those of other regions only',
  referenceLine:
    'Reference of each organisation: {reference}. A gap is the amount less the reference: below 0, the organisation receives less. It serves the table of organisations and the cost of levelling up, never the ratio of a group.',
  fundingCaption:
    'What the organisations of each {role, select, region {region} sector {sector} other {group}} receive, against their comparables elsewhere',
  ownCaption:
    'Organisation by organisation, each against its own reference: this table measures inequality between organisations',
  ownNote:
    'These numbers and sums would be much the same if regions and sectors were dealt at random: they say nothing of a gap between regions or between sectors. Short of reference: what it would take to bring the organisations below up to it, the others staying as they are.',
  fundingNote:
    'Received ÷ comparables elsewhere: sum of amounts over sum of what comparables in other {role, select, region {regions} sector {sectors} other {groups}} receive on average, by the whole definition, over the organisations that have at least {fewest, number} of them (compared).{near, select, yes { The nearest elsewhere are never farther than the nearest of all, its own group included: where a group has no like elsewhere, it is not compared.} other {}} Lacking: what separates the group from these comparables, in all.',
  verdictNote:
    '▼ less, ▲ more: chance does not suffice to explain the gap, and the 95% interval leaves 100% out. ≈ comparable: within {band}, at the 5% level. Question mark: neither that there is a gap nor that there is none can be told. Middle dot: fewer than {minimum, number} compared organisations, too few to tell.{unsettled, select, yes { Ellipsis: the random draws are too few to settle it; ask for more with --draws.} other {}} The interval answers another question than chance: were these organisations drawn from a larger population, where would the ratio lie?',
  mixNote:
    'At the mix of all: mean that the group would receive with the mix of types of all organisations, each type at the group’s own mean.',
  verdicts: {
    below: '▼ less',
    above: '▲ more',
    comparable: '≈ comparable',
    untold: '? cannot be told',
    few: '· too few',
    unsettled: '… not settled',
  },
  floorCaption:
    'What organisations receive {money, select, mission {as core operating funding} other {in all}}, and what their floors amount to',
  wealthNote:
    'Amount over floor: {money, select, mission {core operating funding ÷ floor} other {all amounts in the file ÷ floor}}.',
  byHeading: 'By {by}',
  byColumns: {
    n: 'n',
    covered: 'With reference',
    compared: 'Compared',
    mean: 'Mean received',
    standardised: 'At the mix of types of all',
    ratio: 'Received ÷ comparables elsewhere',
    low: '95% interval, from',
    high: '95% interval, to',
    verdict: 'Finding',
    gap: 'Gap per organisation',
    lacking: 'Lacking',
    moneyCompared: 'Money compared',
    medianGap: 'Median gap',
    under: 'Under 90%',
    shortfall: 'Short of reference',
    paid: 'Received',
    need: 'Floors',
    underFloor: 'Under the floor',
    floorShort: 'Short of the floor',
    wealth: 'Median ÷ floor',
  },
  standardisedNote:
    'Types that a group lacks are left out of its level at the mix of all: up to {share} of the mix is missing here.',
  standardisedBlank: '–: types that make up more than {most} of the mix of all are missing in the group.',
  overall: 'All',
  chanceHeading: 'How sure: could chance deal these gaps?',
  chanceCaption: 'By {role}, what chance alone would give, and how far one may conclude',
  chanceColumns: {
    compared: 'n compared',
    ratio: 'Received ÷ comparables elsewhere',
    chanceLow: 'By chance alone, from',
    chanceHigh: 'By chance alone, to',
    p: 'p (family-wise)',
    pLow: 'p, from',
    pHigh: 'p, to',
    bh: 'p (BH)',
    detectable: 'Gap that could be found',
    shrunken: 'Drawn in',
  },
  chanceNotes: [
    'p (family-wise): share of the random deals of the same amounts, inside the groups of comparables, in which {tested, plural, =0 {one of the groups looked at} one {the group looked at} other {one of the # groups looked at}} would show a gap at least as clear (ln ratio over its standard error, both worked out again each time, on one scale for small and large groups; step-down over the maximum). “p, from” and “to”: where that p would lie with all deals, at 99.9%; a finding asks that both be under {alpha}. BH: for screening.',
    'By chance alone: where the ratio would lie nine times in ten. Gap that could be found: the smallest that would be seen four times in five with these numbers and this spread. Drawn in: the ratio brought towards those of the other groups by its uncertainty, beside the named groups only, because naming selects the large gaps.',
    '{exact, select, yes {All deals were enumerated ({deals, number}).} other {{deals, number} random deals (at most {draws, number}; seed {seed}).}}{least, select, none {} other { p = {least} is the smallest that so many deals can give.}}',
  ],
  influenceHeading: 'What would change the finding',
  influenceCaption:
    'The organisation that weighs most on the gap of each {role}, and how many would turn its sign',
  influenceColumns: {
    organisation: 'Without this organisation',
    amount: 'it receives',
    gap: 'Gap per organisation',
    becomes: 'would be',
    flip: 'Removals that would turn the sign',
  },
  influenceNone: 'none would',
  parityHeading: 'What parity costs',
  parityCaption: {
    reference:
      'Cost of bringing every organisation below up to the reference, by region and type: a measure of inequality between organisations',
    floor:
      'Cost of bringing every organisation up to its floor {money, select, mission {(core operating funding)} other {(all amounts in the file)}}, by region and type',
  },
  parityTotal: 'Total',
  parityBelow: 'Below',
  parityNone: '(blank)',
  parityNote:
    'Each organisation’s shortfall is rounded to the cent; rows and columns add up to the total to the cent.',
  parityThin:
    'Of this total, {cost} {n, plural, one {is the shortfall of one organisation} other {is the shortfall of # organisations}} whose reference rests on fewer than {fewest, number} comparables: it is then about what one other organisation receives.',
  levelsHeading: 'Where the inequality lies',
  levelsCaption: 'Inequality in three levels that sum exactly',
  levelsColumns: {
    middle: 'Middle level',
    index: 'Index',
    n: 'n',
    strata: 'Between groups of comparables',
    groups: 'Between regions or sectors inside them',
    chanceLow: 'By chance alone, from',
    chanceHigh: 'By chance alone, to',
    within: 'Between organisations',
    total: 'Total',
    strataShare: 'Share, comparables',
    groupsShare: 'Share, regions or sectors',
    withinShare: 'Share, organisations',
  },
  levelsNote:
    'First level: what legitimate differences may explain. Second: what goes with the region (or the sector) among comparables. Third: from one organisation to the other.{nearest, select, yes { These groups are those of the exact criteria only: what closeness may explain stays in the last two levels, but chance takes account of it.} other {}}{negatives, plural, =0 {} one { One negative amount is left out.} other { # negative amounts are left out.}}',
  levelsNames: { theilT: 'Theil T', mld: 'MLD', ge2: 'GE(2)' },
  explainHeading: 'What goes with the gap',
  explainCaption:
    'Each region against the others: mix of types, and amounts inside the same types (per organisation)',
  explainColumns: {
    n: 'n',
    gap: 'Gap to the others',
    composition: 'With the mix of types',
    rate: 'With amounts, type for type',
    low: 'Share of mix, from',
    high: 'Share of mix, to',
    oaxacaLow: 'All factors, from',
    oaxacaHigh: 'All factors, to',
    borrowed: 'Borrowed types',
  },
  explainNotes: [
    'Kitagawa’s decomposition; the band comes from the order of accounting (interaction). Borrowed types: types that one side lacks take the other side’s mean.',
    'All factors: Oaxaca-Blinder, the part of the gap that goes with {factors}, over four references. The rest is not explained by these factors: nothing here is a cause.',
    'Over all organisations, these factors go with {r2} of the variance; the variation left is {cv} of the mean (before: {before}).',
  ],
  denominatorsHeading: 'Per organisation, per inhabitant: the orders disagree',
  denominatorsCaption: 'The same money of each region under each denominator',
  denominatorNames: { organisation: 'Per organisation', inhabitant: 'Per inhabitant' },
  denominatorOther: 'Per {name}',
  denominatorCount: 'Inhabitants',
  rank: 'Rank',
  agreement:
    '{first} and {second}: {opposite, plural, one {# of {pairs, number} pairs of regions is} other {# of {pairs, number} pairs of regions are}} in opposite order{correlation, select, none {} other { (rank correlation {correlation})}}.{regions, select, none {} other { In the higher half under one and the lower half under the other: {regions}.}}',
  formsHeading: 'Forms of money',
  formsCaption: 'Share of core operating funding (mission) in all public funding, by {by}',
  formsColumns: { n: 'n', mission: 'Mission', total: 'All modes', share: 'Mission share' },
  modesCaption: 'Received ÷ comparables elsewhere, by region and funding mode',
  modesNote: 'The same measure on the money of each mode; an organisation without it counts as 0.',
  sameSizeHeading: 'At the same size',
  sameSizeCaption: 'Gini of each {role} brought to {size, number} organisations',
  sameSizeColumns: { n: 'n', whole: 'Gini as it is', atSize: 'Gini at the same size' },
  sameSizeNote:
    'Mean over subsets of the same size{draws, plural, =0 {} other { (all of them, or # drawn, seed {seed})}}: a small group is not called equal for being small.',
  organisationsHeading: 'By organisation',
  organisationsCaption:
    '{sort, select, gap {From the largest gap below to the largest above} ratio {From the lowest ratio to the highest} amount {From the lowest amount to the highest} wealth {From the lowest share of the floor to the highest} other {By name}}',
  organisationsColumns: {
    organisation: 'Organisation',
    region: 'Region',
    typology: 'Typology',
    receives: 'Receives',
    reference: 'Reference',
    peerMean: 'Mean of its comparables',
    gap: 'Gap',
    ratio: 'Ratio',
    wealth: '÷ floor',
    peers: 'Peers',
    rank: 'Rank',
  },
  organisationsShown: '{shown, number} of {all, number} shown; the CSV, JSON and HTML hold them all.',
  rankOf: '{rank} of {of, number}',
  noRank: '–',
  limitGap: 'A gap states a distance between amounts. It does not say why it is there.',
  limitChance:
    'Chance: permutation of labels inside groups of comparables; the data are all organisations, not a sample.',
});
