import type { Translator } from '../../messages/translator.ts';

/** The organisations of a table by territory that have none, or several: in a row of their own, so that rows add up. */
interface About {
  /** What the territories are called: `région`. */
  readonly territory: string;
}

/** `(sans région)` */
export const unplacedLabel = ({ territory }: About, { fill, texts }: Translator): string =>
  fill(texts.briefTables.unplaced, { territory });

/** Why they have a row, how many they are; nothing without any. */
export const unplacedNote = (
  n: number | undefined,
  { territory }: About,
  { fill, texts }: Translator,
): readonly string[] => (n ? [fill(texts.briefTables.unplacedNote, { n, territory })] : []);
