import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../base/issue.ts';
import type { SettingsPlace } from './discover.ts';
import { MAX_BYTES, refusal } from './faults.ts';
import { fromSettings, withFiles } from './named-files.ts';
import type { SettingsValues } from './types.ts';

/**
 * Reads and validates a settings file, whose paths are then paths from the working folder. Nothing in it is run.
 *
 * @throws Refusal with codes of `SettingsCodes`: every fault, each with its line and column
 */
export async function readSettings(
  { path, shown }: SettingsPlace,
  workingFolder: string,
): Promise<SettingsValues> {
  const text = textOf(path, shown);
  // Loaded with the first settings file, not before: start-up does without yaml and zod.
  const { parseSettings } = await import('./parse.ts');
  return withFiles(parseSettings(text, shown), fromSettings(path, workingFolder));
}

function textOf(path: string, file: string): string {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw refusal('settings-too-large', { file, limit: MAX_BYTES });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (cause === 'ENOENT' || cause === 'ENOTDIR') throw refusal('settings-missing', { file });
    if (cause === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw refusal('settings-encoding', { file });
    throw refusal('settings-unreadable', { file, cause });
  }
}
