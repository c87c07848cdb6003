/**
 * Where what each code has begins once a list is put in the order of its codes (0 ≤ code < count; a negative one is left
 * out), and one more entry for the end: that of code c stands from `starts[c]` up to `starts[c + 1]`. The counts of a
 * counting sort (Knuth 1998, The Art of Computer Programming 3, §5.2).
 */
export function startsOf(codes: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) starts[codes[i]! + 1]!++;
  for (let code = 0; code < count; code++) starts[code + 1]! += starts[code]!;
  return starts;
}
