/**
 * Writes the pages of `man` to `dist/man/`, from the command table and its texts, and names them in package.json, which is
 * where npm looks for them. Run by the build.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const root = new URL('../../', import.meta.url);

export async function writeManPages(version) {
  const { manPages, texts } = await load(`
    export { manPages } from './src/cli/man.ts';
    import { help as helpFr } from './src/messages/fr/help.ts';
    import { help as helpEn } from './src/messages/en/help.ts';
    import { man as manFr } from './src/messages/fr/man.ts';
    import { man as manEn } from './src/messages/en/man.ts';
    export const texts = { fr: { help: helpFr, texts: manFr }, en: { help: helpEn, texts: manEn } };`);
  const folder = new URL('dist/man/', root);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = [];
  for (const [lang, words] of Object.entries(texts)) {
    for (const [name, text] of manPages({ lang, version, ...words })) {
      names.push(`./dist/man/${name}`);
      await writeFile(fileURLToPath(new URL(name, folder)), text);
    }
  }
  const place = new URL('package.json', root);
  const text = await readFile(place, 'utf8');
  const about = JSON.parse(text);
  about.man = names.sort();
  const named = `${JSON.stringify(about, null, 2)}\n`;
  if (named !== text) await writeFile(place, named);
}
