import type { Element } from '@xmldom/xmldom';
import { children, W } from './documents.ts';

/**
 * Order of the children that ECMA-376 part 1 (transitional) gives these elements as a sequence. Word repairs, or
 * refuses, a file in which they stand otherwise. Elements that are not listed are not in the schema.
 */
const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const RUN =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';
const ORDERS: Readonly<Record<string, string>> = {
  pPr: PARAGRAPH,
  rPr: RUN,
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tblBorders: 'top left start bottom right end insideH insideV',
  tblCellMar: 'top left start bottom right end',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tr: 'tblPrEx trPr tc',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  tblStylePr: 'pPr rPr tblPr trPr tcPr',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  settings:
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  fonts: 'font',
  font: 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
};

/** Elements of which the schema allows several, or any order. */
const REPEATED = new Set([
  'headerReference',
  'footerReference',
  'tr',
  'tc',
  'style',
  'tblStylePr',
  'abstractNum',
  'num',
  'lvl',
  'font',
]);

/** Every place where children stand in an order that the schema does not have, as `parent: child after child`. */
export function outOfOrder(root: Element): string[] {
  const faults: string[] = [];
  const order = ORDERS[root.localName ?? '']?.split(' ');
  if (root.namespaceURI === W && order) {
    let last = -1;
    for (const child of children(root)) {
      // Extensions of later versions stand at the end, and are named as such in mc:Ignorable.
      if (child.namespaceURI !== W) continue;
      const at = order.indexOf(child.localName ?? '');
      const again = at === last && !REPEATED.has(child.localName ?? '');
      if (at < last || at === -1 || again)
        faults.push(`${root.localName}: ${child.localName} after ${order[last]}`);
      last = Math.max(last, at);
    }
  }
  for (const child of children(root)) faults.push(...outOfOrder(child));
  return faults;
}
