import { field, list, text } from './json.ts';
import { type Differ, valuesAt } from './subject.ts';

/** `equite/manifest@1`: the files of a brief by name, each by its hash. */
export const manifest: Differ = (data) =>
  list(field(data, 'outputs')).map((output) => ({
    part: 'output',
    by: [],
    names: [text(field(output, 'file'))],
    values: valuesAt(output, { sha256: 'text', bytes: 'count' }),
  }));
