/**
 * What the tool has to tell a person, as data. A room states a `code` and its `args`; the sentence is
 * written by `messages/`, once for each language. No text is formatted here.
 */

/** Where something stood in the input. `line` counts from 1 and is the first line of the record. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
}

export type Level = 'error' | 'warning' | 'note';

export type Scalar = string | number | boolean | readonly string[];

/** One coded statement with the arguments its sentence needs. */
export interface Statement<C extends string = string, A = Record<string, Scalar>> {
  readonly code: C;
  readonly args: A;
}

/** A catalogue maps each code to the shape of its arguments; the union keeps code and shape together. */
export type StatementOf<Catalogue> = {
  [C in keyof Catalogue & string]: Statement<C, Catalogue[C]>;
}[keyof Catalogue & string];

/** A statement that wants a person's attention: how serious, how often, at stake how much, first seen where. */
export type IssueOf<Catalogue> = StatementOf<Catalogue> & {
  readonly level: Level;
  readonly count?: number;
  /** Money at stake, as a decimal string. */
  readonly amount?: string;
  readonly places?: readonly Place[];
};

export type AnyIssue = Statement & {
  readonly level: Level;
  readonly count?: number;
  readonly amount?: string;
  readonly places?: readonly Place[];
};

/** Arguments that may list many names. */
export const LISTS = ['pairs', 'names', 'changes', 'labels'] as const;

/** A statement whose long lists of names are cut short, for a person to read; `count` among its arguments tells the rest. */
export function abridged<S extends Statement>(statement: S, most: number): S {
  const { args } = statement;
  const long = LISTS.filter(
    (name) => Array.isArray(args[name]) && (args[name] as readonly string[]).length > most,
  );
  if (long.length === 0) return statement;
  const cut = long.map((name) => [name, (args[name] as readonly string[]).slice(0, most)]);
  return { ...statement, args: { ...args, ...Object.fromEntries(cut) } };
}

/** The run cannot go on: every reason found so far, so that a person mends them in one go. Exit code 2. */
export class Refusal extends Error {
  readonly issues: readonly AnyIssue[];

  constructor(...issues: readonly AnyIssue[]) {
    super(issues.map((issue) => issue.code).join(', '));
    this.name = 'Refusal';
    this.issues = issues;
  }
}

/** How a fact about the input was settled, so that a reader can contest it. */
export interface Evidence<T> {
  readonly value: T;
  readonly source: 'given' | 'found';
  readonly because: Statement;
}
