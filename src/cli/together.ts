import { threadsBeside } from '../base/processors.ts';
import { scriptBeside, Thread } from '../base/thread.ts';
import { ChanceWork } from '../measure/chance-work/chance-work.ts';
import type { Answer, Question } from '../measure/chance-work/question.ts';

/** Units times deals that take some tenths of a second: less is not worth a thread. */
const WORTH = 3e7;
/** Most threads: each holds a copy of what it is asked. */
const MOST = 4;

/** Threads that were started: idle ones keep no process alive, and serve the next study. */
let started: readonly Thread<Question, Answer>[] = [];

/**
 * A study whose deals are shared out among threads, where the machine has processors for them. `ask` asks for what it needs,
 * and gives what the study then comes to. The same as it is alone, a refusal included, which ends the threads.
 */
export async function together<Study>(ask: (work: ChanceWork) => () => Study): Promise<Study> {
  const work = new ChanceWork({ worth: WORTH, call: called });
  try {
    const found = ask(work);
    await work.together();
    return found();
  } catch (error) {
    await Promise.all(started.map((thread) => thread.end()));
    throw error;
  }
}

function called(): readonly Thread<Question, Answer>[] {
  const script = scriptBeside('chance-worker', import.meta.url);
  const threads = started.filter(({ over }) => !over);
  while (script && threads.length < Math.min(MOST, threadsBeside(process.env))) {
    const thread = Thread.start<Question, Answer>(script);
    if (!thread) break;
    threads.push(thread);
  }
  started = threads;
  return threads;
}
