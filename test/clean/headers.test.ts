import { describe, expect, it } from 'vitest';
import reference from '../../data/reference/headers.json' with { type: 'json' };
import { fold } from '../../src/base/text.ts';
import { foldHeader, holds, matchHeaders } from '../../src/clean/headers.ts';
import { ROLES, type Role } from '../../src/clean/types.ts';

describe('the table of header aliases', () => {
  it('has every role, its source and date, and words that are folded', () => {
    expect(Object.keys(reference.roles).sort()).toEqual([...ROLES].sort());
    expect([reference.source, reference.date].every((text) => text.length > 0)).toBe(true);
    for (const words of Object.values(reference.roles)) {
      for (const word of Object.values(words).flat()) expect(fold(word)).toBe(word);
    }
  });
});

describe('a phrase', () => {
  it('stands in a text as whole words', () => {
    expect(holds('montant verse en dollars', 'verse')).toBe(true);
    expect(holds('montant verse', 'montant verse')).toBe(true);
    expect(holds('montant reverse verse', 'verse')).toBe(true);
    expect(holds('montant reverse', 'verse')).toBe(false);
    expect(holds('versement', 'verse')).toBe(false);
  });

  it('of no word stands nowhere, and is not looked for without end', () => {
    for (const text of ['', 'a', 'montant verse', ' ', 'a ']) expect(holds(text, '')).toBe(false);
  });
});

describe('a header', () => {
  it('is folded with its camel case', () => {
    expect(foldHeader('nomBeneficiaire')).toBe('nom beneficiaire');
    expect(foldHeader('idRAE')).toBe('id rae');
    expect(foldHeader('Délais_d’attente')).toBe('delais d attente');
  });

  // Headers of published exports: 360Giving, Open Canada, SCDL (France), GrantConnect (Australia), Paris, MSSS.
  it.each<[Role, string, string]>([
    [
      'organisation',
      'Identifier|Recipient Org:Identifier|Recipient Org:Name|Funding Org:Name',
      'Recipient Org:Name',
    ],
    ['organisation', 'nomAttribuant|nomBeneficiaire|idBeneficiaire', 'nomBeneficiaire'],
    [
      'organisation',
      'Recipient Name|Recipient Suburb|Recipient State/Territory|Recipient ABN',
      'Recipient Name',
    ],
    ['organisation', 'Nom Bénéficiaire|Secteurs d’activités définies par l’association', 'Nom Bénéficiaire'],
    ['organisation', 'RSS|Region|Nom_etablissement', 'Nom_etablissement'],
    ['organisation_id', 'ref_number|recipient_business_number|agreement_number', 'recipient_business_number'],
    ['region', 'mcode|munnom|regadm|mpopul', 'regadm'],
    ['region', 'recipient_country|recipient_province|recipient_city', 'recipient_province'],
    ['amount', 'agreement_value|agreement_number|agreement_start_date', 'agreement_value'],
    ['amount', 'Value (AUD)|Grant Term|Category', 'Value (AUD)'],
    ['amount', 'Région|Amount ($)|Floor amount', 'Amount ($)'],
    ['floor', 'Montant|Seuil plancher', 'Seuil plancher'],
    ['population', 'mcode|mpopul', 'mpopul'],
    ['period', 'Exercice financier|Année de fondation', 'Exercice financier'],
    ['typology', 'Type d’organisme|Type', 'Type d’organisme'],
    ['mode', 'Mode de financement|Nature', 'Mode de financement'],
    // Abbreviations of PSOC tables, where nothing else names the role.
    ['amount', 'Organisme|Subv.|No', 'Subv.'],
    ['amount', 'Organisme|Crédits', 'Crédits'],
    ['amount', 'Subv.|Montant', 'Montant'],
    ['sector', 'Organisme|Champ d’intervention', 'Champ d’intervention'],
    ['sector', 'Problématique|Organisme', 'Problématique'],
    ['period', 'Organisme|An. fin.|Montant', 'An. fin.'],
    ['period', 'AF|Montant', 'AF'],
    ['organisation', 'Nom org.|Région|Montant', 'Nom org.'],
    // … and not where something does.
    ['organisation', 'Entité|Nom|Montant', 'Nom'],
    ['organisation', 'Nom|OCASSS|Montant', 'Nom'],
    ['sector', 'Secteur|Champ d’intervention', 'Secteur'],
    ['sector', 'Catégorie|Problématique', 'Catégorie'],
    ['period', 'Période|AF|Montant', 'Période'],
  ])('of %s among %s is %s', (role, headers, expected) => {
    const names = headers.split('|');
    expect(
      matchHeaders(names, role)
        .filter(({ date }) => !date)
        .map(({ index }) => names[index]),
    ).toEqual([expected]);
  });
});
