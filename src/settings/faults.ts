import { type AnyIssue, Refusal } from '../base/issue.ts';
import type { SettingsCodes } from '../messages/settings-codes.ts';

/** Bytes of a settings file: it is written by hand; a larger one is something else. */
export const MAX_BYTES = 1024 * 1024;

export function issue<C extends keyof SettingsCodes & string>(code: C, args: SettingsCodes[C]): AnyIssue {
  return { level: 'error', code, args: { ...args } };
}

export function refusal<C extends keyof SettingsCodes & string>(code: C, args: SettingsCodes[C]): Refusal {
  return new Refusal(issue(code, args));
}
