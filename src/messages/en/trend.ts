// Words of `trend`, and its sentences by code, in English.
import type { TrendCodes } from '../../study/trend/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const trendSentences: Sentences<TrendCodes> = {
  'trend-one-period':
    'Two periods at least are needed to see a trend{periods, select, none {} other {; the data have {periods}}}.',
  'index-silent': 'The index ({source}) says nothing of {periods}.',
  'index-line': '{file}, line {line}: “{year}” and “{value}” are no year with an index above 0.',
  'base-unknown': '“{period}” is no period of the data: the tables cannot be in its dollars.',
  'break-unknown': '“{period}” is no period with one before it that it may be compared with.',
  'trend-public-format':
    'The public edition of several periods has findings in words alone, and no figure: it is not written as {format}.',
  'trend-not-joined':
    '{a} and {b} cannot be compared: {left} {left, plural, one {is} other {are}} shown, and changes, the panel and indexation begin with {from}.',
  'trend-no-period':
    '{n, plural, one {One record names} other {# records name}} no period and {n, plural, one {is} other {are}} in none.',
  'trend-regions-merged': 'Regions joined so that both sides of the date have the same: {pairs}.',
  'trend-one-side': 'On one side only of {period}, and so in no change: {labels}.',
};

export const trendAdvice: Advice<TrendCodes> = {
  'trend-one-period': 'name the column with {flag}"COLUMN", or give the files of several years',
  'index-silent':
    'add a line for each of these periods, or one for each calendar year that they touch (year, index)',
  'index-line': 'two columns: year or fiscal year, index (2023-2024, 158.1); or --index canada',
  'base-unknown': 'periods: {periods}',
  'break-unknown': 'periods: {periods}',
  'trend-public-format': 'take --format table, md, html, docx or csv',
  'trend-not-joined': 'the reasons stand under the first table; equite check FILE says what to do',
};

