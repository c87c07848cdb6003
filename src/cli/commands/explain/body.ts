import { Refusal } from '../../../base/issue.ts';
import type { Lang } from '../../../messages/catalogue.ts';
import { type ExplainTranslator, withExplainTexts } from '../../../messages/explain.ts';
import type { NumberLocale } from '../../../messages/numbers.ts';
import { translator } from '../../../messages/translator.ts';
import { choiceJson, choiceReport } from '../../../report/explain/choose-report.ts';
import { explainJson } from '../../../report/explain/contract.ts';
import { entries, entryOf } from '../../../report/explain/entries.ts';
import { explainReport } from '../../../report/explain/figure.ts';
import { findEntry } from '../../../report/explain/find.ts';
import { listReport } from '../../../report/explain/list.ts';
import { findTerm, termJson, termNames, termReport } from '../../../report/explain/terms.ts';
import { jsonText } from '../../../report/json/text.ts';
import type { Report } from '../../../report/model/report.ts';
import { TERM_NAMES } from '../../../study/terms.ts';
import { formatOf, writeResult } from '../../output.ts';
import { reportText } from '../../render.ts';
import type { CommandBody } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { answersFrom, settle } from './choose.ts';
import type { spec } from './spec.ts';

/** What to print: a report for people and the same as data. */
interface Answer {
  readonly report: Report;
  readonly data: object;
}

/** `explain`: what an indicator says, which one to choose, and what the outputs look like. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { flags, args, lang, commands } = invocation;
  const translate = await texts(lang, flags.locale);
  if (flags.schema !== undefined) {
    const { publishedSchema } = await import('./schema.ts');
    const schema = await publishedSchema(flags.schema, lang, commands);
    await writeResult(jsonText(schema), invocation, translate);
    return 0;
  }
  const format = formatOf(invocation);
  const { report, data } = flags.choose
    ? await chosen(args, translate)
    : await explained(args.join(' '), lang, translate);
  await writeResult(
    format === 'json'
      ? jsonText({ schema: 'equite/explain@1', tool: { name: 'equite', version: VERSION }, lang, ...data })
      : await reportText(report, format, invocation, translate),
    invocation,
    translate,
  );
  return 0;
};

const texts = async (lang: Lang, locale?: NumberLocale): Promise<ExplainTranslator> =>
  withExplainTexts(await translator(lang, locale));

async function chosen(words: readonly string[], translate: ExplainTranslator): Promise<Answer> {
  const { choice, answers } = await settle(answersFrom(words), translate);
  return { report: choiceReport(choice, answers, translate), data: { choice: choiceJson(choice, answers) } };
}

async function explained(name: string, lang: Lang, translate: ExplainTranslator): Promise<Answer> {
  if (name.trim() === '') {
    return {
      report: listReport(translate),
      data: {
        entries: entries().map((entry) => explainJson(entry, translate)),
        terms: TERM_NAMES.map((term) => termJson(term, translate)),
      },
    };
  }
  // A name may be typed in the other language than that of the answer.
  const other = await texts(lang === 'fr' ? 'en' : 'fr');
  // What a word means in a report comes before the value of the calculator that shares it, but for a key.
  const term = entryOf(name.trim()) ? undefined : findTerm(name, [translate, other]);
  if (term) {
    return { report: termReport(term, translate), data: { terms: [termJson(term, translate)] } };
  }
  const words = TERM_NAMES.flatMap((one) => [translate, other].flatMap((lang) => termNames(one, lang)));
  const found = findEntry(name, [translate, other], words);
  if ('near' in found) {
    const near = found.near.length > 0 ? found.near : 'none';
    throw new Refusal({ level: 'error', code: 'explain-unknown', args: { name, near } });
  }
  return {
    report: explainReport(found.entry, translate),
    data: { entries: [explainJson(found.entry, translate)] },
  };
}
