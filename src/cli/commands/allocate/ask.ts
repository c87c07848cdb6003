import type { ScenarioText } from '../../../settings/scenario-form.ts';
import type { FlagValues } from '../../flags.ts';

const KEYS = ['minimum', 'maximum', 'cap', 'keep', 'new', 'protect', 'need', 'shares'] as const;

/** The scenario that the flags ask for; undefined where they name no envelope. */
export function typedScenario(flags: FlagValues): ScenarioText | undefined {
  const { envelope, between, within, belowMinimum } = flags;
  if (envelope === undefined) return undefined;
  const said = KEYS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]] as const]));
  return {
    envelope,
    ...(between ? { between } : {}),
    ...(within ? { within } : {}),
    ...Object.fromEntries(said),
    ...(belowMinimum === undefined ? {} : { below_minimum: belowMinimum }),
  };
}
