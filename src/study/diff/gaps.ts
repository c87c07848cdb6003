import { headSubjects } from './head.ts';
import { entries, field, labelAt, list, text, texts } from './json.ts';
import { type Differ, type Fields, type Subject, valuesAt } from './subject.ts';

/** `equite/gaps@1`: groups, parity, chance, what goes with the gaps, denominators, forms of money, organisations. */
export const gaps: Differ = (data, pair) => [
  { part: 'scope', by: [], names: [], values: valuesAt(field(data, 'scope'), SCOPE) },
  ...[field(data, 'overall'), ...list(field(data, 'groups'))].map(groupSubject),
  ...paritySubjects('parity', field(data, 'parity')),
  ...paritySubjects('floor_parity', field(data, 'floor_parity')),
  ...entries(field(data, 'chances')).flatMap(([, role]) => chanceSubjects(role)),
  ...entries(field(data, 'levels')).map(([role, levels]) => ({
    part: 'levels',
    by: [role],
    names: [],
    values: valuesAt(levels, LEVELS),
  })),
  ...compositionSubjects(field(data, 'explanation')),
  ...denominatorSubjects(field(data, 'denominators')),
  ...formSubjects(field(data, 'forms')),
  ...list(field(data, 'comparability')).map(sideSubject),
  ...list(field(data, 'strata')).map((stratum) => ({
    part: 'stratum',
    by: [],
    names: texts(field(stratum, 'labels')),
    values: valuesAt(stratum, { n: 'count' }),
  })),
  ...list(field(data, 'units')).map((unit) => unitSubject(unit, UNIT, pair.severalPeriods)),
  ...headSubjects(data, pair),
];

const SCOPE = { n: 'count', organisations: 'count', period: 'text' } as const;

const GROUP = {
  n: 'count',
  total: 'exact',
  mean: 'money',
  covered: 'count',
  covered_total: 'exact',
  references: 'exact',
  gap: 'exact',
  shortfall: 'exact',
  surplus: 'exact',
  below: 'count',
  parity_ratio: 'share',
  median_gap: 'money',
  median_ratio: 'share',
  'under.n': 'count',
  'floor.under': 'count',
  'floor.shortfall': 'exact',
  'floor.median_relative_wealth': 'share',
  'standardised.level': 'money',
} as const;

const groupSubject = (group: unknown): Subject => ({
  part: 'group',
  by: texts(field(group, 'by')),
  names: texts(field(group, 'labels')),
  values: valuesAt(group, GROUP),
});

const COST = { n: 'count', below: 'count', cost: 'exact' } as const;

function paritySubjects(part: string, parity: unknown): readonly Subject[] {
  const [rows, columns] = [field(parity, 'row_labels'), field(parity, 'column_labels')];
  const by = [text(field(parity, 'row_role')), text(field(parity, 'column_role'))];
  return list(field(parity, 'cells')).flatMap((cell) => {
    const row = labelAt(rows, field(cell, 'row'));
    const column = labelAt(columns, field(cell, 'column'));
    if (row === undefined || column === undefined) return [];
    return [{ part, by, names: [row, column], values: valuesAt(cell, COST) }];
  });
}

const CHANCE = {
  'permutation.p': 'probability',
  holm: 'probability',
  'permutation.observed': 'money',
  'gap.ratio': 'share',
} as const;

function chanceSubjects(role: unknown): readonly Subject[] {
  return list(field(role, 'groups')).flatMap((group) => {
    const label = labelAt(field(role, 'labels'), field(group, 'group'));
    if (label === undefined) return [];
    return [
      { part: 'chance', by: texts(field(role, 'by')), names: [label], values: valuesAt(group, CHANCE) },
    ];
  });
}

const LEVELS = {
  'theil_t.shares.between_strata': 'share',
  'theil_t.shares.between_groups': 'share',
  'theil_t.shares.within': 'share',
} as const;

const COMPOSITION = { gap: 'money', composition: 'money', rate: 'money' } as const;

function compositionSubjects(explanation: unknown): readonly Subject[] {
  const labels = texts(field(explanation, 'region_labels'));
  return list(field(explanation, 'compositions')).flatMap((composition) =>
    list(field(composition, 'regions')).flatMap((region, i) => {
      const label = labels[i];
      return label === undefined
        ? []
        : [
            {
              part: 'composition',
              by: ['region', text(field(composition, 'over'))],
              names: [label],
              values: valuesAt(region, COMPOSITION),
            },
          ];
    }),
  );
}

function denominatorSubjects(denominators: unknown): readonly Subject[] {
  const labels = texts(field(denominators, 'labels'));
  return list(field(denominators, 'per')).flatMap((per) =>
    list(field(per, 'rows')).flatMap((row, i) => {
      const label = labels[i];
      return label === undefined
        ? []
        : [
            {
              part: 'denominator',
              by: ['region'],
              names: [label, text(field(per, 'name'))],
              values: valuesAt(row, { count: 'quantity', per: 'money' }),
            },
          ];
    }),
  );
}

const FORMS = { n: 'count', mission: 'exact', total: 'exact', share: 'share' } as const;

function formSubjects(forms: unknown): readonly Subject[] {
  const by = (role: string, labels: readonly string[], rows: unknown): Subject[] =>
    list(rows).flatMap((row, i) => {
      const label = labels[i];
      return label === undefined
        ? []
        : [{ part: 'forms', by: [role], names: [label], values: valuesAt(row, FORMS) }];
    });
  return [
    { part: 'forms', by: [], names: [], values: valuesAt(field(forms, 'overall'), FORMS) },
    ...by('region', texts(field(forms, 'region_labels')), field(forms, 'by_region')),
    ...by('typology', texts(field(forms, 'type_labels')), field(forms, 'by_type')),
  ];
}

/** Can two sides of the data be compared at all. */
export const sideSubject = (side: unknown): Subject => ({
  part: 'comparability',
  by: [text(field(side, 'role'))],
  names: [text(field(side, 'a')), text(field(side, 'b'))],
  values: valuesAt(side, { verdict: 'text' }),
});

const UNIT = {
  receives: 'money',
  reference: 'money',
  gap: 'money',
  ratio: 'share',
  floor: 'money',
  floor_paid: 'money',
  relative_wealth: 'share',
  peers: 'count',
  rank: 'quantity',
} as const;

/** An organisation, by name; with its period where there are several, with its labels where two bear one name. */
export function unitSubject(unit: unknown, fields: Fields, severalPeriods: boolean): Subject {
  const named = (key: string) => text(field(unit, key));
  return {
    part: 'unit',
    by: [],
    names: [named('organisation'), ...(severalPeriods ? [named('period')] : [])],
    also: [named('region'), named('sector'), named('typology')],
    values: valuesAt(unit, fields),
  };
}
