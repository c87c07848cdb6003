import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests of the command line run the built bundle: it is built once, before all of them. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync(process.execPath, ['src/build/generate.mjs'], { cwd: root });
  execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: root, stdio: 'ignore' });
}
