export const gaps = {
  title: 'The gap between comparables: {files}{period, select, none {} other { ({period})}}',
  references: {
    median: 'the median of its comparables',
    mean: 'the mean of its comparables',
    'trimmed-mean': 'the mean of its comparables, 10% left out at each end',
    region: 'the median of its comparables in {region}',
    'best-region':
      'the median of its comparables in the region where it is highest (5 organisations at least)',
    floor: 'its funding floor',
  },
  elsewhere: '{reference}, those of other regions only',
  referenceLine:
    'Reference: {reference}. A gap is the amount less the reference: below 0, the organisation receives less.',
  leadCovered:
    '{covered, number} of {n, plural, one {# organisation} other {# organisations}}{pooled, select, yes { (once for each period)} other {}} have a reference ({reference}): {share} of them, {money} of the money.',
  leadCost:
    '{below, plural, =0 {None of them receives less than the reference.} one {One of them receives less than the reference: bringing it up would cost {cost}} other {# of them receive less than the reference: bringing them all up would cost {cost}}}{below, plural, =0 {} other {, or {part} of what all of them receive. {under, plural, =0 {None is} one {One is} other {# are}} under 90% of the reference}}{below, plural, =0 {} other {.}}',
  leadRegions:
    'By region, what organisations receive goes from {low} ({lowest}, n = {lowN, number}, {lowGap} in all) to {high} ({highest}, n = {highN, number}, {highGap} in all) of what their comparables receive.{few, plural, =0 {} one { One region with fewer than {minimum} organisations is not ranked here.} other { # regions with fewer than {minimum} organisations are not ranked here.}}',
  leadChance:
    'If the same amounts were dealt at random among comparable organisations, a gap as large as that of {region} ({gap} per organisation) would come up {times}{holm, select, none {} other {; after correction for the {looked, number} regions looked at, p = {holm}}}.{verdict, select, apart { Chance hardly deals such a gap.} unreachable { With these numbers no result could fall under 5%: nothing can be said; it would take about {needed} organisations.} other { This method cannot tell that gap from chance; that is not evidence of equal treatment.}}',
  leadApart:
    '{count, plural, =0 {No region stands apart from chance once corrected for the {looked, number} looked at (Holm).} other {Once corrected for the {looked, number} regions looked at (Holm, p < 5%), chance hardly deals the gap of:{below, select, none {} other { below their comparables, {below}}}{above, select, none {} other {{below, select, none { } other {; }}above, {above}}}.}}',
  leadLevels:
    'Of the inequality between organisations (Theil T), {strata} lies between groups of comparables, {groups} between regions inside these groups, and {within} between organisations of the same region and group.',
  leadExplained:
    '{region} receives {gap} {direction, select, less {less} other {more}} per organisation than the other regions: {parts, select, one {{low} of that gap goes with its mix of types} other {between {low} and {high} of that gap goes with its mix of types, depending on the order of accounting}}; the rest is not explained by the factors in the file.',
  leadOpposed:
    '{region} receives {gap} {direction, select, less {less} other {more}} per organisation than the other regions; its mix of types goes with {composition} of difference, the amounts inside the same types with {rate}.',
  leadFloor:
    '{under, number} of {n, plural, one {# organisation} other {# organisations}} with a known floor receive less than it; they lack {shortfall}. The median organisation receives {wealth} of its floor.',
  times: {
    rare: 'less than once in 1,000',
    thousand: '{n, number} {n, plural, one {time} other {times}} in 1,000',
    hundred: '{n, number} times in 100',
  },
  byCaption: 'What organisations receive and what their comparables receive',
  byHeading: 'By {by}',
  byColumns: {
    n: 'n',
    covered: 'With reference',
    mean: 'Mean received',
    standardised: 'At Québec’s mix of types',
    parity: 'Received ÷ reference',
    gap: 'Gap, total',
    medianGap: 'Median gap',
    under: 'Under 90%',
    shortfall: 'Short of reference',
    underFloor: 'Under the floor',
    floorShort: 'Short of the floor',
    wealth: 'Median ÷ floor',
  },
  byNotes: [
    'Received ÷ reference: sum of amounts over sum of references, over the organisations with a reference. At Québec’s mix: mean that the group would receive with the mix of types of all organisations, each type at the group’s own mean.',
    'Short of reference: what it would take to bring the organisations below up to it, the others staying as they are.',
  ],
  standardisedNote:
    'Types that a group lacks are left out of its level at Québec’s mix; up to {share} of the mix is missing here.',
  overall: 'All',
  chanceHeading: 'How sure: could chance deal these gaps?',
  chanceCaption: 'Each {role} against its comparables elsewhere, and what a deal at random would give',
  chanceColumns: {
    compared: 'n compared',
    ratio: 'Received ÷ expected',
    low: '95% from',
    high: 'to',
    gap: 'Gap per organisation',
    p: 'p',
    smallest: 'Smallest p possible',
    holm: 'p (Holm)',
    bh: 'p (BH)',
    needed: 'n for p < 5%',
  },
  chanceNotes: [
    'Expected: the mean of the organisations of other regions in the same group of comparables. p: share of the deals at random of the same amounts, inside the groups of comparables, that give a gap at least as large, either way. Holm: for a claim; BH (Benjamini-Hochberg): for screening; both over the {looked, number} looked at.',
    'The interval answers another question: were these organisations drawn from a larger population, where would the ratio lie? It is given from 10 organisations on.',
    'Exact where {exact, number} labellings can be enumerated (up to 100,000); else {draws, number} deals at random, seed {seed}.',
  ],
  chanceOverall:
    'All {groups, number} at once: p = {p} (share of the squares inside groups of comparables that lies between them: {observed}).',
  influenceHeading: 'What would change the finding',
  influenceCaption:
    'The organisation that weighs most on the gap of each {role}, and how many would turn its sign',
  influenceColumns: {
    organisation: 'Without this organisation',
    amount: 'it receives',
    gap: 'Gap per organisation',
    becomes: 'would be',
    flip: 'Fewest to turn the sign',
  },
  influenceNone: 'none would',
  parityHeading: 'What parity costs',
  parityCaption: {
    reference: 'Cost of bringing every organisation below up to the reference, by region and type',
    floor: 'Cost of bringing every organisation up to its floor, by region and type',
  },
  parityTotal: 'Total',
  parityBelow: 'Below',
  parityNone: '(blank)',
  parityNote:
    'Each organisation’s shortfall is rounded to the cent; rows and columns add up to the total to the cent.',
  levelsHeading: 'Where the inequality lies',
  levelsCaption: 'Inequality in three levels that sum exactly',
  levelsColumns: {
    middle: 'Middle level',
    index: 'Index',
    n: 'n',
    strata: 'Between groups of comparables',
    groups: 'Between regions or sectors inside them',
    within: 'Between organisations',
    total: 'Total',
    strataShare: 'Share',
    groupsShare: 'Share',
    withinShare: 'Share',
  },
  levelsNote:
    'First level: what legitimate differences may explain. Second: what goes with the region (or the sector) among comparables. Third: from one organisation to the other.{negatives, plural, =0 {} one { One negative amount is left out.} other { # negative amounts are left out.}}',
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
    high: 'to',
    oaxacaLow: 'All factors, from',
    oaxacaHigh: 'to',
    borrowed: 'Borrowed types',
  },
  explainNotes: [
    'Kitagawa’s decomposition; the band comes from the order of accounting (interaction). Borrowed types: types that one side lacks take the other side’s mean.',
    'All factors: Oaxaca-Blinder, the part of the gap that goes with {factors}, over four references. The rest is not explained by the factors in the file: nothing here is a cause.',
    'Over all organisations, these factors go with {r2} of the variance; the variation left is {cv} of the mean (before: {before}).',
  ],
  denominatorsHeading: 'Per organisation, per inhabitant: the orders disagree',
  denominatorsCaption: 'The same money of each region under each denominator',
  denominatorNames: { organisation: 'Per organisation', inhabitant: 'Per inhabitant' },
  denominatorOther: 'Per {name}',
  denominatorCount: 'Inhabitants',
  rank: 'Rank',
  agreement:
    '{first} and {second}: {opposite, number} of {pairs, number} pairs of regions are in opposite order{correlation, select, none {} other { (rank correlation {correlation})}}.{regions, select, none {} other { In the higher half under one and the lower half under the other: {regions}.}}',
  formsHeading: 'Forms of money',
  formsCaption: 'Share of core operating funding (mission) in all public funding, by {by}',
  formsColumns: { n: 'n', mission: 'Mission', total: 'All modes', share: 'Mission share' },
  modesCaption: 'Gap of each region to its comparables, mode by mode (per organisation)',
  modesNote:
    'Mean of the organisations of the region less the mean of their comparables, an organisation without the mode counting 0.',
  sameSizeHeading: 'At the same size',
  sameSizeCaption: 'Gini of each {role} brought to {size, number} organisations',
  sameSizeColumns: { n: 'n', whole: 'Gini as it is', atSize: 'Gini at the same size' },
  sameSizeNote:
    'Mean over subsets of the same size (all of them, or {draws, number} drawn, seed {seed}): a small group is not called equal for being small.',
  organisationsHeading: 'By organisation',
  organisationsCaption:
    '{sort, select, gap {From the largest gap below to the largest above} ratio {From the lowest ratio to the highest} amount {From the lowest amount to the highest} wealth {From the lowest share of the floor to the highest} other {By name}}',
  organisationsColumns: {
    organisation: 'Organisation',
    region: 'Region',
    typology: 'Typology',
    receives: 'Receives',
    reference: 'Comparables receive',
    gap: 'Gap',
    ratio: 'Ratio',
    wealth: '÷ floor',
    peers: 'Peers',
    rank: 'Rank',
  },
  organisationsShown:
    '{shown, number} of {all, number} shown; the CSV, JSON, Markdown and HTML hold them all.',
  rankOf: '{rank} of {of, number}',
  noRank: '–',
  limitGap: 'A gap states a distance between amounts. It says neither why it is there nor that it is unjust.',
  limitChance:
    'Chance: permutation of labels inside groups of comparables; the data are all organisations, not a sample.',
};
