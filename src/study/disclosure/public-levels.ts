/** Indices of inequality by levels: of many organisations only, to the digits that are printed. */
import type { Value } from '../../measure/types.ts';
import type { LevelsOf } from '../gaps/decomposition.ts';
import type { Absent } from '../gaps/figure.ts';
import type { Gaps } from '../gaps/gaps.ts';
import type { SameSize } from '../gaps/same-size.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN } from './distances.ts';
import { publicFigure } from './public-figures.ts';
import { publicLevelsChance } from './public-funding.ts';
import { FINE, toDecimals } from './rounding.ts';

/** Decimals of the parts of an index, as they are printed. */
const PARTS = 4;

/** Indices of everyone by levels, with no digit more than is printed: those of all but a few say too much of these. */
export function publicLevels({ region, sector }: Gaps['levels'], disclosure: Disclosure): Gaps['levels'] {
  if (!hasIndices(disclosure, [], [])) {
    const none = (one: LevelsOf | Absent): Absent => ('theilT' in one ? NOT_SHOWN : one);
    return { region: none(region), sector: none(sector) };
  }
  const level = <T extends LevelsOf | Absent>(one: T): T =>
    'theilT' in one
      ? {
          ...one,
          theilT: publicThree(one.theilT),
          mld: publicThree(one.mld),
          ge2: publicThree(one.ge2),
          chance: one.chance && publicLevelsChance(one.chance),
        }
      : one;
  return { region: level(region), sector: level(sector) };
}

function publicThree(parts: LevelsOf['theilT']): LevelsOf['theilT'] {
  if ('undefined' in parts) return parts;
  const share = (one: Value): Value => ('value' in one ? { value: toDecimals(one.value, FINE) } : one);
  const { shares } = parts;
  return {
    total: toDecimals(parts.total, PARTS),
    betweenStrata: toDecimals(parts.betweenStrata, PARTS),
    betweenGroups: toDecimals(parts.betweenGroups, PARTS),
    within: toDecimals(parts.within, PARTS),
    shares: {
      betweenStrata: share(shares.betweenStrata),
      betweenGroups: share(shares.betweenGroups),
      within: share(shares.within),
    },
  };
}

/** Groups large enough for an index. */
export function publicSameSize(sizes: readonly SameSize[], disclosure: Disclosure): readonly SameSize[] {
  const { material } = disclosure;
  const labelOf = (role: string, group: number): string | undefined =>
    [material.region, material.sector].find((found) => found?.role === role)?.labels[group];
  return sizes.map((one) => ({
    ...one,
    groups: one.groups
      .filter(({ group }) => {
        const label = labelOf(one.role, group);
        return label !== undefined && withheldGroup(disclosure, [one.role], [label]) === undefined;
      })
      .map((group) => {
        const { whole, atSize } = group;
        const none = { undefined: 'not-shown' } as const;
        if (!hasIndices(disclosure, [one.role], [labelOf(one.role, group.group) ?? ''])) {
          return { ...group, whole: { key: whole.key, ...none }, atSize: { key: atSize.key, ...none } };
        }
        return {
          ...group,
          whole: publicFigure(whole),
          atSize:
            'value' in atSize
              ? {
                  ...atSize,
                  value: toDecimals(atSize.value, FINE),
                  standardError: toDecimals(atSize.standardError, FINE),
                }
              : atSize,
        };
      }),
  }));
}
