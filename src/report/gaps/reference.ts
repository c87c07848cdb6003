import type { Translator } from '../../messages/translator.ts';
import type { ReferenceChoice } from '../../study/gaps/reference.ts';

/** The reference in words: `la médiane de ses comparables`. */
export function referenceText(choice: ReferenceChoice, { texts, fill }: Translator): string {
  const { references, elsewhere } = texts.gaps;
  const text = fill(references[choice.kind], { region: 'region' in choice ? choice.region : '' });
  return 'elsewhere' in choice && choice.elsewhere ? fill(elsewhere, { reference: text }) : text;
}
