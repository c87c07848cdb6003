import type { Translator } from '../../messages/translator.ts';

/** Percentage points as they are printed; of one or of several, by the figure that is shown (French: up to 1.9 is one). */
export function pointsText(points: number, digits: number, { fill, numbers, texts }: Translator): string {
  const n = Math.abs(Number(points.toFixed(digits)));
  return fill(texts.verify.points, { value: numbers.decimal(points, digits), n });
}
