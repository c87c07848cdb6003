const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** One list of bullets: its definition, and the list that paragraphs belong to. */
export function bulletList(
  abstractId: number,
  numId: number,
): { readonly definition: string; readonly list: string } {
  return {
    definition: `<w:abstractNum ${W} w:abstractNumId="${abstractId}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="255"/></w:pPr></w:lvl></w:abstractNum>`,
    list: `<w:num ${W} w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/></w:num>`,
  };
}

/** The numbering part of a report without a template. */
export function ownNumbering(): string {
  const { definition, list } = bulletList(0, 1);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering ${W}>${definition}${list}</w:numbering>`;
}
