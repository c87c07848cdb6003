import { createHash } from 'node:crypto';
import type { Block, Report, Section } from '../../model/report.ts';
import type { Context } from './context.ts';
import { figure } from './figure.ts';
import { frontBlock, letterhead } from './front.ts';
import { type Markup, markup, NOTHING, trusted, words } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { tableBlock } from './table.ts';

const PAGE_LANGUAGE = { fr: 'fr-CA', en: 'en-CA' } as const;

/** A whole page: one file that asks nothing of any other, and that runs without its script. */
export function page(report: Report, edition: string | undefined, context: Context): string {
  const { html, ui } = context.translator.texts;
  const answer = context.anchor(html.answer);
  const main = context.anchor('main');
  const contents = context.anchor(html.contents);
  const sections: Section[] = [...report.sections];
  if (report.limits.length > 0) {
    sections.push({ id: 'limits', heading: ui.limits, blocks: [{ kind: 'list', items: report.limits }] });
  }
  const placed = sections.map((section) => ({
    section,
    anchor: context.anchor(section.id ?? section.heading),
  }));
  const answered = report.front !== undefined || report.lead.length > 0;
  // Page one stands first: its figure is the first of the document.
  const front = report.front ? frontBlock(report, report.front, answer, html.answer, context) : NOTHING;
  const body = placed.map(({ section, anchor }) => sectionBlock(section, anchor, context));
  const live = body.some(({ html: text }) => text.includes('<div class="tools'));
  const entries = [
    ...(answered ? [{ anchor: answer, heading: html.answer }] : []),
    ...placed.map(({ section: { heading }, anchor }) => ({ anchor, heading })),
  ];
  return markup`<!doctype html>
<html lang="${PAGE_LANGUAGE[context.translator.lang]}" dir="ltr">
${head(report, live)}
<body>
<a class="skip" href="#${answered ? answer : main}">${html.skip}</a>
<div class="page">
<header>
${letterhead(report.speaker, report.logo)}${edition === undefined ? NOTHING : markup`<p class="edition">${words(edition)}</p>\n`}<h1>${words(report.title)}</h1>
${report.subtitle === undefined ? NOTHING : markup`<p class="subtitle">${words(report.subtitle)}</p>\n`}</header>
<nav class="contents" aria-labelledby="${contents}">
<p id="${contents}">${html.contents}</p>
<ol>${entries.map(({ anchor, heading }) => markup`<li><a href="#${anchor}">${words(heading)}</a></li>`)}</ol>
</nav>
${front}${report.front || report.lead.length === 0 ? NOTHING : answerBlock(report.lead, answer, html.answer)}<main id="${main}">
${body}</main>
</div>
${live ? markup`<script>${trusted(SCRIPT)}</script>\n` : NOTHING}</body>
</html>
`.html;
}

/** The policy lets in the style and the script of this file, by their hashes, and nothing else. */
function head({ title, subtitle }: Report, live: boolean): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${sha256(STYLE)}'`,
    `script-src ${live ? `'${sha256(SCRIPT)}'` : "'none'"}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<link rel="icon" href="data:,">
<title>${subtitle === undefined ? title : `${title} – ${subtitle}`}</title>
<style>${trusted(STYLE)}</style>
</head>`;
}

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function answerBlock(lead: readonly string[], anchor: string, heading: string): Markup {
  return markup`<section class="answer" aria-labelledby="${anchor}">
<h2 id="${anchor}">${heading}</h2>
${list(lead)}</section>
`;
}

function sectionBlock({ heading, blocks }: Section, anchor: string, context: Context): Markup {
  return markup`<section>
<h2 id="${anchor}">${words(heading)}</h2>
${blocks.map((block) => blockMarkup(block, heading, context))}</section>
`;
}

function blockMarkup(block: Block, heading: string, context: Context): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${words(block.text)}</p>\n`;
    case 'list':
      return list(block.items);
    case 'table':
      return tableBlock(block.table, heading, context);
    case 'chart':
      return figure(block.chart, context);
  }
}

const list = (items: readonly string[]): Markup =>
  markup`<ul>${items.map((item) => markup`<li>${words(item)}</li>`)}</ul>\n`;
