import { DecimalSum } from '../../base/decimal-sum.ts';
import { type Absent, type Figure, figure, type GapReason, type Money, quotient } from './figure.ts';
import { type Mode, type Modes, modesOf } from './modes.ts';
import { orderAmounts } from './peer-amounts.ts';
import { type ReferenceChoice, referencesOf } from './reference.ts';
import { membersOf, type Scene } from './scene.ts';

/** Core operating funding over all funding of some units: the sector's measure of autonomy. */
export interface MissionShare {
  readonly n: number;
  /** Exact decimal sums. */
  readonly mission: string;
  readonly total: string;
  /** Money whose mode is blank: in the total, in no mode. */
  readonly unknown: Money;
  readonly share: Figure;
}

/** One mode in one region, beside what its comparables receive under the same mode. */
export interface ModeGap {
  readonly region: number;
  readonly mode: number;
  readonly n: number;
  /** Units of the region with a row of this mode. */
  readonly receiving: number;
  /** Currency per unit, those without the mode counting 0. */
  readonly mean: Figure;
  /** The same, of the units that have comparables. */
  readonly covered: number;
  readonly coveredMean: Figure;
  /** Mean over them of the mean of their comparables. Means, because the median of a mode that few have is 0. */
  readonly reference: Figure;
  /** coveredMean − reference. */
  readonly gap: Figure;
}

export interface Forms {
  readonly modes: readonly Mode[];
  readonly regionLabels: readonly string[];
  readonly typeLabels: readonly string[];
  /** Undefined shares where no mode of the data is core operating funding. */
  readonly overall: MissionShare;
  readonly byRegion: readonly (MissionShare | Absent)[];
  readonly byType: readonly (MissionShare | Absent)[];
  /** By region, then mode; none where units are rows, which have one mode each. */
  readonly gaps: readonly ModeGap[] | { readonly undefined: GapReason };
}

/** Mission share and gaps by mode; the reason where the data have no mode column. */
export function formsOf(scene: Scene, choice: ReferenceChoice): Forms | { readonly undefined: GapReason } {
  const modes = modesOf(scene.dataset);
  if (!modes) return { undefined: 'no-mode-column' };
  const { regions, types, units } = scene;
  const shares = sharesBy(scene, modes);
  return {
    modes: modes.modes,
    regionLabels: regions?.labels ?? [],
    typeLabels: types.labels,
    overall: shares(new Int32Array(units.n), 1)[0]!,
    byRegion: regions ? shares(regions.codes, regions.labels.length) : [],
    byType: shares(types.codes, types.labels.length),
    gaps: units.kind === 'row' ? { undefined: 'units-are-rows' } : modeGaps(scene, modes, choice),
  };
}

function sharesBy(
  { dataset, units }: Scene,
  modes: Modes,
): (codes: Int32Array, groups: number) => readonly MissionShare[] {
  return (codes, groups) => {
    const sums = Array.from({ length: groups }, () => ({
      n: 0,
      mission: new DecimalSum(),
      total: new DecimalSum(),
      unknown: new DecimalSum(),
    }));
    for (const code of codes) if (code >= 0) sums[code]!.n++;
    for (let record = 0; record < dataset.n; record++) {
      const unit = units.unitOf[record]!;
      const own = unit < 0 ? undefined : sums[codes[unit]!];
      if (!own) continue;
      const amount = dataset.amount[record]!;
      own.total.add(amount);
      if (modes.of[record] === modes.mission && modes.mission >= 0) own.mission.add(amount);
      if (modes.of[record]! < 0) own.unknown.add(amount);
    }
    return sums.map(({ n, mission, total, unknown }) => ({
      n,
      mission: mission.toString(),
      total: total.toString(),
      unknown: unknown.toString(),
      share:
        modes.mission < 0
          ? { undefined: 'no-mission' }
          : quotient(mission.toNumber(), total.toNumber(), n === 0 ? 'no-units' : 'zero-total'),
    }));
  };
}

/** Each mode's amounts as if they were the only ones: the same comparables, their mean. */
function modeGaps(scene: Scene, modes: Modes, choice: ReferenceChoice): readonly ModeGap[] {
  const { regions, units } = scene;
  if (!regions) return [];
  const members = membersOf(regions.codes, regions.labels.length);
  const elsewhere = 'elsewhere' in choice && choice.elsewhere === true;
  return modes.modes
    .flatMap((_, mode) => {
      const { amounts, has } = amountsOf(scene, modes, mode);
      const order = orderAmounts(amounts);
      const comparison = { ...scene.comparison, units: { ...units, amount: amounts } };
      const { amount: reference, basis } = referencesOf(
        scene.dataset,
        comparison,
        order,
        { kind: 'mean', elsewhere },
        undefined,
      );
      return members.map((own, region): ModeGap => {
        const covered = own.filter((unit) => basis[unit]! > 0);
        const coveredMean = meanOf(covered, amounts, 'no-reference');
        const expected = meanOf(covered, reference, 'no-reference');
        return {
          region,
          mode,
          n: own.length,
          receiving: own.reduce((count, unit) => count + has[unit]!, 0),
          mean: meanOf(own, amounts, 'no-units'),
          covered: covered.length,
          coveredMean,
          reference: expected,
          gap:
            'value' in coveredMean && 'value' in expected
              ? figure(coveredMean.value - expected.value)
              : { undefined: 'no-reference' },
        };
      });
    })
    .sort((a, b) => a.region - b.region || a.mode - b.mode);
}

/** What each unit receives under one mode, and whether it has a row of it. */
function amountsOf({ dataset, units }: Scene, modes: Modes, mode: number) {
  const sums = new Map<number, DecimalSum>();
  const has = new Uint8Array(units.n);
  for (let record = 0; record < dataset.n; record++) {
    const unit = units.unitOf[record]!;
    if (unit < 0 || modes.of[record] !== mode) continue;
    const own = sums.get(unit) ?? new DecimalSum();
    sums.set(unit, own.add(dataset.amount[record]!));
    has[unit] = 1;
  }
  const amounts = new Float64Array(units.n);
  for (const [unit, sum] of sums) amounts[unit] = sum.toNumber();
  return { amounts, has };
}

function meanOf(members: Int32Array, amounts: Float64Array, reason: GapReason): Figure {
  if (members.length === 0) return { undefined: reason };
  let sum = 0;
  for (const unit of members) sum += amounts[unit]!;
  return figure(sum / members.length);
}
