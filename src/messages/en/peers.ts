// Words of `peers`, and its sentences by code, in English.
import type { PeerCodes } from '../../compare/peer-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { balance } from './peer-balance.ts';

export const peerSentences = (): Sentences<PeerCodes> => ({
  'criterion-unknown': 'The data have no column “{name}” to compare by. Columns at hand: {known}.',
  'criterion-not-number': 'The column {column} cannot be cut or measured as a number: it holds “{example}”.',
  'label-unknown': 'No organisation has the {column} “{label}”. Labels found: {labels}.',
  'label-ambiguous': 'Several labels of {column} fit “{label}”: {labels}.',
  'preset-args': 'The comparison “{preset}” takes two regions; {count} given.',
  'definition-default':
    '{role, select, none {No typology and no sector: everyone is comparable with everyone.} other {Comparable means here: same {role, select, typology {typology} sector {sector} other {{role}}}. Nobody said so: it is the default.}}',
  'organisation-unknown':
    'No organisation is called “{wanted}”.{count, plural, =0 {} other { Names that share a word: {names}.}}',
  'organisation-several':
    '“{wanted}” fits {count, number} organisations: {names}{more, plural, =0 {} one { and # more} other { and # more}}.',
  'outside-scope': 'outside the labels that this definition is about',
  'criterion-missing': 'a criterion is blank',
  'criterion-several': 'its rows give several values of a criterion',
  'no-stratum-mate': 'nobody else meets the same criteria',
  'only-own-region': 'those that meet the same criteria are all in its own region',
  'only-own-sector': 'those that meet the same criteria are all in its own sector',
  'only-own-typology': 'those that meet the same criteria are all of its own typology',
  'only-own-label': 'those that meet the same criteria all share the label that must differ',
  'outside-caliper': 'the closest is farther than the greatest distance allowed',
});

export const peerAdvice = (): Advice<PeerCodes> => ({
  'criterion-unknown': 'name the column with {flag}"COLUMN"',
  'criterion-not-number':
    'use it as it stands (--comparable {name}) or as a near criterion (--comparable near={name})',
  'label-ambiguous': 'write the whole label',
  'label-unknown': 'write one of these labels, or its number',
  'preset-args': 'for example: --comparable preset=two-regions:06/13',
  'definition-default': 'choose with --comparable ROLE[,ROLE], for example --comparable typology,sector',
  'organisation-unknown': 'write the name as in the file, a part of it, or its number',
  'organisation-several': 'write more of the name, or its number',
});

