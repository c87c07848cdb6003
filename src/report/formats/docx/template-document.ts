import { LETTER, type Page } from './page.ts';

/**
 * What is read from the pages of a template: their size, and which table styles are in use. The part can be long and
 * two things are wanted of it, so it is searched, not parsed.
 */

/** The page of the last section, upright; letter paper when it says none that text could stand on. */
export function templatePage(document: string): Page {
  const sections = document.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g);
  const section = sections?.at(-1) ?? '';
  const size = numbersOf(section, 'pgSz');
  const margin = numbersOf(section, 'pgMar');
  const width = size.get('w') ?? 0;
  const height = size.get('h') ?? 0;
  const page: Page = {
    width: Math.min(width, height),
    height: Math.max(width, height),
    top: margin.get('top') ?? LETTER.top,
    right: margin.get('right') ?? LETTER.right,
    bottom: margin.get('bottom') ?? LETTER.bottom,
    left: margin.get('left') ?? LETTER.left,
    header: margin.get('header') ?? LETTER.header,
    footer: margin.get('footer') ?? LETTER.footer,
  };
  return readable(page) ? page : LETTER;
}

/** From the most used to the least, in order of appearance where they tie. */
export function usedTableStyles(document: string): string[] {
  const uses = new Map<string, number>();
  for (const [, id = ''] of document.matchAll(/<w:tblStyle w:val="([^"<>]*)"/g)) {
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function numbersOf(section: string, name: string): ReadonlyMap<string, number> {
  const element = new RegExp(`<w:${name}\\b[^<>]*>`).exec(section)?.[0] ?? '';
  return new Map(
    [...element.matchAll(/w:(\w+)="(-?\d{1,6})"/g)].map(([, key = '', value]) => [
      key,
      Math.abs(Number(value)),
    ]),
  );
}

/** Room for a column of text of 10 cm, on paper no larger than Word's largest (22 inches). */
function readable({ width, height, top, right, bottom, left }: Page): boolean {
  const least = 5670;
  return height <= 31_680 && width - left - right >= least && height - top - bottom >= least;
}
