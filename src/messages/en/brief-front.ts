/** Page one of a brief, and the pages after it: words of a volunteer, no test named, sums in millions. */
export const briefFront = () => ({
  question: 'Whatever its region and its sector, does a comparable organisation receive comparable funding?',
  questionRegion: 'Do organisations {of} receive comparable funding?',
  answers: { no: 'No.', yes: 'Yes.', untold: 'We cannot tell.' },
  labels: {
    region: 'By region: {answer, select, no {no} yes {yes} other {we cannot tell}}',
    sector: 'By sector: {answer, select, no {no} yes {yes} other {we cannot tell}}',
    cost: 'What it costs',
    ask: 'What we ask',
  },
  regions:
    '{told, plural, =0 {No region has enough compared organisations to conclude.} other {{belowCount, plural, =0 {No region receives clearly less than its comparables in other regions.} one {Organisations {belowOf} receive on average {low} of what their comparables in other regions receive.} other {In # regions, organisations receive on average {low} to {high} of what their comparables in other regions receive: {below}.}}{aboveCount, plural, =0 {} one { Organisations {aboveOf} receive {aboveLow} of what their comparables do.} other { In # regions, {belowCount, plural, =0 {organisations receive on average {aboveLow} to {aboveHigh} of what their comparables do} other {they receive {aboveLow} to {aboveHigh}}}: {above}.}}{comparableCount, plural, =0 {} one { Funding is comparable, within {band}, in one region: {comparable}.} other { Funding is comparable, within {band}, in # regions: {comparable}.}}{open, plural, =0 {} one { For one region, the gap is not clear enough to conclude, which is no proof of equity.} other { For # regions, the gap is not clear enough to conclude, which is no proof of equity.}}{few, plural, =0 {} one { One region has too few organisations to be judged.} other { # more have too few organisations to be judged.}}}}',
  sectors:
    '{told, plural, =0 {No sector has enough compared organisations to conclude.} other {{belowCount, plural, =0 {No sector receives clearly less than its comparables in other sectors.} one {Organisations of one sector ({below}) receive on average {low} of what their comparables in other sectors receive.} other {In # sectors, organisations receive on average {low} to {high} of what their comparables in other sectors receive: {below}.}}{aboveCount, plural, =0 {} one { Those of one sector ({above}) receive on average {aboveLow} of what their comparables do.} other { In # sectors, {belowCount, plural, =0 {organisations receive on average {aboveLow} to {aboveHigh} of what their comparables do} other {they receive {aboveLow} to {aboveHigh}}}: {above}.}}{comparableCount, plural, =0 {} one { Funding is comparable, within {band}, in one sector: {comparable}.} other { Funding is comparable, within {band}, in # sectors: {comparable}.}}{open, plural, =0 {} one { For one sector, the gap is not clear enough to conclude, which is no proof of equity.} other { For # sectors, the gap is not clear enough to conclude, which is no proof of equity.}}{few, plural, =0 {} one { One sector has too few organisations to be judged.} other { # more have too few organisations to be judged.}}}}',
  own: 'Organisations {of} receive on average {ratio} of what their comparables in other regions receive{verdict, select, below {: clearly less} above {: clearly more} comparable {: comparable funding} few {; they are too few to conclude} other {; the gap is not clear enough to conclude, which is no proof of equity}}.{typed, select, yes { Each is compared with organisations of its own type: the mix of types does not explain this gap.} other {}}',
  cost: '{named, select, none {} other {For organisations {count, plural, one {of that {role, select, region {region} other {sector}}} other {of those # {role, select, region {regions} other {sectors}}}} to receive as much as their comparables, {named} {period, select, none {} several {over {years, number} years, {yearly} a year on average, } other {more a year }}would be needed{part, select, none {} other {: {part} of all the money counted here}}.}}',
  costOwn:
    'For organisations {of} to receive as much as their comparables elsewhere, {named} {period, select, none {} several {over {years, number} years, {yearly} a year on average, } other {more a year }}would be needed{each, select, none {} other {: {each} per organisation{period, select, several { and year} other {}} on average}}.',
  costNone:
    'From these data, no shortfall between {both, select, yes {regions or sectors} other {{role, select, region {regions} other {sectors}}}} can be put in figures.',
  floor:
    '{period, select, several {{under, number} times out of {n, number}, an organisation received in a year less {money, select, mission {core operating funding } other {}}than its floor, the least it takes to operate; they were {shortfall} short over {years, number} years.} other {{every, select, yes {{under, plural, one {The one organisation measured receives} other {All # organisations receive}}} other {{under, plural, one {# organisation out of {n, number} receives} other {# organisations out of {n, number} receive}}}} less {money, select, mission {core operating funding } other {}}than {under, plural, one {its} other {their}} floor, the least it takes to operate; it would take {shortfall} more to reach it.}}',
  ask: '{named, select, none {} other {A recurrent, indexed increase of {named}{period, select, several { a year} other {}} {where}, with nothing taken from the others.}}',
  askWhere: {
    these:
      'for organisations of {count, plural, one {that {role, select, region {region} other {sector}}} other {those # {role, select, region {regions} other {sectors}}}}',
    own: 'for organisations {of}',
  },
  askFloor: 'For all, a plan to catch up to the floor.',
  askNone: 'Complete figures, published every year, so that the question can be answered.',
  colophon: {
    moneys: {
      all: 'Money counted: all modes of funding ({share} is core operating funding).',
      mission: 'Money counted: core operating funding only.',
      unknown: 'Money counted: all amounts of the file; it does not tell modes of funding apart.',
    },
    scope:
      '{period, select, none {} several {Years {first} to {last}, together. } other {Year {period}. }}{n, plural, one {# organisation} other {# organisations}}. Comparable: {definition}.',
    source: 'Source: {source}.',
    sourceNone:
      'Source: the funding file{period, select, none {} other { of {period}}}, which the annex describes.',
    contact: 'To learn more: {contact}.',
    public: 'Public edition: no organisation is named.',
  },
  headings: {
    comparison: 'Regions and sectors',
    needs: 'What is lacking',
    certainty: 'How sure are we?',
  },
  comparison: {
    lowest:
      '{typed, select, yes {Type for type, an} other {An}} organisation {of} receives on average {ratio} of what its comparables in other regions receive.{typed, select, yes { The region’s mix of types does not explain this gap.} other {}}',
    reading: 'Reading: at 100%, organisations receive as much as their comparables elsewhere.',
    columns: {
      label: '{role, select, region {Region} other {Sector}}',
      n: '{period, select, several {Yearly amounts} other {Organisations}}',
      ratio: 'Received ÷ comparables',
      verdict: 'What can be said',
      lacking: 'Shortfall',
    },
    verdicts: {
      below: '▼ less',
      above: '▲ more',
      comparable: '≈ comparable',
      untold: '? cannot tell',
      few: '· too few compared',
      unsettled: '? cannot tell',
    },
    caption:
      '{role, select, region {Regions, from the one that receives least against its comparables to the one that receives most} other {Sectors, from the one that receives least against its comparables to the one that receives most}}',
    note: 'The shortfall is given only where chance does not explain the gap.',
    all: 'All',
  },
  mapFigure: {
    title:
      '{below, plural, =0 {No region receives clearly less than its comparables elsewhere} one {One region receives clearly less than its comparables elsewhere} other {# regions receive clearly less than their comparables elsewhere}}{above, plural, =0 {} one {; one receives clearly more} other {; # receive clearly more}}',
    titleOwn: '{name}: {ratio} of what comparables elsewhere receive',
    subtitle:
      'Each square is a region; the figure is what it receives against its comparables{period, select, none {} other {, {period}}}',
    alt: 'Map of {regions, number} regions as squares, each with what its organisations receive against comparables elsewhere, and what can be said of it.',
    key: {
      below: 'less',
      above: 'more',
      comparable: 'comparable',
      untold: 'cannot tell',
      few: 'too few',
    },
  },
  needs: {
    lacking:
      'In all, organisations of the {role, select, region {regions} other {sectors}} that receive less than their comparables are {value} short{period, select, none {} several { over {years, number} years} other { every year}}; chance alone would make it {median}, and {rangeHigh} or more one time in twenty.{beyond, select, above { The shortfall found is beyond that.} edge { The shortfall found stands at the edge of what chance gives, too near to tell.} other { A shortfall of this size is nothing unusual.}}{named, select, none {} other { We count only {named}: the shortfall of the {belowCount, plural, one {# {role, select, region {region} other {sector}}} other {# {role, select, region {regions} other {sectors}}}} where chance does not explain the gap.}}',
    floorLead:
      'The floor is the least that an organisation of a given type needs to operate. Half of the organisations receive {wealth} of theirs or less.',
    caption:
      'The need (the floors), what is received {money, select, mission {as core operating funding} other {in all}}, and what is lacking, by type{everywhere, select, yes { (all regions)} other {}}',
    columns: {
      type: 'Type',
      n: '{period, select, several {Yearly amounts} other {Organisations}}',
      need: 'Need',
      paid: 'Received',
      lacking: 'Lacking',
      met: 'Part met',
    },
    all: 'All types',
  },
  certainty: {
    how: 'Each organisation was compared with those that meet the definition ({definition}) elsewhere. We then dealt the same amounts at random among comparable organisations, {deals, number} times, to see which gaps chance alone would make. A gap is called clear only where chance makes it fewer than five times in a hundred{tested, plural, =0 {} one {} other {, all # regions considered together}}.',
    extremes:
      'By chance alone, the lowest region would stand near {lowMedian}; it is at {low}. The highest would stand near {highMedian}; it is at {high}.',
    inhabitants:
      'Per inhabitant, the order is different: from {low} ({lowest}) to {high} ({highest}). Distance, and organisations that serve few people, are part of the reason. Both figures are true; they answer two questions.',
    turned:
      '{turned, plural, =0 {No single organisation’s absence would change what is said of any region.} one {For one region, the absence of a single organisation would change what is said of it: {list}.} other {For # regions, the absence of a single organisation would change what is said of them: {list}.}}',
    untold:
      '“We cannot tell” does not mean “equal”: a gap, if there is one, is too small to be seen with so few organisations.',
    causes:
      'These figures say who receives what. They do not say why, nor what anyone intended: needs that the file does not hold (distance, number of people served, other income) may count.',
    more: 'The technical annex gives the method, every table and what can be objected. “How to contest these results” shows how to work out each figure again.',
  },
  annex: {
    title: 'Technical annex',
    subtitle: '{question} {period, select, none {} other {{period}.}}',
  },
});
