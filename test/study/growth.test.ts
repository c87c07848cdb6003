import { describe, expect, it } from 'vitest';
import { each } from '../../src/base/listed.ts';
import type { Dataset } from '../../src/clean/types.ts';
import { csvPieces } from '../../src/report/formats/csv.ts';
import { measureCsv } from '../../src/report/measure/csv.ts';
import { disparity, listedDisparity } from '../../src/study/disparity.ts';
import { studyUnits } from '../../src/study/study-units.ts';

/** As many organisations as records, one amount each. */
function ofOneEach(n: number): Dataset {
  const places = Array.from({ length: n }, (_, at) => at);
  return {
    n,
    files: ['test.csv'],
    file: new Uint16Array(n),
    line: Uint32Array.from(places, (at) => at + 2),
    amount: Float64Array.from(places, (at) => ((at * 7919) % 100_003) / 100),
    approximate: new Uint8Array(n),
    labels: new Map([
      [
        'organisation',
        {
          header: 'Organisme',
          values: places.map((at) => `Maison ${(at * 31) % n}`),
          codes: Int32Array.from(places),
        },
      ],
    ]),
    numbers: new Map(),
  };
}

const measured = (n: number) =>
  listedDisparity(studyUnits(ofOneEach(n), 'row'), { groupings: [['organisation']] });

/** Processor time, in microseconds: the least of a few runs, for the machine may be busy. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user);
  }
  return least;
}

describe('many groups', () => {
  it('are measured and written in time proportional to their number', () => {
    const written = (n: number) => () => {
      let length = 0;
      for (const piece of csvPieces(measureCsv(measured(n)))) length += piece.length;
      return length;
    };
    cost(written(1000));
    // Eight times the groups: 8 where time is proportional, 64 where it is quadratic.
    expect(cost(written(8000)) / cost(written(1000))).toBeLessThan(24);
  }, 300_000);

  it('are made one at a time, and are those that are held together', () => {
    const listed = measured(500).groups;
    expect(listed.at(3)).not.toBe(listed.at(3));
    const held = disparity(studyUnits(ofOneEach(500), 'row'), { groupings: [['organisation']] }).groups;
    expect([...each(listed)]).toEqual(held);
    expect(held).toHaveLength(500);
  });
});
