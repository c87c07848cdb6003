// Descriptions of methods, for `explain` and the method pages: what is lacking to floors.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const short = {
  family: 'floor',
  kind: 'floor',
  direction: 'farther-from-floor',
  atEquality: undefined,
  negatives: 'kept',
  references: ['foster1984'],
  guard: GUARDS.pair,
} as const;

const ratio = { ...short, references: ['berne1984'], guard: GUARDS.five } as const;

export const entries = [
  ...methods(short, [
    {
      pattern: 'floor.headcount',
      unit: 'share',
      absoluteTwin: 'floor.total_shortfall',
      formula: '#{i : xᵢ < zᵢ} / n',
    },
    { pattern: 'floor.total_shortfall', unit: 'currency', formula: 'Σ (zᵢ − xᵢ)⁺' },
    {
      pattern: 'floor.fgt1',
      unit: 'share',
      absoluteTwin: 'floor.total_shortfall',
      formula: 'Σ ((zᵢ − xᵢ)⁺ / zᵢ) / n',
    },
    {
      pattern: 'floor.fgt2',
      unit: 'index',
      absoluteTwin: 'floor.total_shortfall',
      formula: 'Σ ((zᵢ − xᵢ)⁺ / zᵢ)² / n',
    },
  ]),
  ...methods({ ...short, references: ['berne1984'] }, [
    {
      pattern: 'floor.ratio',
      unit: 'share',
      list: true,
      direction: 'closer-to-floor',
      absoluteTwin: 'floor.total_shortfall',
      formula: 'xᵢ / zᵢ',
    },
    {
      pattern: 'floor.ratio.mean',
      unit: 'share',
      direction: 'closer-to-floor',
      absoluteTwin: 'floor.total_shortfall',
      formula: 'mean of xᵢ/zᵢ',
    },
    {
      pattern: 'floor.ratio.median',
      unit: 'share',
      direction: 'closer-to-floor',
      absoluteTwin: 'floor.total_shortfall',
      formula: 'median of xᵢ/zᵢ',
    },
    {
      pattern: 'floor.envelope_share',
      unit: 'share',
      direction: 'closer-to-floor',
      formula: 'min(1, E / Σ (zᵢ − xᵢ)⁺)',
    },
  ]),
  ...methods(
    { ...ratio, direction: 'more-unequal', negatives: 'undefined', absoluteTwin: 'floor.total_shortfall' },
    [
      { pattern: 'floor.ratio.gini', atEquality: 0, formula: 'G of xᵢ/zᵢ' },
      {
        pattern: 'floor.ratio.cv.population',
        unit: 'ratio',
        atEquality: 0,
        guard: GUARDS.ten,
        formula: 'CV (divisor n) of xᵢ/zᵢ',
      },
      {
        pattern: 'floor.ratio.mcloone.half',
        unit: 'ratio',
        atEquality: 1,
        direction: 'more-equal',
        formula: 'McLoone (half) of xᵢ/zᵢ',
      },
    ],
  ),
];
