import { sideSubject, unitSubject } from './gaps.ts';
import { headSubjects } from './head.ts';
import { entries, field, list, text, texts } from './json.ts';
import { type Differ, type Pair, type Subject, valuesAt } from './subject.ts';

/** `equite/peers@1`: coverage under each definition, strata, organisations; or dossiers. */
export const peers: Differ = (data, pair) => [
  ...list(field(data, 'comparability')).map(sideSubject),
  ...list(field(data, 'definitions')).flatMap((one) => definitionSubjects(one, pair)),
  ...list(field(data, 'dossiers')).flatMap((one) => dossierSubjects(one, pair)),
  ...headSubjects(data, pair),
];

/** What a definition is called, where a result holds several. */
function prefix(definition: unknown, { severalDefinitions }: Pair): readonly string[] {
  if (!severalDefinitions) return [];
  const name = text(field(definition, 'name'));
  return [name === '' ? texts(field(definition, 'exact')).join(', ') : name];
}

const COVERAGE = {
  n: 'count',
  total: 'exact',
  with_peers: 'count',
  total_with_peers: 'exact',
  with_peers_elsewhere: 'count',
  'peers.minimum': 'count',
  'peers.median': 'quantity',
  'peers.maximum': 'count',
  'regions.others': 'quantity',
  'regions.effective': 'quantity',
} as const;

/** How far a group can be compared, as `peers` and `report` print it. */
export const coverageSubject = (group: unknown, names: readonly string[]): Subject => ({
  part: 'coverage',
  by: texts(field(group, 'by')),
  names,
  values: valuesAt(group, COVERAGE),
});

function definitionSubjects(one: unknown, pair: Pair): readonly Subject[] {
  const before = prefix(field(one, 'definition'), pair);
  return [
    coverageSubject(field(one, 'overall'), before),
    ...list(field(one, 'groups')).map((group) =>
      coverageSubject(group, [...before, ...entries(field(group, 'key')).map(([, label]) => String(label))]),
    ),
    ...list(field(field(one, 'overall'), 'reasons')).map((reason) => ({
      part: 'without_peers',
      by: [],
      names: [...before, text(field(reason, 'code'))],
      also: [text(field(reason, 'criterion'))],
      values: valuesAt(reason, { n: 'count', amount: 'exact' }),
    })),
    ...list(field(one, 'strata')).map((stratum) => ({
      part: 'stratum',
      by: [],
      names: [...before, ...texts(field(stratum, 'labels'))],
      values: valuesAt(stratum, { n: 'count' }),
    })),
    ...list(field(one, 'organisations')).map((unit) => {
      const subject = unitSubject(unit, ORGANISATION, pair.severalPeriods);
      return { ...subject, names: [...before, ...subject.names] };
    }),
  ];
}

const ORGANISATION = {
  amount: 'money',
  peers: 'count',
  answer: 'text',
  other_regions: 'count',
  effective_regions: 'quantity',
} as const;

const STANDING = {
  'standing.peers': 'count',
  'standing.median': 'money',
  'standing.mean': 'money',
  'standing.gap': 'money',
  'standing.ratio': 'share',
  'standing.rank': 'quantity',
  'organisation.amount': 'money',
  code: 'text',
} as const;

function dossierSubjects(dossier: unknown, pair: Pair): readonly Subject[] {
  const own = text(field(field(dossier, 'organisation'), 'organisation'));
  const names = [...prefix(field(dossier, 'definition'), pair), own];
  return [
    { part: 'dossier', by: [], names, values: valuesAt(dossier, STANDING) },
    ...list(field(dossier, 'peers')).map((peer) => ({
      part: 'peer',
      by: [],
      names: [...names, text(field(peer, 'organisation'))],
      also: [text(field(peer, 'region')), text(field(peer, 'sector')), text(field(peer, 'typology'))],
      values: valuesAt(peer, { amount: 'money', difference: 'money', distance: 'quantity' }),
    })),
  ];
}
