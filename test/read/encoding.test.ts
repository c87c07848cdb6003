import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { undoDoubleEncoding } from '../../src/read/double-encoding.ts';
import { cellsOf, read, refusalOf, refusedIssues } from './helpers.ts';

const TEXT =
  'Organisme;Région;Montant\nL’Écluse des Laurentides;Montréal;1 234,56 $\nMaison à cœur ouvert;Côte-Nord;99\n';
const ROWS = [
  ['L’Écluse des Laurentides', 'Montréal', '1 234,56 $'],
  ['Maison à cœur ouvert', 'Côte-Nord', '99'],
];

describe('encoding', () => {
  it('takes UTF-8 when every line is valid, and counts the evidence', async () => {
    const reading = await read(TEXT);
    expect(cellsOf(reading)).toEqual(ROWS);
    // é, ’, É, é, à, œ, ô
    expect(reading.facts.encoding).toEqual({
      value: 'utf-8',
      source: 'found',
      because: { code: 'encoding-utf8', args: { sequences: 7 } },
    });
  });

  it('takes a byte order mark for what it says, and keeps it out of the first name', async () => {
    const reading = await read(`\uFEFF${TEXT}`);
    expect(reading.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
    expect(reading.facts.encoding.because).toEqual({ code: 'encoding-bom', args: { encoding: 'utf-8' } });
  });

  it('falls back on windows-1252, with the first line that is not UTF-8', async () => {
    const reading = await read(TEXT, { as: 'windows-1252' });
    expect(cellsOf(reading)).toEqual(ROWS);
    expect(reading.facts.encoding).toEqual({
      value: 'windows-1252',
      source: 'found',
      because: { code: 'encoding-windows-1252', args: { line: 1 } },
    });
    expect(reading.issues).toEqual([]);
  });

  it('says so when nothing but ASCII stands in the file', async () => {
    expect((await read('a;b\n1;2\n')).facts.encoding.because.code).toBe('encoding-ascii');
  });

  it.each(['windows-1252', 'cp1252', 'macintosh', 'mac-roman', 'utf-8', 'UTF8', 'iso-8859-15'])(
    'reads --encoding %s as told',
    async (encoding) => {
      const text = 'Organisme;Montant\nL\u00E9a;1\n';
      const as = encoding === 'mac-roman' ? 'macintosh' : encoding;
      const reading = await read(text, { as, encoding });
      expect(cellsOf(reading)).toEqual([['L\u00E9a', '1']]);
      expect(reading.facts.encoding.source).toBe('given');
    },
  );

  it.each(['klingon', '', 'base64', 'hex'])('refuses the unknown encoding "%s"', async (encoding) => {
    expect(await refusalOf(read('a;b\n1;2\n', { encoding }))).toEqual(['encoding-unknown']);
  });

  it('refuses a given encoding that cannot be right, with the line that shows it', async () => {
    const issues = await refusedIssues(read('a;b\nx;1\né;2\n', { as: 'windows-1252', encoding: 'utf-8' }));
    expect(issues[0]).toMatchObject({ code: 'encoding-wrong', args: { encoding: 'utf-8', line: 3 } });
    // 0x81 is not defined in windows-1252.
    const bytes = Uint8Array.from([...Buffer.from('a;b\nx;1\n'), 0x81, ...Buffer.from(';2\n')]);
    const undefinedByte = await refusedIssues(read(bytes, { encoding: 'windows-1252' }));
    expect(undefinedByte[0]).toMatchObject({ code: 'encoding-wrong', args: { line: 3 } });
    expect(await refusalOf(read(TEXT, { encoding: 'utf-16' }))).toEqual(['encoding-wrong']);
    expect(await refusalOf(read(`\uFEFF${TEXT}`, { encoding: 'windows-1252' }))).toEqual(['encoding-wrong']);
  });
});

/** The same text through `as`, with the encoding found. */
async function found(text: string, as: string) {
  const reading = await read(text, { as });
  return { encoding: reading.facts.encoding.value, cells: cellsOf(reading), issues: reading.issues };
}

describe('UTF-16', () => {
  it.each([
    ['utf-16le', '\uFEFF'],
    ['utf-16be', '\uFEFF'],
    ['utf-16le', ''],
    ['utf-16be', ''],
  ])('is read as %s with the mark %j', async (as, mark) => {
    const bytes = iconv.encode(mark + TEXT.replaceAll('\n', '\r\n'), as, { addBOM: false });
    const reading = await read(bytes);
    expect(reading.facts.encoding.value).toBe(as);
    expect(reading.facts.encoding.because.code).toBe(mark ? 'encoding-bom' : 'encoding-nul-pattern');
    expect(reading.facts.lineEnd).toBe('crlf');
    expect(reading.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
    expect(cellsOf(reading)).toEqual(ROWS);
    expect(reading.issues).toEqual([]);
    expect(cellsOf(await read(bytes, { encoding: 'utf-16' }))).toEqual(ROWS);
  });
});

describe('single-byte encodings', () => {
  const FRENCH =
    'Organisme;Ville\nMaison des jeunes de Trois-Pistoles;Trois-Pistoles\nCentre de santé mentale;Québec\nFemmes à l’œuvre;Montréal\n';
  const SPANISH =
    'Organismo;Región\nAsociación de niños;Cataluña\nFundación año nuevo;Málaga\nCáritas;Jaén\n';
  const GERMAN = 'Träger;Straße\nVerein für Bäume;Große Straße\nJugendhäuser;Münchner Weg\nSüdwest;Köln\n';
  const UPPER =
    'ORGANISME;VILLE\nMAISON DE LA FAMILLE;QUÉBEC\nÉCLUSE;MONTRÉAL\nFORÊT ET RIVIÈRE;TÊTE-À-LA-BALEINE\n';

  it.each([
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['German', GERMAN],
    ['capitals', UPPER],
  ])('are told apart by their words: %s', async (_, text) => {
    const cells = cellsOf(await read(text));
    const without = text.replaceAll('œ', 'oe').replaceAll('’', "'");
    for (const as of ['windows-1252', 'macintosh']) {
      expect(await found(text, as)).toEqual({ encoding: as, cells, issues: [] });
    }
    expect(await found(without, 'cp850')).toMatchObject({
      encoding: 'cp850',
      cells: cellsOf(await read(without)),
    });
  });

  it.each([
    'it’s the Women’s Shelter',
    'Fund – Phase 2',
    'L’Abri',
    'etc…',
    '5 € “net”',
    '1\u00A0234,00\u00A0$',
    'CAFÉ',
    'nº 5',
  ])('a few signs of windows-1252 in an English file are that: %s', async (name) => {
    const { encoding, cells, issues } = await found(`Name;Amount\n${name};1\nOther;2\n`, 'windows-1252');
    expect({ encoding, cells, issues }).toEqual({
      encoding: 'windows-1252',
      cells: [
        [name, '1'],
        ['Other', '2'],
      ],
      issues: [],
    });
  });

  it('reads Mac Roman with its line ends', async () => {
    const reading = await read(FRENCH.replaceAll('\n', '\r'), { as: 'macintosh' });
    expect(reading.facts).toMatchObject({ encoding: { value: 'macintosh' }, lineEnd: 'cr' });
    expect(reading.rows[1]).toEqual({ line: 3, cells: ['Centre de santé mentale', 'Québec'] });
  });

  it('says so when the bytes fit two encodings', async () => {
    // 0xD5 alone: Õ in windows-1252, the apostrophe ’ in Mac Roman.
    const bytes = Buffer.from('Nom;Montant\nL\u00D5Abri;1\n', 'latin1');
    const { issues } = await read(bytes);
    expect(issues.map((issue) => issue.code)).toEqual(['encoding-ambiguous']);
    expect(issues[0]?.places).toEqual([{ file: 'test.csv', line: 2 }]);
  });
});

describe('files of two encodings', () => {
  it('are read line by line, with the lines that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Organisme;Montant\nMaison de Québec;1\n'),
      iconv.encode('Centre de santé;2\nL’été;3\n', 'windows-1252'),
      Buffer.from('Forêt;4\n'),
      // A person's copy and paste: both on one line.
      Buffer.concat([Buffer.from('Éveil '), iconv.encode('éclairé', 'windows-1252'), Buffer.from(';5\n')]),
    ]);
    const reading = await read(bytes);
    expect(cellsOf(reading).map(([name]) => name)).toEqual([
      'Maison de Québec',
      'Centre de santé',
      'L’été',
      'Forêt',
      'Éveil éclairé',
    ]);
    expect(reading.facts.encoding.value).toBe('utf-8 + windows-1252');
    expect(reading.issues).toEqual([
      {
        code: 'encoding-mixed',
        args: { file: 'test.csv', lines: 3, other: 'windows-1252' },
        level: 'warning',
        count: 3,
        places: [3, 4, 6].map((line) => ({ file: 'test.csv', line })),
      },
    ]);
  });
});

