/**
 * Draws SVG as PNG in a thread of its own, so that a brief is written while its pictures are drawn: resvg compiled to
 * WebAssembly, with the two weights of Source Sans 3 that are shipped. What it is sent and answers is what
 * src/report/charts/png.ts says it is.
 */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** From this file: in the built package, and in the source tree once it is built. */
const FOLDERS = ['../assets/', '../../../dist/assets/'];
const FONTS = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'];
const FAMILY = 'Source Sans 3';

async function asset(name) {
  for (const folder of FOLDERS) {
    const bytes = await readFile(new URL(folder + name, import.meta.url)).catch(() => undefined);
    if (bytes) return Uint8Array.from(bytes);
  }
  throw new Error(`asset not found: ${name} (npm run build copies it into dist/assets)`);
}

async function prepare() {
  await initWasm(await asset('resvg.wasm'));
  return Promise.all(FONTS.map(asset));
}

function draw(svg, scale, fontBuffers) {
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

const fonts = prepare();
parentPort?.on('message', async ({ id, svg, scale }) => {
  try {
    parentPort?.postMessage({ id, picture: draw(svg, scale, await fonts) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) });
  }
});
