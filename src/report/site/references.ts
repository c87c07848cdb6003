import { methodReferences } from '../../measure/methods/references.ts';
import { type Reference, references } from '../../measure/references.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import type { SiteTexts } from '../../messages/site.ts';
import { TERM_NAMES, TERMS } from '../../study/terms.ts';
import { families, nameOf } from '../explain/list.ts';
import { type Markup, markup, NOTHING, words } from '../formats/html/markup.ts';
import { anchor, link, list, type Part } from './page.ts';

const ALL: Readonly<Record<string, Reference>> = { ...references, ...methodReferences };
const KEYS = new Map(Object.entries(ALL).map(([key, reference]) => [reference, key]));

const referenceText = ({ authors, year, title, where }: Reference): string =>
  `${authors} (${year}). ${title}. ${where}.`;

const idOf = (key: string): string => `ref-${anchor(key)}`;

/** References as links to their place in the bibliography. */
export const cited = (found: readonly Reference[], texts: SiteTexts): Markup =>
  list(
    found.map((reference) =>
      link(`${texts.files.bibliography}.html#${idOf(KEYS.get(reference) ?? '')}`, referenceText(reference)),
    ),
  );

/** Every reference, by its authors, with the figures and words that rest on it. */
export function bibliography(translator: ExplainTranslator, texts: SiteTexts): readonly Part[] {
  const users = usersOf(translator, texts);
  const sorted = Object.entries(ALL).sort(([, a], [, b]) => (referenceText(a) < referenceText(b) ? -1 : 1));
  return sorted.map(([key, reference]) => ({
    id: idOf(key),
    heading: `${reference.authors} (${reference.year})`,
    body: markup`<p>${words(`${reference.title}. ${reference.where}.`)}</p>
${citedBy(users.get(reference) ?? [], texts)}`,
  }));
}

/** Nothing where only the text of a method page names it. */
const citedBy = (users: readonly Markup[], texts: SiteTexts): Markup =>
  users.length === 0 ? NOTHING : markup`<p>${words(texts.citedBy)}</p>\n${list(users)}`;

function usersOf(translator: ExplainTranslator, texts: SiteTexts): ReadonlyMap<Reference, readonly Markup[]> {
  const users = new Map<Reference, Map<string, Markup>>();
  const add = (reference: Reference, href: string, name: string) => {
    const own = users.get(reference) ?? new Map<string, Markup>();
    if (!own.has(name)) own.set(name, link(href, name));
    users.set(reference, own);
  };
  for (const [family, members] of families()) {
    for (const entry of members) {
      for (const one of entry.references)
        add(one, `${family}.html#${anchor(entry.key)}`, nameOf(entry, translator));
    }
  }
  for (const name of TERM_NAMES) {
    for (const key of TERMS[name].references) {
      add(ALL[key]!, `${texts.files.glossary}.html#${name}`, translator.explain.terms[name].name);
    }
  }
  return new Map([...users].map(([reference, own]) => [reference, [...own.values()]]));
}
