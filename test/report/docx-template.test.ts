import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { translator } from '../../src/messages/translator.ts';
import { docx } from '../../src/report/formats/docx.ts';
import { all, attr, opened, PNG, REPORT, textOf, val, W } from './documents.ts';
import { dangling } from './word-package.ts';
import { outOfOrder } from './word-schema.ts';
import { TEMPLATE, wordTemplate } from './word-template.ts';

const fr = await translator('fr');
const picture = async () => ({ png: PNG, width: 600, height: 300 });
const from = async (template: Uint8Array) => opened(await docx(REPORT, fr, { picture, template }));
const refused = async (template: Uint8Array): Promise<string> => {
  try {
    await docx(REPORT, fr, { template });
    return 'taken';
  } catch (error) {
    return error instanceof Refusal ? error.issues.map(({ code }) => code).join() : String(error);
  }
};

const office = await from(wordTemplate());
const document = office.xml('word/document.xml');
const styles = office.xml('word/styles.xml');
const style = (id: string) => all(styles, 'style').find((node) => attr(node, 'styleId') === id)!;

describe('a report in the styles of an organisation', () => {
  it('takes the styles by the names that Word gives them in French', () => {
    const used = [...new Set(all(document, 'pStyle').map((node) => attr(node, 'val')))];
    expect(used).toEqual([
      'Titre',
      'Subtitle',
      'Titre1',
      'EquiteAnswer',
      'Normal',
      'Lgende',
      'EquiteNote',
      'EquiteFigure',
      'EquiteTableText',
      'EquiteList',
    ]);
  });

  it('takes them by the names and identifiers of other programs too', async () => {
    const renamed = TEMPLATE.styles
      .replace('w:styleId="Lgende"><w:name w:val="caption"/>', 'w:styleId="L1"><w:name w:val="Légende"/>')
      .replace('w:styleId="Titre"><w:name w:val="Title"/>', 'w:styleId="Titre"><w:name w:val="Mon titre"/>');
    const { xml } = await from(wordTemplate({ 'word/styles.xml': renamed }));
    const used = all(xml('word/document.xml'), 'pStyle').map((node) => attr(node, 'val'));
    expect(used).toEqual(expect.arrayContaining(['L1', 'Titre']));
  });

  it('uses the table style that its own pages use, else one made for it, else the report’s', async () => {
    const tableStyle = async (changed: Record<string, string>) =>
      val((await from(wordTemplate(changed))).xml('word/document.xml').documentElement!, 'tblStyle');
    expect(await tableStyle({})).toBe('TableauRegroupement');
    expect(await tableStyle({ 'word/document.xml': TEMPLATE.document('Grilledutableau') })).toBe(
      'Grilledutableau',
    );
    expect(await tableStyle({ 'word/document.xml': TEMPLATE.document('TableauNormal') })).toBe(
      'TableauRegroupement',
    );
    const bare = TEMPLATE.styles.replace(/<w:style w:type="table" w:customStyle[\s\S]*?<\/w:style>/, '');
    const none = { 'word/styles.xml': bare, 'word/document.xml': TEMPLATE.document('TableauNormal') };
    expect(await tableStyle(none)).toBe('EquiteTable');
  });

  it('adds the styles it has not, on top of its own text', () => {
    expect(val(style('EquiteTableText'), 'basedOn')).toBe('Normal');
    // Its paragraphs are justified and indented: a cell of a table is neither.
    expect(val(style('EquiteTableText'), 'jc')).toBe('left');
    expect(attr(all(style('EquiteTableText'), 'ind')[0], 'firstLine')).toBe('0');
  });

  it('keeps the numbers of its headings, and gives the bullets of the report a list of their own', () => {
    expect(val(all(style('Titre1'), 'numPr')[0]!, 'numId')).toBe('3');
    // A list that the template does not hold.
    expect(all(style('Titre2'), 'numPr')).toEqual([]);
    expect(val(all(style('EquiteList'), 'numPr')[0]!, 'numId')).toBe('4');
    const lists = all(office.xml('word/numbering.xml'), 'num').map((node) => [
      attr(node, 'numId'),
      val(node, 'abstractNumId'),
    ]);
    expect(lists).toEqual([
      ['3', '4'],
      ['4', '5'],
    ]);
  });

  it('takes its page and the colours and faces of its theme', () => {
    const [section] = all(document, 'sectPr');
    const [size, margin] = ['pgSz', 'pgMar'].map((name) => all(section!, name)[0]);
    expect(['w', 'h'].map((name) => attr(size, name))).toEqual(['11906', '16838']);
    expect(['top', 'left'].map((name) => attr(margin, name))).toEqual(['1417', '1134']);
    const theme = office.text('word/theme/theme1.xml');
    expect(theme).toContain('<a:accent1><a:srgbClr val="7B2D8B"/></a:accent1>');
    expect(theme).toContain('typeface="Verdana"');
    expect(theme).not.toContain('blipFill');
    expect(attr(all(style('EquiteAnswer'), 'left')[0], 'color')).toBe('7B2D8B');
  });

  it('speaks the language of the report, whatever the template’s', () => {
    expect(all(styles, 'lang').map((node) => attr(node, 'val'))).toEqual(['fr-CA']);
  });

  it('carries over no macro, no embedded face, no relationship, no text', () => {
    const everything = office.names.map((name) => office.text(name)).join();
    expect(everything).not.toMatch(
      /vbaProject|macroEnabled|embedRegular|w14:glow|numPicBullet|lvlPicBulletId/i,
    );
    for (const part of ['styles', 'numbering', 'fontTable']) {
      expect(office.text(`word/${part}.xml`)).not.toContain('officeDocument/2006/relationships');
    }
  });

  it('keeps the letterhead: headers, footers and their pictures, and nothing that runs or asks', async () => {
    const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = (own: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}</Relationships>`;
    const names = `xmlns:w="${W}" xmlns:r="${R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"`;
    const blip = (id: string) => `<w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r>`;
    const letterhead = wordTemplate({
      'word/document.xml': TEMPLATE.document('x')
        .replace(
          '<w:sectPr>',
          '<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>',
        )
        .replace('<w:document ', `<w:document xmlns:r="${R}" `),
      'word/_rels/document.xml.rels': relations(
        `<Relationship Id="rId7" Type="${R}/header" Target="header3.xml"/><Relationship Id="rId8" Type="${R}/footer" Target="footer1.xml"/>`,
      ),
      'word/header3.xml': `<w:hdr ${names}><w:p>${blip('rId1')}${blip('rId2')}<w:hyperlink r:id="rId3"><w:r><w:t>Regroupement</w:t></w:r></w:hyperlink><w:r><w:pict><v:shape/></w:pict></w:r><w:r><w:instrText>INCLUDEPICTURE "http://x/y.png"</w:instrText></w:r></w:p></w:hdr>`,
      'word/_rels/header3.xml.rels': relations(
        `<Relationship Id="rId1" Type="${R}/image" Target="media/logo.png"/><Relationship Id="rId2" Type="${R}/image" Target="http://x/y.png" TargetMode="External"/><Relationship Id="rId3" Type="${R}/hyperlink" Target="http://x" TargetMode="External"/>`,
      ),
      'word/media/logo.png': PNG,
      'word/footer1.xml': `<w:ftr ${names}><w:p><w:r><w:t>123, rue Principale</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    });
    const kept = await from(letterhead);
    for (const part of ['word/header1.xml', 'word/header2.xml']) {
      expect(kept.text(part)).toContain('Regroupement');
      expect(kept.text(part).match(/<a:blip/g)).toHaveLength(1);
      expect(kept.text(part)).not.toMatch(/hyperlink|pict|INCLUDEPICTURE|rId2|rId3/);
    }
    expect(kept.text('word/footer1.xml')).toMatch(/123, rue Principale.*PAGE/);
    expect(kept.names.filter((name) => name.startsWith('word/media/letterhead'))).toHaveLength(2);
    expect(dangling(kept)).toEqual([]);
    expect(kept.names.map((name) => kept.text(name)).join()).not.toContain('http://x');
  });

  it('is a sound package, the same on every run', async () => {
    expect(dangling(office)).toEqual([]);
    const faults = office.names
      .filter((name) => /^word\/\w+\.xml$/.test(name))
      .flatMap((name) => outOfOrder(office.xml(name).documentElement!));
    expect(faults).toEqual([]);
    const [one, two] = [wordTemplate(), wordTemplate()].map((template) =>
      docx(REPORT, fr, { picture, template }),
    );
    expect(Buffer.from(await one!).equals(Buffer.from(await two!))).toBe(true);
  });

  it('may be a report of this tool, whose styles somebody changed', async () => {
    const own = await docx(REPORT, fr, { picture });
    const again = await from(own);
    const before = opened(own);
    const ids = (of: typeof again) =>
      all(of.xml('word/styles.xml'), 'style').map((node) => attr(node, 'styleId'));
    expect(ids(again)).toEqual(ids(before));
    const used = (of: typeof again) =>
      all(of.xml('word/document.xml'), 'pStyle').map((node) => attr(node, 'val'));
    expect(used(again)).toEqual(used(before));
    expect(dangling(again)).toEqual([]);
    expect(textOf(again.xml('word/document.xml').documentElement!)).toBe(
      textOf(before.xml('word/document.xml').documentElement!),
    );
  });

  it('falls back on letter paper where the template leaves no room for text', async () => {
    const narrow = TEMPLATE.document('x').replace('w:w="11906"', 'w:w="3000"');
    const { xml } = await from(wordTemplate({ 'word/document.xml': narrow }));
    expect(attr(all(xml('word/document.xml'), 'pgSz')[0], 'w')).toBe('12240');
  });
});

