import { existing } from '../../base/existing.ts';
import { reference } from '../../measure/methods.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import { formulaText } from '../../messages/explain.ts';
import type { SiteTexts } from '../../messages/site.ts';
import type { SitePart } from '../../messages/site-part.ts';
import { TERM_NAMES, TERMS, type TermName } from '../../study/terms.ts';
import { type Entry, entryOf } from '../explain/entries.ts';
import { explain, ownLines } from '../explain/figure.ts';
import { families, nameOf } from '../explain/list.ts';
import { markup, words } from '../formats/html/markup.ts';
import {
  anchor,
  definitions,
  type Language,
  link,
  list,
  type Page,
  type PageName,
  type Part,
  paragraphs,
  sitePage,
} from './page.ts';
import { bibliography, cited } from './references.ts';

export { SITE_STYLE } from './page.ts';

/** What a page needs of the language. */
interface Reader {
  readonly translator: ExplainTranslator;
  readonly texts: SiteTexts;
  /** Names of the same pages in the other language. */
  readonly twins: SiteTexts['files'];
}

/** The documentation of one language: file name → HTML. A page a family of figures, and the pages about all of them. */
export function siteOf(reader: Reader): ReadonlyMap<string, string> {
  const { texts, translator } = reader;
  const { lang } = translator;
  const pages = [
    index(reader),
    glossary(reader),
    about(reader, 'traps', [texts.trapsTitle, texts.trapsLead], traps(reader)),
    about(
      reader,
      'bibliography',
      [texts.bibliographyTitle, texts.bibliographyLead],
      bibliography(translator, texts),
    ),
    about(reader, 'limits', [texts.limitsTitle, texts.limitsLead], texts.limits.map(partOf)),
    about(reader, 'contest', [texts.contestTitle, texts.contestLead], texts.contest.map(partOf)),
    ...[...families()].map(([family, members]) => familyPage(reader, family, members)),
  ];
  return new Map(pages.map((page) => [`${page.name}.html`, sitePage(page, texts, lang satisfies Language)]));
}

const about = (
  { texts, twins }: Reader,
  page: PageName,
  [title, lead]: readonly [string, string],
  parts: readonly Part[],
): Page => ({ name: texts.files[page], twin: twins[page], title, lead: [lead], parts });

const partOf = ({ heading, text, command }: SitePart, i: number): Part => ({
  id: `p${i + 1}`,
  heading,
  body: markup`${paragraphs(text)}${command === undefined ? '' : markup`<pre><code>${command}</code></pre>\n`}`,
});

function index({ translator, texts, twins }: Reader): Page {
  const { families: about } = translator.explain;
  const parts = [...families()].map(
    ([family, members]): Part => ({
      id: family,
      heading: about[family].name,
      body: markup`<p>${words(about[family].why)}</p>
${list(members.map((entry) => link(`${family}.html#${anchor(entry.key)}`, `${nameOf(entry, translator)} [${entry.key}]`)))}`,
    }),
  );
  return {
    name: texts.files.index,
    twin: twins.index,
    title: texts.title,
    lead: [texts.motto, texts.lead],
    parts,
  };
}

/** A family: what it is good for, when it misleads, and a card for each figure. */
function familyPage({ translator, texts }: Reader, family: Entry['family'], members: readonly Entry[]): Page {
  const { ui, families: about } = translator.explain;
  const { name, why, misleads, others } = about[family];
  return {
    name: family,
    twin: family,
    title: name,
    lead: [],
    parts: [
      { id: 'why', heading: ui.why, body: paragraphs([why]) },
      { id: 'misleads', heading: ui.misleads, body: paragraphs([misleads]) },
      { id: 'others', heading: ui.others, body: paragraphs([others]) },
      ...members.map((entry) => card(entry, translator, texts)),
    ],
  };
}

function card(entry: Entry, translator: ExplainTranslator, texts: SiteTexts): Part {
  const { ui } = translator.explain;
  const explanation = explain(entry, translator);
  const { text, facts } = explanation;
  return {
    id: anchor(entry.key),
    heading: text.name,
    body: markup`${definitions([
      [texts.key, markup`<code>${entry.key}</code>`],
      ...ownLines(explanation, ui),
      ...facts.filter(([name]) => name !== ui.familyFact && name !== ui.keyFact),
      [
        texts.nav.traps,
        entry.traps.length === 0
          ? undefined
          : list(
              entry.traps.map((trap) =>
                link(`${texts.files.traps}.html#trap-${trap}`, `${texts.trap} ${trap}`),
              ),
            ),
      ],
    ])}${cited(entry.references, texts)}`,
  };
}

/** The words of the reports, each with what stands close to it. */
function glossary(reader: Reader): Page {
  const { translator, texts } = reader;
  const { ui, terms } = translator.explain;
  const parts = TERM_NAMES.map((name): Part => {
    const term = TERMS[name];
    const { name: heading, meaning, reading, misleads, aliases } = terms[name];
    const near = term.see.map((key) => existing(entryOf(key)));
    return {
      id: name,
      heading,
      body: markup`<p>${words(meaning)}</p>
${definitions([
  [ui.formula, 'formula' in term ? formulaText(term.formula, translator) : undefined],
  [ui.termRead, reading],
  [ui.misleads, misleads],
  [ui.aliases, aliases.join(', ')],
  [
    ui.see,
    near.length === 0
      ? undefined
      : list(
          near.map((entry) => link(`${entry.family}.html#${anchor(entry.key)}`, nameOf(entry, translator))),
        ),
  ],
])}${cited(referencesOf(name), texts)}`,
    };
  });
  return about(reader, 'glossary', [texts.glossaryTitle, texts.glossaryLead], parts);
}

const referencesOf = (name: TermName) => TERMS[name].references.map(reference);

function traps({ translator, texts }: Reader): readonly Part[] {
  const all = [...families()].flatMap(([, members]) => members);
  return Object.entries(translator.explain.traps).map(([trap, text]) => ({
    id: `trap-${trap}`,
    heading: `${texts.trap} ${trap}`,
    body: markup`<p>${words(text)}</p>
<p>${words(texts.seen)}</p>
${list(
  all
    .filter(({ traps: own }) => own.some((one) => String(one) === trap))
    .map((entry) => link(`${entry.family}.html#${anchor(entry.key)}`, nameOf(entry, translator))),
)}`,
  }));
}