export const trend = () => ({
  title: 'The trend: {files} ({first} to {last})',
  current: 'All amounts are in current dollars: no index was given (--index).',
  constant:
    'Constant dollars are those of {base}; index: {source}{date, select, none {} other {, up to {date}}} ({values}). Other amounts are in current dollars.',
  dollars: '{base, select, none {current dollars} other {dollars of {base}}}',
  leadMoney:
    'From {first} to {last}, organisations went from {n0, number} to {n1, number}, and {money, select, mission {core operating funding} other {money}} from {total0} to {total1} in current dollars{real, select, none {} other {, or {real} in dollars of {base}}}.',
  leadChanges:
    '{role, select, region {Regions} sector {Sectors} other {Groups ({role})}} against their comparables elsewhere, {first} to {last}: the gap closes for {closing, plural, =0 {none} other {# ({closingNames})}} and widens for {widening, plural, =0 {none} other {# ({wideningNames})}}{steady, plural, =0 {} other {; it stays within 5 points for #}}{untold, plural, =0 {} other {; for # it cannot be told}}{few, plural, =0 {} one {; one has too few organisations compared} other {; # have too few organisations compared}}.',
  leadPanel:
    '{both, plural, =0 {No organisation is} one {One organisation is} other {# organisations are}} there in {first} and in {last}; from one period to the next, {arrivals, plural, one {one arrived} other {# arrived}} and {departures, plural, one {one left} other {# left}} in all.',
  leadLens:
    'The change of {change} from {first} to {last} splits to the cent: indexation {indexation}, money new to those present {fresh}, arrivals {arrivals}, departures {departures}.',
  leadConvergence:
    '{p, select, none {Those who had less grew {sign, select, down {faster} other {slower}} (β = {beta}).} told {Of the {n, number} organisations of both years, those who had less grew {sign, select, down {faster} other {slower}} than the return to the mean gives by itself: β = {beta}, from {low} to {high} when the years of each are dealt at random.} other {Of the {n, number} organisations of both years, β = {beta}, which the return to the mean gives by itself (from {low} to {high} when the years of each are dealt at random): neither convergence nor divergence can be told from it.}}',
  yearsHeading: 'Can the years be compared?',
  overallHeading: 'All organisations, period by period',
  overallCaption: 'All organisations, period by period ({dollars})',
  columns: {
    period: 'Period',
    n: 'n',
    total: 'Total',
    mean: 'Mean',
    median: 'Median',
    realTotal: 'Total, dollars of {base}',
    realMean: 'Mean, dollars of {base}',
    realGrowth: 'Real growth',
    realTotalGrowth: 'Real growth of the total',
    totalGrowth: 'Growth of the total',
    addition: 'Added',
    growth: 'Growth',
    growthRank: 'Rank of growth',
    meanRank: 'Rank of mean',
    gini: 'Gini',
    hoover: 'Hoover',
    mcloone: 'McLoone',
    cv: 'CV',
    under: 'Under floor',
    lacking: 'Lacking to floors',
    mission: 'Mission share',
    change: 'Change',
    low: '95% interval, from',
    high: 'to',
    same: 'Change, same organisations',
    chance: 'p by chance',
    verdict: 'Finding',
    parity: 'Years to parity',
    range: 'Range',
  },
  ratioHeading: 'By {role}: is the gap closing?',
  ratioCaption: 'Received ÷ comparables elsewhere, period by period, by {role}',
  changesCaption: '{first} to {last}: how the ratio changed, by {role}',
  ratioNote:
    'The same measure as “equite gaps”, each period by itself: ▼ less, ▲ more, ≈ comparable (within {band}), (?) cannot be told, · too few to tell, … not settled.',
  changeNote:
    'Change: the ratio of {last} over that of {first}, less 1, with the interval of the organisations’ own changes (what stays the same from year to year has no part in it). That interval answers a question of its own: if these organisations were drawn from a larger population, where would the change be? The gap closes or widens where the change is told from none for all groups together (Holm, 5%) and brings the ratio nearer to 100% or takes it away; steady: within 5 points. Same organisations: those of both periods, compared with those of both periods.',
  chanceNote:
    'p by chance: the same organisations, each with what it had, and growth rates dealt at random among comparables: how often the largest change of all groups would be as clear. Small: the group did not change as its comparables did, and chance hardly explains it. Near 1: growth as uneven, dealt at random, would mostly change the ratios more.',
  chanceApart:
    '{names}: the change is told by its interval, but growth rates dealt at random among comparables would often make one as clear. The gap has changed; nothing shows that {n, plural, one {this group was} other {these groups were}} treated otherwise than {n, plural, one {its} other {their}} comparables.',
  parityNote:
    'Years to parity: at the pace seen from {first} to {last} ({span, plural, one {one year} other {# years}}), from where the ratio stands in {last}, for groups whose gap is told, whether its change is or not; range: at the two ends of the interval of the change. “Never”: the pace is away from parity, or none. No forecast.',
  never: 'never',
  soonLate: '{soonest} to {latest}',
  verdicts: {
    closing: '→← closing',
    widening: '←→ widening',
    steady: '= steady',
    untold: '? cannot be told',
    few: '· too few',
  },
  meansCaption: 'Mean per organisation, growth and rank, by {role} ({dollars})',
  detailsCaption: 'Every period, by {role} (amounts in current dollars)',
  panelHeading: 'Who came, who left: organisations followed over the years',
  panelCaption: 'From one period to the next',
  panelColumns: {
    step: 'From … to …',
    kind: 'What',
    n: 'Organisations',
    money: 'Money',
    share: 'Part of the money',
    organisation: 'Organisation',
    before: 'Before',
    after: 'After',
  },
  panelNote:
    'An organisation is followed by its identifier, else by its name (and its region, where one name stands in several). Arrivals, returns and changes are parts of the later period’s money; departures of the earlier one’s. Names joined by a table of equivalents (--same-as) are one name.',
  kinds: {
    stayers: 'present in both',
    arrival: 'arrival',
    return: 'return',
    departure: 'departure',
    moved: 'another region',
    reclassified: 'another type',
    renamed: 'another name',
  },
  passagesCaption: 'Arrivals, departures, moves and changes of name',
  equivalentsCaption: 'Names counted as one (table of equivalents)',
  convergenceHeading: 'Are organisations closing in on each other?',
  convergenceCaption: 'The same organisations in {first} and in {last}: spread (σ) and catching up (β)',
  convergenceColumns: {
    type: 'Organisations',
    n: 'n',
    sigma0: 'σ {period}',
    sigma1: 'σ {period}',
    beta: 'β',
    low: 'β by chance, from',
    high: 'to',
    p: 'p',
    speed: 'Speed a year',
    everyone0: 'σ of everyone, {period}',
    everyone1: 'σ of everyone, {period}',
  },
  convergenceAll: 'all',
  convergenceNote:
    'σ: standard deviation of the logarithms of amounts; lower: closer together. β: slope of yearly growth on the level at the start, in logarithms; below 0: those who had less grew faster. An amount that is high one year by accident falls the next by itself: that return to the mean gives a β below 0 without any convergence.{deals, plural, =0 {} other { So the two years of each organisation are dealt at random (# deals): β says something only outside the range that they give.}} Arrivals and departures are left out; σ of everyone has them in.{without, plural, =0 {} one { One organisation without an amount above 0 is left out.} other { # organisations without an amount above 0 are left out.}}',
  lensHeading: 'What indexation did, and what it did not',
  lensCaption: 'The change of money from {first} to {last}, by {role}, to the cent (current dollars)',
  lensYearsCaption: 'The change of money from each period to the next, to the cent (current dollars)',
  lensColumns: {
    step: 'From … to …',
    rate: 'Rate',
    before: 'Before',
    indexation: 'Indexation',
    fresh: 'New to those present',
    redistribution: 'Redistribution',
    arrivals: 'Arrivals',
    departures: 'Departures',
    moves: 'Changes of {role}',
    after: 'After',
    change: 'Change',
    group: 'Group',
  },
  lensNote:
    'Indexation: the rate on what each had, of those present in both periods. What is left of their changes is gain or loss: losses went to those who gained (redistribution, 0 in all) and the rest is money new to those present, each in proportion of its gain. An accounting: it says what changed, not who decided it.',
  rate: {
    asked: 'Rate given: {rate} a period (--indexation).',
    common:
      '{from} to {to}: {rate}, the growth of {n, number} of the {of, number} organisations with an amount in both periods.',
    prices: '{from} to {to}: {rate}, the growth of prices; no rate is common to organisations.',
    none: '{from} to {to}: no rate is common to a quarter of organisations: nothing is counted as indexation.',
  },
  total: 'Total',
  blank: '(blank)',
  sameHeading: '{rate} for everyone leaves every ratio, and widens every dollar gap',
  sameCaption: 'The amounts of {last}, and the same amounts {rate} higher, by {role}',
  sameColumns: {
    ratio: 'Ratio',
    ratioAfter: 'Ratio after',
    gap: 'Gap per organisation',
    gapAfter: 'Gap after',
    widening: 'Change of the gap',
  },
  sameNote:
    'Measured again with every amount {rate} higher: each gap in dollars grows by {rate} too, above or below.',
  breakHeading: 'Before and after {date}',
  breakCaption:
    'Ratio to comparables elsewhere in {before} and in {date}, the same organisations in both, by {role}; and the change at other dates',
  breakColumns: {
    from: 'Ratio {period}',
    to: 'Ratio {period}',
    others: 'At other dates',
    p: 'As large at these dates',
  },
  breakNote:
    'A difference of differences: the ratio is already one to comparables elsewhere, and its change is that of the group less theirs. Other dates: the same change from each other period to the next, as a placebo. As large: how many of the dates, this one included, saw a change at least as large. What happened at this date also happened to whatever else changed then: this says what went together, not why.',
  breakFew:
    'There is no other date to compare with: nothing says whether this change is out of the ordinary.',
  breakRank: '{as} of {dates}',
  breakRange: '{low} to {high}',
  chart: {
    title:
      'From {first} to {last}, the gap closes for {closing, plural, =0 {none} other {#}} of {n, number} {role, select, region {regions} sector {sectors} other {groups}} and widens for {widening, plural, =0 {none} other {#}}',
    subtitle: 'Received ÷ comparables elsewhere, {first} to {last}; line at 100%: what comparables receive',
    alt: 'One panel for each of {n, number} groups: its ratio to comparables elsewhere in every period, with a line at 100%. The numbers are in the table below.',
    slopeTitle:
      '{label} goes from {from} to {to} of what its comparables elsewhere receive: the largest change that is told',
    slopeTitleNone: 'None of the {n, number} changes from {first} to {last} is told from no change',
    slopeTitleOwn: '{label} goes from {from} to {to} of what its comparables elsewhere receive',
    slopeSubtitle: 'Received ÷ comparables elsewhere, {first} and {last}',
    slopeAlt:
      'A line for each of {n, number} groups, from its ratio in {first} on the left to its ratio in {last} on the right. The numbers are in the table below.',
    reference: 'comparables elsewhere',
    axis: 'Received ÷ comparables elsewhere',
    gap: 'Years that cannot be compared are not joined by a line.',
  },
  limitMeasure:
    'Each period is compared within itself, by the same definition; a change of the ratio is that of the group against its comparables elsewhere, not of its money alone.',
  limitMoney:
    '{money, select, mission {Core operating funding alone.} other {All money of the file; --money mission: core operating funding alone.}}',
  public: {
    lead: 'Public edition: no organisation is named, and no figure is given. What one year hides, the difference between two could give away; so there are findings alone, and for groups shown in every period only.',
    caption: 'Findings of the first and of the last period, by {role}',
    hidden:
      '{n, plural, =0 {} one {One group is not shown.} other {# groups are not shown.}} Rules: {fewest, number} organisations at least, and none that could be recognised.',
    note: 'A finding is about the ratio of the group to its comparables elsewhere (▼ less, ▲ more, ≈ comparable); “closing” and “widening”: the change is told from none, for all groups together (Holm, 5%).',
    change: 'The gap',
  },
});
