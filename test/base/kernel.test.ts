import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/base/kernel/kernel.ts';
import { MODULE } from '../../src/base/kernel/module.generated.ts';

describe('the loops in WebAssembly', () => {
  it('are given a memory and the logarithm, and nothing of Node or of the program to call', () => {
    const { Module } = WebAssembly as unknown as {
      Module: { new (bytes: Uint8Array): object; imports(module: object): readonly object[] };
    };
    expect(Module.imports(new Module(Buffer.from(MODULE, 'base64')))).toEqual([
      { module: 'Math', name: 'log', kind: 'function' },
      { module: 'env', name: 'memory', kind: 'memory' },
    ]);
  });
});

describe('places in the memory of a kernel', () => {
  it('hold zeros when they are given, and never what stands at another', () => {
    const step = fc.record({ length: fc.integer({ min: 1, max: 3000 }), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, again) => {
        const kernel = Kernel.take();
        const held: { place: number; length: number; mark: number }[] = [];
        for (const [i, { length, back }] of steps.entries()) {
          const place = kernel.place(length);
          expect(kernel.bytes.subarray(place, place + length).every((byte) => byte === 0)).toBe(true);
          const mark = (i % 255) + 1;
          kernel.bytes.fill(mark, place, place + length);
          held.push({ place, length, mark });
          if (!back) continue;
          const [{ place: old, length: whole } = { place, length }] = held.splice((i * 7) % held.length, 1);
          kernel.giveBack(old, whole);
        }
        for (const { place, length, mark } of held)
          expect(kernel.bytes.subarray(place, place + length).every((byte) => byte === mark)).toBe(true);
        if (again) kernel.leave();
      }),
      { numRuns: 100 },
    );
  });

  it('of nothing take next to nothing', () => {
    const kernel = Kernel.take();
    const [before, own, after] = [kernel.place(1), kernel.place(0), kernel.room(64)];
    expect([own - before, after - own]).toEqual([64, 64]);
  });

  it('keep what stood there when they grow', () => {
    const kernel = Kernel.take();
    const place = kernel.place(10);
    kernel.bytes.set([1, 2, 3], place);
    // More than the whole memory has.
    const larger = kernel.larger(place, 10, 2 ** 22);
    expect([...kernel.bytes.subarray(larger, larger + 4)]).toEqual([1, 2, 3, 0]);
    expect(kernel.place(10)).toBe(place);
  });

  it('are zeros in a large memory that another used before', () => {
    const length = 2 ** 23;
    const first = Kernel.take();
    const own = first.room(length);
    first.bytes.fill(7, own, own + length);
    first.leave();
    // Within one turn of the engine, which leaves it there meanwhile.
    const second = Kernel.take();
    expect(second === first).toBe(true);
    const place = second.place(length);
    expect(second.bytes.subarray(place, place + length).every((byte) => byte === 0)).toBe(true);
    // It is one's own until it is left.
    expect(Kernel.take() === second).toBe(false);
  });

  it('begin where one before did that was given back as the last, whatever stands there', () => {
    const kernel = Kernel.take();
    const held = kernel.place(100);
    const before = kernel.place(5000);
    kernel.bytes.fill(9, before, before + 5000);
    kernel.giveBack(before, 5000);
    const after = kernel.room(20_000);
    expect(after).toBe(before);
    expect(kernel.bytes[after]).toBe(9);
    kernel.giveBack(after, 20_000);
    const zeros = kernel.place(20_000);
    expect(kernel.bytes.subarray(zeros, zeros + 20_000).every((byte) => byte === 0)).toBe(true);
    expect(kernel.bytes.subarray(held, held + 100).every((byte) => byte === 0)).toBe(true);
  });
});
