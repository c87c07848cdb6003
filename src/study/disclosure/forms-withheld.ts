/** Differencing of the money by mode of funding with all money of a group: what of it is withheld. */
import type { Dataset } from '../../clean/types.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type Axis, type Ground, labelKey } from './material.ts';
import type { Pattern } from './pattern.ts';
import { modeQuantities, primarySums } from './quantities.ts';
import { splitPattern } from './split-pattern.ts';
import { listSums } from './sums.ts';

/** What is withheld of the money by mode of funding. */
export interface FormsWithheld {
  /** Groups whose core operating funding is not shown; undefined: nobody's. */
  readonly mission: Pattern | undefined;
  /** Gaps by mode that are not shown: `region mode`, by code. */
  readonly modes: ReadonlySet<string>;
}

/** `step`: to what gaps by mode are rounded. */
export function formsWithheld(
  dataset: Dataset,
  gaps: Gaps,
  ground: Ground,
  groups: Pattern,
  step: number,
): FormsWithheld {
  const { material, axes } = ground;
  const found = modeQuantities(dataset, gaps);
  if (!found) return { mission: undefined, modes: new Set() };
  const split = { printed: found.mission, other: found.other, together: 1 } as const;
  const mission = splitPattern(ground, split, listSums(material, axes, found.mission), {
    hidden: groups,
    unknown: groups,
  });
  const { region } = material;
  const modes = region
    ? region.labels.flatMap((_, code) =>
        modesOfRegion(ground, { region, code }, found.modes, mission, step).map((mode) => `${code} ${mode}`),
      )
    : [];
  return { mission, modes: new Set(modes) };
}

/**
 * Modes of a region that few have; all of them where its core operating funding is withheld, or where the others, rounded
 * as they are, would give those away by subtraction.
 */
function modesOfRegion(
  { material, rules }: Ground,
  { region, code }: { readonly region: Axis; readonly code: number },
  quantities: readonly Float64Array[],
  mission: Pattern | undefined,
  step: number,
): readonly number[] {
  const key = labelKey(region, code);
  const primary = quantities.map((quantity) => primarySums(material, quantity, [region], rules).get(key));
  const few = primary.flatMap((sum, mode) => (sum === undefined ? [] : [mode]));
  const largest = primary.reduce<number>((most, sum) => (sum !== undefined && sum > most ? sum : most), 0);
  const units = region.codes.reduce((count, own) => count + (own === code ? 1 : 0), 0);
  const open = units * step * 50 >= rules.percent * largest;
  return mission !== undefined && !mission.has(key) && open ? few : quantities.map((_, mode) => mode);
}
