/** A sheet of paper upright, and its margins, in twentieths of a point (1440 to the inch). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** Letter, the paper of Québec and Canada, with 2 cm at its sides: a table of ten columns stands upright. */
export const LETTER: Page = {
  width: 12_240,
  height: 15_840,
  top: 1240,
  right: 1134,
  bottom: 1140,
  left: 1134,
  header: 620,
  footer: 560,
};

export type Orientation = 'portrait' | 'landscape';

export type Margins = Pick<Page, 'top' | 'right' | 'bottom' | 'left'>;

/** White between a header and the text, from the top of the header. */
const BELOW_HEADER = 640;

/** Landscape turns the page a quarter left, margins included, and keeps the text clear of the header. */
export function marginsOf(page: Page, orientation: Orientation): Margins {
  const { top, right, bottom, left, header } = page;
  if (orientation === 'portrait') return { top, right, bottom, left };
  return { top: Math.max(left, header + BELOW_HEADER), right: bottom, bottom: right, left: top };
}

/** Width of the text between the margins. */
export function textWidthOf(page: Page, orientation: Orientation): number {
  const { left, right } = marginsOf(page, orientation);
  return (orientation === 'portrait' ? page.width : page.height) - left - right;
}

export function textHeightOf(page: Page, orientation: Orientation): number {
  const { top, bottom } = marginsOf(page, orientation);
  return (orientation === 'portrait' ? page.height : page.width) - top - bottom;
}
