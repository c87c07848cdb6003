// Descriptions of methods, for `explain` and the method pages: inequality by kinds of money.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'sources',
  kind: 'sources',
  direction: 'signed',
  atEquality: 0,
  guard: GUARDS.ten,
} as const;

export const entries = [
  ...methods({ ...shared, references: ['shorrocks1982'] }, [
    { pattern: 'sources.shorrocks_share.*', unit: 'share', formula: 'cov(xₛ, x)/var(x)' },
  ]),
  ...methods({ ...shared, references: ['lerman1985'] }, [
    {
      pattern: 'sources.ly.S.*',
      unit: 'share',
      direction: 'neither',
      atEquality: undefined,
      guard: GUARDS.always,
      formula: 'Σxₛ / Σx',
    },
    {
      pattern: 'sources.ly.C.*',
      traps: [4],
      formula: 'concentration index of source s by the rank of the total',
    },
    {
      pattern: 'sources.ly.G.*',
      direction: 'more-unequal',
      negatives: 'undefined',
      formula: 'G of source s',
    },
    { pattern: 'sources.ly.contribution_share.*', unit: 'share', formula: 'Sₛ Cₛ / G' },
    {
      pattern: 'sources.gini_total',
      direction: 'more-unequal',
      negatives: 'undefined',
      formula: 'G of the total',
    },
  ]),
  ...methods({ ...shared, negatives: 'undefined', references: ['shorrocks2013'] }, [
    {
      pattern: 'sources.shapley_gini.zero.*',
      formula: 'Shapley value of source s in G, other sources removed',
    },
    {
      pattern: 'sources.shapley_gini.equalise.*',
      formula: 'Shapley value of source s in G, other sources set to their mean',
    },
  ]),
];
