import { field, list, texts } from './json.ts';

/** What two results have in common that decides how their parts are named. */
export interface Pair {
  /** One of them is about several periods: organisations are named with theirs. */
  readonly severalPeriods: boolean;
  readonly severalFiles: boolean;
  readonly severalDefinitions: boolean;
}

/** Does a result say of several periods, files or definitions. */
export function pairOf(before: unknown, after: unknown): Pair {
  const either = (test: (data: unknown) => boolean) => test(before) || test(after);
  return {
    severalPeriods: either((data) => texts(field(field(data, 'scope'), 'periods')).length > 1),
    severalFiles: either((data) => list(field(data, 'inputs')).length > 1),
    severalDefinitions: either(
      (data) => Math.max(list(field(data, 'definitions')).length, list(field(data, 'dossiers')).length) > 1,
    ),
  };
}
