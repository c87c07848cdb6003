/** What can be said of a file of results or of claims that was given to be read. Sentences: `messages/<lang>/diff.ts`. */
export interface ResultCodes {
  /** `most` in mebibytes. */
  'results-too-large': { file: string; most: number };
  'results-encoding': { file: string };
  /** Zeros where no place is known. */
  'results-json': { file: string; line: number; column: number };
  'results-deep': { file: string; most: number };
  'results-not-ours': { file: string };
  /** Another result than the one that the command reads: `equite/measure@1`. */
  'results-schema': { file: string; found: string; wanted: string };
  /** A later version of a schema. */
  'results-later': { file: string; found: string };
  /** `expected`: number, string, array, object …, or words of which one should stand there. */
  'results-shape': { file: string; line: number; path: string; expected: string };
  /** Two results of different commands. */
  'results-apart': { before: string; beforeSchema: string; after: string; afterSchema: string };
  'results-none': { file: string; schema: string; known: readonly string[] };
}

/** What `verify` says besides its verdicts. Sentences: `messages/<lang>/verify.ts`. */
export interface ClaimCodes {
  /** The claims rest on a file of floors, which a file of claims cannot make us open. */
  'claims-floors': { claims: string; floors: string };
  'claims-version': { theirs: string; ours: string };
  /** Claims that this version makes on the rows of a file of another version, and that the file does not hold; `claims` names the first. */
  'claims-new': { theirs: string; ours: string; n: number; claims: readonly string[]; more: number };
  /** Settings of the command line that are not those of the claims. */
  'claims-settings': { keys: readonly string[] };
  /** A settings file that would have been found, and that does not count here. */
  'claims-own-settings': { files: readonly string[] };
  /** The claims name a column that the data do not have; the role is looked for by its usual names. */
  'claims-column': { role: string; column: string };
  /** Columns of the definition or of a grouping that the data do not have. */
  'claims-without': { roles: readonly string[] };
  /** The file has no claim in it. */
  'claims-none': { file: string };
  'seal-missing': { file: string };
  /** Its seal speaks of `said` claims, and it holds `found`. */
  'claims-count': { said: number; found: number };
  'claims-altered': { file: string };
  'head-altered': { file: string };
  /** The same claim more than once. */
  'claims-twice': { claims: readonly string[] };
  /** Claims that the study makes on the same data, and that the file does not hold; `claims` names the first. */
  'claims-missing': { n: number; claims: readonly string[]; more: number };
  'claims-versions': { theirs: string; others: readonly string[] };
  /** The rows that the file says all its claims rest on are not those of its claims, or not as many as their hash stands for. */
  'claims-rows': Record<never, never>;
  /** The settings of the file do not come to its definition. */
  'claims-definition': Record<never, never>;
  /** The file says that it is for one audience, and its settings for another. */
  'claims-audience': { audience: string };
}
