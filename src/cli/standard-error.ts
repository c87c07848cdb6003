// Standard error: what is said there, and the bar of a work that lasts, of which nothing stays when something is said.

/** What stands on standard error for the moment. */
interface Passing {
  wipe(): void;
}

let passing: Passing | undefined;

/** From now on, this is wiped before anything is said. */
export function standsOnError(what: Passing): void {
  passing = what;
}

/** Wipes what stands there for the moment: also before a result goes to the same terminal. */
export const wipeError = (): void => passing?.wipe();

/** Says something on standard error, on lines of its own. */
export function sayOnError(text: string): void {
  wipeError();
  process.stderr.write(text);
}
