import { decode } from 'iconv-lite';
import { MAX_TEMPLATE, MAX_TEMPLATE_EXPANDED } from '../../../read/limits.ts';
import { refusal } from '../../../read/refuse.ts';
import { unpackSome } from '../../../read/zip.ts';
import { parseXml } from './xml.ts';

/** Parts of a Word document that its look is taken from, as text. Everything else, macros first, is not read. */
export interface TemplateParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering?: string | undefined;
  readonly fontTable?: string | undefined;
  readonly theme?: string | undefined;
}

const CONTENTS = '[Content_Types].xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Documents and templates of Word, with macros or without. */
const DOCUMENT =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/i;

/**
 * Finds the parts by what the package says they are, not by their names.
 *
 * @throws Refusal `template-not-word`, `template-too-large`, `template-damaged`
 */
export function templateParts(packed: Uint8Array): TemplateParts {
  if (packed.length > MAX_TEMPLATE) throw refusal('template-too-large', { limit: MAX_TEMPLATE });
  if (packed[0] !== 0x50 || packed[1] !== 0x4b) throw refusal('template-not-word', {});
  const contents = textOf(unpacked(packed, [CONTENTS]), CONTENTS);
  if (contents === undefined) throw refusal('template-not-word', {});
  const types = typesOf(contents);
  const main = types.find(({ type }) => DOCUMENT.test(type))?.part;
  if (main === undefined) throw refusal('template-not-word', {});
  // A glossary has styles of its own, in a folder of its own.
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const partOf = (kind: string) =>
    types.find(
      ({ type, part }) =>
        type === `${OFFICE}${kind}+xml` && part.startsWith(folder) && !part.includes('glossary/'),
    )?.part;
  const names = {
    document: main,
    styles: partOf('wordprocessingml.styles'),
    numbering: partOf('wordprocessingml.numbering'),
    fontTable: partOf('wordprocessingml.fontTable'),
    theme: partOf('theme'),
  };
  const parts = unpacked(
    packed,
    Object.values(names).filter((name) => name !== undefined),
  );
  const text = (name: string | undefined) => (name === undefined ? undefined : textOf(parts, name));
  const styles = text(names.styles);
  if (styles === undefined) throw refusal('template-damaged', {});
  return {
    document: text(names.document) ?? '',
    styles,
    numbering: text(names.numbering),
    fontTable: text(names.fontTable),
    theme: text(names.theme),
  };
}

function unpacked(packed: Uint8Array, names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const parts = unpackSome(packed, (name) => names.includes(name), MAX_TEMPLATE_EXPANDED);
  if (parts === 'too-large') throw refusal('template-too-large', { limit: MAX_TEMPLATE_EXPANDED });
  if (parts === 'damaged') throw refusal('template-damaged', {});
  return parts;
}

function typesOf(contents: string): { part: string; type: string }[] {
  try {
    const overrides = parseXml(contents).getElementsByTagNameNS('*', 'Override');
    return [...overrides].map((element) => ({
      part: (element.getAttribute('PartName') ?? '').replace(/^\//, ''),
      type: element.getAttribute('ContentType') ?? '',
    }));
  } catch {
    throw refusal('template-damaged', {});
  }
}

/** XML is UTF-8, or UTF-16 with its mark. */
function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string | undefined {
  const bytes = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (bytes === undefined) return undefined;
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  return decode(Buffer.from(bytes), wide ? 'utf16' : 'utf8');
}
