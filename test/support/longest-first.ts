import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest, longest first. Vitest knows how long each took once it has run; in a fresh clone it goes by size, and
 * one of these that begins last is waited for alone.
 */
const LONG = [
  'test/report/sample-brief.test.ts',
  'test/cli/together.test.ts',
  'test/cli/report.test.ts',
  'test/cli/interrupted.test.ts',
  'test/build/packed.test.ts',
  'test/cli/claims-mutations.test.ts',
  'test/cli/verify.test.ts',
  'test/cases.test.ts',
  'test/study/robustness/robustness.test.ts',
  'test/cli/robustness.test.ts',
  'test/cli/start.test.ts',
  'test/cli/trend.test.ts',
  'test/clean/coded-across.test.ts',
  'test/data/ci.test.ts',
  'test/readme.test.ts',
  'test/measure/comparable-funding/simulation.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
  return place < 0 ? LONG.length : place;
};

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
