import { expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { placeName } from '../../src/report/brief/names.ts';

const [fr, en] = [await translator('fr'), await translator('en')];

it('says a place after “de” as French contracts and elides', () => {
  const said = [
    '05 Estrie',
    '15 Laurentides',
    'Les Moulins',
    'Le Granit',
    'La Côte-de-Gaspé',
    'Abitibi',
    'Lestage',
  ];
  expect(said.map((label) => placeName(label, fr).of)).toEqual([
    'de l’Estrie',
    'des Laurentides',
    'des Moulins',
    'du Granit',
    'de La Côte-de-Gaspé',
    'd’Abitibi',
    'de Lestage',
  ]);
  expect(placeName('Les Moulins', en).of).toBe('of Les Moulins');
});
