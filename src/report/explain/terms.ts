import { existing } from '../../base/existing.ts';
import { fold } from '../../base/text.ts';
import { reference } from '../../measure/methods.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import type { TermText } from '../../messages/explain-texts.ts';
import { TERM_NAMES, TERMS, type TermName } from '../../study/terms.ts';
import type { Block, Report, Section } from '../model/report.ts';
import { entryOf } from './entries.ts';
import { nameOf } from './list.ts';

/** Names under which a word can be asked for, folded. */
export const termNames = (name: TermName, { explain: { terms } }: ExplainTranslator): readonly string[] =>
  [name, terms[name].name, ...terms[name].aliases].map(fold);

/** The word of the reports that a person names, in any of the languages given. */
export function findTerm(asked: string, translators: readonly ExplainTranslator[]): TermName | undefined {
  const wanted = fold(asked);
  return TERM_NAMES.find((name) =>
    translators.some((translator) => termNames(name, translator).includes(wanted)),
  );
}

/** One word as a page of its own, for the terminal and `--format md`. */
export function termReport(name: TermName, translator: ExplainTranslator): Report {
  const { ui } = translator.explain;
  const { text, formula, see, references } = termParts(name, translator);
  const paragraph = (words: string): Block => ({ kind: 'paragraph', text: words });
  const list = (heading: string, items: readonly string[]): Section[] =>
    items.length === 0 ? [] : [{ heading, blocks: [{ kind: 'list', items }] }];
  return {
    title: text.name,
    lead: [text.meaning],
    sections: [
      ...(formula === undefined ? [] : [{ heading: ui.formula, blocks: [paragraph(formula)] }]),
      { heading: ui.termRead, blocks: [paragraph(text.reading)] },
      { heading: ui.misleads, blocks: [paragraph(text.misleads)] },
      ...list(
        ui.see,
        see.map(({ key, name: seen }) => `${seen} [${key}]`),
      ),
      { heading: ui.aliases, blocks: [paragraph(text.aliases.join(', '))] },
      ...list(ui.references, references),
    ],
    limits: [],
  };
}

/** The same as data. */
export function termJson(name: TermName, translator: ExplainTranslator): object {
  const { text, formula, see, references } = termParts(name, translator);
  return { key: name, ...text, formula: formula ?? null, see: see.map(({ key }) => key), references };
}

interface Parts {
  readonly text: TermText;
  readonly formula: string | undefined;
  readonly see: readonly { readonly key: string; readonly name: string }[];
  readonly references: readonly string[];
}

function termParts(name: TermName, translator: ExplainTranslator): Parts {
  const term = TERMS[name];
  return {
    text: translator.explain.terms[name],
    formula: 'formula' in term ? term.formula : undefined,
    see: term.see.map((key) => ({ key, name: nameOf(existing(entryOf(key)), translator) })),
    references: term.references.map((citation) => {
      const { authors, year, title, where } = reference(citation);
      return `${authors} (${year}). ${title}. ${where}.`;
    }),
  };
}
