import type { Translator } from '../../messages/translator.ts';
import type { MoneyKind } from '../../study/gaps/modes.ts';
import type { ReferenceChoice } from '../../study/gaps/reference.ts';

/** The reference in words, of one organisation (`la médiane de ses comparables`) or of several. */
export function referenceText(
  choice: ReferenceChoice,
  { texts, fill }: Translator,
  of: 'one' | 'several' = 'one',
): string {
  const { references, referencesOfSeveral, elsewhere } = texts.gaps;
  const text = fill((of === 'one' ? references : referencesOfSeveral)[choice.kind], {
    region: 'region' in choice ? choice.region : '',
    money: ('money' in choice ? choice.money : undefined) ?? 'none',
  });
  return 'elsewhere' in choice && choice.elsewhere ? fill(elsewhere, { reference: text }) : text;
}

const KINDS = ['median', 'mean', 'trimmed-mean', 'best-region', 'floor'] as const;

/** The same from the word that a claim keeps: `median-elsewhere`, `region:13 Laval`. */
export function referenceWordText(
  word: string,
  translator: Translator,
  of: 'one' | 'several' = 'several',
): string {
  if (word.startsWith('region:'))
    return referenceText({ kind: 'region', region: word.slice(7) }, translator, of);
  const [, money] = /^floor-(mission|all)$/.exec(word) ?? [];
  if (money !== undefined) return referenceText({ kind: 'floor', money: money as MoneyKind }, translator, of);
  const plain = word.replace(/-elsewhere$/, '');
  const kind = KINDS.find((one) => one === plain) ?? 'median';
  const elsewhere = plain !== word;
  return referenceText(elsewhere ? ({ kind, elsewhere } as ReferenceChoice) : { kind }, translator, of);
}
