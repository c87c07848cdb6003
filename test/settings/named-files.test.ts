import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromSettings, withFiles } from '../../src/settings/named-files.ts';
import { parseSettings } from '../../src/settings/parse.ts';

describe('the files that settings name', () => {
  it('are those of floors, prices, logo, templates and parts, of an edition too', () => {
    const values = parseSettings(
      [
        'floors: a.csv',
        'index: b.csv',
        'brief: { logo: c.png, title: T }',
        'reports:',
        '  - { name: R, template: d.docx, floors: e.csv, brief: { logo: f.png } }',
        '  - { name: S }',
        'scenarios: [{ envelope: 1M, shares: g.csv }, { envelope: 2M }]',
        'map: { region: h.csv }',
        'files: [{ match: i.csv, decimal: "," }]',
      ].join('\n'),
      'equite.yaml',
    );
    const seen: string[] = [];
    const renamed = withFiles(values, (file) => {
      seen.push(file);
      return `x/${file}`;
    });
    expect(seen.toSorted()).toEqual(['a.csv', 'b.csv', 'c.png', 'd.docx', 'e.csv', 'f.png', 'g.csv']);
    const back = withFiles(renamed, (file) => file.slice('x/'.length));
    expect(back).toEqual(values);
    expect(JSON.stringify(withFiles(values, (file) => file))).toBe(JSON.stringify(values));
  });

  it('prices that are known by their name are no file', () => {
    expect(withFiles({ index: 'Canada' }, () => 'x').index).toBe('Canada');
  });

  it.each([
    ['/dossier/equite.yaml', '/dossier', './seuils.csv', './seuils.csv'],
    ['/dossier/equite.yaml', '/dossier/2024', 'seuils.csv', '../seuils.csv'],
    ['/dossier/mémoire/r.yaml', '/dossier', 'seuils.csv', 'mémoire/seuils.csv'],
    ['/dossier/mémoire/r.yaml', '/dossier', '../seuils.csv', 'seuils.csv'],
    ['/dossier/mémoire/r.yaml', '/dossier', '/ailleurs/seuils.csv', '/ailleurs/seuils.csv'],
  ])('settings %s, from %s: %s is %s', (settings, folder, said, expected) => {
    expect(fromSettings(settings, folder)(said)).toBe(expected);
    expect(resolve(folder, expected)).toBe(resolve(settings, '..', said));
  });
});
