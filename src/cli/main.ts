import { enableCompileCacheWhereKnown } from './compile-cache.ts';
import { chooseLang } from './lang.ts';
import { VERSION } from './version.ts';

enableCompileCacheWhereKnown();

/** Exit codes: 0 ran; 1 ran, and something the user asked to fail on was found; 2 could not run. */
const argv = process.argv.slice(2);
// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./program.ts');
  process.exitCode = await run(argv, chooseLang(argv, process.env));
}
