/**
 * SVG drawn as PNG by resvg (compiled to WebAssembly: the same bytes on every machine) with the two weights of Source
 * Sans 3 that are shipped, never with fonts of the machine.
 */
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** From this file: in the built package (a chunk), and in the source tree once it is built. */
const FOLDERS = ['../assets/', '../../../dist/assets/'];
const FONTS = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'];
const FAMILY = 'Source Sans 3';

let fonts;

export async function drawPng(svg, scale) {
  fonts ??= prepare();
  const fontBuffers = await fonts;
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    background: '#fff',
  });
  const image = resvg.render();
  const picture = { png: image.asPng(), width: image.width, height: image.height };
  // Memory of the WebAssembly module is not collected.
  image.free();
  resvg.free();
  return picture;
}

async function prepare() {
  await initWasm(await asset('resvg.wasm'));
  return Promise.all(FONTS.map(asset));
}

/** Files copied by the build (src/build/build.mjs), read when the first picture is asked for. */
async function asset(name) {
  for (const folder of FOLDERS) {
    const bytes = await readFile(new URL(folder + name, import.meta.url)).catch(() => undefined);
    if (bytes) return Uint8Array.from(bytes);
  }
  throw new Error(`asset not found: ${name} (npm run build copies it into dist/assets)`);
}
