import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { PICTURES } = (await import(new URL('./kept-pictures.mjs', import.meta.url).href)) as {
  PICTURES: string;
};
/** A run asks for some hundreds. */
const MOST_PICTURES = 2000;

/** Tests of the command line run the built bundle: it is built once, before all of them. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  if (existsSync(PICTURES) && readdirSync(PICTURES).length > MOST_PICTURES)
    rmSync(PICTURES, { recursive: true, force: true });
  execFileSync(process.execPath, ['src/build/generate.mjs'], { cwd: root });
  execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: root, stdio: 'ignore' });
}
