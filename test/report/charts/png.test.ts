import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { existing } from '../../../src/base/existing.ts';
import { Thread } from '../../../src/base/thread.ts';
import { translator } from '../../../src/messages/translator.ts';
import { drawChart } from '../../../src/report/charts/draw.ts';
import { png as kept, type Picture } from '../../../src/report/charts/png.ts';
import { drawPng } from '../../../src/report/charts/resvg.js';
import { textWidth } from '../../../src/report/charts/text.ts';
import { sampleCharts, waterfallChart } from './sample.ts';

const fr = await translator('fr');
/** The thread of the program itself, which draws anew: what `png` asks in tests is kept (`test/support/pictures.mjs`). */
const drawing = existing(
  Thread.start<{ readonly svg: string; readonly scale: number }, Picture>(
    new URL('../../../src/report/charts/png-worker.js?anew', import.meta.url),
  ),
);
afterAll(() => drawing.end());
const png = (svg: string, scale: number): Promise<Picture> => drawing.ask({ svg, scale });
const require = createRequire(import.meta.url);
const font = (path: string) => readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${path}`));

/** Width, height and compressed rows of a PNG (RFC 2083). */
function read(bytes: Uint8Array) {
  const view = Buffer.from(bytes);
  expect(view.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  const data: Buffer[] = [];
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
    if (view.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  }
  return {
    width: view.readUInt32BE(16),
    height: view.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  };
}

describe('a chart as a picture', () => {
  it('has the size asked for, and the same bytes twice', async () => {
    const svg = drawChart(waterfallChart, fr);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
    const picture = await png(svg, 2);
    expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(read(picture.png)).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
    expect(Buffer.from((await png(svg, 2)).png).equals(Buffer.from(picture.png))).toBe(true);
  });

  it('has its words, in both weights of the font shipped', async () => {
    const picture = async (weight: number, text: string) =>
      read(
        (
          await png(
            `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text y="15" font-weight="${weight}">${text}</text></svg>`,
            1,
          )
        ).png,
      ).rows;
    const [blank, plain, bold] = [
      await picture(400, ''),
      await picture(400, 'Équité'),
      await picture(700, 'Équité'),
    ];
    expect(plain.equals(blank)).toBe(false);
    expect(bold.equals(blank)).toBe(false);
    expect(bold.equals(plain)).toBe(false);
  });

  it('is the same drawn in a thread and out of one', async () => {
    const svg = drawChart(sampleCharts[0]!, fr);
    const here = await drawPng(svg, 1);
    for (const there of [await png(svg, 1), await kept(svg, 1), await kept(svg, 1)]) {
      expect(Buffer.from(there.png).equals(Buffer.from(here.png))).toBe(true);
      expect([there.width, there.height]).toEqual([here.width, here.height]);
    }
    // What tests keep has fewer points, and the size of what the program draws.
    const [fine, coarse] = [await png(svg, 2), await kept(svg, 2)];
    expect([coarse.width, coarse.height]).toEqual([fine.width, fine.height]);
    expect(coarse.png.length).toBeLessThan(fine.png.length);
  });

  it('fails with the words of the drawer for what is no drawing', async () => {
    await expect(png('<svg', 1)).rejects.toThrow(/SVG/i);
  });

  it('never has a text wider than the widths counted on', async () => {
    await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1);
    const fontBuffers = [
      font('400Regular/SourceSans3_400Regular.ttf'),
      font('700Bold/SourceSans3_700Bold.ttf'),
    ];
    const words = sampleCharts.flatMap((chart) =>
      [...drawChart(chart, fr).matchAll(/<text[^>]*>([^<]+)</g)].map((match) => match[1]!),
    );
    for (const bold of [false, true]) {
      const tooWide = [...new Set(words)].filter((text) => {
        const box = new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-size="100" font-weight="${bold ? 700 : 400}">${text}</text></svg>`,
          { font: { fontBuffers, defaultFontFamily: 'Source Sans 3' } },
        ).getBBox();
        return (box?.width ?? 0) > textWidth(text, { size: 100, bold });
      });
      expect(tooWide).toEqual([]);
    }
  });
});
