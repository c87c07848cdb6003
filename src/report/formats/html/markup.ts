import { printable } from '../../../base/text.ts';

/**
 * Text that is HTML already. Only this file makes it from strings, so that nothing that came from the data can
 * become markup: whatever else stands in a template is escaped.
 */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Part = Markup | string | number | readonly Part[];

/** Fragments of HTML with their holes filled: text is escaped, for content and for quoted attributes alike. */
export function markup(fragments: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = fragments[0]!;
  for (let i = 0; i < parts.length; i++) html += filled(parts[i]!) + fragments[i + 1]!;
  return new Markup(html);
}

/** HTML, CSS or script written in this program, never text from the data. */
export const trusted = (html: string): Markup => new Markup(html);

export const NOTHING = trusted('');

/** ` name="value"` for each value that is given; `true` stands for an attribute without a value. */
export function attributes(values: Readonly<Record<string, string | number | true | undefined>>): Markup {
  let html = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === '') continue;
    html += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  }
  return trusted(html);
}

// Blocks of scripts written from right to left, and the marks that turn a line around.
const RIGHT_TO_LEFT =
  '\\u0590-\\u08FF\\u200E\\u200F\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const RUN = new RegExp(`[${RIGHT_TO_LEFT}](?:[${RIGHT_TO_LEFT}\\P{L}]*[${RIGHT_TO_LEFT}])?`, 'gu');

/**
 * Text for people: runs from right to left are isolated, so that the words and figures around them keep their order,
 * and `n = 8` stays on one line.
 */
export function words(text: string): Markup {
  if (PLAIN.test(text)) return trusted(text);
  return trusted(
    escaped(text)
      .replace(RUN, '<bdi>$&</bdi>')
      .replace(/\bn = (?=\d)/g, 'n\u00a0=\u00a0'),
  );
}

/** Letters, digits, and signs that mean nothing to HTML: most cells, and nothing to do. */
const PLAIN = /^[\w\u00a0\u00c0-\u024f\u2019\u2212 .,:;%$()/-]*$/;

function filled(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (Array.isArray(part)) {
    let all = '';
    for (const one of part) all += filled(one);
    return all;
  }
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
