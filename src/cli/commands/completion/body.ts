import { Refusal } from '../../../base/issue.ts';
import { translator } from '../../../messages/translator.ts';
import { bash } from '../../completion/bash.ts';
import { fish } from '../../completion/fish.ts';
import { powershell } from '../../completion/powershell.ts';
import { type CompletedCommand, completionTable, SHELLS, type Shell } from '../../completion/table.ts';
import { zsh } from '../../completion/zsh.ts';
import { writeResult } from '../../output.ts';
import type { CommandBody } from '../../spec.ts';
import type { spec } from './spec.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `completion`: a script by which a shell completes commands, flags and their values, written from the command table. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { args, lang, commands } = invocation;
  const name = args[0] ?? '';
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined)
    throw new Refusal({ level: 'error', code: 'shell-unknown', args: { name, names: SHELLS } });
  const { help } = await (lang === 'fr'
    ? import('../../../messages/fr/help.ts')
    : import('../../../messages/en/help.ts'));
  const script = SCRIPTS[shell](completionTable(commands, help, lang === 'fr'));
  await writeResult(script, { ...invocation, formats: ['table'] }, await translator(lang));
  return 0;
};
