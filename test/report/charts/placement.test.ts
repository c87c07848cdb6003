import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeNames } from '../../../src/report/charts/placement.ts';

const bounds = { x: 0, y: 0, width: 560, height: 400 };
const site = fc.record({
  x: fc.double({ min: 0, max: 560, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  radius: fc.constant(4.5),
  width: fc.double({ min: 10, max: 190, noNaN: true }),
  height: fc.constant(13),
});

describe('names beside dots', () => {
  it('never overlap, stay inside and off what is reserved', () => {
    const reserved = { x: 300, y: 0, width: 260, height: 40 };
    fc.assert(
      fc.property(fc.array(site, { maxLength: 30 }), (sites) => {
        const around = { bounds, boxes: [reserved], verticals: [280], horizontals: [200] };
        const places = placeNames(sites, around);
        const boxes = places.flatMap((place) => (place ? [place.box] : []));
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(560 + 1e-9);
          expect(a.y + a.height).toBeLessThanOrEqual(400 + 1e-9);
          expect(overlap(a, reserved)).toBe(0);
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(0);
        }
        expect(placeNames(sites, around)).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });

  it('leave a lone dot by its right side', () => {
    const [place] = placeNames([{ x: 100, y: 100, radius: 4, width: 50, height: 12 }], {
      bounds,
      boxes: [],
      verticals: [],
      horizontals: [],
    });
    // Two units off a dot of radius 4; its middle at the height of the dot.
    expect(place).toMatchObject({ box: { x: 106, y: 94, width: 50, height: 12 }, tied: false });
  });
});
