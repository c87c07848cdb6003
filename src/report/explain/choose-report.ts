import type { ExplainTranslator } from '../../messages/explain.ts';
import { indicatorText } from '../../messages/indicator-reading.ts';
import type { Block, Report, Row } from '../model/report.ts';
import { ANSWERS, type Answers, type Choice, type Question } from './choose.ts';
import { entryOf } from './entries.ts';

/** A recommendation for people: the answers, what to take and what it says, what must wait for more units. */
export function choiceReport(choice: Choice, answers: Answers, translator: ExplainTranslator): Report {
  const { explain: texts, fill } = translator;
  const { ui } = texts;
  const n = Number(answers.n);
  const known = choice.take.flatMap((key) => {
    const entry = entryOf(key);
    return entry ? [{ key, from: entry.guard.from }] : [];
  });
  const now = known.filter(({ from }) => n >= from);
  const later = known.filter(({ from }) => n < from);
  const members = (
    keys: readonly { key: string; from: number }[],
    say: (item: { key: string; from: number }) => string,
  ): Block => ({
    kind: 'list',
    items: keys.map((item) => `${indicatorText(item.key, translator).name} [${item.key}]${say(item)}`),
  });
  return {
    title: ui.chooseTitle,
    lead: [sentence(`${ui.whyTakenLead}${texts.ui.whyTaken[choice.why]}.`)],
    sections: [
      ...(now.length > 0
        ? [
            {
              heading: ui.chooseTake,
              blocks: [members(now, ({ key }) => ` – ${lower(indicatorText(key, translator).meaning)}`)],
            },
          ]
        : []),
      ...(later.length > 0
        ? [
            {
              heading: fill(ui.chooseLater, { n }),
              blocks: [members(later, ({ from }) => ` – ${fill(ui.chooseNeeds, { n: from })}`)],
            },
          ]
        : []),
      { heading: ui.chooseAnswers, blocks: [{ kind: 'table', table: answersTable(answers, translator) }] },
    ],
    limits: [],
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function answersTable(answers: Answers, { explain: { ui } }: ExplainTranslator) {
  const asked = (Object.keys(ui.questions) as Question[]).filter(
    (question) => answers[question] !== undefined,
  );
  return {
    id: 'answers',
    caption: '',
    columns: [
      { id: 'question', header: ui.questionColumn, kind: 'text' as const },
      { id: 'answer', header: ui.answerColumn, kind: 'text' as const },
    ],
    rows: asked.map(
      (question): Row => ({
        cells: [ui.questions[question], answerText(question, answers[question] ?? '', ui)],
      }),
    ),
    notes: [],
  };
}

function answerText(question: Question, answer: string, ui: ExplainTranslator['explain']['ui']): string {
  if (question === 'n') return answer;
  const known = ANSWERS[question].find((name) => name === answer);
  return known === undefined ? answer : ui.answers[known];
}

/** A recommendation as data, for `--format json`. */
export function choiceJson(choice: Choice, answers: Answers): object {
  const n = Number(answers.n);
  return {
    answers,
    why: choice.why,
    take: choice.take.map((key) => {
      const from = entryOf(key)?.guard.from ?? 0;
      return { key, print_from: from, printable: n >= from };
    }),
  };
}
