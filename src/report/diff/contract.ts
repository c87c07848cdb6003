import type { Change, Newcomer, PartDiff } from '../../study/diff/compare.ts';
import type { FlatValue } from '../../study/diff/subject.ts';
import type { InputFacts } from '../../study/diff/why.ts';
import type { DiffResult } from './result.ts';

/** Result of `diff`; `version` is that of the tool that compares. */
export function diffJson({ schema, before, after, diff }: DiffResult, version: string): object {
  const { reasons, counts, parts } = diff;
  return {
    schema: 'equite/diff@1',
    tool: { name: 'equite', version },
    of: schema,
    before,
    after,
    reasons: {
      data: reasons.data.map((one) => ({
        file: one.file,
        before: factsJson(one.before),
        after: factsJson(one.after),
      })),
      settings: reasons.settings.map((one) => ({
        key: one.key,
        before: parsed(one.before),
        after: parsed(one.after),
      })),
      version: reasons.version ?? null,
    },
    counts,
    parts: parts.filter(({ changed }) => changed > 0).map(partJson),
  };
}

const factsJson = (facts: InputFacts | null) => facts && { sha256: facts.sha256, rows: facts.rows ?? null };

const parsed = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));

const partJson = ({ part, by, compared, changed, came, left, changes }: PartDiff) => ({
  part,
  by,
  compared,
  changed,
  came: came.map(newcomerJson),
  left: left.map(newcomerJson),
  changes: changes.map(changeJson),
});

const newcomerJson = ({ names, values }: Newcomer) => ({
  names,
  values: Object.fromEntries([...values].map(([key, value]) => [key, valueJson(value)])),
});

const changeJson = ({ names, key, before, after, difference, relative }: Change) => ({
  names,
  key,
  before: valueJson(before),
  after: valueJson(after),
  difference: difference ?? null,
  relative: relative ?? null,
});

/** A number, exact text, a word, a reason; null where there is nothing. */
function valueJson(value: FlatValue | undefined): number | string | { undefined: string } | null {
  if (!value) return null;
  if ('number' in value) return value.number;
  if ('exact' in value) return value.exact;
  return 'text' in value ? value.text : { undefined: value.undefined };
}
