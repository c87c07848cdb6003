import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { threadsBeside } from '../../src/base/processors.ts';
import { scriptBeside, Thread } from '../../src/base/thread.ts';

/** A thread whose script is this text. */
const threadOf = (text: string) =>
  Thread.start<number, number>(new URL(`data:text/javascript,${encodeURIComponent(text)}`))!;

const ANSWERING = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, question }) => {
    if (question === 0) process.exit(0);
    if (question < 0) parentPort.postMessage({ id, fault: 'less than nothing' });
    else setTimeout(() => parentPort.postMessage({ id, answer: 2 * question }), 50 / question);
  });`;

describe('a thread', () => {
  it('gives each question its own answer, whichever comes first', async () => {
    const thread = threadOf(ANSWERING);
    expect(await Promise.all([1, 50, 7].map((question) => thread.ask(question)))).toEqual([2, 100, 14]);
    await thread.end();
  });

  it('rejects with the fault, and answers on', async () => {
    const thread = threadOf(ANSWERING);
    await expect(thread.ask(-1)).rejects.toThrow('less than nothing');
    expect(await thread.ask(3)).toBe(6);
    await thread.end();
  });

  it('rejects what it is asked when it ends, and from then on', async () => {
    const thread = threadOf(ANSWERING);
    await expect(thread.ask(0)).rejects.toThrow('has ended');
    expect(thread.over).toBe(true);
    await expect(thread.ask(1)).rejects.toThrow('has ended');
  });
});

it('works beside the main thread with the processors that are left, or as many as are asked for', () => {
  const left = availableParallelism() - 1;
  expect(threadsBeside({})).toBe(left);
  expect(threadsBeside({ EQUITE_THREADS: '0' })).toBe(0);
  expect(threadsBeside({ EQUITE_THREADS: '1000' })).toBe(left);
  expect(threadsBeside({ EQUITE_THREADS: 'many' })).toBe(left);
});

it('has no script in the sources, and one beside the chunks', () => {
  expect(scriptBeside('reader', 'file:///house/read/columns.ts')).toBeUndefined();
  expect(scriptBeside('reader', 'file:///dist/chunks/a.js')?.href).toBe('file:///dist/chunks/reader.js');
});
