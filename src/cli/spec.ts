import type { HelpTexts } from '../messages/help.ts';
import type { FlagName } from './flags.ts';

/** What the shell must know of a command before it runs: light, loaded at every start. Its body is loaded on demand. */
export interface CommandSpec {
  readonly name: keyof HelpTexts['commands'];
  /** French name, an alias. */
  readonly alias: string;
  /** commander's notation of the arguments. */
  readonly args: string;
  /** Which sentence of the help describes each argument; `file` unless told. */
  readonly arguments?: readonly ('file' | 'fields' | 'name' | 'claims' | 'before' | 'after' | 'shell')[];
  /** true: flags the shell does not know are handed to the command among its arguments. */
  readonly freeFlags?: boolean;
  readonly flags: readonly FlagName[];
  readonly formats: readonly string[];
  load(): Promise<{ readonly body: CommandBody }>;
}

export interface Invocation {
  readonly args: readonly string[];
  /** Values by flag name, as commander's parsers returned them. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly lang: 'fr' | 'en';
  /** The language of what may go wrong from now on: that of the settings, once they are known. */
  readonly speak: (lang: 'fr' | 'en') => void;
  readonly formats: readonly string[];
  /** Every command, for those that describe or complete the others. */
  readonly commands: readonly CommandSpec[];
}

/** Runs the command and returns the exit code: 0 or 1. Throws Refusal when it cannot run. */
export type CommandBody = (invocation: Invocation) => Promise<number>;
