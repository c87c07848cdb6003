import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { translator } from '../../src/messages/translator.ts';
import { templateLook } from '../../src/report/formats/docx/template.ts';
import { parseXml } from '../../src/report/formats/docx/xml.ts';
import { docx } from '../../src/report/formats/docx.ts';
import { PNG, REPORT } from '../report/documents.ts';
import { wordTemplate } from '../report/word-template.ts';
import { cases } from '../support/cases.ts';
import { SEED } from './exports.ts';
import { aCut, cutIn } from './mutate.ts';

const CASES = Number(process.env.FUZZ_TEMPLATES ?? cases(3_000, 10));
/** Cases that a whole document is written with as well. */
const DOCUMENTS = Math.ceil(CASES / 100);

const fr = await translator('fr');
const PARTS = Object.fromEntries(
  Object.entries(unzipSync(wordTemplate())).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
);
const NAMES = Object.keys(PARTS);

const SIGNS = [
  ...[
    '<',
    '>',
    '</w:style>',
    '<w:style>',
    '&',
    '&x;',
    '&#0;',
    '&#xFFFE;',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!--',
    ']]>',
    '<?x?>',
  ],
  ...[
    'w:val="constructor"',
    ' xmlns:w="x"',
    '"',
    "'",
    '\u0000',
    '\ud800',
    'w:styleId="__proto__" ',
    'w:val="1e308"',
    'w:val="-1"',
  ],
  ...[
    '<w:basedOn w:val="Titre1"/>',
    '<w:p>'.repeat(300),
    'http://example.invalid/',
    '<w:drawing/>',
    '<w:numId w:val="999999999999"/>',
  ],
];

type Damage =
  | { readonly kind: 'part'; readonly part: string; readonly cuts: readonly Parameters<typeof cutIn>[1][] }
  | { readonly kind: 'bytes'; readonly at: readonly (readonly [number, number])[] }
  | { readonly kind: 'cut'; readonly share: number };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('part' as const),
      part: fc.constantFrom(...NAMES),
      cuts: fc.array(aCut(SIGNS), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('bytes' as const),
      at: fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), share }) },
);

function template(how: Damage): Uint8Array {
  if (how.kind === 'part') return wordTemplate({ [how.part]: how.cuts.reduce(cutIn, PARTS[how.part]!) });
  const bytes = wordTemplate();
  if (how.kind === 'cut') return bytes.subarray(0, Math.floor(how.share * bytes.length));
  for (const [where, value] of how.at) bytes[Math.floor(where * bytes.length)] = value;
  return bytes;
}

const WRONG = ['template-not-word', 'template-too-large', 'template-damaged'];

describe(`templates of Word that anyone may have written, seed ${SEED}`, () => {
  it(`give a look of well-formed parts, or are refused with the cause (${CASES} cases)`, {
    timeout: 300_000,
  }, () => {
    const property = fc.property(damage, (how) => {
      try {
        const { styles, numbering, fontTable, theme } = templateLook(template(how), fr);
        for (const part of [styles, numbering, fontTable, theme?.colours, theme?.fonts]) {
          if (part !== undefined) expect(parseXml(part).documentElement).toBeTruthy();
          expect(part ?? '').not.toMatch(/example\.invalid|<w:drawing|<!DOCTYPE|<!ENTITY/);
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        for (const { code } of error.issues) expect(WRONG).toContain(code);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: CASES });
  });

  it(`give a whole document, or none (${DOCUMENTS} cases)`, { timeout: 300_000 }, async () => {
    const picture = async () => ({ png: PNG, width: 600, height: 300 });
    const property = fc.asyncProperty(damage, async (how) => {
      try {
        const parts = unzipSync(await docx(REPORT, fr, { picture, template: template(how) }));
        for (const [path, bytes] of Object.entries(parts)) {
          if (/\.(?:xml|rels)$/.test(path)) parseXml(new TextDecoder().decode(bytes));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: DOCUMENTS });
  });
});
