import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { settingsPlaces } from '../../src/settings/discover.ts';
import { newFolder } from '../support/folder.ts';

let root = '';
const put = (...path: string[]) => {
  mkdirSync(join(root, ...path.slice(0, -1)), { recursive: true });
  writeFileSync(join(root, ...path), '');
};
beforeEach(() => {
  root = newFolder('discover');
});
const found = (folder: string, env = {}, named?: string) =>
  settingsPlaces(named, { folder: join(root, folder), env }).map(({ shown }) => shown);

describe('where settings are looked for', () => {
  it('walks up to the root of the repository and not beyond', () => {
    put('equite.yaml');
    put('project', '.git', 'HEAD');
    put('project', 'data', '2024', 'a.csv');
    expect(found('project/data/2024')).toEqual([]);
    put('project', 'equite.yaml');
    expect(found('project/data/2024')).toEqual(['../../equite.yaml']);
    put('project', 'data', 'equite.yaml');
    expect(found('project/data/2024')).toEqual(['../equite.yaml']);
  });

  it('adds the user file, weaker, without a path of this machine', () => {
    put('p', '.git', 'HEAD');
    put('p', 'equite.yaml');
    put('config', 'equite', 'equite.yaml');
    put('home', '.config', 'equite', 'equite.yaml');
    const user = '$XDG_CONFIG_HOME/equite/equite.yaml';
    expect(found('p', { XDG_CONFIG_HOME: join(root, 'config') })).toEqual(['equite.yaml', user]);
    expect(found('p', { HOME: join(root, 'home') })).toEqual(['equite.yaml', user]);
    expect(found('p', { HOME: join(root, 'nowhere') })).toEqual(['equite.yaml']);
  });

  it('a file that is named stands alone', () => {
    put('p', 'equite.yaml');
    expect(found('p', {}, 'autre.yaml')).toEqual(['autre.yaml']);
    expect(found('p', {}, join(root, 'x', 'autre.yaml'))).toEqual(['autre.yaml']);
  });
});
