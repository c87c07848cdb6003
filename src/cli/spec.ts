import type { HelpTexts } from '../messages/help.ts';
import type { FlagName, FlagValues } from './flags.ts';

/** What the shell must know of a command before it runs: light, loaded at every start. */
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
}

/** A command that can run: its body is loaded on demand. */
export interface Command extends CommandSpec {
  load(): Promise<{ readonly body: CommandBody }>;
}

/** What was typed. `Name`: the flags that the command takes; what serves several commands reads any. */
export interface Invocation<Name extends FlagName = FlagName> {
  readonly args: readonly string[];
  readonly flags: FlagValues<Name>;
  readonly lang: 'fr' | 'en';
  /** The language of what may go wrong from now on: that of the settings, once they are known. */
  readonly speak: (lang: 'fr' | 'en') => void;
  readonly formats: readonly string[];
  /** Every command, for those that describe or complete the others. */
  readonly commands: readonly CommandSpec[];
}

/** What was typed of one command. */
export type InvocationOf<Spec extends CommandSpec> = Invocation<Spec['flags'][number]>;

/** Runs the command and returns the exit code: 0 or 1. Throws Refusal when it cannot run. */
export type CommandBody<Spec extends CommandSpec = CommandSpec> = (
  invocation: InvocationOf<Spec>,
) => Promise<number>;