describe('double encoding', () => {
  /** UTF-8 bytes read as another encoding; undefined bytes become control characters, as in browsers. */
  const garbled = (text: string, as: string) =>
    [...Buffer.from(text)]
      .map((byte) => {
        const char = iconv.decode(Buffer.from([byte]), as);
        return char === '\uFFFD' ? String.fromCharCode(byte) : char;
      })
      .join('');
  const FRENCH = 'Périphériques – l’Île à “Œuvrer” çà et là : forêt, Noël, 5 €, naïf, ÉÈÀ';

  it.each(['windows-1252', 'macintosh'])('through %s is undone', (as) => {
    expect(garbled('Périphériques', 'windows-1252')).toBe('PÃ©riphÃ©riques');
    expect(garbled('Périphériques', 'macintosh')).toBe('P√©riph√©riques');
    expect(undoDoubleEncoding(garbled(FRENCH, as))).toBe(FRENCH);
  });

  it('never touches text as it should be', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcéèêàçôÉÈÀÂÔ ’«»–œ€ûïâ1,;') }), (text) => {
        fc.pre(!/[ÂÃÅ][^ -~]|â[^ -~]{2}/.test(text));
        expect(undoDoubleEncoding(text)).toBe(text);
      }),
    );
  });

  it('is counted and shown, and undone only when asked', async () => {
    const text = `Organisme;RÃ©gion\nA;MontÃ©rÃ©gie\nB;Laval\nC;CÃ´te-Nord\n`;
    const asIs = await read(text);
    expect(cellsOf(asIs)[0]).toEqual(['A', 'MontÃ©rÃ©gie']);
    expect(asIs.issues).toEqual([
      {
        code: 'encoding-double',
        args: { file: 'test.csv', lines: 3, example: 'RÃ©gion', meant: 'Région', repaired: false },
        level: 'warning',
        count: 3,
        places: [1, 2, 4].map((line) => ({ file: 'test.csv', line })),
      },
    ]);
    const repaired = await read(text, { repair: true });
    expect(repaired.facts.header).toEqual(['Organisme', 'Région']);
    expect(cellsOf(repaired)).toEqual([
      ['A', 'Montérégie'],
      ['B', 'Laval'],
      ['C', 'Côte-Nord'],
    ]);
    expect(repaired.issues[0]).toMatchObject({ level: 'note', args: { repaired: true } });
  });
});

describe('NUL bytes', () => {
  it('in a text are reported, with the first line', async () => {
    const { issues } = await read(`Nom;Montant\n${'Maison;1\n'.repeat(50)}x\u0000y;2\n`);
    expect(issues).toEqual([
      {
        code: 'nul-bytes',
        args: { file: 'test.csv', count: 1 },
        level: 'warning',
        count: 1,
        places: [{ file: 'test.csv', line: 52 }],
      },
    ]);
  });
});
