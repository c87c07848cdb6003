/**
 * Draws pictures in a thread of its own, so that a brief is written while they are drawn. What it is sent and answers is
 * what src/base/thread.ts says it is.
 */
import { parentPort } from 'node:worker_threads';
import { drawPng } from './resvg.js';

parentPort?.on('message', async ({ id, question: { svg, scale } }) => {
  try {
    parentPort?.postMessage({ id, answer: await drawPng(svg, scale) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) });
  }
});
