/**
 * The same records written twice: as a clean exchange file, and as Excel in French Canada saves a sheet.
 */

const HEADER = [
  'Exercice',
  'Région',
  'Desserte',
  'No organisme',
  'Organisme',
  'Typologie',
  'Secteur',
  'Mode de financement',
  'Montant',
  'Seuil plancher',
  'Population',
];

const NBSP = '\u00a0';
/** The few characters of these files that Windows-1252 keeps between 0x80 and 0x9F (WHATWG index-windows-1252). */
const HIGH = new Map([
  ['Œ', 0x8c],
  ['’', 0x92],
  ['–', 0x96],
  ['œ', 0x9c],
]);

/** Windows-1252 bytes; throws on a character that has none here. */
function windows1252(text) {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const byte = HIGH.get(character);
    if (byte === undefined) throw new Error(`not in Windows-1252: ${character}`);
    return byte;
  });
}

function quoted(cell, delimiter) {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const line = (cells, delimiter) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter);

/** `18103825` → `181038.25` */
function plainMoney(cents) {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, NBSP);

/** `18103825` → `181 038,25 $`; below zero in brackets, as the Canadian French format of Windows has it. */
function excelMoney(cents) {
  const [whole, fraction] = plainMoney(Math.abs(cents)).split('.');
  const text = `${grouped(whole)},${fraction}${NBSP}$`;
  return cents < 0 ? `(${text})` : text;
}

const labels = (row) => [
  row.period,
  row.region,
  row.territory,
  row.id,
  row.name,
  row.typology,
  row.sector,
  row.mode,
];

/** UTF-8, comma, line feed, point as decimal mark. */
export function cleanTwin(rows) {
  const body = rows.map((row) => [
    ...labels(row),
    plainMoney(row.cents),
    String(row.floor),
    String(row.population),
  ]);
  return new TextEncoder().encode(`${[HEADER, ...body].map((cells) => line(cells, ',')).join('\n')}\n`);
}

/** Semicolons, Windows-1252, CRLF, printed money, a title and a blank line above, a total below; every line as wide as the sheet. */
export function excelTwin(rows) {
  const blank = HEADER.map(() => '');
  const across = (cells) => [...cells, ...blank.slice(cells.length)];
  const total = rows.reduce((sum, row) => sum + row.cents, 0);
  const sheet = [
    across(['Données fictives – Programme de soutien aux organismes communautaires, 2019-2020 à 2023-2024']),
    blank,
    HEADER,
    ...rows.map((row) => [
      ...labels(row),
      excelMoney(row.cents),
      `${grouped(String(row.floor))}${NBSP}$`,
      grouped(String(row.population)),
    ]),
    ['Total', '', '', '', '', '', '', '', excelMoney(total), '', ''],
  ];
  return windows1252(sheet.map((cells) => `${line(cells, ';')}\r\n`).join(''));
}
