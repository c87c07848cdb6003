import { Refusal } from '../../../base/issue.ts';
import type { Lang } from '../../../messages/catalogue.ts';
import { SCHEMA_NAMES, schemaJson } from '../../../report/schemas/index.ts';
import type { CommandSpec } from '../../spec.ts';

/** The schema that editors take to complete `equite.yaml`. */
const SETTINGS = 'settings';
/** French names of what is no command. */
const FRENCH: Readonly<Record<string, string>> = {
  réglages: SETTINGS,
  reglages: SETTINGS,
  affirmations: 'claims',
  manifeste: 'manifest',
};

/**
 * The JSON Schema of a result, a file of the brief or the settings, by either name or as a result names its own.
 *
 * @throws Refusal `schema-unknown` for a name that is none
 */
export async function publishedSchema(
  asked: string,
  lang: Lang,
  commands: readonly CommandSpec[],
): Promise<object> {
  // As a result names it itself: equite/trend@1.
  const own = /^equite\/([a-z]+)@\d+$/.exec(asked)?.[1] ?? asked;
  const alias = commands.find((command) => command.alias === own)?.name;
  const name = alias ?? FRENCH[own] ?? own;
  if (name === SETTINGS) {
    const [{ settingsSchema }, { help }] = await Promise.all([
      import('../../../settings/json-schema.ts'),
      lang === 'fr' ? import('../../../messages/fr/help.ts') : import('../../../messages/en/help.ts'),
    ]);
    return settingsSchema(help);
  }
  const schema = schemaJson(name);
  if (schema) return schema;
  const names = [...SCHEMA_NAMES, SETTINGS];
  throw new Refusal({ level: 'error', code: 'schema-unknown', args: { name: asked, names } });
}
