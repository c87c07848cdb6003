import type { Dataset } from '../../clean/types.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Claim, ClaimFigure } from '../../study/claims/claim.ts';
import { type ClaimRows, claimRows, type RowKey } from '../../study/claims/rows.ts';
import { sayClaim } from './say.ts';
import type { Seal } from './seal.ts';

/** A claim as its file keeps it: the sentence in both languages, its numbers, and what it takes to work them out again. */
export interface StoredClaim {
  readonly id: string;
  readonly sentence: string;
  readonly text: { readonly fr: string; readonly en: string };
  /** The figure that the claim turns on; exact text for money to the cent. */
  readonly value: number | string;
  readonly key: string;
  readonly convention: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly reference: string;
  readonly words: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, ClaimFigure>>;
  readonly rows: ClaimRows;
  readonly version: string;
  /** What stands under the sentence where it is quoted. */
  readonly cite: { readonly fr: string; readonly en: string };
  /** Where it is read: in the answer, elsewhere in the text, or in this file only. */
  readonly group: ClaimGroup;
  /** Place among the claims of its file, from 1: those to read first come first. */
  readonly rank: number;
}

/** Where a claim of an edition is read: in its answer, elsewhere in its text, or in its file only. */
export type ClaimGroup = 'answer' | 'text' | 'more';

export interface EditionClaim {
  readonly claim: Claim;
  readonly group: ClaimGroup;
}

/** Who may read an edition: those who have the data, with names; or everyone. */
export type Audience = 'internal' | 'public';

export interface ClaimsFile {
  readonly schema: 'equite/claims@1';
  readonly tool: { readonly name: 'equite'; readonly version: string };
  /** Resolved: running the study with them gives the claims again. */
  readonly settings: unknown;
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  readonly audience: Audience;
  /** Whom the edition is about; null: all. */
  readonly edition: { readonly region: string } | { readonly organisation: string } | null;
  /** Which claims: those of the text that a person would quote, or all. */
  readonly extent: 'text' | 'all';
  readonly definition: Definition;
  /** Every row that the claims rest on. */
  readonly rows: ClaimRows;
  readonly claims: readonly StoredClaim[];
  readonly seal: Seal;
}

/** Claims as stored. `both` holds the two languages; `reference` the word of `--reference`; `key` that of a public edition. */
export function storedClaims(
  claims: readonly EditionClaim[],
  dataset: Dataset,
  both: { readonly fr: Translator; readonly en: Translator },
  about: {
    readonly reference: string;
    readonly version: string;
    readonly key: RowKey | undefined;
    readonly cite: (lang: 'fr' | 'en') => string;
  },
): readonly StoredClaim[] {
  const cite = { fr: about.cite('fr'), en: about.cite('en') };
  const rowsOf = new Map<string, ClaimRows>();
  return claims.map(({ claim, group }, i) => {
    const filter = JSON.stringify(claim.filter);
    const rows = rowsOf.get(filter) ?? claimRows(dataset, claim.filter, about.key);
    rowsOf.set(filter, rows);
    const main = claim.figures[claim.main]!;
    return {
      id: claim.id,
      sentence: claim.sentence,
      text: { fr: sayClaim(claim, both.fr), en: sayClaim(claim, both.en) },
      value: main.exact ?? main.value,
      key: claim.key,
      convention: claim.convention,
      filter: claim.filter,
      reference: about.reference,
      words: claim.words,
      figures: claim.figures,
      rows,
      version: about.version,
      cite,
      group,
      rank: i + 1,
    };
  });
}
