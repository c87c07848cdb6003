import { Refusal } from '../base/issue.ts';
import { own } from '../base/own.ts';
import { fold } from '../base/text.ts';
import type { ReferenceChoice } from '../study/gaps/reference.ts';

const KINDS: Readonly<Record<string, 'median' | 'mean' | 'trimmed-mean'>> = {
  median: 'median',
  mediane: 'median',
  mean: 'mean',
  moyenne: 'mean',
  'trimmed mean': 'trimmed-mean',
  'moyenne tronquee': 'trimmed-mean',
};

/**
 * What `--reference` says: `median`, `mean`, `trimmed-mean`, each with `-elsewhere` to leave the own region out;
 * `region:NAME`; `best-region`; `floor`. In French too: `mediane-ailleurs`, `region:Laval`, `meilleure-region`, `seuil`.
 * Throws Refusal (`reference-form`).
 */
export function parseReference(text: string): ReferenceChoice {
  const region = /^r[eé]gion:(.+)$/i.exec(text.trim())?.[1]?.trim();
  if (region) return { kind: 'region', region };
  const word = fold(text);
  if (word === 'best region' || word === 'meilleure region') return { kind: 'best-region' };
  if (['floor', 'seuil', 'plancher', 'seuil plancher'].includes(word)) return { kind: 'floor' };
  const elsewhere = / (?:elsewhere|ailleurs)$/.test(word);
  const kind = own(KINDS, word.replace(/ (?:elsewhere|ailleurs)$/, ''));
  if (kind) return elsewhere ? { kind, elsewhere } : { kind };
  throw new Refusal({ level: 'error', code: 'reference-form', args: { value: text } });
}
