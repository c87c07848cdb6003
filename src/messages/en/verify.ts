// Words of `verify`, and its sentences by code, in English.
import type { ClaimCodes } from '../claim-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const claimSentences = (): Sentences<ClaimCodes> => ({
  'claims-floors':
    'The claims of {claims} rest on a file of floors ({floors}). A file that a file of claims names is not opened unless a person asks for it.',
  'claims-version': 'The claims were written by équité {theirs}; they are read again by équité {ours}.',
  'claims-new':
    '{n, plural, one {One claim that équité {ours} makes on these same rows is not in the file: it is new since version {theirs}, or was left out} other {# claims that équité {ours} makes on these same rows are not in the file: they are new since version {theirs}, or were left out}} ({claims}{more, plural, =0 {} other {, and # more}}).',
  'claims-settings': 'Settings that are not those of the claims: {keys}.',
  'claims-own-settings':
    '{files} has no part in this: the claims are worked out again with the settings that they carry.',
  'claims-column':
    'The claims took the column “{column}” for the role {role}, and these data have no such column: the role is looked for under its usual names.',
  'claims-without': 'These data have no column for: {roles}.',
  'claims-none': '{file} holds no claim: there is nothing to check.',
  'seal-missing':
    '{file} carries no seal (the number of its claims and their hash): nobody can tell whether a claim was left out or edited.',
  'claims-count':
    'The seal counts {said, plural, one {# claim} other {# claims}}, and the file holds {found, number}: {found, plural, =0 {all were left out} other {claims were left out or added}}.',
  'claims-altered':
    'The hash of the claims of {file} is not the one of its seal: a claim was edited, added, left out or moved since the file was written.',
  'head-altered':
    'The hash of the head of {file} (settings, definition, data, edition, version) is not the one of its seal: it was edited since the file was written.',
  'claims-twice': 'The file holds the same claim more than once: {claims}.',
  'claims-missing':
    '{n, plural, one {One claim that the study makes on these same rows is not in the file} other {# claims that the study makes on these same rows are not in the file}}: {claims}{more, plural, =0 {} other {, and # more}}.',
  'claims-versions':
    'The file says that équité {theirs} wrote it, and some of its claims another version: {others}.',
  'claims-rows':
    'The rows that the file says all its claims rest on (number and hash) are not those of its claims, or do not go with their hash.',
  'claims-definition':
    'The settings of the file do not come to the definition of “comparable” that it gives.',
  'claims-audience':
    'The file says that it is {audience, select, public {for the public} other {for internal use}}, and its settings say otherwise.',
});

export const claimAdvice = (): Advice<ClaimCodes> => ({
  'claims-floors': 'add --floors {floors}, or the path of that file',
  'claims-own-settings': 'to apply it on top, add --settings FILE',
  'claims-column': 'name it with --map {role}="COLUMN"',
});

/** Figures of sentences that are said of regions and of sectors alike. */
const TOLD = {
  told: 'how many can be judged',
  all: 'groups of the file',
  below: 'below their comparables',
  belowCount: 'how many are below their comparables',
  above: 'above their comparables',
  aboveCount: 'how many are above',
  comparable: 'comparable funding',
  comparableCount: 'how many have comparable funding',
  unsettled: 'not settled by the deals',
  unsettledCount: 'how many are not settled',
  untold: 'how many cannot be told',
  few: 'how many have too few organisations',
  minimum: 'organisations that it takes',
  band: 'band of comparable funding',
};

const LACKING = {
  value: 'what is lacking in all',
  named: 'what the named groups lack',
  groups: 'groups that receive less',
  belowCount: 'named groups',
  median: 'by chance alone, median',
  rangeLow: 'by chance alone, from',
  rangeHigh: 'by chance alone, to',
  beyond: 'beyond chance',
};

const EXTREMES = {
  lowest: 'the lowest',
  highest: 'the highest',
  low: 'received ÷ comparables, the lowest',
  high: 'received ÷ comparables, the highest',
  told: 'groups that can be judged',
  low_median: 'chance, the lowest, median',
  low_rangeLow: 'chance, the lowest, from',
  low_rangeHigh: 'chance, the lowest, to',
  high_median: 'chance, the highest, median',
  high_rangeLow: 'chance, the highest, from',
  high_rangeHigh: 'chance, the highest, to',
};

