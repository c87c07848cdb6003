import type { Head } from '../json/head.ts';
import type { Report, Section } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import type { BriefContext } from './context.ts';
import { namesOf } from './files.ts';

/** For the other side: how to work each figure out again, what would change it, what is known to be weak. */
export function contestReport(context: BriefContext, { version, cleaned }: Head): Report {
  const { gaps, speaker, draws, translator } = context;
  const { fill, texts } = translator;
  const words = texts.brief.contest;
  const names = namesOf(translator);
  const list = (id: string, heading: string, items: readonly string[]): Section => ({
    id,
    heading,
    blocks: [{ kind: 'list', items }],
  });
  const args = {
    definition: definitionText(gaps.comparison.definition, translator),
    version,
    draws: draws.draws,
    seed: draws.seed,
    claims: names.claims,
    annex: names.annexHtml,
    results: names.results,
  };
  const filled = (items: readonly string[]) => items.map((item) => fill(item, args));
  return {
    title: words.title,
    subtitle: words.subtitle,
    speaker,
    lead: [],
    sections: [
      list('again', words.headings.again, [
        ...filled([words.again.get, words.again.verify]),
        ...cleaned.files.map(({ facts }) =>
          fill(context.publicly ? words.again.keyed : words.again.hash, { hash: facts.sha256 }),
        ),
        ...filled([words.again.words]),
      ]),
      list(
        'otherwise',
        words.headings.otherwise,
        filled([
          words.otherwise.definition,
          words.otherwise.money,
          words.otherwise.chance,
          words.otherwise.influence,
        ]),
      ),
      list(
        'weak',
        words.headings.weak,
        filled([words.weak.needs, words.weak.types, words.weak.small, words.weak.year]),
      ),
      list('wrong', words.headings.wrong, [
        ...filled([words.wrong.show]),
        ...(speaker.contact === undefined ? [] : [fill(words.wrong.contact, { contact: speaker.contact })]),
      ]),
    ],
    limits: [],
  };
}
