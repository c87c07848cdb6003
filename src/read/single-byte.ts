import iconv from 'iconv-lite';

/** Counts of each byte by where it stands; 256 entries each. */
export interface HighBytes {
  /** Between two lower-case letters (`h_tel`). */
  readonly inside: Uint32Array;
  /** After a lower-case letter, at the end of a word (`sant_ `). */
  readonly ending: Uint32Array;
  /** Between two capitals (`QU_BEC`). */
  readonly capitals: Uint32Array;
  readonly elsewhere: Uint32Array;
}

const PLACES = ['inside', 'ending', 'capitals', 'elsewhere'] as const;

export function emptyHighBytes(): HighBytes {
  const counts = () => new Uint32Array(256);
  return { inside: counts(), ending: counts(), capitals: counts(), elsewhere: counts() };
}

/** Adds the bytes ≥ 0x80 of a line to the counts. */
export function countHighBytes(line: Uint8Array, counts: HighBytes): void {
  for (let i = 0; i < line.length; i++) {
    const byte = line[i]!;
    if (byte < 0x80) continue;
    const place = placeOf(line[i - 1], line[i + 1]);
    counts[place][byte] = counts[place][byte]! + 1;
  }
}

function placeOf(before: number | undefined, after: number | undefined): keyof HighBytes {
  if (isLower(before)) return isLower(after) ? 'inside' : 'ending';
  return isCapital(before) && isCapital(after) ? 'capitals' : 'elsewhere';
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}

function isLower(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

export interface Ranked {
  readonly label: string;
  readonly score: number;
  /** false: another encoding makes about as good words. */
  readonly clear: boolean;
}

/** Encodings of one byte a character met in exports of the sector. */
const CANDIDATES = ['windows-1252', 'macintosh', 'cp850'] as const;

/** What a character speaks for, by where it stands: for the encoding when positive. */
type Weights = Readonly<Record<keyof HighBytes, number>>;

/** First match counts. A capital or a symbol after a lower-case letter hardly makes a word (`MontrŽal`, `Montr‡al`). */
const WEIGHTS: readonly (readonly [characters: RegExp, weights: Weights])[] = [
  [/é/, { inside: 4, ending: 4, capitals: -1, elsewhere: 1 }],
  [/[àâçèêëîïôùûüœ]/, { inside: 2, ending: 2, capitals: -1, elsewhere: 1 }],
  [/[áãäåæìíñòóõöøúýÿß]/, { inside: 1.7, ending: 1.5, capitals: -1, elsewhere: 0.3 }],
  [/[ÀÂÇÈÉÊËÎÏÔÙÛŒ]/, { inside: -2, ending: -2, capitals: 2, elsewhere: 1 }],
  [/[ÁÃÄÅÆÌÍÑÒÓÕÖØÚÜÝŸ]/, { inside: -2, ending: -2, capitals: 0.3, elsewhere: 0.3 }],
  [/’/, { inside: 1.5, ending: 1, capitals: 1.5, elsewhere: 1.5 }],
  [/[‘“”«»–—…•°ºª€£§©®™½¼¾²³·\u00A0¿¡]/, { inside: -1, ending: 1, capitals: -1, elsewhere: 1.5 }],
  [/\uFFFD/, { inside: -4, ending: -4, capitals: -4, elsewhere: -4 }],
];
const OTHER: Weights = { inside: -2, ending: -1, capitals: -2, elsewhere: -1 };

/** Each byte speaks this much for windows-1252 from the start: it is by far the commonest. */
const PRIOR = 1.5;

/** Classic Mac line ends speak for Mac Roman where words do not settle it. */
const CR_BONUS = 2;

/**
 * Ranks single-byte encodings by the text they make of the bytes ≥ 0x80, best first: French letters where letters
 * stand, signs where signs stand.
 */
export function rankSingleByte(counts: HighBytes, lineEnd: string | null): readonly [Ranked, Ranked] {
  const total = PLACES.flatMap((place) => [...counts[place]]).reduce((sum, count) => sum + count, 0);
  const scored = CANDIDATES.map((label) => {
    const bonus =
      label === 'windows-1252' ? PRIOR * total : label === 'macintosh' && lineEnd === 'cr' ? CR_BONUS : 0;
    return { label, score: wordScore(label, counts) + bonus };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || !second) throw new RangeError('no candidate encodings');
  const clear = best.score - second.score >= Math.max(0.5, total * 0.25);
  return [
    { ...best, clear },
    { ...second, clear },
  ];
}

function wordScore(label: string, counts: HighBytes): number {
  let score = 0;
  for (let byte = 0x80; byte < 256; byte++) {
    if (PLACES.every((place) => counts[place][byte] === 0)) continue;
    const char = upperHalf(label)[byte - 0x80]!;
    const weights = WEIGHTS.find(([characters]) => characters.test(char))?.[1] ?? OTHER;
    for (const place of PLACES) score += counts[place][byte]! * weights[place];
  }
  return score;
}

const upperHalves = new Map<string, readonly string[]>();

/** What a single-byte encoding makes of the bytes 0x80 to 0xFF, in order. */
export function upperHalf(label: string): readonly string[] {
  let characters = upperHalves.get(label);
  if (!characters) {
    const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
    characters = [...iconv.decode(Buffer.from(bytes), label)];
    upperHalves.set(label, characters);
  }
  return characters;
}
