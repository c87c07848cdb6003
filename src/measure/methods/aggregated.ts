// Descriptions of methods, for `explain` and the method pages: inequality between groups of which only a figure each is known.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const heat = {
  family: 'group-level',
  kind: 'aggregated',
  direction: 'more-unequal',
  atEquality: 0,
  smallestN: 2,
  weights: 'used',
  references: ['who2016', 'schlotheuber2022'],
  guard: GUARDS.pair,
} as const;

const money = { ...heat, unit: 'currency' } as const;

export const entries = [
  ...methods(money, [
    { pattern: 'he.d_maxmin', weights: 'ignored', formula: 'max yⱼ − min yⱼ' },
    {
      pattern: 'he.d_ref',
      direction: 'signed',
      weights: 'ignored',
      formula:
        'y of the reference group − lowest y of the others (highest y of the others − it, where lower is better)',
    },
    { pattern: 'he.bgv', unit: 'coefficient', formula: 'Σⱼ pⱼ (yⱼ − μ)²', absoluteTwin: 'he.bgsd' },
    { pattern: 'he.bgsd', formula: '√Σⱼ pⱼ (yⱼ − μ)²' },
    { pattern: 'he.mdmu', formula: 'Σⱼ |yⱼ − μ| / K, μ weighted by population' },
    { pattern: 'he.mdmw', formula: 'Σⱼ pⱼ |yⱼ − μ|' },
    { pattern: 'he.mdbu', weights: 'ignored', formula: 'Σⱼ |yⱼ − y_best| / K' },
    { pattern: 'he.mdbw', formula: 'Σⱼ pⱼ |yⱼ − y_best|' },
    { pattern: 'he.mdru', weights: 'ignored', formula: 'Σⱼ |yⱼ − y_ref| / K' },
    { pattern: 'he.mdrw', formula: 'Σⱼ pⱼ |yⱼ − y_ref|' },
    { pattern: 'he.par', formula: 'y_best − μ' },
    {
      pattern: 'agg.weighted_mean',
      direction: 'neither',
      atEquality: 'mean',
      smallestN: 1,
      formula: 'μ = Σⱼ pⱼ yⱼ',
    },
  ]),
  ...methods({ ...heat, negatives: 'undefined' }, [
    {
      pattern: 'he.r_maxmin',
      unit: 'ratio',
      atEquality: 1,
      weights: 'ignored',
      zeros: 'undefined',
      absoluteTwin: 'he.d_maxmin',
      formula: 'max yⱼ / min yⱼ',
    },
    {
      pattern: 'he.cov_pct',
      unit: 'percent',
      absoluteTwin: 'he.bgsd',
      traps: [11],
      formula: '100 · BGSD / μ',
    },
    {
      pattern: 'he.idisu_pct',
      unit: 'percent',
      absoluteTwin: 'he.mdmu',
      traps: [11],
      formula: '100 · MDM unweighted / μ',
    },
    {
      pattern: 'he.idisw_pct',
      unit: 'percent',
      absoluteTwin: 'he.mdmw',
      traps: [11],
      formula: '100 · MDM weighted / μ',
    },
    { pattern: 'he.paf_pct', unit: 'percent', absoluteTwin: 'he.par', traps: [3], formula: '100 · PAR / μ' },
    {
      pattern: 'agg.theil_t.zero0',
      absoluteTwin: 'he.bgsd',
      traps: [3, 11],
      formula: 'Σⱼ pⱼ (yⱼ/μ) ln(yⱼ/μ)',
    },
    {
      pattern: 'agg.mld',
      zeros: 'undefined',
      absoluteTwin: 'he.bgsd',
      traps: [3, 11],
      formula: 'Σⱼ pⱼ ln(μ/yⱼ)',
    },
    {
      pattern: 'agg.theil_t.se_delta',
      direction: 'neither',
      atEquality: undefined,
      traps: [3],
      formula: '√Σⱼ (∂T/∂yⱼ · seⱼ)²',
    },
    {
      pattern: 'agg.mld.se_delta',
      direction: 'neither',
      atEquality: undefined,
      zeros: 'undefined',
      traps: [3],
      formula: '√Σⱼ (∂L/∂yⱼ · seⱼ)²',
    },
  ]),
  ...methods({ ...heat, direction: 'signed', references: ['wagstaff1991', 'schlotheuber2022'] }, [
    {
      pattern: 'he.aci',
      unit: 'currency',
      formula: 'Σⱼ pⱼ (2Rⱼ − 1) yⱼ, Rⱼ the mid-rank of group j in the order given',
    },
    { pattern: 'he.rci', absoluteTwin: 'he.aci', traps: [4, 11], formula: 'ACI / μ' },
    { pattern: 'agg.sii_linear', unit: 'currency', formula: 'slope of y on R, weighted by population' },
    {
      pattern: 'agg.rii_linear',
      unit: 'ratio',
      atEquality: 1,
      negatives: 'undefined',
      absoluteTwin: 'agg.sii_linear',
      formula: 'fitted y at R = 1 / fitted y at R = 0',
    },
  ]),
];
