// Work of chance that is asked for first and worked out later: here alone, or shared out among threads.
import { setImmediate } from 'node:timers/promises';
import { existing } from '../../base/existing.ts';
import type { ComparableFunding } from '../comparable-funding/comparable-funding.ts';
import type { JointTest } from '../specification-curve/joint-test.ts';
import {
  type Answer,
  answerTo,
  type FundingsAsked,
  type JointAsked,
  type Question,
  sizeOf,
} from './question.ts';

/** Someone who answers elsewhere, while this thread does something else. */
export interface Helper {
  ask(question: Question): Promise<Answer>;
}

/** Who can help, and from what on they do. */
export interface Helpers {
  /** Units times deals, of all that is asked, below which no one is called. */
  readonly worth: number;
  /** Called once, when it is worth it. */
  call(): readonly Helper[];
}

/** `onDraw`: told of every deal, of one set of units, where it is looked at here. `onDone`: told that the answer is there. */
export interface Listening {
  readonly onDraw?: ((done: number) => void) | undefined;
  readonly onDone?: () => void;
}

interface Task {
  readonly question: Question;
  readonly onDraw: ((done: number) => void) | undefined;
  take(answer: Answer): void;
}

/** Questions that a helper holds while there are others: the next one waits with it when it has answered one. */
const AHEAD = 2;

/**
 * What is asked of chance. Each question gives a function that has its answer once the work is done. Who answers which
 * question is left to whoever is free; every question has its own seed, so that the answers do not depend on it.
 */
export class ChanceWork {
  private readonly helpers: Helpers | undefined;
  private readonly waiting: Task[] = [];
  /** How many questions each helper holds; undefined before any is called. */
  private held: Map<Helper, number> | undefined;
  private readonly awaited = new Set<Promise<void>>();
  private size = 0;

  constructor(helpers?: Helpers) {
    this.helpers = helpers;
  }

  /** Several sets of units that are looked at together, since they may see the same deals. */
  fundings(asked: FundingsAsked, { onDraw, onDone }: Listening = {}): () => readonly ComparableFunding[] {
    let found: readonly ComparableFunding[] | undefined;
    this.add({
      question: { fundings: asked },
      onDraw,
      take(answer) {
        if ('fundings' in answer) found = answer.fundings;
        onDone?.();
      },
    });
    return () => existing(found);
  }

  joint(asked: JointAsked): () => JointTest {
    let found: JointTest | undefined;
    this.add({
      question: { joint: asked },
      onDraw: undefined,
      take(answer) {
        if ('joint' in answer) found = answer.joint;
      },
    });
    return () => existing(found);
  }

  /** Answers all that is asked, here. */
  alone(): void {
    for (const task of this.waiting.splice(0)) answerHere(task);
  }

  /** Answers all that is asked, with the help there is. What a helper fails at is answered here, where it fails for itself. */
  async together(): Promise<void> {
    while (this.waiting.length > 0 || this.awaited.size > 0) {
      this.handOver(AHEAD);
      const task = this.waiting.shift();
      if (task) answerHere(task);
      // Helpers are heard between two questions.
      await (task ? setImmediate() : Promise.race(this.awaited));
    }
  }

  private add(task: Task): void {
    this.waiting.push(task);
    this.size += sizeOf(task.question);
    if (!this.helpers || this.size < this.helpers.worth) return;
    this.held ??= new Map(this.helpers.call().map((helper) => [helper, 0]));
    this.handOver(1);
  }

  /** Each helper gets questions until it holds `most` of them, while more wait than it holds. */
  private handOver(most: number): void {
    for (const [helper, held] of this.held ?? []) {
      if (held < most && this.waiting.length > held) this.give(helper, existing(this.waiting.shift()));
    }
  }

  private give(helper: Helper, task: Task): void {
    const count = (change: number): void => {
      const held = this.held?.get(helper);
      if (held !== undefined) this.held?.set(helper, held + change);
    };
    count(1);
    const answered: Promise<void> = helper
      .ask(task.question)
      .then(task.take, () => {
        this.held?.delete(helper);
        this.waiting.unshift(task);
      })
      .then(() => {
        this.awaited.delete(answered);
        count(-1);
        this.handOver(1);
      });
    this.awaited.add(answered);
  }
}

function answerHere({ question, onDraw, take }: Task): void {
  take(answerTo(question, onDraw));
}
