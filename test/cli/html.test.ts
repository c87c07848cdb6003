import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const SAMPLE = 'data/samples/psoc-fictif.csv';
const folder = newFolder('html');

describe('a page from the command line', () => {
  it.each(['html', 'htm'])('comes from the name of the file: .%s', (extension) => {
    const file = join(folder, `page.${extension}`);
    expect(equite(['check', SAMPLE, '--lang', 'en', '--quiet', '-o', file]).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en-CA" dir="ltr">/);
  });

  it('has the same bytes whatever the zone, the language and the width of the machine', () => {
    const args = ['measure', SAMPLE, '--by', 'region', '--lang', 'fr', '--format', 'html', '--quiet'];
    const page = equite(args).stdout;
    expect(page).toContain('<html lang="fr-CA"');
    const env = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', COLUMNS: '40' };
    expect(equite(args, { env }).stdout).toBe(page);
  });
});
