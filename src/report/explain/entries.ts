import type { Guard } from '../../measure/guards.ts';
import type { Indicator, Property, Range, Trap } from '../../measure/indicator.ts';
import type { Method, MethodDirection, MethodUnit } from '../../measure/method.ts';
import { methodOf, methods, reference } from '../../measure/methods.ts';
import type { Reference } from '../../measure/references.ts';
import { indicator, indicators } from '../../measure/registry.ts';
import type { AnyFamily, ExplainTexts } from '../../messages/explain-texts.ts';

type Ties = keyof ExplainTexts['ui']['ties'];

/** What is known of a figure, whether it is an indicator of one list or another value of the calculator. */
export interface Entry {
  /** Published key, or pattern (`smd.treated.x*`). */
  readonly key: string;
  readonly family: AnyFamily;
  /** Kind of case of the calculator that gives it. */
  readonly kind: string;
  readonly unit: MethodUnit;
  readonly list: boolean;
  readonly direction: MethodDirection;
  readonly atEquality: number | 'mean' | 'n-dependent' | undefined;
  readonly range: Range | undefined;
  readonly smallestN: number;
  readonly zeros: 'kept' | 'undefined' | 'counted';
  readonly negatives: 'kept' | 'undefined' | 'refused';
  /** A key is that of the weighted twin. */
  readonly weights: 'used' | 'needed' | 'ignored' | { readonly twin: string };
  readonly ties: Ties;
  readonly absoluteTwin: string | undefined;
  readonly formula: string;
  readonly references: readonly Reference[];
  readonly properties: readonly Property[];
  readonly traps: readonly Trap[];
  readonly guard: Guard;
}

/** Every figure there is, in the order of the families' files. */
export function entries(): readonly Entry[] {
  return [...indicators.map(ofIndicator), ...methods.map(ofMethod)];
}

/** The entry of a key, a weighted key or a pattern; undefined when there is none. */
export function entryOf(key: string): Entry | undefined {
  const found = indicator(key);
  if (found)
    return { ...ofIndicator(found), ...(found.key === key ? {} : { key, weights: 'needed' as const }) };
  const method = methodOf(key);
  return method && ofMethod(method);
}

function ofIndicator(entry: Indicator): Entry {
  const needed = entry.needs.includes('weights');
  return {
    ...entry,
    kind: 'univariate',
    list: false,
    weights: needed ? 'needed' : entry.weighted === undefined ? 'ignored' : { twin: entry.weighted },
    ties: tiesOf(entry.key, entry.family),
    references: entry.references.map(reference),
  };
}

function ofMethod(method: Method): Entry {
  return {
    ...method,
    key: method.pattern,
    range: undefined,
    ties: tiesOf(method.pattern, method.family),
    references: method.references.map(reference),
    properties: [],
  };
}

const TIES: Readonly<Record<string, Ties>> = {
  'mcloone.half': 'split',
  'verstegen.half': 'split',
  'mcloone.le': 'median-counted',
  'verstegen.ge': 'median-counted',
  'mcloone.lt': 'median-left-out',
  'verstegen.gt': 'median-left-out',
  'floor.ratio.mcloone.half': 'split',
  'ajl.C_y': 'by-after',
  'ajl.V': 'by-after',
  'ajl.R': 'by-after',
  'ajl.RE': 'harmless',
  'he.aci': 'mid-rank',
  'he.rci': 'mid-rank',
  'agg.sii_linear': 'mid-rank',
  'agg.rii_linear': 'mid-rank',
  'spearman.x*': 'mid-rank',
  'sources.ly.C.*': 'mid-rank',
  'sources.ly.contribution_share.*': 'mid-rank',
  'match.nearest.mahalanobis.replace': 'first-row',
  'match.smd.after': 'first-row',
  'match.gap.nearest': 'first-row',
};

function tiesOf(key: string, family: AnyFamily): Ties {
  const own = TIES[key];
  if (own) return own;
  if (family === 'concentration-index') return 'mid-rank';
  return family === 'permutation' ? 'as-extreme' : 'harmless';
}
