import { Worker } from 'node:worker_threads';

/**
 * An SVG as a picture, for documents that cannot hold one (`resvg.js`), drawn in a thread of its own.
 */
export interface Picture {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

type Answer =
  | { readonly id: number; readonly picture: Picture }
  | { readonly id: number; readonly fault: string };

interface Waiting {
  resolve(picture: Picture): void;
  reject(error: Error): void;
}

/** `scale`: pixels to a unit of the drawing; 3 gives a figure 16 cm wide some 300 dots to the inch. */
export async function png(svg: string, scale: number): Promise<Picture> {
  drawer ??= startDrawer();
  if (drawer !== 'none') return drawer.draw(svg, scale);
  const { drawPng } = await import('./resvg.js');
  return drawPng(svg, scale);
}

/** `none`: the process may not start threads (Node’s permissions), and draws by itself. */
let drawer: Drawer | 'none' | undefined;

function startDrawer(): Drawer | 'none' {
  try {
    return new Drawer();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED') return 'none';
    throw error;
  }
}

/** One thread for all pictures; it keeps the process alive only while it draws. */
class Drawer {
  // (A bundle has the thread's script beside its chunks.)
  private readonly worker = new Worker(new URL('./png-worker.js', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor() {
    this.worker.unref();
    this.worker.on('message', (answer: Answer) => this.take(answer));
    this.worker.on('error', (error) => this.fail(error));
  }

  draw(svg: string, scale: number): Promise<Picture> {
    const id = ++this.asked;
    return new Promise<Picture>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, svg, scale });
    });
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('picture' in answer) waiting?.resolve(answer.picture);
    else waiting?.reject(new Error(answer.fault));
  }

  private fail(error: Error): void {
    drawer = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
