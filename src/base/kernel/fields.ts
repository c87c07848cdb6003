import type { Kernel } from './kernel.ts';

/** The fields of one thing, as a loop lays them out: a whole number each, from 0, or a place. */
export class Fields<Name extends string> {
  /** Where they stand. */
  readonly place: number;
  private readonly kernel: Kernel;
  private readonly order: Readonly<Record<Name, number>>;

  /** `order`: which word each is. All are 0 at first. */
  constructor(kernel: Kernel, order: Readonly<Record<Name, number>>) {
    this.kernel = kernel;
    this.order = order;
    this.place = kernel.place(Object.keys(order).length * 4);
  }

  get(name: Name): number {
    return this.kernel.words[(this.place >>> 2) + this.order[name]]! >>> 0;
  }

  set(name: Name, value: number): void {
    this.kernel.words[(this.place >>> 2) + this.order[name]] = value;
  }
}
