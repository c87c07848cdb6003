import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, shellWord, tidy } from '../../src/base/text.ts';
import { cellsOf, linesOf, problemsOf, read } from './helpers.ts';

const HEADER = 'Organisme;Région;Montant';
const ROWS = ['Foyer Alpha;Montréal;1000', 'Foyer Bravo;Laval;2000'];
const TEXT = `${[HEADER, ...ROWS].join('\n')}\n`;

describe('what cannot be seen', () => {
  it('does not part labels: zero width, soft hyphen, joiners, direction marks', () => {
    const seen = [
      'Zone\u00AD Sud',
      'Zone Sud\u200B',
      '\u200EZone Sud',
      'Zo\u200Dne\u2060 Sud',
      '\uFEFFZone Sud',
    ];
    for (const text of seen) {
      expect(tidy(text)).toBe('Zone Sud');
      expect(fold(text)).toBe('zone sud');
    }
  });

  it('drops the marks of files put end to end, quoted cells and all, and the end of a file of DOS', async () => {
    const quoted = TEXT.replace('Foyer Alpha', '"Foyer Alpha"').replace('Organisme', '"Organisme"');
    const reading = await read(`\uFEFF${quoted}\uFEFF${quoted}\u001A`);
    expect(reading.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
    expect(problemsOf(reading)).toEqual([]);
    expect(cellsOf(reading)[2]).toEqual(['Organisme', 'Région', 'Montant']);
    expect(linesOf(reading)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('a file cut inside a letter', () => {
  const whole = Buffer.from(`${TEXT}Foyer Charlie;Montérégie;3000;`);

  it.each([
    ['é', Buffer.from('é').subarray(0, 1)],
    ['’, after one byte', Buffer.from('’').subarray(0, 1)],
    ['’, after two', Buffer.from('’').subarray(0, 2)],
    ['a sign of four bytes', Buffer.from('𝄞').subarray(0, 3)],
  ])('stays UTF-8, says so, and sets its last row aside: %s', async (_, end) => {
    for (const bytes of [
      Buffer.concat([whole, end]),
      Buffer.concat([Buffer.from(`${TEXT}Foyer`), end]),
      gzipSync(Buffer.concat([whole, end])),
    ]) {
      const reading = await read(bytes);
      expect(reading.facts.encoding.value).toBe('utf-8');
      expect(reading.facts.header[1]).toBe('Région');
      expect(problemsOf(reading)).toEqual([[4, 'row-cut']]);
      expect(reading.issues).toMatchObject([{ code: 'file-cut', args: { line: 4 } }]);
    }
  });

  it('sets aside a last row that has all its cells, in a file of many batches', async () => {
    const rows = Array.from({ length: 4100 }, (_, i) => `Foyer é${i};Laval;${i}`);
    const bytes = Buffer.from([HEADER, ...rows, 'Foyer Delta;Laval;500é'].join('\n')).subarray(0, -1);
    const reading = await read(bytes);
    expect(problemsOf(reading)).toEqual([[4102, 'row-cut']]);
    expect(reading.rows).toHaveLength(4101);
  });

  it('is no reason to doubt a file of Windows-1252', async () => {
    const reading = await read(`${TEXT}Foyer né`, { as: 'windows-1252' });
    expect(reading.facts.encoding.value).toBe('windows-1252');
  });
});

describe('long fields and rare delimiters', () => {
  it('reads a quoted description of 300,000 characters', async () => {
    const reading = await read(`Id;Description;Montant\n1;"${'mot '.repeat(75_000)}";100\n2;court;200\n`);
    expect(problemsOf(reading)).toEqual([]);
    expect(cellsOf(reading).map((cells) => cells[2])).toEqual(['100', '200']);
  });

  it.each(['^', '~', '¦'])('finds %j where no usual delimiter makes a table', async (delimiter) => {
    const reading = await read(TEXT.replaceAll(';', delimiter));
    expect(reading.facts.delimiter?.value).toBe(delimiter);
    expect(cellsOf(reading)).toEqual(ROWS.map((row) => row.split(';')));
  });

  it('leaves them alone where a usual one does', async () => {
    const reading = await read('Organisme;Note;Montant\nA;x^y;1\nB;z^w;2\n');
    expect(reading.facts.delimiter?.value).toBe(';');
  });
});

describe('many lines of notes above a table', () => {
  it.each([12, 70, 150])('%i lines do not hide the header', async (count) => {
    const notes = Array.from({ length: count }, (_, i) => `Note ${i + 1} de la direction`);
    const reading = await read([...notes, HEADER, ...ROWS, 'Foyer Charlie;Laval;3000'].join('\n'));
    expect(reading.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
    expect(reading.facts.headerLine.value).toBe(count + 1);
    expect(cellsOf(reading)).toHaveLength(3);
    expect(problemsOf(reading)).toEqual([]);
  });

  it('a list in one column with a few exceptions stays a list', async () => {
    const list = Array.from({ length: 60 }, (_, i) => (i === 30 ? 'Maison A;Laval' : `Maison ${i}`));
    expect((await read(`Organisme\n${list.join('\n')}`)).facts.header).toEqual(['Organisme']);
  });
});

describe('what is typed in a shell', () => {
  it.each([
    ['2023-2024', '2023-2024'],
    ['2018 - 2030', '"2018 - 2030"'],
    ['-', '"-"'],
    ['l’été', '"l’été"'],
    ['a"b$c', '"a\\"b\\$c"'],
    ['Montant ($)', '"Montant ($)"'],
    ['M$', '"M$"'],
  ])('%j is %s', (text, typed) => {
    expect(shellWord(text)).toBe(typed);
  });

  it('comes out of a shell as it was', () => {
    const signs = fc.constantFrom(...'$"\\`\'!#&*()[]{};:,./<>?|~%= a1é'.split(''));
    const texts = fc.array(fc.string({ unit: signs, minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const typed = words.map(shellWord).join(' ');
        expect(execFileSync('sh', ['-c', `printf '%s\\n' ${typed}`], { encoding: 'utf8' })).toBe(
          words.map((word) => `${word}\n`).join(''),
        );
      }),
      { numRuns: 20 },
    );
  });
});
