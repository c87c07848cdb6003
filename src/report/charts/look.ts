/**
 * Two inks and greys. Blue and vermilion are those of Okabe and Ito (2008, Color Universal Design), told apart by
 * readers with any colour vision; whatever a colour says is said by a shape, a line or a word as well.
 */
export const INK = {
  /** The organisations this edition is about. */
  accent: '#0072B2',
  /** The reference. */
  reference: '#D55E00',
  /** The words of the reference: the same hue, dark enough to be read small. */
  referenceText: '#A84A00',
  text: '#1A1A1A',
  /** Secondary words: 7 to 1 on white. */
  quiet: '#595959',
  /** Marks of all the others. */
  other: '#767676',
  /** Axes. */
  rule: '#9A9A9A',
  /** Guides that lead the eye from a name to its mark. */
  guide: '#DEDEDE',
  /** What chance alone would give: under everything else. */
  band: '#E9E9E9',
  paper: '#FFFFFF',
} as const;

/** In units of a drawing 640 wide, printed 16 cm wide: 12 units are 8.5 points. */
export const SIZE = { title: 17, subtitle: 12.5, label: 12, small: 11, foot: 10.5, least: 9 } as const;

export const FONTS = '"Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif';

/** Distance from the middle of a line of text to its baseline, as a part of its size. */
export const MIDDLE = 0.35;

export const REFERENCE_DASH = '5 3';
