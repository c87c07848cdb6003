import { createInterface } from 'node:readline/promises';
import { Refusal } from '../../../base/issue.ts';
import { own } from '../../../base/own.ts';
import type { ExplainTranslator } from '../../../messages/explain.ts';
import { ANSWERS, type Answers, type Choice, type Question, walk } from '../../../report/explain/choose.ts';
import { entryOf } from '../../../report/explain/entries.ts';

const QUESTIONS: readonly Question[] = ['floor', 'groups', 'ordered', 'weighted', 'relative', 'zeros', 'n'];
const isQuestion = (name: string): name is Question => QUESTIONS.some((question) => question === name);

/** French and short forms of the answers. */
const SPELLINGS: Readonly<Record<string, string>> = {
  oui: 'yes',
  o: 'yes',
  y: 'yes',
  non: 'no',
  aucun: 'none',
  '0': 'none',
  '1': 'none',
  plusieurs: 'many',
};

/** `groups=2 ordered=no n=12` → answers; throws Refusal for an unknown question or answer. */
export function answersFrom(words: readonly string[]): Answers {
  const answers: Partial<Record<Question, string>> = {};
  for (const word of words) {
    const equals = word.indexOf('=');
    const question = equals === -1 ? word : word.slice(0, equals);
    if (!isQuestion(question)) {
      throw new Refusal({
        level: 'error',
        code: 'choose-question',
        args: { question, questions: QUESTIONS },
      });
    }
    answers[question] = answerOf(question, equals === -1 ? '' : word.slice(equals + 1));
  }
  return answers;
}

function answerOf(question: Question, text: string): string {
  const typed = text.trim().toLowerCase();
  const answers: readonly string[] = question === 'n' ? ['1, 2, 3 …'] : ANSWERS[question];
  const answer = question === 'n' ? typed : (own(SPELLINGS, typed) ?? numeric(question, typed));
  const known = question === 'n' ? /^\d+$/.test(answer) : answers.includes(answer);
  if (!known)
    throw new Refusal({ level: 'error', code: 'choose-answer', args: { question, answer: text, answers } });
  return answer;
}

/** Eighteen groups are many. */
const numeric = (question: Question, typed: string): string =>
  question === 'groups' && /^\d+$/.test(typed) && Number(typed) > 2 ? 'many' : typed;

/** Asks what the answers leave open, on a terminal; elsewhere refuses, naming the first question left open. */
export async function settle(
  given: Answers,
  translator: ExplainTranslator,
): Promise<{ readonly choice: Choice; readonly answers: Answers }> {
  const { ui } = translator.explain;
  // Without a person to ask: no floor unless said, and nothing that a zero would leave without a value.
  const answers: Partial<Record<Question, string>> = process.stdin.isTTY
    ? { ...given }
    : { floor: 'no', zeros: 'yes', ...given };
  const zeroKills = (key: string) => entryOf(key)?.zeros === 'undefined';
  const asker = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : undefined;
  try {
    for (;;) {
      const step = walk(answers, zeroKills);
      if ('choice' in step) return { choice: step.choice, answers };
      const { next } = step;
      const possible = next === 'n' ? [] : ANSWERS[next];
      if (!asker) {
        throw new Refusal({
          level: 'error',
          code: 'choose-missing',
          args: {
            question: ui.questions[next],
            name: next,
            answers: next === 'n' ? ['1, 2, 3 …'] : [...possible],
          },
        });
      }
      const hint = possible.length > 0 ? ` [${possible.map((name) => ui.answers[name]).join('/')}]` : '';
      const typed = await asker.question(`${ui.questions[next]}${hint} `);
      try {
        answers[next] = answerOf(next, typed);
      } catch (error) {
        // A wrong answer on a terminal is asked again.
        if (!(error instanceof Refusal)) throw error;
      }
    }
  } finally {
    asker?.close();
  }
}
