import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/base/issue.ts';
import { parseSettings } from '../../src/settings/parse.ts';

const refusal = (text: string): Refusal['issues'] => {
  try {
    parseSettings(text, 'equite.yaml');
  } catch (error) {
    return (error as Refusal).issues;
  }
  return expect.unreachable();
};

describe('settings in French', () => {
  it('say what the English ones say, at every place of the file', () => {
    const french = `
langue: fr
monnaie: "$"
colonnes:
  montant: Montant versé
  région: RSS
valeurs: {exercice: 2023-2024}
unité: organisme
en_tête: non
homonymes: ensemble
seuils: seuils.csv
tirages: 100
germe: 2
même_que: {secteur: {"Action soc.": Action sociale}, "Maison X inc.": Maison X}
comparable: {identique: typologie, autre: région, distance: 0.2}
filtre: {mode: Mission}
fichiers:
  - nom: "*.csv"
    feuille: Données
    réparer: oui
rapports:
  - nom: Laval
    pour: {région: Laval}
    suppression: {minimum: 5}
`;
    const english = `
lang: fr
currency: "$"
map:
  amount: Montant versé
  region: RSS
set: {period: 2023-2024}
unit: organisation
header: false
homonyms: together
floors: seuils.csv
draws: 100
seed: 2
same_as: {sector: {"Action soc.": Action sociale}, "Maison X inc.": Maison X}
comparable: {exact: typologie, other: région, caliper: 0.2}
where: {mode: Mission}
files:
  - match: "*.csv"
    sheet: Données
    repair: true
reports:
  - name: Laval
    for: {région: Laval}
    suppression: {fewest: 5}
`;
    expect(parseSettings(french, 'equite.yaml')).toEqual(parseSettings(english, 'equite.yaml'));
  });

  it('are refused where they stand, when a value is wrong', () => {
    expect(refusal('langue: fr\nunité: région\n')).toMatchObject([
      { code: 'settings-value', args: { line: 2, key: 'unit', value: 'région' } },
    ]);
    expect(refusal('fichiers:\n  - nom: a.csv\n    decimale: ";"\n')).toMatchObject([
      { code: 'settings-key-unknown', args: { line: 3, key: 'decimale', nearest: 'decimal' } },
    ]);
  });

  it('may not say one thing in both languages', () => {
    expect(refusal('period: 2022-2023\nexercice: 2023-2024\n')).toMatchObject([
      { code: 'settings-key-unknown', args: { line: 2, key: 'exercice' } },
    ]);
    expect(refusal('map:\n  amount: A\n  montant: B\n')).toMatchObject([
      { code: 'settings-key-repeated', args: { line: 3, key: 'montant' } },
    ]);
  });
});
