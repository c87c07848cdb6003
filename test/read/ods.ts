import { strToU8, zipSync } from 'fflate';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument spreadsheet of these tables (XML), with styles and further parts, as the standard (ODF 1.3) has it. */
export function ods(tables: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ['office', 'table', 'text', 'style', 'calcext', 'draw'];
  const spaces = names.map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  const content = `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const others = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(others),
  });
}

export const table = (name: string, rows: string, attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

export const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const text = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;

export const number = (value: number, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
