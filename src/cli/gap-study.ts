import { Refusal } from '../base/issue.ts';
import type { Dataset } from '../clean/types.ts';
import { defaultRequest, requestColumns, resolveDefinition } from '../compare/presets.ts';
import { MOST_DEALS } from '../measure/comparable-funding/limits.ts';
import { readFloors } from '../settings/floor-file.ts';
import { parseReference } from '../settings/reference-text.ts';
import type { Settings } from '../settings/types.ts';
import { type Gaps, gapsAsked } from '../study/gaps/gaps.ts';
import { studyUnits } from '../study/study-units.ts';
import { allocationColumns } from './allocation-study.ts';
import type { Session } from './session.ts';
import { together } from './together.ts';

/** Roles and columns that the gap study reads, as far as they are known before the data. */
export const gapColumns = (settings: Settings): readonly string[] => [
  ...settings.by.flat(),
  ...settings.comparable.flatMap(requestColumns),
  ...settings.per,
  ...settings.factors,
  ...allocationColumns(settings),
];

/** Groupings of a brief: each role that the data have, and region × sector. */
export const briefGroupings = ({ labels }: Dataset): readonly (readonly string[])[] =>
  [['region'], ['sector'], ['typology'], ['region', 'sector']].filter((by) =>
    by.every((role) => labels.has(role)),
  );

/**
 * The gap study as the settings ask for it, under their one definition. `groupings`: other than those of the settings.
 *
 * @throws Refusal when a setting names what the data do not have
 */
export async function gapStudy(
  session: Session,
  groupings: readonly (readonly string[])[] = session.settings.by,
): Promise<Gaps> {
  const { settings, cleaned, denominator, progress } = session;
  const { dataset } = cleaned;
  if (settings.comparable.length > 1) {
    throw new Refusal({
      level: 'error',
      code: 'one-definition',
      args: { count: settings.comparable.length },
    });
  }
  const definition = resolveDefinition(dataset, settings.comparable[0] ?? defaultRequest(dataset));
  const floors = settings.floors === null ? undefined : await readFloors(settings.floors);
  const options = {
    definition,
    reference: parseReference(settings.reference),
    ...(floors ? { floors } : {}),
    ...(settings.floor_money === null ? {} : { floorMoney: settings.floor_money }),
    ...(groupings.length > 0 ? { by: groupings } : {}),
    seed: settings.seed,
    draws: withinDeals(settings.draws),
    fewest: settings.fewest,
    band: settings.band / 100,
    ...(denominator ? { denominator } : {}),
    counts: settings.per,
    covariates: settings.factors,
    progress: progress.of('draws'),
  };
  return together((work) => gapsAsked(studyUnits(dataset, settings.unit), options, work));
}

/** Throws Refusal for more deals than are ever made. */
export function withinDeals(draws: number): number {
  if (draws <= MOST_DEALS) return draws;
  throw new Refusal({ level: 'error', code: 'draws-too-many', args: { draws, most: MOST_DEALS } });
}
