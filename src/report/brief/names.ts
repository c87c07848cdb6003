import { lastOf } from '../../base/existing.ts';
import { own } from '../../base/own.ts';
import { fold } from '../../base/text.ts';
import type { Translator } from '../../messages/translator.ts';

/** A label as a person says it: regions without their code and with their article. */
export interface PlaceName {
  /** Without its code: “Côte-Nord”. */
  readonly plain: string;
  /** In a sentence: “la Côte-Nord”. */
  readonly the: string;
  /** “de la Côte-Nord”. */
  readonly of: string;
  /** As short as a square of a map holds. */
  readonly short: string;
}

/** A region of the file: its code goes; its article comes where it is known. Any other label is said as it stands. */
export function placeName(label: string, { lang, texts }: Translator): PlaceName {
  const bare = plainLabel(label);
  const known = own(texts.brief.regionNames, fold(bare));
  if (known) return { plain: bare, ...known };
  const of = lang === 'en' ? `of ${bare}` : frenchOf(bare);
  return { plain: bare, the: bare, of, short: bare };
}

/** A name after “de”: elided before a vowel, one with its article (“Le Granit”, “Les Moulins”) contracted. */
function frenchOf(name: string): string {
  const [, article, rest] = /^(les?)\s+(.+)$/i.exec(name) ?? [];
  if (article !== undefined) return `${article.length === 3 ? 'des' : 'du'} ${rest}`;
  return /^[aeiouyâàéèêëîïôûù]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** “09 Côte-Nord”, “09 - Côte-Nord” → “Côte-Nord”. A label that is a number alone stays. */
export const plainLabel = (label: string): string => label.replace(/^\d{2}\s*[-–:.]?\s+(?=\p{L})/u, '');

/** Names in a row, the last behind “et”. */
export function joined(names: readonly string[], { texts }: Translator): string {
  if (names.length < 2) return names.join('');
  const mark = names.some((name) => /,| et | and /.test(name)) ? '; ' : ', ';
  const last = lastOf(names);
  return `${names.slice(0, -1).join(mark)}${mark === '; ' ? '; ' : texts.brief.and}${last}`;
}
