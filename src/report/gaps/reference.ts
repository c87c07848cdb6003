import type { Translator } from '../../messages/translator.ts';
import type { ReferenceChoice } from '../../study/gaps/reference.ts';

/** The reference in words: `la médiane de ses comparables`. */
export function referenceText(choice: ReferenceChoice, { texts, fill }: Translator): string {
  const { references, elsewhere } = texts.gaps;
  const text = fill(references[choice.kind], { region: 'region' in choice ? choice.region : '' });
  return 'elsewhere' in choice && choice.elsewhere ? fill(elsewhere, { reference: text }) : text;
}

const KINDS = ['median', 'mean', 'trimmed-mean', 'best-region', 'floor'] as const;

/** The same from the word that a claim keeps: `median-elsewhere`, `region:13 Laval`. */
export function referenceWordText(word: string, translator: Translator): string {
  if (word.startsWith('region:')) return referenceText({ kind: 'region', region: word.slice(7) }, translator);
  const plain = word.replace(/-elsewhere$/, '');
  const kind = KINDS.find((one) => one === plain) ?? 'median';
  const elsewhere = plain !== word;
  return referenceText(elsewhere ? ({ kind, elsewhere } as ReferenceChoice) : { kind }, translator);
}
