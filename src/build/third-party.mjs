/**
 * The licences of everything that the bundle holds, as one text: which packages went in is read from esbuild's account of
 * its sources, and what they in turn depend on is added, since some come with their dependencies built in. Written by
 * `npm run build` to `dist/THIRD-PARTY.txt`, which the package ships.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENCE = /^(?:licen[cs]e|copying|notice)/i;
/** Licences that ask for no more than their text and a name; a package under another needs a person's eye. */
export const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
  'BlueOak-1.0.0',
];
/** Packages that are shipped as files of `dist/assets/`, whose licences stand in its LICENSES.txt too. */
const ASSETS = ['@resvg/resvg-wasm', '@expo-google-fonts/source-sans-3'];

/** Folders of the packages among the sources of a bundle, from the root of the repository. */
export function packageFolders(inputs) {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [],
  );
  return [...new Set(folders)];
}

/** `{ name, version, licence, text }` of every package that is shipped, by name. Throws where a licence is not allowed. */
export function shipped(root, inputs) {
  const found = new Map();
  const visit = (folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const key = `${about.name}@${about.version}`;
    if (found.has(key)) return;
    found.set(key, entryOf(root, folder, about));
    for (const name of Object.keys(about.dependencies ?? {})) {
      const own = name.startsWith('@types/') ? undefined : resolved(root, folder, name);
      if (own) visit(own);
    }
  };
  const assets = ASSETS.map((name) => `node_modules/${name}`);
  for (const folder of [...packageFolders(inputs), ...assets]) visit(folder);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** As Node finds a package: in the folder's own node_modules, then in those around it. */
function resolved(root, from, name) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(root, folder, 'package.json'))) return folder;
    if (at === '.' || dirname(at) === at) return undefined;
  }
}

function entryOf(root, folder, { name, version, license }) {
  // A choice of licences, and a font beside the code that loads it: one that is allowed is taken.
  const choices = String(license ?? '')
    .replace(/[()]/g, '')
    .split(/ OR | AND /);
  if (!choices.some((choice) => ALLOWED.includes(choice))) {
    throw new Error(
      `${name}: the licence “${license}” is not among those that may be shipped (${ALLOWED.join(', ')})`,
    );
  }
  const texts = readdirSync(join(root, folder))
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  return { name, version, licence: license, text: texts.join('\n\n') };
}

/** The text of all licences. */
export function thirdParty(root, inputs) {
  const rule = '='.repeat(78);
  const entries = shipped(root, inputs).map(
    ({ name, version, licence, text }) =>
      `${rule}\n${name} ${version}: ${licence}\n${rule}\n\n${text || 'No licence file comes with the package: see assets/LICENSES.txt.'}\n`,
  );
  return `What the command line holds of others, with their licences.\n\n${entries.join('\n')}`;
}
