/**
 * The thread of `run.ts`: runs the entry of the built bundle (`dist/cli.js`) again and again, each time with its own arguments,
 * environment and streams, and says what it wrote and its exit code. The chunks stay loaded and warm; the entry itself is
 * evaluated anew for each run, as a process would.
 */
import { workerData } from 'node:worker_threads';
import './pictures.mjs';

const { entry, port, signal } = workerData;

let runs = 0;
port.on('message', async ({ args, env }) => {
  const texts = { stdout: [], stderr: [] };
  for (const key of Object.keys(process.env)) delete process.env[key];
  Object.assign(process.env, env);
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  process.exitCode = undefined;
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (text) => {
      texts[name].push(Buffer.from(text));
      return true;
    };
  }
  let failure;
  try {
    runs += 1;
    await (await import(`${entry}?${runs}`)).finished;
  } catch (error) {
    failure = error?.stack ?? String(error);
  }
  process.stdout.removeAllListeners('error');
  port.postMessage({
    stdout: Buffer.concat(texts.stdout).toString('utf8'),
    stderr: Buffer.concat(texts.stderr).toString('utf8'),
    code: process.exitCode ?? 0,
    failure,
  });
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
