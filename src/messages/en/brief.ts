// Words of a brief around its tables and charts, in English.
import { briefFront } from './brief-front.ts';
import { regionNames } from './region-names.ts';

export const brief = () => ({
  front: briefFront(),
  regionNames,
  and: ' and ',
  cite: '{who, select, none {} other {{who}. }}Source: {source, select, none {funding file} other {{source}}}{date, select, none {} other {, {date}}}{period, select, none {} other { (year {period})}}. Comparable: {definition}. Computed by équité {version}. To verify: equite verify claims.json FILE.',
  asks: {
    caption: 'What each way of sharing would give',
    scenario:
      '{several, select, yes {Whichever the rule} other {“{name}”}}: with {envelope}, {after} would still be lacking to reach the floors (instead of {before}) and {under, plural, =0 {no organisation would be under its floor} one {one organisation out of {floored, number} would be under its floor} other {# organisations out of {floored, number} would be under their floor}}{years, plural, =0 {} one {; at this pace, it would take one year} other {; at this pace, it would take # years}}.',
    withheld:
      'Public edition: cheques and sums by region or type are not shown, as they would say what an organisation receives.',
  },
  title: 'Does a comparable organisation receive comparable funding?',
  titleRegion: '{region}: does a comparable organisation receive comparable funding there?',
  subtitle:
    '{period, select, none {} other {{period}. }}Comparable: {definition}. Data: {files}, {n, plural, one {# organisation} other {# organisations}}{total, select, none {} other {, {total}}}',
  source: 'Source: {files}.',
  headings: {
    asks: 'What we ask for',
    question: 'What was asked, and of which data',
    regions: 'The gaps by region',
    sectors: 'The gaps by sector',
    types: 'The gaps by type of organisation',
    evolution: 'Is the gap closing?',
    years: 'The years, one by one',
    rules: 'What each way of sharing would do',
    sure: 'How sure',
    explains: 'What goes with the gaps',
    cost: 'What is lacking, and what levelling up would cost',
    forms: 'The forms of money',
    inequality: 'How unequal, all types together',
    organisations: 'Organisation by organisation',
    method: 'Method',
  },
  principle:
    'The principle: whatever its region and its sector, a comparable organisation is entitled to comparable funding.',
  asked: 'Comparable means here: {definition}. What each organisation receives is held against {reference}.',
  regionsFigure: {
    title:
      '{below, plural, =0 {None of the {told, number} regions measured receives clearly less than its comparables elsewhere} one {One region of {told, number} receives clearly less than its comparables elsewhere} other {# regions of {told, number} receive clearly less than their comparables elsewhere}}{above, plural, =0 {} one {; one receives clearly more} other {; # receive clearly more}}',
    titleOwn: 'Organisations {of} receive {ratio} of what their comparables elsewhere receive',
    subtitle:
      'What the organisations of each region receive, against the mean of their comparables in other regions. Full dot: the gap is clear; hollow: we cannot tell; small: too few organisations. Line: 95% interval{band, select, yes {; pale band: what chance alone would give, nine times in ten} other {}}{period, select, none {} other {. {period}}}',
    alt: '{regions, number} regions ranked by what their organisations receive against comparables elsewhere, from {lowest} to {highest}; 100% is parity.',
    axis: 'received, against comparables elsewhere',
    reference: 'parity',
  },
  heatFigure: {
    title: 'What {of, number} cells of region × sector receive, against their comparables elsewhere',
    subtitle:
      'Amounts received over the mean of comparables elsewhere; cells of {from, number} organisations or more, none of them a finding by itself{period, select, none {} other {, {period}}}',
    alt: 'Table of {regions, number} regions by {sectors, number} sectors; each cell prints what is received over what comparables elsewhere receive.',
    centre: 'parity',
  },
  stripsFigure: {
    title: 'What organisations of the same type receive, in {types, number} types',
    titleFloor:
      '{share} of organisations receive less than their floor {money, select, mission {as core operating funding} other {in all}}',
    subtitle:
      '{money, select, mission {Core operating funding} other {Amount}} per organisation; {n, plural, one {# organisation} other {# organisations}}{period, select, none {} other {, {period}}}',
    alt: 'One strip for each of {types, number} types: each organisation at its {money, select, mission {core operating funding} other {amount}}, the median and the floor.',
    axis: '{money, select, mission {core operating funding} other {amount received}}',
    median: 'Median',
    note: '{share} under the floor',
  },
  lorenzFigure: {
    title: 'The half that receives least shares {share} of the money',
    subtitle:
      'Lorenz curve; {n, plural, one {# organisation} other {# organisations}}{period, select, none {} other {, {period}}}',
    alt: 'Lorenz curve of all organisations: the half that receives least shares {share} of the money; with equal amounts it would share 50%.',
    x: 'organisations, from the lowest amount',
    y: 'share of the money',
    everyone: 'All organisations',
    reading: 'the half that receives least: {share} of the money',
    readingOwn: 'the half that receives least, in the region: {share} of its money',
  },
  denominatorsFigure: {
    title:
      'Per organisation and per inhabitant, {opposite, plural, one {# of {pairs, number} pairs of regions is} other {# of {pairs, number} pairs of regions are}} in opposite order',
    subtitle:
      'Mean per organisation and amount per inhabitant; {regions, number} regions{period, select, none {} other {, {period}}}',
    alt: '{regions, number} regions placed by their mean per organisation and their amount per inhabitant.',
    x: 'per organisation',
    y: 'per inhabitant',
    reference: 'all regions',
  },
  waterfallFigure: {
    title:
      'At equal type{factors, select, none {} other {, declared factors left aside ({factors})}}, an organisation {of} receives on average {rate} {direction, select, less {less} other {more}} than those of the other regions',
    subtitle:
      'From the mean of the other regions to that of the region, per organisation; {n, plural, one {# organisation} other {# organisations}}{period, select, none {} other {, {period}}}',
    alt: 'From {start} in the other regions: {composition} go with the mix of types, {rate} with amounts type for type; {region} is at {end}.',
    start: 'Other regions',
    composition: 'mix of types',
    rate: 'amounts, type for type',
    axis: 'per organisation',
    step: 'Step',
  },
  withheld: {
    subtitle: '{subtitle}. Public edition: no organisation is named.',
    rounded: 'Some sums of money of this table are rounded, so that no organisation is recognised.',
    marks: {
      'not-shown-few': '{mark}: not shown, fewer than {fewest, number} organisations.',
      'not-shown': '{mark}: not shown, an organisation could be recognised.',
    },
    rules:
      'Public edition: no organisation is named. Not shown are groups of fewer than {fewest, number} organisations, those of which an organisation could work out another’s amount within {percent}, those of which {largest, plural, one {one receives} other {the # largest receive}} more than {dominance} of the money, and those that would give one of these away by subtraction.',
    extent: 'Not shown by themselves: {list}. They are counted in all totals.',
    extentOf: '{by}: {withheld, number} of {groups, number} ({money} of the money)',
    everything: 'Shown in full: {list}.',
    rounding:
      'Medians and what goes with the mix of types are rounded ({step} per organisation); sums that would say too much of a few organisations are rounded further, or not shown. Medians are of {spread, number} organisations or more; indices, curves and intervals to a tenth of a percent, of {indices, number} or more.',
    choice:
      'This is a choice: grants are often public already. It protects this edition read by itself, not beside those of other years or with other settings; the internal edition gives names and every amount.',
    units: 'Unit: one organisation in one period, all its rows added up.',
    cents:
      'Ratios are rounded as they are printed, in every file of this edition; sums of money that are shown in full are exact to the cent.',
  },
  method: {
    units:
      'Unit: an organisation in a period, all its rows added. Sums of money are exact to the cent; nothing is rounded before it is printed.',
    comparable:
      'Comparables: other organisations of the same period that meet every criterion of the definition. Each organisation has its comparables or the reason why it has none.',
    reference:
      'Organisation by organisation: gap = amount less reference. These gaps never make the ratio of a group.',
    parity:
      'The measure: for a group, the sum of what its organisations receive over the sum of what their comparables in other groups receive on average, by the whole definition; what separates the two is lacking. Levelling up: sum of what organisations below their reference lack, each rounded to the cent.',
    chance:
      'Chance: amounts (or their multiples of what the nearest and declared factors predict: Freedman and Lane, 1983) are dealt at random inside the strata of the definition; the ln ratio of each group over its standard error is worked out again each time (Chung and Romano, 2013), on one scale for small and large groups (Wallace, 1959); family-wise p by step-down over the maximum (Westfall and Young, 1993; Romano and Wolf, 2005); at most {draws, number} deals (seed {seed}), as many as settle it against 5% (Gandy, 2009).',
    interval:
      'Interval: ln ratio ± t × standard error, from 10 compared organisations; by jackknife on whole strata, by the variance of matching with replacement (Abadie and Imbens, 2006) with the nearest. Comparable: two one-sided tests (Schuirmann, 1987).',
    levels:
      'Three levels: Theil T, mean log deviation and GE(2) split between strata, regions inside them, and organisations (Shorrocks 1980, applied twice); exact sums.',
    explanation:
      'Explanation: Kitagawa (1955) over types; Oaxaca (1973) and Blinder (1973) over all factors and four references. Shares go with the gap; they are no causes.',
    floors:
      'Floor: each organisation’s own, compared with {money, select, mission {core operating funding only} other {all amounts in the file}}; relative wealth is that amount over the floor.',
    cents:
      'Amounts per organisation are rounded {dollar, select, yes {to the dollar} other {to the unit}} in tables for people; CSV, Excel and JSON hold them unrounded.',
    again: 'To work every sentence out again: equite verify claims.json {files}',
  },
  sheet: {
    standing: 'Among its comparables',
    title: '{name} receives {amount}; half of its comparables receive {median} or more',
    subtitle:
      'Amount of each comparable, one dot each; {n, number} comparables{period, select, none {} other {, {period}}}',
    alt: 'The amounts of {n, number} comparables; the organisation is at {amount}, their median at {median}.',
    row: 'The organisation and its comparables',
  },
  contest: {
    title: 'How to contest these results',
    subtitle:
      'This page is for whoever disagrees. Everything in the brief can be worked out again, and can be refuted.',
    headings: {
      again: 'Work each figure out again',
      otherwise: 'Ask the question otherwise',
      weak: 'What we know to be weak',
      wrong: 'If you find a mistake',
    },
    again: {
      get: 'Install équité {version}, free software that needs no network, and take the funding file, or yours if it is more complete.',
      verify:
        'Type equite verify {claims} FILE: each sentence of the brief is worked out again, and declared true, false, or beyond checking.',
      hash: 'The file of this brief has the hash (SHA-256) {hash}.',
      keyed: 'The file of this brief has the keyed hash {hash}.',
      words: 'Formulas, conventions and references are in {annex}; every figure unrounded, in {results}.',
    },
    otherwise: {
      definition:
        'Another meaning of “comparable”: here, {definition}. Add your criteria with --comparable, and see whether the answer changes.',
      money: 'Other money: core operating funding only, or one mode of funding, with --where.',
      chance:
        'Another chance: at most {draws, number} deals, seed {seed}. With --seed, the findings should not change.',
      influence:
        'Without the organisation that weighs most: the annex says, for each region, what would be left of the gap.',
    },
    weak: {
      needs:
        'Needs that the file does not hold: distance, people served, other income, rents. If they go with the region, part of the gap may come from them.',
      types:
        'The type of an organisation is the one that was recognised: wrongly classed, it is wrongly compared.',
      small: 'A region of a few organisations allows no conclusion, either way.',
      year: 'A payment moved from one year to the next can look like a gap.',
    },
    wrong: {
      show: 'Give the sentence, what you found instead, and the file: a sentence that does not hold is withdrawn.',
      contact: 'Write to {contact}.',
    },
  },
  files: {
    annex: 'annex',
    contest: 'how-to-contest',
    report: 'report',
    tables: 'tables',
    tablesFolder: 'tables',
    figuresFolder: 'figures',
    results: 'results',
    claims: 'claims',
    manifest: 'manifest',
    sources: 'Sources',
  },
  sources: {
    file: 'File',
    sha256: 'SHA-256',
    keyed: 'Keyed hash (HMAC-SHA-256)',
    rows: 'Rows',
    accepted: 'Accepted',
    amount: 'Amount accepted',
    line: 'What the figures rest on',
  },
});
