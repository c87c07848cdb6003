import { chooseLang } from './lang.ts';
import { allIsSaid, allTaken } from './standard-error.ts';
import { allIsWritten, whenUnwritable, writeAtOnce } from './standard-output.ts';
import { VERSION } from './version.ts';

export { writeStraight } from './standard-output.ts';

/** Exit codes: 0 ran; 1 ran, and something the user asked to fail on was found; 2 could not run. */
const argv = process.argv.slice(2);
let unwritable = false;
// A reader that closes the pipe early (`| head`), whether or not it has read what is there, has what it wanted.
whenUnwritable((error) => {
  if (error.code === 'EPIPE' || error.code === 'ECONNRESET') process.exit(0);
  // What goes on meanwhile may find the same.
  if (!unwritable) void sayUnwritable(error.code ?? String(error));
  unwritable = true;
});

/** A disk that is full, say: what stands there is cut short, and must not pass for the result. */
async function sayUnwritable(cause: string): Promise<never> {
  const [{ Refusal }, { reportFailure }] = await Promise.all([
    import('../base/issue.ts'),
    import('./failure.ts'),
  ]);
  const issue = { level: 'error', code: 'stdout-unwritable', args: { cause } } as const;
  const code = await reportFailure(new Refusal(issue), chooseLang(argv, process.env), false);
  await allTaken();
  process.exit(code);
}

async function main(): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    writeAtOnce(`${VERSION}\n`);
    return;
  }
  const { run } = await import('./program.ts');
  process.exitCode = await run(argv, chooseLang(argv, process.env));
}

let leaves = false;

/**
 * Asked by what starts a process (bin/start.js): when the command has run and nothing waits to be taken, the process is left as it
 * stands. To take its memory down takes as long as a small file.
 */
export function leaveAtEnd(): void {
  leaves = true;
}

function leave(): void {
  if (leaves && allIsWritten() && allIsSaid()) process.exit();
}

/** Settled when the command has run. */
export const finished: Promise<void> = main().then(leave);
