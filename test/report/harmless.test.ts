import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { drawChart } from '../../src/report/charts/draw.ts';
import { docx } from '../../src/report/formats/docx.ts';
import { html } from '../../src/report/formats/html.ts';
import { markdown } from '../../src/report/formats/markdown.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { xlsx } from '../../src/report/formats/xlsx.ts';
import type { Report } from '../../src/report/model/report.ts';
import { equiteHere } from '../support/in-process.ts';
import { CHART, opened, PNG, REGIONS, REPORT } from './documents.ts';

/** Colours, a title of the window, a link, a clearing of the screen, overrides and marks of direction, characters of no width. */
const POISON =
  '\u001b[31m\u001b]0;title\u0007\u001b]8;;http://x\u001b\\\u009b2J\u0000\u0008\u007f\u202e\u2066\u200f\u061c\u200b\u2060\ufeff\u00ad\ufff9\ufffe\ud800\u2028';

/** Every text of a value, poisoned; what says of which kind a thing is stays. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string')
    return (['kind', 'id', 'mark', 'code', 'exact'].includes(key) ? value : `${value}${POISON}z`) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, poisoned<unknown>(own, name)]),
  ) as T;
}

/** Characters that do harm, by their code, with what stands before them. */
function harmfulIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}\n]/gu)) {
    const code = sign.codePointAt(0)!;
    const control = (code < 0x20 && ![0x09, 0x0d].includes(code)) || (code >= 0x7f && code < 0xa0);
    const note = code >= 0xfff9 && code <= 0xfffb;
    if (control || note || code === 0x2028 || /\p{Default_Ignorable_Code_Point}/u.test(sign)) {
      found.push(`${code.toString(16)} after ${text.slice(index - 20, index)}`);
    }
  }
  return found;
}

const REPORT_OF_NAMES: Report = poisoned(REPORT);
const both = { fr: await translator('fr'), en: await translator('en') };

describe('names that command a terminal or deceive the eye', () => {
  for (const [lang, translate] of Object.entries(both)) {
    it(`come out harmless in every format, ${lang}`, async () => {
      const picture = async () => ({ png: PNG, width: 600, height: 300 });
      const chart = poisoned(CHART);
      const texts = {
        terminal: terminal(REPORT_OF_NAMES, translate, { width: 100, colour: false }),
        markdown: markdown(REPORT_OF_NAMES, translate),
        html: html(REPORT_OF_NAMES, translate, { chart: (one, look) => drawChart(one, translate, look) }),
        svg: drawChart(chart, translate),
        sentence: translate.say({ code: 'wrote', args: { file: `a${POISON}b` } }),
        list: translate.say({ code: 'settings-used', args: { files: [`a${POISON}b`] } }),
      };
      for (const [format, text] of Object.entries(texts)) {
        expect(harmfulIn(text), format).toEqual([]);
      }
      expect(texts.svg).not.toContain('\ufffe');
      const packages = [
        await docx(REPORT_OF_NAMES, translate, { picture }),
        await xlsx(
          [{ table: poisoned(REGIONS), sheet: `a${POISON}b` }],
          [[`c${POISON}d`, `e${POISON}f`]],
          translate,
        ),
      ];
      for (const bytes of packages) {
        const { names, text, xml } = opened(bytes);
        for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) {
          expect(harmfulIn(text(name)), name).toEqual([]);
          xml(name);
        }
      }
    });
  }

  it('are harmless on standard error too: names of files, flags and what was asked', async () => {
    const hostile = `x${POISON}.csv`;
    const runs = [
      ['check', hostile],
      ['measure', hostile, '--by', POISON],
      ['check', 'x.csv', `--${POISON}`],
      ['check', 'x.csv', '--map', POISON],
      ['check', 'x.csv', '--settings', `s${POISON}.yaml`],
      ['explain', POISON],
      ['tables', 'x.csv', '--table', POISON],
      ['verify', hostile, 'x.csv'],
      ['diff', hostile, 'x.json'],
      [`c${POISON}`],
    ];
    for (const args of runs) {
      for (const lang of ['fr', 'en'] as const) {
        const { code, stderr } = await equiteHere(args, lang);
        expect(code, stderr).toBe(2);
        expect(harmfulIn(stderr), args.join(' ')).toEqual([]);
      }
    }
  });
});
