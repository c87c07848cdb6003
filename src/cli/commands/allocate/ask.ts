import type { ScenarioText } from '../../../settings/scenario-form.ts';

type Flags = Readonly<Record<string, unknown>>;

const KEYS = ['minimum', 'maximum', 'cap', 'keep', 'new', 'protect', 'need', 'shares'] as const;

/** The scenario that the flags ask for; undefined where they name no envelope. */
export function typedScenario(flags: Flags): ScenarioText | undefined {
  const list = (name: string) => flags[name] as readonly string[] | undefined;
  const envelope = list('envelope');
  if (envelope === undefined) return undefined;
  const said = KEYS.flatMap((key) => (typeof flags[key] === 'string' ? [[key, flags[key]] as const] : []));
  const [between, within] = [list('between'), list('within')];
  return {
    envelope,
    ...(between ? { between } : {}),
    ...(within ? { within } : {}),
    ...Object.fromEntries(said),
    ...(flags.belowMinimum === undefined
      ? {}
      : { below_minimum: flags.belowMinimum as 'nothing' | 'minimum' }),
  };
}
