import { printable } from '../../base/text.ts';

/** Halves of a surrogate pair that stand alone, and the two code points that XML 1.0 excludes beside the controls. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text that an XML document can hold: no control character, no override of direction, on one line. */
export function xmlText(text: string): string {
  return printable(text).replace(NOT_XML, '\uFFFD');
}
