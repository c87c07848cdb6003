// Words of `allocate`, and its sentences by code, in English.
import type { AllocationCodes } from '../../study/allocation/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const allocationSentences: Sentences<AllocationCodes> = {
  'rule-needs-floor': 'The rule “{rule}” starts from floors, and none is known.',
  'rule-needs-type': 'The rule “{rule}” starts from types of organisation, and no column tells them.',
  'rule-needs-comparables':
    'The rule “{rule}” starts from what comparables elsewhere receive, and nobody has any.',
  'between-needs-region': 'Sharing between regions needs a column of regions.',
  'between-needs-inhabitants': 'Sharing by population needs inhabitants, which are known for no region.',
  'between-needs-need': 'Sharing by need needs the column of needs.',
  'between-needs-share': 'Sharing by given parts needs their file.',
  'shares-missing': 'The file of shares says nothing of {regions}.',
  'shares-line': '{file}, line {line}: “{region}” names no region of the data, or “{part}” is no part.',
  'nobody-has-value': 'Nobody has the value “{value}” in the column “{column}”.',
  'nobody-to-share': 'There is no organisation to share between.',
  'allocation-no-money':
    '{n, plural, one {One organisation of the period receives} other {# organisations of the period receive}} none of the money in question and {n, plural, one {takes} other {take}} no part.',
  'allocation-no-floor':
    'Floor unknown for {n, number} of {of, number}: rules that start from floors give them nothing.',
  'allocation-no-region':
    '{n, plural, one {One organisation without a region receives} other {# organisations without a region receive}} nothing of a sharing between regions.',
  'allocation-cap-unknown':
    '{n, plural, one {One organisation has} other {# organisations have}} no figure in “{column}”: nothing can be added without the risk of passing the cap.',
  'allocation-infeasible':
    'Rule “{rule}”{region, select, none {} other {, {region}}}: infeasible. {constraint, select, keep {What the minister keeps is more than the envelope} newcomers {The amounts for newcomers are more than what is left of the envelope} guaranteed {What is guaranteed to protected organisations is more than what is left of the envelope} minimum {The smallest cheque for all is more than what is left of the envelope} maximum {The largest cheque is less than what is due to some organisations} cap {The cap leaves less than what is due to some organisations} rate {The indexation asked for is more than what is left of the envelope} other {}}{n, plural, =0 {} one { (one organisation)} other { (# organisations)}}: short by {short}.',
  'allocation-too-many': 'Rule “{rule}”: organisations are too many or too unlike for an exact answer.',
  'allocation-no-weight': 'The sharing between regions is impossible: a figure is missing for {region}.',
  'allocation-drawn':
    'Rule “{rule}”: too many orders of arrival to go through; orders were drawn (fixed seed). Largest standard error of a cheque: {error}.',
};

export const allocationAdvice: Advice<AllocationCodes> = {
  'rule-needs-floor':
    'name the column with {flag}"COLUMN", give a file with --floors, or choose equal or indexation',
  'rule-needs-type': 'name the column with {flag}"COLUMN"',
  'between-needs-region': 'name the column with {flag}"COLUMN"',
  'between-needs-inhabitants': 'name the column with {flag}"COLUMN"',
  'between-needs-need': 'add --need COLUMN',
  'between-needs-share': 'add --shares FILE',
  'shares-missing': 'add a line for each region',
  'nobody-has-value': 'values: {known}',
};

