// Words of `robustness`, and its sentences by code, in English.
import type { RobustnessCodes } from '../../study/robustness/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const robustnessSentences: Sentences<RobustnessCodes> = {
  'specifications-many':
    'The choices make {n, number} combinations; {most, number} are worked out at most in one run.',
  'typology-not-compared':
    'A type of organisation has no comparables of other types: nothing can be said of its funding against theirs.',
  'robustness-not-public':
    'This study has no public edition: from its many tables, what another table withholds could be worked out.',
  'one-role': 'One role is looked at in a run, not several ({roles}).',
};

export const robustnessAdvice: Advice<RobustnessCodes> = {
  'specifications-many': 'declare fewer definitions with --comparable',
  'typology-not-compared': 'type --by region or --by sector',
  'robustness-not-public': 'take public: true out of the settings, or keep this result inside',
  'one-role': 'type --by once',
};

export const robustness = () => ({
  title: 'What if it were defined otherwise? {files}{period, select, none {} other { ({period})}}',
  leadDeclared:
    'The same question can be measured in {n, plural, one {one way} other {# different ways}}, by {choices, plural, one {one choice} other {# choices}}; {others, plural, =0 {no choice in these data changes the question} one {one more choice changes the question and stands apart} other {# more choices change the question and stand apart}}. Asked for: {asked}.',
  leadNone: 'As asked for, nobody is told apart: there is no finding to put to the test.',
  leadNoChance:
    'Chance is left out (--draws 0): nobody can be told apart, whatever the way, and nothing here says that a finding holds or falls. Only ratios are compared.',
  leadSurvives:
    '{n, plural, =0 {No finding holds under all these ways.} one {{all, plural, one {The only finding holds} other {One finding of {all, number} holds}} under all of them: {names}.} other {# findings of {all, number} hold under all of them: {names}.}}',
  leadDepends: '{n, plural, one {One finding hangs} other {# findings hang}} on the definition: {names}.',
  leadDependsOne:
    '{name} (told under {told, number} of {all, number} ways{hinge, select, none {} other {; most of all by: {hinge}}})',
  leadEnters: 'Not named as asked for, but named by some of the other ways: {names}.',
  leadLeast:
    'The way that is least favourable to the findings ({way}) keeps {kept, number} of {all, number}{names, select, none {} other {: {names}}}.',
  leadSame:
    'With the question unchanged, what moves the ratios most is: {choice} ({option}), by {mean} on average; farthest, {group} goes from {from} to {to}.',
  leadAnother:
    'What changes the question most is: {choice} ({option}); it moves the ratios by {mean} on average, and {group} goes from {from} to {to}. This is an answer to another question, neither proof nor disproof of the first.',
  leadJoint:
    'All ways at once: were the same amounts dealt at random among organisations that are comparable under all of them, a curve as far out as that of {group} would be seen with p = {p}{least, select, yes {, the smallest that so many deals can give} other {}} ({deals, plural, one {one deal, shared by all ways,} other {# deals, shared by all ways,}} of {dealt, number} organisations out of {organisations, number}; {n, plural, =0 {no group} one {one group} other {# groups}} of {all, number} at 5%).',
  leadPlacebo:
    'False alarms: the same study, made {times, number} times with {role, select, region {regions} sector {sectors} other {groups}} dealt at random among comparables, named someone {named, number} times ({share}; 95% interval: {low} to {high}). There was nothing to be found.',
  told: {
    below: 'less',
    above: 'more',
    comparable: 'comparable',
    untold: 'cannot be told',
    few: 'too few',
    unsettled: 'not settled',
  },
  choices: {
    definition: 'who is comparable',
    money: 'which money',
    reference: 'how amounts are compared',
    outliers: 'extreme amounts',
    zeros: 'amounts of nothing or less',
    fewest: 'comparables required',
    denominator: 'per what',
    floors: 'floors',
    unit: 'unit',
    period: 'period',
  },
  options: {
    definition: '{name}',
    money: '{name, select, mission {core operating funding} other {all the money}}',
    reference:
      '{name, select, relative {in parts of the median of its comparables} other {in money, against their mean}}',
    outliers:
      '{name, select, capped {highest 5% of each group of comparables brought down} without {highest and lowest 5% left out} other {all amounts}}',
    zeros: '{name, select, without {left out} other {kept}}',
    fewest: '{name} or more elsewhere',
    denominator: '{name, select, inhabitant {per inhabitant} other {per organisation}}',
    floors: '{name, select, share {amount as a part of the floor} other {amounts as they are}}',
    unit: '{name, select, row {each grant} other {the organisation}}',
    period: '{name, select, none {all} other {{name}}}',
  },
  box: {
    heading: 'What if it were defined otherwise?',
    holds:
      'Measured in {n, plural, one {one way} other {# defensible ways}} (by {choices}), {kept, plural, =0 {no finding about regions holds every time} one {one finding about regions holds every time: {names}} other {# findings about regions hold every time: {names}}}{hangs, plural, =0 {} one {; one {kept, plural, =0 {} other {more }}depends on the way: {hanging}} other {; # {kept, plural, =0 {} other {more }}depend on the way: {hanging}}}.',
    hangsOne: '{name} (found {told, number} times out of {all, number})',
    note: 'A number of ways is not a probability. The robustness study works out the details from the same file.',
  },
  curveHeading: 'The curve: every way of measuring the same question',
  curveTitle:
    '{group}: {low} to {high} of what comparables elsewhere receive, over {n, plural, one {one way} other {# ways}} of measuring it',
  curveSubtitle:
    'Received ÷ comparables elsewhere, from the lowest way to the highest{period, select, none {} other {; {period}}}. Full: told apart from chance. Below, what each way chose.',
  curveAlt:
    'One dot a way, from the lowest ratio to the highest: {low} to {high}; {told, number} of {n, number} are told apart from chance.',
  curveAsked: 'as asked for',
  curveReference: 'comparables elsewhere',
  curveData: 'Every way, and where it puts {group}',
  curveColumns: {
    way: 'Way',
    ratio: 'Received ÷ comparables',
    low: 'Low, 95%',
    high: 'High, 95%',
    verdict: 'Finding',
  },
  standingsCaption: 'Where the ways put each {role, select, region {region} sector {sector} other {group}}',
  standingsColumns: {
    verdict: 'As asked for',
    ratio: 'Ratio asked for',
    lowest: 'Lowest',
    median: 'Median',
    highest: 'Highest',
    told: 'Told by',
    ways: 'Of ways',
    p: 'p, all ways at once',
    fate: 'Fate',
  },
  fates: {
    survives: 'holds under all',
    depends: 'hangs on the definition',
    turns: 'turns over',
    never: 'never told',
    few: 'too few',
  },
  standingsNote:
    'Told by: ways that set it apart from chance on one side. Of ways: those under which the group is large enough to be told. A number of ways is no probability: they resemble each other and somebody chose them. p, all ways at once: mean of the studentised ratios over all ways, places dealt once for all of them, family-wise (Simonsohn, Simmons and Nelson 2020; Westfall and Young 1993). It can set apart what one way alone does not.',
  movesHeading: 'Which choice moves the result',
  movesCaption: 'What each option moves, everything else equal',
  movesColumns: {
    choice: 'Choice',
    option: 'Option',
    question: 'Question',
    mean: 'Moves, points on average',
    farthest: 'Farthest',
    from: 'From',
    to: 'To',
    turns: 'Findings that turn',
  },
  questions: { same: 'same', another: 'another' },
  movesNote:
    'Points: percentage points of the ratio, over all pairs of ways that differ by this option alone, and over groups large enough to be told. An option that changes the question is tried by itself, the rest as asked for.{chance, select, yes { Findings that turn: told as asked for and not with this option, or the other way round.} other {}}',
  unrecordedHeading: 'What the file does not hold',
  unrecordedSentence:
    '{possible, select, nothing {{group} ({ratio}): the group received nothing in all, and no factor that multiplies funding could make such a gap.} other {{group} ({ratio}): {possible, select, yes {a factor that {multiplier, select, two {doubles} other {triples}} funding would have to be held by {share} of {side, select, below {comparables elsewhere and by none here} other {organisations here and by none of their comparables}}} other {even a factor that triples funding, held by {side, select, below {all comparables elsewhere and by none here} other {all here and by none of their comparables}}, would not do}} for the whole gap to be due to it. Below × {smallest} no factor could make it.}}',
  unrecordedCaption: 'How strong an unrecorded factor would have to be',
  unrecordedColumns: {
    ratio: 'Ratio',
    smallest: 'Smallest factor',
    interval: 'For the end of the interval',
    share15: 'Held by, × 1.5',
    share2: 'Held by, × 2',
    share3: 'Held by, × 3',
    value: 'Robustness value',
    told: 'To be told no more',
    gamma: 'Γ',
  },
  impossible: 'impossible',
  unrecordedNote:
    'Held by: share of the better-paid side that would have to hold the factor, the other side none (Cornfield 1959). Robustness value: share of what is left both of membership and of amounts that the factor would have to explain for the difference to be nothing, or not to be told any more (Cinelli and Hazlett 2020; least squares inside groups of comparables). Γ: how many times the odds of standing in this group may differ between two comparables before aligned ranks cease to tell the gap at 5% (Rosenbaum 2002, 2018).',
  droppedHeading: 'What is left out in turn',
  droppedCaption: 'What turns a finding when it is left out',
  droppedColumns: { kind: 'Left out', name: 'Which', turns: 'What turns' },
  droppedKinds: {
    criterion: 'criterion',
    region: '{role, select, region {region} sector {sector} other {group}}',
    period: 'period',
    organisation: 'organisation',
  },
  turn: '{group}: {from} → {to}',
  droppedNone: 'Nothing that is left out by itself turns a finding.',
  droppedNote:
    'Tried: {criteria, plural, =0 {no criterion} one {one criterion} other {# criteria}}, {groups, plural, one {one group} other {# groups}}, {periods, plural, =0 {no period (fewer than three)} other {# periods (on the mean of all years an organisation is funded)}} and {organisations, plural, one {# organisation} other {# organisations}} of {all, number}, one by one. For an organisation the level that chance sets is held as it is{few, select, none {} other {; for {few}, one organisation less, of the group or of its comparables, leaves fewer than {fewest, number}: of so few nothing is said, and no finding turns by that}}.',
  undoingCaption: 'What each finding hangs on',
  undoingColumns: {
    verdict: 'Finding',
    untold: 'Organisations, until not told',
    amounts: 'Their amounts',
    turned: 'Organisations, until no gap',
    amountUntold: 'Money, until not told',
    amountTurned: 'Money, until no gap',
  },
  undoingNote:
    'Organisations: the fewest of the group, those farthest on the side of the gap first, without which the finding would stop, {fewest, number} being left at least (of fewer nothing is said), or the gap be nothing. Money: what the group would have to receive more (or less), in all, everything else as it is.',
  undoingNever: 'none will do',
  undoingFew: 'none ({fewest, number} are needed)',
  powerHeading: 'What could be found, and what would settle the rest',
  powerCaption: 'Smallest gap found 4 times of 5',
  powerColumns: {
    n: 'Compared',
    detectable: 'Smallest gap found',
    verdict: 'Finding',
    tell: 'n for a gap as seen',
    comparable: 'n for “comparable”',
    share: 'Or a column that explains',
  },
  beyond: 'beyond reach',
  powerNote:
    'n for a gap as seen: organisations that the group would need, at today’s spread, for a gap as large as the one seen to be found 4 times of 5; for “comparable”: for a gap within ± {band} to be found, were there none. Or a column: the share of what still differs among comparables that one more criterion would have to explain, at today’s n. A group has the organisations it has: where n is beyond reach, it takes a further column; where that is too (above 90%), these data will not settle it.',
  further:
    '{n, plural, =0 {No further column that was read could be a criterion.} other {Of the further columns read, by the share of what differs among comparables that they explain: {columns}.}}',
  limitDeals:
    'Verdicts of each way: its own deals inside its own groups of comparables, at most {most, number}; as asked for: {deals, number}, as in “gaps”.',
  limitSame:
    'Same question: the sentence “receives less than comparables” keeps its sense. Ways that come to the same units, amounts and comparables count once.',
});
