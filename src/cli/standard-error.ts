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

let said = false;

/** Says something on standard error, on lines of its own. */
export function sayOnError(text: string): void {
  wipeError();
  said = true;
  process.stderr.write(text);
}

/** Whether all that was said has been taken. Where nothing was, Node's stream is not loaded for the question. */
export const allIsSaid = (): boolean => !said || process.stderr.writableLength === 0;

/** Settled when all that was said has been taken: a pipe that is full takes it when its reader reads. */
export async function allTaken(): Promise<void> {
  if (!allIsSaid()) await new Promise<void>((resolve) => process.stderr.write('', () => resolve()));
}
