import { defaultRequest, resolveDefinition } from '../compare/presets.ts';
import type { RuleKey } from '../measure/allocation/registry.ts';
import { readFloors } from '../settings/floor-file.ts';
import type { ScenarioText } from '../settings/scenario-form.ts';
import { scenarioColumns, scenariosOf } from '../settings/scenario-text.ts';
import { readShares } from '../settings/shares-file.ts';
import type { Settings } from '../settings/types.ts';
import { type AllocationStudy, allocation } from '../study/allocation/allocation.ts';
import type { AllocationOptions, ScenarioOptions } from '../study/allocation/options.ts';
import { bothLanguages } from './both-languages.ts';
import { inputName } from './input-names.ts';
import type { Session } from './session.ts';

/** Rules that are replayed where nobody names any. */
const WITH_FLOORS: readonly RuleKey[] = ['lowest-ratio', 'proportional', 'cea', 'equal'];
const WITHOUT_FLOORS: readonly RuleKey[] = ['equal', 'indexation'];

/** Columns that the scenarios of the settings read. */
export const allocationColumns = ({ scenarios, used, requested }: Settings): readonly string[] => [
  ...scenarioColumns(scenarios),
  ...[used, requested].flatMap((column) => column ?? []),
];

/** What scenarios ask for, with what the settings and the data add: floors, comparables, inhabitants, parts of regions. */
export async function allocationOptions(
  session: Session,
  texts: readonly ScenarioText[],
): Promise<AllocationOptions> {
  const { settings, cleaned, denominator, translate } = session;
  const { dataset } = cleaned;
  const floors =
    settings.floors === null ? undefined : await readFloors(settings.floors, inputName(settings.floors));
  const floored = floors !== undefined || dataset.numbers.has('floor');
  const both = await bothLanguages(translate.lang, settings.locale, translate.numbers.currency);
  const languages = [both[translate.lang], both[translate.lang === 'fr' ? 'en' : 'fr']];
  const labels = dataset.labels.get('region')?.values ?? [];
  const scenarios: ScenarioOptions[] = [];
  for (const one of texts) {
    const shares =
      one.shares === undefined ? {} : { shares: await readShares(one.shares, inputName(one.shares), labels) };
    const own = scenariosOf(one, languages, floored ? WITH_FLOORS : WITHOUT_FLOORS);
    scenarios.push(...own.map((scenario) => ({ ...scenario, ...shares })));
  }
  const money = settings.money ?? settings.floor_money;
  return {
    ...(money === null ? {} : { money }),
    scenarios,
    ...(settings.used === null ? {} : { used: settings.used }),
    ...(settings.requested === null ? {} : { requested: settings.requested }),
    definition: resolveDefinition(dataset, settings.comparable[0] ?? defaultRequest(dataset)),
    ...(floors ? { floors } : {}),
    ...(denominator ? { denominator } : {}),
    deals: { seed: settings.seed, draws: settings.draws },
  };
}

/**
 * What the settings ask for in a brief: their scenarios on the data; undefined where they have none.
 *
 * @throws Refusal where the data lack what a scenario needs
 */
export async function briefAllocation(session: Session): Promise<AllocationStudy | undefined> {
  const { settings, cleaned } = session;
  if (settings.scenarios.length === 0 && settings.requested === null) return undefined;
  return allocation(cleaned.dataset, await allocationOptions(session, settings.scenarios));
}
