// One page of the documentation site: its parts, its navigation, its HTML.
import type { SiteTexts } from '../../messages/site.ts';
import { type Markup, markup, NOTHING, words } from '../formats/html/markup.ts';
import { STYLE } from '../formats/html/style.ts';

export type PageName = keyof SiteTexts['files'];
export type Language = 'fr' | 'en';

/** A part of a page: its anchor, its heading, and what stands under it. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
}

export interface Page {
  /** File name without its ending; that of the same page in the other language. */
  readonly name: string;
  readonly twin: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
}

const PAGE_LANGUAGE = { fr: 'fr-CA', en: 'en-CA' } as const;
const NAV: readonly PageName[] = ['index', 'glossary', 'traps', 'bibliography', 'limits', 'contest'];

/** The one style sheet of the site: that of reports, and what a site has besides. */
export const SITE_STYLE = `${STYLE.trim()}
.site { font-size: 0.95rem; margin-bottom: 2rem; }
.site ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; max-width: none; }
.site [aria-current] { font-weight: 650; color: var(--ink); text-decoration: none; }
main { order: 0; }
main > h1 { margin-bottom: 0.75rem; }
dl { max-width: var(--column); margin: 0 0 1rem; }
dt { font-weight: 650; margin-top: 0.6rem; }
dt::first-letter { text-transform: uppercase; }
dd { margin: 0; }
pre { overflow-x: auto; border-left: 3px solid var(--rule); padding: 0.25rem 0 0.25rem 0.75rem; max-width: var(--column); }
code { font-size: 0.95em; overflow-wrap: anywhere; }
`;

/** A page of the site: whole without a script, and nothing of it comes from elsewhere. */
export function sitePage({ name, twin, title, lead, parts }: Page, texts: SiteTexts, lang: Language): string {
  const other = lang === 'fr' ? 'en' : 'fr';
  const link = (page: PageName) =>
    markup`<li><a href="${texts.files[page]}.html"${texts.files[page] === name ? markup` aria-current="page"` : NOTHING}>${words(texts.nav[page])}</a></li>`;
  return markup`<!doctype html>
<html lang="${PAGE_LANGUAGE[lang]}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title === texts.title ? title : `${title} · ${texts.title}`}</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<a class="skip" href="#text">${texts.skip}</a>
<div class="page">
<nav class="site" aria-label="${texts.pages}"><ul>${NAV.map(link)}<li><a href="../${other}/${twin}.html" hreflang="${PAGE_LANGUAGE[other]}" lang="${PAGE_LANGUAGE[other]}">${texts.other}</a></li></ul></nav>
<main id="text">
<h1>${words(title)}</h1>
${lead.map((line) => markup`<p>${words(line)}</p>\n`)}${parts.map(
  ({ id, heading, body }) => markup`<section aria-labelledby="${id}">
<h2 id="${id}">${words(heading)}</h2>
${body}</section>
`,
)}</main>
</div>
</body>
</html>
`.html;
}

/** Paragraphs, one a text. */
export const paragraphs = (texts: readonly string[]): Markup =>
  markup`${texts.map((text) => markup`<p>${words(text)}</p>\n`)}`;

/** Names with what is said of each; what is blank is left out. */
export const definitions = (entries: readonly (readonly [string, Markup | string | undefined])[]): Markup =>
  markup`<dl>
${entries.map(([name, value]) =>
  value === undefined || value === ''
    ? NOTHING
    : markup`<dt>${words(name)}</dt><dd>${typeof value === 'string' ? words(value) : value}</dd>\n`,
)}</dl>
`;

/** A list of links, or of other things. */
export const list = (items: readonly Markup[]): Markup =>
  items.length === 0 ? NOTHING : markup`<ul>${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;

export const link = (href: string, text: string): Markup => markup`<a href="${href}">${words(text)}</a>`;

/** An anchor from a key or a pattern of keys: `w.gini.*` → `w-gini-x`. */
export const anchor = (key: string): string =>
  key
    .replaceAll('*', 'x')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase();
