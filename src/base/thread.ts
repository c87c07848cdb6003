/** Work given to a thread of its own, where the machine has a processor for it. */
import { parentPort, Worker } from 'node:worker_threads';

const NO_THREAD: ReadonlySet<unknown> = new Set(['ERR_ACCESS_DENIED', 'ERR_WORKER_INIT_FAILED']);

type Told<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly fault: string };

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** One thread, asked as often as one likes; it keeps the process alive only while an answer is awaited. */
export class Thread<Question, Answer> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private asked = 0;
  private failed: Error | undefined;

  private constructor(script: URL) {
    this.worker = new Worker(script);
    this.worker.unref();
    this.worker.on('message', (told: Told<Answer>) => this.take(told));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('the thread has ended')));
  }

  /** Starts the thread of a script; undefined where the process may start none (Node’s permissions, the system’s). */
  static start<Question, Answer>(script: URL): Thread<Question, Answer> | undefined {
    try {
      return new Thread(script);
    } catch (error) {
      if (error instanceof Error && 'code' in error && NO_THREAD.has(error.code)) return undefined;
      throw error;
    }
  }

  /** Whether it answers no more. */
  get over(): boolean {
    return this.failed !== undefined;
  }

  /** Rejects with the fault where the answer throws, and where the thread ends before it. */
  ask(question: Question): Promise<Answer> {
    if (this.failed) return Promise.reject(this.failed);
    const id = ++this.asked;
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, question });
    });
  }

  /** Ends the thread; what it was asked is rejected. */
  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private take(told: Told<Answer>): void {
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('answer' in told) waiting?.resolve(told.answer);
    else waiting?.reject(new Error(told.fault));
  }

  private fail(error: Error): void {
    this.failed ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failed);
    this.waiting.clear();
  }
}

/** The script of a thread, beside the chunk that asks for it; undefined in the sources, which Node does not run. */
export function scriptBeside(name: string, chunk: string): URL | undefined {
  return chunk.endsWith('.ts') ? undefined : new URL(`./${name}.js`, chunk);
}

/** In the thread: answers what it is asked, each question when the one before is answered or waits. */
export function answering<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
): void {
  parentPort?.on('message', async ({ id, question }: { id: number; question: Question }) => {
    try {
      parentPort?.postMessage({ id, answer: await answerTo(question) });
    } catch (error) {
      parentPort?.postMessage({ id, fault: String(error) });
    }
  });
}
