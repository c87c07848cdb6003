import fc from 'fast-check';

/** What no writer of ours puts in a file: values of every type, names that every object has, texts without end. */
const NASTY: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    1e-320,
    1.5,
    2 ** 53,
    '',
    ' ',
    'x',
    [],
    {},
    [[]],
    [null],
    { a: { b: [] } },
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    '\u0000',
    '\ud800',
    '\u202e',
    '\u001b]0;x\u0007',
  ],
  ...[
    'a'.repeat(3_000),
    '('.repeat(500),
    '*'.repeat(300),
    '9'.repeat(400),
    '../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
  ],
  ...[
    'NaN',
    'Infinity',
    '-1',
    '1e999',
    '{n}',
    "'{'",
    '<script>',
    '=1+1',
    '2023-2024',
    'region',
    'amount',
    '#1',
    '#99',
    'near=x:1',
  ],
];
const NAMES: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'then',
    'toJSON',
    'length',
  ],
  ...['', ' ', '0', '-1', 'a.b', 'x'.repeat(2_500), '\u0000', 'clé', 'amount', 'region'],
];

/** One change of a tree: where it is made, by the digits of a path, and what. */
export interface Change {
  readonly kind: 'replace' | 'drop' | 'rename' | 'add' | 'repeat';
  readonly path: readonly number[];
  readonly value: unknown;
  readonly name: string;
}

export const aChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'drop', 'rename', 'add', 'repeat'),
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
  value: fc.constantFrom(...NASTY),
  name: fc.constantFrom(...NAMES),
});

type Tree = { [key: string]: unknown } | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Sets a key as JSON.parse would: `__proto__` too is a key of its own. */
function put(tree: Tree, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, enumerable: true, writable: true, configurable: true });
}

/** The value changed; the value given stays as it is. */
export function changed(value: unknown, { kind, path, value: nasty, name }: Change): unknown {
  const copy = structuredClone(value);
  let tree: unknown = copy;
  for (const [depth, digit] of path.entries()) {
    if (!isTree(tree)) break;
    const keys = Object.keys(tree);
    const key = keys[digit % Math.max(1, keys.length)];
    if (key === undefined) break;
    const own: unknown = Reflect.get(tree, key);
    if (depth < path.length - 1 && isTree(own) && Object.keys(own).length > 0) {
      tree = own;
      continue;
    }
    change(tree, key, { kind, nasty, name });
    break;
  }
  return copy;
}

function change(
  tree: Tree,
  key: string,
  { kind, nasty, name }: { kind: Change['kind']; nasty: unknown; name: string },
): void {
  const own: unknown = Reflect.get(tree, key);
  if (kind === 'replace') put(tree, key, nasty);
  else if (Array.isArray(tree)) {
    if (kind === 'drop') tree.splice(Number(key), 1);
    else
      tree.push(...Array.from({ length: kind === 'repeat' ? 60 : 1 }, () => (kind === 'add' ? nasty : own)));
  } else if (kind === 'drop') Reflect.deleteProperty(tree, key);
  else {
    if (kind === 'rename') Reflect.deleteProperty(tree, key);
    put(tree, name, kind === 'add' ? nasty : own);
  }
}

/** A change of a text: letters put in, taken out or doubled at a place. */
export interface Cut {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const aCut = (texts: readonly string[]): fc.Arbitrary<Cut> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
    text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 4 })),
  });

export function cutIn(text: string, { at, length, text: put_ }: Cut): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put_ + text.slice(from + length);
}
