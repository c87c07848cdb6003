import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { type KnownSystem, matchRegion } from '../../src/clean/region-tables.ts';
import { settleRegions } from '../../src/clean/regions.ts';
import type { RegionSystem } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

const settle = (texts: readonly string[], given?: RegionSystem, header = 'Région') => {
  const column = { header, texts: new Map(texts.map((text) => [text, 1])) };
  const { evidence, labelOf, refusals, issues } = settleRegions([column], given, true);
  return {
    system: evidence.value,
    labels: texts.map((text) => labelOf(text) ?? text),
    codes: [...refusals, ...issues].map(({ code }) => code),
  };
};

describe('a label in a region system', () => {
  // Spellings of DOMAIN: codes, INSPQ, MSSS, Données Québec, dashes, accents, articles.
  it.each<[KnownSystem, string, string]>([
    ['rss', '04', '04'],
    ['rss', '4', '04'],
    ['rss', 'RSS04', '04'],
    ['rss', '04 Mauricie et Centre-du-Québec', '04'],
    ['rss', '04 - Mauricie et Centre-du-Québec', '04'],
    ['rss', 'Mauricie–et–du–Centre–du–Québec', '04'],
    ['rss', 'Mauricie (04)', '04'],
    ['rss', 'Centre-du-Québec (17)', '04'],
    ['rss', '17 - Nunavik', '17'],
    ['rss', '17', '17'],
    ['rss', 'Saguenay--Lac-Saint-Jean (02)', '02'],
    ['rss', 'SAGUENAY - LAC-ST-JEAN', '02'],
    ['rss', 'Région de la Côte Nord', '09'],
    ['rss', 'Gaspésie–Îles-de-la-Madeleine', '11'],
    ['rss', '061', '06'],
    ['rss', '065', '06'],
    ['rss', '62', '06'],
    ['rss', '162', '16'],
    ['rss', '72', '16'],
    ['rss', 'RTS de la Montérégie-Est', '16'],
    ['admin', 'Mauricie (04)', '04'],
    ['admin', '17', '17'],
    ['admin', 'Centre-du-Québec (17)', '17'],
    ['admin', 'Montreal', '06'],
  ])('%s: %s is %s', (system, label, code) => {
    expect(matchRegion(label, system)?.code).toBe(code);
  });

  it.each<[KnownSystem, string]>([
    ['rss', 'EASTERN CAPE'],
    ['rss', 'Mauricie (05)'],
    ['rss', '17 Estrie'],
    ['rss', '99'],
    ['admin', 'Nunavik'],
    ['admin', '18'],
  ])('%s: %s is none', (system, label) => {
    expect(matchRegion(label, system)).toBeUndefined();
  });
});

describe('the region system of a column', () => {
  it('is the one that alone has these labels', () => {
    expect(settle(['Nunavik', '06 Montréal', 'Estrie'])).toEqual({
      system: 'rss',
      labels: ['17 Nunavik', '06 Montréal', '05 Estrie'],
      codes: [],
    });
    expect(settle(['Centre-du-Québec', 'Mauricie', '03'])).toMatchObject({
      system: 'admin',
      labels: ['17 Centre-du-Québec', '04 Mauricie', '03 Capitale-Nationale'],
    });
  });

  it('is settled by a header that names it', () => {
    expect(settle(['04', '17'], undefined, 'RSS').labels).toEqual([
      '04 Mauricie et Centre-du-Québec',
      '17 Nunavik',
    ]);
    expect(settle(['04', '17'], undefined, 'Région administrative').labels).toEqual([
      '04 Mauricie',
      '17 Centre-du-Québec',
    ]);
  });

  it('is refused where labels mean two things, until --regions says', () => {
    expect(settle(['03', '17'])).toMatchObject({ system: null, codes: ['regions-unclear'] });
    expect(settle(['Nunavik', 'Centre-du-Québec'])).toMatchObject({ codes: ['regions-unclear'] });
    expect(settle(['03', '17'], 'rss').labels).toEqual(['03 Capitale-Nationale', '17 Nunavik']);
    expect(settle(['03', '17'], 'admin').labels).toEqual(['03 Capitale-Nationale', '17 Centre-du-Québec']);
    expect(settle(['03', '17'], 'free').labels).toEqual(['03', '17']);
  });

  it('does not refuse what the question does not need', () => {
    const texts = new Map([
      ['17', 1],
      ['03', 1],
    ]);
    expect(settleRegions([{ header: 'Région', texts }], undefined, false)).toMatchObject({
      evidence: { value: null, because: { code: 'regions-unclear' } },
      refusals: [],
    });
  });

  it('is free where labels are of another country, or plain numbers', () => {
    expect(settle(['GAUTENG', 'LIMPOPO', 'Laval'])).toMatchObject({ system: 'free', codes: [] });
    expect(settle(['1', '2', '17'])).toMatchObject({ system: 'free', labels: ['1', '2', '17'] });
  });

  it('keeps and reports labels that it does not have', () => {
    expect(settle(['Montréal', 'Laval', 'Estrie', 'National'], 'rss')).toEqual({
      system: 'rss',
      labels: ['06 Montréal', '13 Laval', '05 Estrie', 'National'],
      codes: ['region-unknown'],
    });
  });

  it('crosses over only where nothing is lost', () => {
    // Nunavik is wholly in administrative 10; RSS 04 is two administrative regions.
    expect(settle(['Nunavik', 'Mauricie et Centre-du-Québec'], 'admin')).toMatchObject({
      labels: ['10 Nord-du-Québec', 'Mauricie et Centre-du-Québec'],
      codes: ['region-unknown'],
    });
  });
});

describe('regions in a data set', () => {
  it('gather every spelling under one label, and a filter takes any of them', async () => {
    const text =
      'Organisme;Région;Montant\nA;04;1\nB;RSS04;2\nC;04 - Mauricie et Centre-du-Québec;4\nD;17 - Nunavik;8\nE;13;16';
    const options = { needed: ['region'] };
    const { dataset, files } = await clean([{ table: tableFrom(text) }], options);
    expect(dataset.labels.get('region')?.values).toEqual([
      '04 Mauricie et Centre-du-Québec',
      '17 Nunavik',
      '13 Laval',
    ]);
    expect(files[0]?.regions).toMatchObject({
      value: 'rss',
      because: { code: 'regions-matched', args: { matched: 5, labels: 5 } },
    });
    const where = [{ column: 'region', value: '04 Mauricie et Centre-du-Québec' }];
    const filtered = await clean([{ table: tableFrom(text) }], { ...options, where });
    expect(filtered.ledger.amountAccepted).toBe('7.00');
  });

  it('of several files are settled together', async () => {
    const a = tableFrom('Organisme;Région;Montant\nA;04;1\nB;13;2', 'a.csv');
    const b = tableFrom('Nom;Region;Somme\nC;Nunavik;4\nD;Laval;8', 'b.csv');
    const { dataset } = await clean([{ table: a }, { table: b }], { needed: ['region'] });
    expect(dataset.labels.get('region')?.values).toEqual([
      '04 Mauricie et Centre-du-Québec',
      '13 Laval',
      '17 Nunavik',
    ]);
  });
});