export const allocation = () => ({
  leadBest:
    'Of these rules, “{best}” brings shares of the floor closest together: Gini of {before} before, {bestGini} afterwards; with “{worst}”, {worstGini}.',
  axiomsProven: 'Properties that are proven, and what shows the others false',
  axiomProven: '{name} ({meaning}): yes.',
  axiomBroken:
    '{name} ({meaning}): no. With {envelope} to share between {claims} lacking, cheques are {awards}; {dual, select, yes {what would be refused of {rest} is {other}} other {with what is lacking capped at {envelope}, they would be {other}}}.',
  publicCaption: 'What is asked for',
  requested: {
    heading: 'Requested, granted, part met',
    caption: 'Requested, granted and part met: those who asked for something',
    n: 'n',
    requested: 'Requested',
    granted: 'Granted',
    refused: 'Refused',
    met: 'Part met',
    note: 'Granted: what those who asked for something receive of the money in question. Refused: what each asked for and does not receive, added; what one receives beyond its request is not taken off for another. Part met: the share of what is requested that is not refused.',
  },
  charts: {
    dumbbells: 'Before and after, region by region',
    strips: 'The cheques, one by one',
    dumbbellsTitle:
      '“{rule}”: {region} goes from {before} to {after} of what its comparables elsewhere receive',
    dumbbellsSubtitle:
      'Received ÷ what comparables in other regions receive on average, before and after the sharing; {n, number} organisations compared{period, select, none {} other {, {period}}}',
    dumbbellsAlt:
      '{regions, number} regions, two dots each, before and after “{rule}”; the largest change is that of {region}.',
    dumbbellsAxis: 'Share of what comparables elsewhere receive',
    before: 'before',
    after: 'after',
    reference: 'comparables elsewhere',
    stripsTitle: 'The largest cheque, {largest}, comes from “{rule}”',
    stripsSubtitle:
      'Cheque of each of the {n, number} organisations, rule by rule{period, select, none {} other {; {period}}}',
    stripsAlt: '{rules, number} rules; a dot an organisation, at its cheque.',
    stripsAxis: 'Cheque',
    median: 'median',
    without: '{n, plural, one {one receives} other {# receive}} nothing',
    withoutColumn: 'Receive nothing',
  },
  quarters: {
    name: 'amount received before',
    first: 'the least funded quarter',
    second: 'the second quarter',
    third: 'the third quarter',
    fourth: 'the most funded quarter',
  },
  standing: {
    lacking: 'What is lacking to the floors',
    under: 'Organisations under their floor',
    gini: 'Gini of shares of the floor',
    mcloone: 'McLoone of shares of the floor',
  },
  limitTies: 'Ties: the order of identifiers, else of names.',
  noBetween: 'no stage between regions',
  scenarioTerms: '“{name}”: {envelope}. Rule: {rule}.{terms, select, none {} other { {terms}}}',
  axiomAnd: ' and ',
  axiomShown:
    '{name} ({before} before{lacking, select, none {} other {, {lacking} lacking}}, cheque of {award})',
  axiomExample: '“{rule}” does not keep “{axiom}”: {shown}.',
  axiomsNote:
    'Checked on these organisations and this envelope, constraints included: a property kept here need not be kept elsewhere. Not applicable: the property is about what is lacking, and nothing says what is lacking.',
  organisationsShown:
    'Those for whom the choice of the rule changes most: {shown, number} of {all, number}; CSV, JSON and HTML hold them all.',
  standingCaption: '{measure}, by {role}',
  standingHeading: 'Before and after, by {role}',
  byHeading: 'Who receives what',
  gainers:
    '“{rule}” rather than {used, select, paid {what was paid} other {“{used}”}}: {up, plural, =0 {nobody gains} one {one gains ({moved})} other {# gain ({moved} in all)}}, {down, plural, =0 {nobody loses} one {one loses} other {# lose}}, {same, number} at the same point{sum, select, same {} more {; it shares {difference} more in all} other {; it shares {difference} less in all}}.',
  gainsCaption:
    'Who gains and who loses, by {role}: {used, select, paid {what was paid, then each rule less what was paid} other {“{used}”, then each other rule less that one}}',
  gainsBlank:
    'Nothing stands in the column of what was paid for {n, plural, one {one organisation} other {# organisations}}: counted as no cheque.',
  gainsHeading: 'Who gains, who loses',
  yearsNote:
    'Years: how many years of this envelope, each one staying, all of it going to what is lacking and floors unchanged, until nothing is lacking.',
  afterHeading: 'Equity, before and after',
  afterCaption: 'Before, then after each rule (all organisations)',
  leadKept:
    '{keep, select, none {} other {Kept by the minister: {keep}. }}{between, select, none {} other {Between regions: {between}. }}{minimum, select, none {} other {Smallest cheque of {minimum} ({below, select, nothing {whoever would get less gets nothing; of equal cheques, the lowest share of the floor goes first} other {to all whom the rule is about}}). }}{maximum, select, none {} other {Largest cheque of {maximum}. }}{cap, select, none {} other {Amount and cheque together: at most {cap} of “{column}”. }}{newcomers, select, none {} other {Off the top: {newcomers} to each newcomer (“{new}”). }}{protect, select, none {} other {Protected (“{protected}”): at least {protect} each. }}',
  title: 'Sharing {envelope}: {files}{period, select, none {} other { ({period})}}',
  leadWho:
    '{n, plural, one {One organisation} other {# organisations}}, {total} received {money, select, mission {as core operating funding} other {in all}}{floored, plural, =0 {} other {; {under, plural, =0 {none is under its floor} one {one is under its floor} other {# are under their floor}} ({floored, plural, one {one floor known} other {# floors known}}){under, plural, =0 {} one { and {lacking} is lacking to bring it there} other { and {lacking} is lacking to bring all of them there}}}}.',
  leadYears:
    'With {envelope} more each year, all of it for what is lacking and floors unchanged, it would take {years, plural, one {one year} other {# years}} until nothing is lacking.',
  sideBySide: 'What each rule would do',
  sideCaption: 'The rules side by side (n = {n, plural, one {# organisation} other {# organisations}})',
  sideColumns: {
    lackingElsewhere: 'Lacking against comparables elsewhere',
    years: 'Years',
    envelope: 'Envelope',
    rule: 'Rule',
    paid: 'Get a cheque',
    smallest: 'Smallest',
    median: 'Median',
    largest: 'Largest',
    left: 'Left over',
    under: 'Under the floor after',
    lacking: 'Lacking after',
    gini: 'Gini of shares of the floor',
    mcloone: 'McLoone of shares of the floor',
  },
  beforeRow: 'Before',
  sideNote:
    'Gini (n/(n − 1)) and McLoone (half) are of amount ÷ floor: 0 and 1 where all stand at one share of their floor. Cheques are to the cent, and so is their total.',
  elsewhereNote:
    'Lacking against comparables elsewhere: {money, select, mission {in core operating funding, } other {}}what each organisation that receives less than the mean of its comparables would need, with nothing taken off for what others receive above theirs. What regions lack, in the brief, is of all the money counted there, and the surplus of some makes up, inside each region, for what others lack: the two sums differ.',
  meaningsHeading: 'The rules',
  byCaption: 'Sums shared out, by {role}',
  byColumns: { n: 'n', before: 'Before', none: '(blank)', total: 'Total' },
  fundingHeading: 'Before and after: each region and its comparables elsewhere',
  fundingCaption: 'Received ÷ what comparables in other regions receive on average, before and after',
  fundingCompared: 'Compared',
  fundingNote:
    '▼ less, ▲ more, ≈ comparable (within ± {band}), (?) cannot be told, · too few to tell, … not settled. The same measure as “equite gaps”, on the money in question, made again with the amounts after: comparables elsewhere have got their cheques too. Organisations compared: those with at least {fewest, number} comparables elsewhere.{deals, plural, =0 { Without deals at random (--draws 0), no region is said to be above or below.} other {}}',
  targetsHeading: 'What it would take',
  targetsCaption:
    'The smallest envelope that brings each to a share of its floor, or of what its comparables elsewhere receive',
  targetsColumns: { share: 'Share', floor: 'Of the floor', comparables: 'Of comparables elsewhere' },
  netZero:
    'For comparison only, not as a proposal: without new money, bringing all organisations to one share of their floor would move {amount} from some to others.',
  axiomsHeading: 'Properties, checked on these data',
  axiomsCaption: 'What each rule respects here',
  axiomsColumn: 'Property',
  yes: 'yes',
  no: 'no',
  unknown: 'does not apply',
  organisationsHeading: 'By organisation',
  organisationsCaption: 'Cheques, rule by rule',
  organisationsColumns: {
    organisation: 'Organisation',
    region: 'Region',
    typology: 'Typology',
    before: 'Before',
    used: 'Paid',
  },
  limitCents:
    'To the cent: largest remainders first; each column of cheques plus what is left over is the envelope.',
  limitBounds:
    'A constraint that stops a cheque frees or asks for money, which the same rule shares again among the others; none is bent.',
  infeasible: 'infeasible',
  axiomLine: '{name}: {meaning}',
  rules: {
    proportional: {
      name: 'In proportion to what is lacking',
      short: 'Proportional',
      aliases: 'pro, prorata',
      meaning: 'Each gets the same share of what it lacks to its floor.',
    },
    cea: {
      name: 'Equal cheques',
      short: 'Equal cheques',
      aliases: 'equal cheques, equal awards',
      meaning: 'The same cheque for all, never above what each lacks.',
    },
    cel: {
      name: 'Equal remaining shortfall',
      short: 'Equal shortfall',
      aliases: 'equal losses, equal shortfall',
      meaning: 'After the sharing, all lack the same; who lacked less than that gets nothing.',
    },
    talmud: {
      name: 'Talmud',
      short: 'Talmud',
      aliases: '',
      meaning: 'Equal cheques up to half of what each lacks, equal remaining shortfall from there.',
    },
    piniles: {
      name: 'Piniles',
      short: 'Piniles',
      aliases: 'pin',
      meaning: 'Equal cheques on half of what each lacks, twice over.',
    },
    'constrained-egalitarian': {
      name: 'Constrained egalitarian',
      short: 'Constrained egalitarian',
      aliases: 'ce',
      meaning: 'The most equal sharing that gives each half of what it lacks, once the envelope allows it.',
    },
    'random-arrival': {
      name: 'Random arrival',
      short: 'Random arrival',
      aliases: 'ra, shapley',
      meaning:
        'The mean, over all orders of arrival, of what each still finds: first come first served, without the luck of the first. Exact up to 22 organisations that lack something; beyond, orders are drawn and the error is told.',
    },
    'adjusted-proportional': {
      name: 'Adjusted proportional',
      short: 'Adjusted prop.',
      aliases: 'apro',
      meaning: 'First what nobody else claims, then in proportion to what is left to claim.',
    },
    'minimal-overlap': {
      name: 'Minimal overlap',
      short: 'Minimal overlap',
      aliases: 'mo',
      meaning:
        'Claims are laid on the envelope so as to overlap least; each dollar is shared among those who claim it.',
    },
    'dominguez-thomson': {
      name: 'Domínguez–Thomson',
      short: 'Domínguez–Thomson',
      aliases: 'dominguez, dt',
      meaning: 'A least amount to each, again and again, on what is left.',
    },
    'average-of-awards': {
      name: 'Average of awards',
      short: 'Average of awards',
      aliases: 'aa',
      meaning: 'The centre of all sharings that give nobody more than it lacks.',
    },
    'reverse-talmud': {
      name: 'Reverse Talmud',
      short: 'Reverse Talmud',
      aliases: 'rtalmud',
      meaning: 'Equal remaining shortfall up to half of what each lacks, equal cheques from there.',
    },
    lowest: {
      name: 'Lowest amounts first',
      short: 'Lowest amounts',
      aliases: 'lowest amounts, level',
      meaning: 'The lowest amounts are raised to one level, nobody above its floor.',
    },
    'lowest-ratio': {
      name: 'Lowest share of the floor first',
      short: 'Lowest share',
      aliases: 'ratio, lowest share',
      meaning: 'Those who receive the lowest share of their floor are raised to one share.',
    },
    'under-floor-share': {
      name: 'Under 30% of the floor first',
      short: 'Under 30% first',
      aliases: 'under share',
      meaning:
        'First everyone to 30% of its floor (or the share given), the farthest first; the rest in proportion to what is lacking. The framework of Côte-Nord.',
    },
    'least-of-type': {
      name: 'Least funded of each type first',
      short: 'Least of each type',
      aliases: 'by type',
      meaning:
        'Each type gets its part of what is lacking; inside it the lowest amounts are raised to one level. The rule of Montréal.',
    },
    comparables: {
      name: 'Toward comparables elsewhere',
      short: 'Toward comparables',
      aliases: 'toward comparables',
      meaning:
        'Those who receive the lowest share of what their comparables in other regions receive on average are raised to one share.',
    },
    equal: {
      name: 'Equal parts, whatever the type',
      short: 'Equal parts',
      aliases: 'equal parts',
      meaning: 'The same amount to each organisation, whatever its type and its floor.',
    },
    indexation: {
      name: 'Indexation',
      short: 'Indexation',
      aliases: 'index',
      meaning:
        'The same percentage of what each has: the envelope says which, or the rule does (indexation:0.02).',
    },
  },
  between: {
    population: { name: 'by population', aliases: 'inhabitants', meaning: 'Each region by its inhabitants.' },
    organisations: {
      name: 'by number of organisations',
      aliases: 'count',
      meaning: 'Each region by the number of its organisations.',
    },
    existing: {
      name: 'by existing funding',
      aliases: 'funding, indexation',
      meaning: 'Each region by what it receives already: an indexation.',
    },
    shortfall: {
      name: 'by what is lacking to floors',
      aliases: 'lacking',
      meaning: 'Each region by what its organisations lack to their floors.',
    },
    need: {
      name: 'by a column of needs',
      aliases: 'needs',
      meaning: 'Each region by the sum of a column (--need).',
    },
    equal: { name: 'equal parts', aliases: 'equal parts', meaning: 'The same part to each region.' },
    shares: {
      name: 'by a file of shares',
      aliases: 'share file',
      meaning: 'Each region by the part that a file gives (--shares).',
    },
  },
  axioms: {
    'equal-treatment': { name: 'Equal treatment', meaning: 'same shortfall and amount, same cheque' },
    'order-preservation': {
      name: 'Order preserved',
      meaning: 'who lacks more gets no smaller cheque and lacks no less afterwards',
    },
    'claims-boundedness': { name: 'Not beyond what is lacking', meaning: 'nobody gets more than it lacks' },
    'resource-monotonicity': {
      name: 'More money, less to nobody',
      meaning: 'with a larger envelope nobody gets less',
    },
    'self-duality': {
      name: 'Gains and losses alike',
      meaning: 'sharing what is given or what is lacking comes to the same',
    },
    'claims-truncation': {
      name: 'Cut claims change nothing',
      meaning: 'what is lacking beyond the envelope does not count',
    },
    'no-overtaking': {
      name: 'No overtaking',
      meaning: 'nobody who had less than another of its type has more afterwards',
    },
  },
});
