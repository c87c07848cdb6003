import { Refusal } from '../../../base/issue.ts';
import { asPeriod } from '../../../clean/periods.ts';
import { defaultRequest, requestColumns } from '../../../compare/presets.ts';
import { readFloors } from '../../../settings/floor-file.ts';
import { readIndex } from '../../../settings/index-file.ts';
import { parseIndexation } from '../../../settings/indexation-text.ts';
import { areKnownPrices } from '../../../settings/named-files.ts';
import type { Settings } from '../../../settings/types.ts';
import type { PriceIndex } from '../../../study/trend/price-index.ts';
import { CANADA_PRICES } from '../../../study/trend/reference-prices.ts';
import type { TrendOptions } from '../../../study/trend/trend.ts';
import { inputName } from '../../input-names.ts';
import type { Session } from '../../session.ts';

/** Roles and columns that the study of years reads, as far as they are known before the data. */
export const trendColumns = (settings: Settings): readonly string[] => [
  'organisation',
  'period',
  ...settings.by.flat(),
  ...settings.comparable.flatMap(requestColumns),
];

/** What the settings ask for. Throws Refusal with what to type instead. */
export async function trendOptions({ settings, cleaned }: Session): Promise<TrendOptions> {
  if (settings.comparable.length > 1) {
    throw new Refusal({
      level: 'error',
      code: 'one-definition',
      args: { count: settings.comparable.length },
    });
  }
  const { money, index, base, indexation, break: date } = settings;
  return {
    comparable: settings.comparable[0] ?? defaultRequest(cleaned.dataset),
    by: settings.by,
    ...(money === null ? {} : { money }),
    ...(settings.floors === null
      ? {}
      : { floors: await readFloors(settings.floors, inputName(settings.floors)) }),
    ...(settings.floor_money === null ? {} : { floorMoney: settings.floor_money }),
    ...(index === null ? {} : { index: await pricesOf(index) }),
    ...(base === null ? {} : { base: asPeriod(base) }),
    ...(indexation === null ? {} : { indexation: parseIndexation(indexation) }),
    ...(date === null ? {} : { breakAt: asPeriod(date) }),
    seed: settings.seed,
    draws: settings.draws,
    fewest: settings.fewest,
    band: settings.band / 100,
  };
}

const pricesOf = async (index: string): Promise<PriceIndex> =>
  areKnownPrices(index) ? CANADA_PRICES : readIndex(index, inputName(index));
