import type * as z from 'zod';
import type { Definition } from '../../../compare/definition.ts';
import { claims as claimsSchema, laterClaims } from '../../../report/schemas/claims.ts';
import { type StoredSettings, storedSettings } from '../../../settings/stored.ts';
import type { StatedClaim } from '../../../study/claims/stated.ts';
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
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Whom the brief is about: role → name; null for all. */
  readonly edition: { readonly region: string } | { readonly organisation: string } | null;
  readonly definition: Definition;
  readonly claims: readonly TextClaim[];
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
export async function readClaims(path: string): Promise<ClaimsRead | LaterClaims> {
  const json = await readJsonFile(path, MOST);
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
  const { tool, inputs, edition, definition } = file;
  return {
    json,
    version: tool.version,
    settings: settings.values,
    inputs: inputs.map(({ file: name, sha256 }) => ({ file: name, sha256 })),
    edition: edition && editionOf(edition),
    definition,
    claims: file.claims.map(statedOf),
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
