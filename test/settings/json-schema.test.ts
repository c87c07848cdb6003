import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { help } from '../../src/messages/fr/help.ts';
import { settingsSchema } from '../../src/settings/json-schema.ts';
import { parseSettings } from '../../src/settings/parse.ts';

/** The schema at work: a reading of JSON Schema that shares nothing with the one that made it. */
const reader = z.fromJSONSchema(settingsSchema(help) as Parameters<typeof z.fromJSONSchema>[0]);
const fits = (yaml: string): boolean => reader.safeParse(parse(yaml)).success;
const reads = (yaml: string): boolean => {
  try {
    parseSettings(yaml, 'equite.yaml');
    return true;
  } catch {
    return false;
  }
};

const GOOD = {
  'every kind of value': `
lang: fr
period: 2023
map: {amount: Montant versé, region: "#4"}
header: no
seed: 7
band: 12
largest_amount: 10 000 000
fiscal_start: 4
comparable:
  - exact: typology
    coarsened: {budget: [100000, 500000]}
    k: 5
  - typologie,autre=région
by: [region, [region, sector]]
reports:
  - name: Laval
    for: {region: Laval}
files:
  - match: "*.csv"
    sheet: [A, B]
`,
  'French keys with their accents': `
langue: fr
colonnes: {montant: Montant}
unité: organisme
en_tête: non
début_exercice: 4
même_que: {Maison X inc.: Maison X}
comparable: {identique: typologie, autre: région}
rapports:
  - nom: Laval
    pour: {région: Laval}
    suppression: {minimum: 5}
`,
  'French keys typed otherwise':
    'unite: ligne\nen-tete: oui\ndebut exercice: 1\nseuils planchers: seuils.csv\n',
};

const WRONG = {
  'a key that is none': 'unitt: row',
  'a key that is none, inside': 'files: [{match: "*.csv", colour: red}]',
  'a value that is no choice': 'unit: person',
  'a month that is none': 'fiscal_start: 13',
  'a list where a text goes': 'period: [2023-2024]',
  'a text where a map goes': 'map: Montant',
};

describe('the schema of a settings file', () => {
  it.each(Object.entries(GOOD))('takes %s, as the command does', (_, yaml) => {
    expect([reads(yaml), fits(yaml)]).toEqual([true, true]);
  });

  it.each(Object.entries(WRONG))('marks %s, which the command refuses', (_, yaml) => {
    expect([reads(yaml), fits(yaml)]).toEqual([false, false]);
  });

  it('describes a key by the help of its flag, under its French twin too', () => {
    const { properties } = settingsSchema(help) as { properties: Record<string, { description?: string }> };
    expect(properties.fill_down!.description).toBe(help.flags.fillDown);
    expect(properties.germe).toEqual(properties.seed);
    expect(properties.seed!.description).toBe(help.flags.seed);
  });
});
