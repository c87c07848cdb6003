import { labelOrder } from '../base/text.ts';

/** A label of each unit, negative for none; labels in order. */
export interface Codes {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** The same codes with their labels in order. */
export function sortedCodes(codes: Int32Array, values: readonly string[]): Codes {
  const order = labelOrder(values);
  const place = new Int32Array(values.length);
  order.forEach((code, at) => {
    place[code] = at;
  });
  return {
    codes: codes.map((code) => (code < 0 ? code : place[code]!)),
    labels: Array.from(order, (code) => values[code]!),
  };
}
