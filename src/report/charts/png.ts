import { Thread } from '../../base/thread.ts';

/**
 * An SVG as a picture, for documents that cannot hold one (`resvg.js`), drawn in a thread of its own.
 */
export interface Picture {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the thread is asked. */
interface Drawing {
  readonly svg: string;
  readonly scale: number;
}

/** One thread for all pictures; `none`: the process may not start threads, and draws by itself. */
let drawer: Thread<Drawing, Picture> | 'none' | undefined;

/** `scale`: pixels to a unit of the drawing; 3 gives a figure 16 cm wide some 300 dots to the inch. */
export async function png(svg: string, scale: number): Promise<Picture> {
  // (A bundle has the thread's script beside its chunks.)
  if (!drawer || (drawer !== 'none' && drawer.over)) {
    drawer = Thread.start<Drawing, Picture>(new URL('./png-worker.js', import.meta.url)) ?? 'none';
  }
  if (drawer !== 'none') return drawer.ask({ svg, scale });
  const { drawPng } = await import('./resvg.js');
  return drawPng(svg, scale);
}
