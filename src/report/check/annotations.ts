import { distinct } from '../../base/distinct.ts';
import type { AnyIssue, Place } from '../../base/issue.ts';
import { printable } from '../../base/text.ts';
import type { Cleaned } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Annotation } from '../formats/github.ts';
import { withMoney } from '../words/issue-money.ts';
import { type Problem, problemsOf } from './problems.ts';
import { advices, countSentence } from './report.ts';

/**
 * Problems as annotations: one for each of the first places, the account of all rows in the last line of each.
 * `paths` gives the path of a file from the root of the workspace.
 */
export function checkAnnotations(
  cleaned: Cleaned,
  issues: readonly AnyIssue[],
  paths: ReadonlyMap<string, string>,
  translator: Translator,
): Annotation[] {
  return problemsOf(cleaned, issues).flatMap((problem) => ofProblem(problem, cleaned, paths, translator));
}

function ofProblem(
  problem: Problem,
  cleaned: Cleaned,
  paths: ReadonlyMap<string, string>,
  translator: Translator,
): Annotation[] {
  const { ui } = translator.texts;
  const counted = countSentence(problem, cleaned, translator);
  const rest = [
    ...(counted === undefined ? [] : [counted]),
    ...advices(problem, translator).map((advice) => translator.fill(ui.issueNext, { advice })),
  ];
  const annotate = (message: readonly string[], place?: Place): Annotation => ({
    level: problem.level,
    file: place && paths.get(place.file),
    line: place?.line,
    title: `équité${ui.colon}${problem.code}`,
    message: message.map(printable).join('\n'),
  });
  if (problem.effect === null && problem.places.length === 0) {
    return problem.statements.map((statement) =>
      annotate([translator.say(withMoney(statement, translator)), ...rest]),
    );
  }
  const said = problem.statements.map((statement) => translator.say(withMoney(statement, translator)));
  const all = problem.places.map((place, index) => {
    const cell =
      place.column === undefined || problem.effect === null
        ? ''
        : ` (${place.column}${ui.colon}${place.value || ui.excerptBlank})`;
    // Several findings of one code: each with its own place, as far as they go.
    const sentence = said.length > 1 ? (said[index] ?? said[0] ?? '') : (said[0] ?? '');
    return annotate([`${sentence}${cell}`, ...rest], place);
  });
  // A line that holds several amounts is several places.
  return distinct(all);
}
