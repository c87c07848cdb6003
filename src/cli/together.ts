import { scriptBeside, Thread, threadsBeside } from '../base/thread.ts';
import { ChanceWork } from '../measure/chance-work/chance-work.ts';
import type { Answer, Question } from '../measure/chance-work/question.ts';

/** Units times deals that take some tenths of a second: less is not worth a thread. */
const WORTH = 3e7;
/** Most threads of one study: each holds a copy of what it is asked. */
const MOST = 4;

/**
 * A study whose deals are shared out among threads, where the machine has processors for them. `ask` asks for what it needs,
 * and gives what the study then comes to. The same as it is alone, a refusal included.
 */
export async function together<Study>(ask: (work: ChanceWork) => () => Study): Promise<Study> {
  const threads: Thread<Question, Answer>[] = [];
  const work = new ChanceWork({ worth: WORTH, call: () => called(threads) });
  try {
    const found = ask(work);
    await work.together();
    return found();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Starts threads, and keeps them in the list. */
function called(threads: Thread<Question, Answer>[]): readonly Thread<Question, Answer>[] {
  const script = scriptBeside('chance-worker', import.meta.url);
  for (let k = 0; script && k < Math.min(MOST, threadsBeside(process.env)); k++) {
    const thread = Thread.start<Question, Answer>(script);
    if (!thread) break;
    threads.push(thread);
  }
  return threads;
}
