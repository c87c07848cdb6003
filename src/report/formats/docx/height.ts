import { xmlText } from '../xml-text.ts';
import { textWidthOf } from './page.ts';
import type { Writer } from './paragraphs.ts';
import type { Role } from './roles.ts';
import { linesIn } from './text-width.ts';

/** Height of a line of Arial, as a part of its size: its ascent, descent and gap (OpenType `hhea`). */
export const LINE = 1.15;
const BOLD: readonly Role[] = ['title', 'heading1', 'heading2', 'caption'];

/**
 * Height that a text takes on paper upright, its white included, in twentieths of a point; undefined in the styles of
 * a template, which are not read for it.
 */
export function heightOf({ look }: Writer, role: Role, text: string): number | undefined {
  if (!look.rhythm) return undefined;
  const { size, before, after, line, left = 0, right = 0 } = look.rhythm[role];
  const width = textWidthOf(look.page, 'portrait') - left - right;
  const bold = BOLD.includes(role);
  return (
    before +
    after +
    linesIn(xmlText(text), width / look.slack, { size, bold }) * size * 20 * LINE * (line / 240)
  );
}
