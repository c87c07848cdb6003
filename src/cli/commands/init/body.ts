import { existsSync } from 'node:fs';
import { Refusal } from '../../../base/issue.ts';
import { type Translator, translator } from '../../../messages/translator.ts';
import { openRoles } from '../../../report/check/problems.ts';
import { SETTINGS_FILE } from '../../../settings/discover.ts';
import { proposalText, undecidedKeys } from '../../../settings/proposal.ts';
import { resolveSettings } from '../../../settings/resolved.ts';
import { flagValues } from '../../flag-values.ts';
import { tell } from '../../messages.ts';
import { writeResult } from '../../output.ts';
import { currencyFor } from '../../pipeline.ts';
import { progressOf } from '../../progress/progress.ts';
import { csvStyleOf } from '../../render.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { sayOnError } from '../../standard-error.ts';
import { asker } from './ask.ts';
import { propose } from './propose.ts';
import type { spec } from './spec.ts';

/** `init`: what is in these files? Writes the settings that read them, or an empty table to fill in. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { flags, lang, args } = invocation;
  const typed = flagValues(invocation);
  const translate = await translator(lang, typed.locale);
  if (flags.template) return template(invocation, translate);
  if (args.length === 0) throw new Refusal({ level: 'error', code: 'init-nothing', args: {} });

  const file = flags.output ?? SETTINGS_FILE;
  refuseOverwriting(file, flags);
  const progress = await progressOf(invocation, translate);
  const { loaded, points } = await propose(args, typed, lang, { ask: asker(translate), progress });
  const { cleaned, issues } = loaded;
  const currency = currencyFor(resolveSettings(typed, lang), cleaned);
  const inCurrency = await translator(lang, typed.locale, currency);
  const text = proposalText({ cleaned, issues, openRoles: openRoles(cleaned), points, file }, inCurrency);
  await writeResult(text, { ...invocation, flags: { ...flags, output: file } }, translate);
  const keys = undecidedKeys(points);
  if (keys.length > 0) {
    const args = { file: file === '-' ? SETTINGS_FILE : file, keys };
    await tell([{ level: 'warning', code: 'settings-undecided', args }], invocation, translate);
  }
  return 0;
};

function refuseOverwriting(file: string, flags: Invocation['flags']): void {
  if (file === '-' || flags.force || !existsSync(file)) return;
  throw new Refusal({ level: 'error', code: 'init-exists', args: { file } });
}

/** The empty table on standard output or in a file, its guide on standard error. */
async function template(invocation: Invocation, translate: Translator): Promise<number> {
  const { flags, lang } = invocation;
  const { blankTable, blankTableGuide } = await import('../../../settings/blank-table.ts');
  if (flags.output !== undefined) refuseOverwriting(flags.output, flags);
  const style = csvStyleOf(invocation, lang === 'fr' ? 'excel-fr' : 'standard');
  await writeResult(blankTable(translate, style), invocation, translate);
  if (!flags.quiet) sayOnError(blankTableGuide(translate));
  return 0;
}
