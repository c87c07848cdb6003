import type * as z from 'zod';
import type { Definition } from '../../../compare/definition.ts';
import type { NumberLocale } from '../../../messages/numbers.ts';
import type { Extent } from '../../../report/brief/claims.ts';
import type { Audience } from '../../../report/claims/file.ts';
import { type SealFault, sealFaults } from '../../../report/claims/seal.ts';
import { claims as claimsSchema, laterClaims } from '../../../report/schemas/claims.ts';
import { type StoredSettings, storedSettings } from '../../../settings/stored.ts';
import type { ClaimRows } from '../../../study/claims/rows.ts';
import type { StatedClaim } from '../../../study/claims/stated.ts';
import { localeOf } from '../../both-languages.ts';
import { type JsonFile, misshaped, readJsonFile, refusal, schemaOf, shaped } from '../../json-file.ts';

/** Mebibytes of a file of claims; those of a thousand groups take two. */
const MOST = 32;

/** A claim with its sentence in both languages. */
export interface TextClaim extends StatedClaim {
  readonly text: { readonly fr: string; readonly en: string };
}

/** A file of claims that this version reads. */
export interface ClaimsRead {
  readonly json: JsonFile;
  /** Of the tool that wrote it. */
  readonly version: string;
  readonly settings: StoredSettings;
  /** How its sentences were written: the language of the brief, and its look of numbers where it says so. */
  readonly written: { readonly lang: 'fr' | 'en'; readonly locale: NumberLocale | undefined };
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Whom the brief is about: role → name; null for all. */
  readonly edition: { readonly region: string } | { readonly organisation: string } | null;
  readonly definition: Definition;
  readonly audience: Audience;
  /** Which lines of the brief its claims are. */
  readonly extent: Extent;
  /** Every row that the claims rest on; undefined where the file does not say. */
  readonly rows: ClaimRows | undefined;
  readonly claims: readonly TextClaim[];
  /** Versions of claims that are not that of the file. */
  readonly otherVersions: readonly string[];
  /** In what its seal is not the seal of what it holds. */
  readonly sealFaults: readonly SealFault[];
  /** How many claims its seal speaks of. */
  readonly sealedClaims: number | undefined;
}

/** A file with nothing in it. */
export interface NoClaims {
  readonly json: JsonFile;
  readonly none: true;
}

/** A file of claims of a later schema: what can be told of it. */
export interface LaterClaims {
  readonly json: JsonFile;
  readonly version: string;
  readonly later: readonly Pick<TextClaim, 'id' | 'text'>[];
}

/**
 * Reads a file of claims, which anyone may have written: nothing in it is run, no file that it names is opened.
 *
 * @throws Refusal when it is no file of claims, or not whole
 */
export async function readClaims(path: string): Promise<ClaimsRead | LaterClaims | NoClaims> {
  const json = await readJsonFile(path, MOST);
  if (json.data === undefined) return { json, none: true };
  const { name, schema, version } = schemaOf(json);
  if (name !== 'claims') {
    throw refusal('results-schema', { file: json.file, found: schema, wanted: 'equite/claims@1' });
  }
  if (version > 1) {
    const { tool, claims } = await shaped(laterClaims, json);
    return {
      json,
      version: tool.version,
      later: claims.map(({ id, text: { fr, en } }) => ({ id, text: { fr, en } })),
    };
  }
  const file = await shaped(claimsSchema, json);
  const settings = storedSettings(file.settings);
  if ('faults' in settings) throw await misshaped(json, settings.faults, ['settings']);
  const { tool, inputs, edition, definition, audience, extent, rows, seal } = file;
  const versions = file.claims.map(({ version: own }) => own).filter((own) => own !== tool.version);
  return {
    json,
    version: tool.version,
    settings: settings.values,
    written: { lang: file.settings.lang === 'en' ? 'en' : 'fr', locale: localeOf(file.settings.locale) },
    inputs: inputs.map(({ file: name, sha256 }) => ({ file: name, sha256 })),
    edition: edition && editionOf(edition),
    definition,
    audience: audience ?? 'internal',
    extent: extent ?? 'all',
    rows: rows && { n: rows.n, sha256: rows.sha256 },
    claims: file.claims.map(statedOf),
    otherVersions: [...new Set(versions)],
    // What was written, not what the schema made of it.
    sealFaults: sealFaults(json.data as { readonly claims: readonly unknown[] }, seal),
    sealedClaims: seal?.claims,
  };
}

type File = z.infer<typeof claimsSchema>;

const editionOf = (edition: NonNullable<File['edition']>): NonNullable<ClaimsRead['edition']> =>
  'region' in edition && typeof edition.region === 'string'
    ? { region: edition.region }
    : { organisation: String(edition.organisation) };

type Written = File['claims'][number];

function statedOf({ text, figures, rows, ...rest }: Written): TextClaim {
  const { id, sentence, words, value, key, convention, reference, filter } = rest;
  return {
    id,
    sentence,
    words,
    value,
    key,
    convention,
    reference,
    filter,
    text: { fr: text.fr, en: text.en },
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, { kind, value: number, exact, digits }]) => [
        name,
        {
          kind,
          value: number,
          ...(exact === undefined ? {} : { exact }),
          ...(digits === undefined ? {} : { digits }),
        },
      ]),
    ),
    rows: { n: rows.n, sha256: rows.sha256 },
  };
}
