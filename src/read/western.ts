/**
 * Length of a UTF-8 sequence at `i` that stands for a Western letter or sign (U+00A0–U+017F, U+2010–U+203A,
 * €, ™); 0 when there is none. Other sequences are left out: in windows-1252 `É’` would be one of them.
 */
export function westernSequence(bytes: Uint8Array, i: number): number {
  const a = bytes[i]!;
  const b = bytes[i + 1] ?? 0;
  if (b < 0x80 || b > 0xbf) return 0;
  if (a === 0xc2) return b >= 0xa0 ? 2 : 0;
  if (a >= 0xc3 && a <= 0xc5) return 2;
  if (a !== 0xe2) return 0;
  const c = bytes[i + 2] ?? 0;
  if (c < 0x80 || c > 0xbf) return 0;
  const code = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
  return (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122 ? 3 : 0;
}
