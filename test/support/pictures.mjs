/**
 * In the threads and processes that load this, the thread that draws pictures is the one of `drawn-once.mjs`, which draws none that was
 * drawn before: of what a brief costs, half is its pictures. A process draws by the program itself, as a person's does, unless it
 * is started with this (`BY_KEPT_PICTURES` of `run.ts`); so do those that compare the bytes of two runs.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';

const threads = createRequire(import.meta.url)('node:worker_threads');
const { Worker } = threads;
const ONCE = new URL('./drawn-once.mjs', import.meta.url);
/** (With a query it is the program’s own.) */
const DRAWS = /\/png-worker\.js$/;

// Set-up files run again for each file of tests.
if (Worker.name !== 'DrawsOnce') {
  threads.Worker = class DrawsOnce extends Worker {
    constructor(script, options) {
      super(script instanceof URL && DRAWS.test(script.href) ? ONCE : script, options);
    }
  };
  syncBuiltinESMExports();
}