export const verify = () => ({
  title: 'Claims of {claims} held against {files}',
  titleAlone: 'Claims of {claims}',
  lead: '{n, plural, one {One claim} other {# claims}}: {holds, plural, =0 {none holds} one {one holds} other {# hold}}, {fails, plural, =0 {none is contradicted} one {one does not hold} other {# do not hold}}, {unchecked, plural, =0 {none is left unchecked} one {one cannot be checked} other {# cannot be checked}}.',
  sameData: 'The data are the very files of the claims, byte for byte.',
  otherData:
    'The data are not the very files of the claims{rows, plural, =-1 {} =0 {; every claim that was checked rests on the same rows all the same} one {; one claim rests on other rows} other {; # claims rest on other rows}}.',
  verdicts: {
    'does-not-hold': 'Do not hold',
    'cannot-be-checked': 'Cannot be checked',
    holds: 'Hold',
  },
  verdict: {
    'does-not-hold': 'does not hold',
    'cannot-be-checked': 'cannot be checked',
    holds: 'holds',
  },
  fileHeading: 'The file of claims itself',
  fileLead:
    '{n, plural, one {The file of claims is not as it was written, or contradicts itself} other {The file of claims is not as it was written, or contradicts itself (# findings)}}: see below.',
  fileAnnotation: 'File of claims',
  stated: '{name}: “{text}”',
  today: 'On these data: “{text}”',
  otherSeed: 'With seed {seed}: “{text}”',
  otherSeedNone: 'With seed {seed}, the study makes no such claim.',
  readsTheSame: 'Rounded, the sentence would read the same: only decimals that it does not write change.',
  faults: {
    'figures-differ': 'Its figures are no longer the same.',
    'text-altered': 'The sentence does not say its own figures: it was altered.',
    'value-altered': 'The value is not the figure that the sentence turns on: it was altered.',
    'about-altered': 'The key, the convention or the reference is not that of the figure.',
    'rows-altered':
      'The number or the hash of its rows is not that of the rows of its filter, on these same data.',
    'moves-with-seed':
      'It moves with the seed: worked out with another seed, it no longer says the same. More draws are needed, or it should not be claimed.',
    'not-made': 'On these same data, the study makes no such claim.',
  },
  remarks: {
    'rows-differ': 'rests on other rows: {before, number} before, {after, number} now',
    reworded: 'worded otherwise by another version or under other settings; its numbers agree',
    'draws-only':
      'same rows in another order: only the random draws change, a little, and what follows from them',
    'within-draws': 'holds under another seed too; its drawn figures move by no more than their error',
  },
  whyNot: {
    'schema-newer': 'the file follows a later schema than the one that this version (équité {version}) reads',
    'sentence-unknown': 'this version does not know the sentence',
    'column-missing': 'the data have no column of role “{role}”',
    'group-absent': 'no row of the data has “{label}” ({role})',
    guarded: 'too few to put forward: n = {n, number} ({guard})',
    'no-value': '{reason}',
    withheld: 'the public edition of these data does not show it: an organisation could be recognised',
    'said-otherwise': 'this version says this line with other figures or words; none that both have differs',
    'not-made': 'the study of these data does not make that claim',
  },
  columns: {
    claim: 'Claim',
    why: 'Why',
    figure: 'Figure',
    before: 'Then',
    after: 'Now',
    difference: 'Difference',
    value: 'Value',
    remark: 'Remark',
  },
  absent: 'absent',
  points: '{n, plural, one {{value} point} other {{value} points}}',
  differencesCaption: '{name}: what differs',
  uncheckedCaption: 'Claims left unchecked, and why',
  holdsCaption: 'Claims that hold',
  shown: '{shown, number} of {all, number}; --format csv or json gives them all.',
  limitExact:
    'Compared: numbers of organisations and money to the cent, exactly; other figures, to one part in a billion. Random draws are made again with the same seed and number ({draws, number}; seed {seed}), then with another seed ({other}): a claim holds where it holds under both.',
  limitText:
    'The sentence of each claim is said again, in both languages, from its figures: a sentence altered by hand does not hold.',
  limitRows: 'Rows are compared by a hash that depends neither on the file nor on the order of rows.',
  /** Titles of annotations. */
  annotation: 'Claim: {name}',
  change: '{figure}: {before}, now {after}',
  line: 'Line of the document',
  names: {
    covered: 'Who has comparables',
    cost: 'Cost of parity',
    regionsTold: 'What is found of the regions',
    sectorsTold: 'What is found of the sectors',
    regionsLacking: 'What is lacking, by region',
    sectorsLacking: 'What is lacking, by sector',
    regionsExtremes: 'Regions at the ends',
    sectorsExtremes: 'Sectors at the ends',
    chance: 'What chance could deal',
    explained: 'Mix of types',
    opposed: 'Mix of types',
    levels: 'Where the inequality lies',
    floor: 'Floor',
    group: 'Gap of the group',
    inhabitants: 'Per inhabitant',
    mission: 'Share of core funding',
    organisation: 'Gap of the organisation',
  },
  about: {
    sentence: 'kind of sentence',
    filter: 'filter',
    key: 'key',
    convention: 'convention',
    reference: 'reference',
  },
  figures: {
    covered: {
      n: 'organisations',
      covered: 'compared organisations',
      share: 'their share of organisations',
      money: 'their share of the money',
      fewest: 'comparables elsewhere that it takes',
      pooled: 'several periods pooled',
    },
    regionsTold: TOLD,
    sectorsTold: TOLD,
    regionsLacking: LACKING,
    sectorsLacking: LACKING,
    regionsExtremes: EXTREMES,
    sectorsExtremes: EXTREMES,
    chance: {
      region: 'region',
      gap: 'gap per organisation on average',
      p: 'family-wise p',
      tested: 'groups looked at',
      detectable: 'gap that could be found',
      direction: 'direction of the gap',
      verdict: 'finding',
    },
    cost: {
      covered: 'organisations with a reference',
      reference: 'reference',
      below: 'organisations below the reference',
      cost: 'cost of bringing them up',
      part: 'that cost, as a share of what all receive',
      under: 'organisations under 90% of the reference',
    },
    explained: {
      region: 'region',
      gap: 'gap per organisation to the other regions',
      low: 'part that goes with the mix of types, at least',
      high: 'part that goes with the mix of types, at most',
      direction: 'direction of the gap',
      parts: 'one part or two',
      types: 'types included',
      factors: 'declared factors',
    },
    opposed: {
      region: 'region',
      gap: 'gap per organisation to the other regions',
      composition: 'what goes with the mix of types',
      rate: 'what lies in the amounts inside the same types',
      direction: 'direction of the gap',
    },
    levels: {
      strata: 'share between groups of comparables',
      groups: 'share between regions',
      within: 'share inside regions',
      chance: 'share of regions by chance alone',
      chanceLow: 'by chance alone, from',
      chanceHigh: 'by chance alone, to',
    },
    floor: {
      money: 'money compared with floors',
      under: 'organisations below their floor',
      n: 'organisations with a known floor',
      shortfall: 'what they lack',
      wealth: 'received ÷ floor, median organisation',
    },
    group: {
      group: 'group',
      compared: 'compared organisations',
      ratio: 'received ÷ comparables elsewhere',
      gap: 'gap per organisation on average',
      low: 'interval, from',
      high: 'interval, to',
      lacking: 'what is lacking',
      shrunken: 'ratio drawn in',
      direction: 'direction of the gap',
      verdict: 'finding',
      turned: 'a single organisation would change the finding',
    },
    inhabitants: {
      lowest: 'lowest region',
      low: 'per inhabitant, lowest region',
      highest: 'highest region',
      high: 'per inhabitant, highest region',
      opposite: 'pairs of regions in opposite order',
      pairs: 'pairs of regions',
    },
    mission: {
      share: 'share of core funding',
      mission: 'core funding',
      total: 'all funding',
    },
    organisation: {
      name: 'organisation',
      amount: 'received',
      peers: 'comparables',
      of: 'organisations of the group of comparables, itself included',
      base: 'reference',
      gap: 'gap to the reference',
      ratio: 'received ÷ reference',
      rank: 'rank, from the smallest amount',
      floor: 'floor',
      wealth: 'received ÷ floor',
      direction: 'direction of the gap',
      reference: 'reference taken',
      ratioKind: 'ratio given',
      ranked: 'rank given',
      tied: 'place shared',
      floored: 'floor known',
    },
  },
  words: {
    yes: 'yes',
    no: 'no',
    none: 'none',
    apart: 'hardly dealt by chance',
    unreachable: 'too few to say anything',
    not: 'not told apart from chance',
    less: 'less',
    more: 'more',
    one: 'one',
    two: 'two',
    some: 'yes',
    same: 'equal',
    mission: 'core operating funding',
    all: 'all amounts',
    elsewhere: 'the mean of comparables elsewhere',
    reference: 'the reference chosen',
  },
});
