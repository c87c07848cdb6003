/**
 * Kinds of file that are recognised by their first bytes. `text` is everything that has no signature; `gzip` and
 * `zip` are looked into, and refused only when what they hold is no table.
 */
export type Kind = 'text' | RefusedKind;

const FILE_KINDS = [
  'xls',
  'encrypted',
  'doc',
  'ole',
  'docx',
  'pptx',
  'xlsb',
  'ods',
  'odt',
  'zip',
  'gzip',
  'pdf',
  'rtf',
  'png',
  'jpeg',
  'gif',
  'tiff',
  'webp',
  'html',
  'xml',
  'json',
  '7z',
  'rar',
  'bzip2',
  'xz',
  'zstd',
  'parquet',
  'sqlite',
  'lfs',
] as const;
/** Kinds refused by name (`ole`: an old Office file that is not known more nearly), so that the sentence can say what to do instead. */
export type RefusedKind = (typeof FILE_KINDS)[number];

const SIGNATURES: readonly (readonly [kind: Kind, bytes: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['sqlite', [...Buffer.from('SQLite format 3\0')]],
  // What a repository holds in the place of a large file that was not fetched.
  ['lfs', [...Buffer.from('version https://git-lfs.github.com/spec/')]],
];

/** What the first bytes of a file say it is. */
export function kindOf(head: Uint8Array): Kind {
  for (const [kind, bytes] of SIGNATURES) {
    if (bytes.every((byte, index) => head[index] === byte)) return kind === 'ole' ? oleKind(head) : kind;
  }
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') return 'webp';
  return markupKind(head);
}

/** Names of streams in a compound file stand in it as UTF-16; they may lie beyond the head of a file. */
function oleKind(head: Uint8Array): Kind {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
  if (text.includes(Buffer.from('WordDocument', 'utf16le'))) return 'doc';
  if (
    text.includes(Buffer.from('Workbook', 'utf16le')) ||
    text.includes(Buffer.from('\0B\0o\0o\0k', 'latin1'))
  )
    return 'xls';
  return 'ole';
}

function markupKind(head: Uint8Array): Kind {
  const start = latin(head, 0, 512)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table|<meta)/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<html/.test(start) ? 'html' : 'xml';
  if (/^\{\s*("[^"\n]*"\s*:|\}\s*$)/.test(start) || /^\[\s*(\{|\[|"[^"\n]*"\s*[,\]]\s)/.test(start))
    return 'json';
  return 'text';
}

function latin(head: Uint8Array, start: number, end: number): string {
  return Buffer.from(head.subarray(start, end)).toString('latin1');
}
