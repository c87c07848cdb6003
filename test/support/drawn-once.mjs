/**
 * The thread of `src/report/charts/png-worker.js`, for tests: a picture is drawn by the same function, and kept under the hash of what
 * was asked for and of what draws. Whoever asks for it again, in whatever process or run, is given its bytes. It has the size that it
 * was asked in, and fewer points than that: most of what a picture costs is their number, and whoever looks at them draws by the program.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';
import { PICTURES } from './kept-pictures.mjs';

const DRAWING = new URL('../../src/report/charts/resvg.js', import.meta.url);
const ASSETS = new URL('../../dist/assets/', import.meta.url);

/** Of what draws: this file and the program’s, the module of resvg, the fonts. */
const drawer = createHash('sha256');
for (const file of [new URL(import.meta.url), DRAWING]) drawer.update(readFileSync(file));
for (const name of readdirSync(ASSETS).sort())
  drawer.update(name).update(readFileSync(new URL(name, ASSETS)));
const drawnBy = drawer.digest('hex');

/** Above it, a sixth of it is drawn. */
const FINE = 2;
const SIZE = /^<svg\b[^>]*? width="(\d+)" height="(\d+)"/;

/** A picture of as many points as asked where they are few or its size is not told; else a coarse one of the same size. */
async function draw(svg, scale) {
  const { drawPng } = await import(DRAWING);
  const size = scale < FINE ? null : SIZE.exec(svg);
  if (size === null) return drawPng(svg, scale);
  const { png } = await drawPng(svg, scale / 6);
  return { png, width: Number(size[1]) * scale, height: Number(size[2]) * scale };
}

async function drawn(svg, scale) {
  const path = join(PICTURES, createHash('sha256').update(`${drawnBy} ${scale} ${svg}`).digest('hex'));
  try {
    const kept = readFileSync(path);
    const [width, height] = [kept.readUInt32LE(0), kept.readUInt32LE(4)];
    return { width, height, png: Uint8Array.from(kept.subarray(8)) };
  } catch {
    const picture = await draw(svg, scale);
    const head = Buffer.alloc(8);
    head.writeUInt32LE(picture.width, 0);
    head.writeUInt32LE(picture.height, 4);
    mkdirSync(PICTURES, { recursive: true });
    // Whole or not at all, for those who ask meanwhile.
    const passing = `${path}-${process.pid}-${threadId}`;
    writeFileSync(passing, Buffer.concat([head, picture.png]));
    renameSync(passing, path);
    return picture;
  }
}

parentPort?.on('message', async ({ id, question: { svg, scale } }) => {
  try {
    parentPort?.postMessage({ id, answer: await drawn(svg, scale) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) });
  }
});