describe('a template that cannot be taken', () => {
  const types = (main: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="${main}"/></Types>`;

  it('is refused when it is no Word document', async () => {
    expect(await refused(strToU8('%PDF-1.7'))).toBe('template-not-word');
    expect(await refused(new Uint8Array())).toBe('template-not-word');
    expect(await refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('template-not-word');
    const workbook = types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');
    expect(await refused(zipSync({ '[Content_Types].xml': strToU8(workbook) }))).toBe('template-not-word');
  });

  it('is refused when it is damaged', async () => {
    const whole = wordTemplate();
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('template-damaged');
    const changed = (styles: string) => refused(wordTemplate({ 'word/styles.xml': styles }));
    expect(await changed(TEMPLATE.styles.slice(0, -20))).toBe('template-damaged');
    expect(await changed('<a/>')).toBe('template-damaged');
    expect(await changed(`<!DOCTYPE a [<!ENTITY b "c">]>${TEMPLATE.styles.slice(55)}`)).toBe(
      'template-damaged',
    );
    const many = TEMPLATE.styles.replace('</w:styles>', `${'<w:a/>'.repeat(200_000)}</w:styles>`);
    expect(await changed(many)).toBe('template-damaged');
    const deep = `<w:styles xmlns:w="${W}">${'<w:a>'.repeat(200_000)}${'</w:a>'.repeat(200_000)}</w:styles>`;
    expect(await changed(deep)).toBe('template-damaged');
  });

  it('is refused when it unpacks to more than a template is', async () => {
    const bomb = new Uint8Array(33 * 1024 * 1024);
    expect(await refused(wordTemplate({ 'word/styles.xml': bomb }))).toBe('template-too-large');
    // What is not read may be of any size.
    expect(await refused(wordTemplate({ 'word/media/image1.png': bomb }))).toBe('taken');
  });
});