export const peers = () => ({
  title: 'Who is comparable with whom: {files}{period, select, none {} other { ({period})}}',
  lead: '{unit, select, row {{n, plural, one {# row} other {# rows}}} pooled {{n, plural, one {# amount} other {# amounts}} (one per organisation and period)} other {{n, plural, one {# organisation} other {# organisations}}}}, {total} in all: each has its comparables, or the reason why it has none.',
  leadDefinition:
    'Under “{name}”, {covered, plural, =0 {nobody has} one {one of them has} other {# of {n, number} have}} at least one comparable{covered, plural, =0 {} other {: {share} of {unit, select, row {the rows} pooled {the amounts} other {the organisations}}, {money} of the money. Half of them have {median} or more; the one with the fewest has {minimum}}}.',
  leadElsewhere:
    '{share} of {unit, select, row {those rows} pooled {those amounts} other {them}} have a comparable in another region; their comparables come, at the median, from {others} other {one, select, yes {region} other {regions}}.',
  leadReasons: 'Without comparables: {list}.',
  reasonShort:
    '{n, number}{amount, select, none {} other { ({amount})}}: {why}{criterion, select, none {} other { ({criterion})}}',
  definitions: 'What comparable means here',
  definitionsCaption: 'The definitions, and what each covers',
  columns: {
    definition: 'Definition',
    criteria: 'Criteria',
    n: 'n',
    covered: 'With peers',
    share: 'Share',
    money: 'Share of money',
    elsewhere: 'With peers elsewhere',
    median: 'Peers (median)',
    minimum: 'Peers (fewest)',
    others: 'Other regions (median)',
    effective: 'Effective regions',
    reason: 'Reason',
    amount: 'Amount',
    none: 'Without peers',
  },
  criteria: {
    everyone: 'everyone',
    exact: 'same {column}',
    coarsened: '{column} in the same bracket (cut at {cutpoints})',
    nearest: 'the {k, number} nearest by {columns}',
    weighted: '{column} (weight {weight})',
    caliper: 'no farther than {caliper}',
    other: 'of another {column}',
    among: 'only {column} {labels}',
  },
  and: ' and ',
  sectionDefinition: 'Definition: {name}',
  byCaption: 'How far organisations can be compared, by {role}',
  byHeadings: { region: 'By region', sector: 'By sector', typology: 'By typology' },
  byOther: 'By {role}',
  bySentence:
    '{label}: {level, select, all {can be compared in full} most {can be compared for the most part} part {can be compared in part} little {can hardly be compared} other {cannot be compared}} ({covered, number} of {unit, select, row {{n, plural, one {# row} other {# rows}}} pooled {{n, plural, one {# amount} other {# amounts}}} other {{n, plural, one {# organisation} other {# organisations}}}}, {money} of its money){elsewhere, select, unknown {} none {; no comparable in another region} all {, with comparables in {others, plural, one {one other region} other {# other regions}}} other {, {elsewhere} of them with comparables in another region}}{effective, select, none {} other { (the variety of {effective} {several, select, yes {regions} other {region}} of equal size)}}.',
  reasonsCaption: 'Without comparables, and why',
  balance: balance(),
  sidesHeading: 'Are the data themselves comparable?',
  limitPeer:
    'A comparable is another organisation of the same period that meets every criterion; an organisation can be a peer of many others.',
  limitGower:
    'Nearness: Gower distance, between 0 (same values) and 1; a number counts by its difference over its range in the whole file, a label by same or not; a criterion blank on one side is left out of the pair. Ties: by organisation identifier, else by name, then by order of the file.',
  limitEffective:
    'Effective regions: 1/Σp², the number of regions of equal size that would give the same variety.',
  limitCensus: 'These are all the organisations of the file, not a sample.',
  dossier: {
    title: 'Comparables of {name}{period, select, none {} other { ({period})}}',
    lead: '{name}{place, select, none {} other { ({place})}} receives {amount}.',
    leadStanding:
      'Its {peers, plural, one {one comparable receives} other {# comparables receive, at the median,}} {median}: {direction, select, less {{gap} less than they do} more {{gap} more than they do} other {the same amount}}{ratio, select, none {} other {; it receives {ratio} of that {peers, plural, one {amount} other {median}}}}. Of {of, number} organisations, its place is {rank, number}, counted from the one that receives least{tied, select, yes {, shared with others} other {}}.',
    floor:
      'Its floor is {floor}: it receives {share} of it{money, select, mission { as core operating funding} other {}}{lacking, select, none {} other {; {lacking} is lacking}}.',
    leadNone:
      'It has no comparable: {why}{lacks, select, none {} other { ({lacks})}}.{closest, select, none {} other { The closest organisation is at a distance of {closest}.}}',
    nothingShared:
      '{apart, plural, one {One of these comparables shares} other {# of these {of, number} comparables share}} none of the near criteria with it: they are the closest there are, not close. caliper=0.5, for instance, leaves them out.',
    tied: '{tied, plural, one {One other organisation is} other {# other organisations are}} at the same distance as the last one kept ({distance}); the stated order decided. k={k} would take them all in.',
    leadPeriods:
      'The file holds several periods; this is the latest one for this organisation. For another: --period.',
    definition: 'Definition: {text}',
    criteria: 'Criteria and values',
    criteriaCaption: 'What is compared, and the value of this organisation',
    criteriaColumns: { criterion: 'Criterion', how: 'How', value: 'Value', column: 'Column of the file' },
    layers: {
      exact: 'same',
      coarsened: 'same bracket: {cell}',
      nearest: 'near, weight {weight}',
      other: 'another than its own',
      among: 'only {labels}',
    },
    blank: '(blank)',
    peers: 'Its comparables',
    peersCaption: 'Each comparable, what it receives and what separates it',
    peersOrder: {
      nearest: 'Nearest first.',
      amount: 'From the highest amount to the lowest; the row marked is the organisation itself.',
    },
    peersShown:
      '{shown, number} of {all, number} shown, around the organisation; the CSV and JSON hold them all.',
    peersColumns: {
      organisation: 'Organisation',
      region: 'Region',
      amount: 'Amount',
      difference: 'Difference',
      distance: 'Distance',
      separates: 'Separates most',
      rows: 'Lines',
    },
    differenceNote: 'Difference: amount of the comparable less that of this organisation.',
    placesNote: 'Lines: of the file, from 1.',
    leftOut: 'Who was left out, and why',
    leftOutCaption:
      'The other organisations of the same period ({n, number}), by the first criterion that tells them apart',
    leftOutColumns: { reason: 'Why', n: 'Organisations', amount: 'Amount' },
    leftOutReasons: {
      differs: '{criterion}: another value',
      'own-label': '{criterion}: the same value, where another is asked for',
      farther: 'meet the criteria, farther than the peers kept',
      other: '{why}',
    },
    missesCaption: 'Kept out by one criterion alone (the first {most, number} of each)',
    missesColumns: {
      organisation: 'Organisation',
      criterion: 'Criterion',
      value: 'Its value',
      amount: 'Amount',
    },
    dropOne: 'If a criterion is contested',
    dropOneCaption: 'What the gap becomes when one criterion is taken away',
    dropOneColumns: {
      criterion: 'Without',
      peers: 'Peers',
      median: 'Median of peers',
      gap: 'Gap',
      ratio: 'Ratio',
    },
    dropNone: '(all criteria)',
    dropNote:
      'Gap: amount of this organisation less the median of its comparables. A gap that keeps its sign in every line does not turn on one criterion.',
  },
});
