import type { Diff } from '../../study/diff/diff.ts';

/** One of the two files. */
export interface DiffSide {
  readonly file: string;
  readonly sha256: string;
  /** Of the tool that wrote it. */
  readonly version: string;
}

/** What changed between two files, and which they are. */
export interface DiffResult {
  /** Schema of both. */
  readonly schema: string;
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly diff: Diff;
  /** Do the files say which data they come from. */
}
