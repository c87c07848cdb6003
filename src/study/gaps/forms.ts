import { DecimalSum } from '../../base/decimal-sum.ts';
import { type Absent, type Figure, figure, type GapReason, type Money, quotient } from './figure.ts';
import { type FundingOfGroup, type FundingStudy, fundingOf } from './funding.ts';
import { membersOf } from './label-codes.ts';
import { type Mode, type Modes, modesOf } from './modes.ts';
import type { Scene } from './scene.ts';

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

/** One mode in one region: the measure of comparable funding on the money of that mode alone. */
export interface ModeGap {
  readonly region: number;
  readonly mode: number;
  readonly n: number;
  /** Units of the region with a row of this mode. */
  readonly receiving: number;
  /** Currency per unit, those without the mode counting 0. */
  readonly mean: Figure;
  /** Units with enough comparables elsewhere; the rest is about them. */
  readonly compared: number;
  /** Received over what comparables elsewhere receive under the same mode. */
  readonly ratio: Figure;
  /** Currency per unit: below 0 it receives less. */
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
export function formsOf(scene: Scene, study: FundingStudy): Forms | { readonly undefined: GapReason } {
  const modes = modesOf(scene.units.dataset);
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
    gaps: units.kind === 'row' ? { undefined: 'units-are-rows' } : modeGaps(scene, modes, study),
  };
}

function sharesBy(
  { units: { dataset, unitOf } }: Scene,
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
      const unit = unitOf[record]!;
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

/** Each mode's amounts as if they were the only ones: the same comparables elsewhere. */
function modeGaps({ units, regions }: Scene, modes: Modes, study: FundingStudy): readonly ModeGap[] {
  const grouping = units.grouping(['region']);
  if (!regions || !grouping) return [];
  const members = membersOf(regions.codes, regions.labels.length);
  return modes.modes
    .flatMap((_, mode) => {
      const received = units.among((record) => modes.of[record] === mode).amount;
      const has = (unit: number): boolean => !Number.isNaN(received[unit]!);
      const amounts = received.map((amount) => (Number.isNaN(amount) ? 0 : amount));
      const found = [study.of(grouping, { amounts, draws: 0 })];
      return members.map((own, region): ModeGap => {
        const labels = [regions.labels[region]!];
        const measured: FundingOfGroup | undefined = fundingOf(found, { by: ['region'], labels });
        return {
          region,
          mode,
          n: own.length,
          receiving: own.filter(has).length,
          mean: meanOf(own, amounts, 'no-units'),
          compared: measured?.compared ?? 0,
          ratio: measured?.ratio ?? { undefined: 'no-units' },
          gap: measured?.gap ?? { undefined: 'no-units' },
        };
      });
    })
    .sort((a, b) => a.region - b.region || a.mode - b.mode);
}

function meanOf(members: Int32Array, amounts: Float64Array, reason: GapReason): Figure {
  if (members.length === 0) return { undefined: reason };
  let sum = 0;
  for (const unit of members) sum += amounts[unit]!;
  return figure(sum / members.length);
}
