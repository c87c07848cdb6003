// équité dans un carnet / équité in a notebook: node notebook.mjs export.csv 2023-2024
// Chaque étape de la commande est une fonction. / Each step of the command is a function.
import { clean, compare, measure, Refusal, read, report, study } from 'equite';

const [file = 'data/samples/psoc-fictif.csv', period = '2023-2024'] = process.argv.slice(2);
try {
  // 1. Lire, puis rendre compte de chaque ligne et de chaque cent. / Read, then account for every row and every cent.
  const tables = await read(file);
  const cleaned = await clean(tables, { period });
  const { rows, accepted, setAside, amountAccepted } = cleaned.ledger;
  console.log({ rows, accepted, setAside, amountAccepted });

  // 2. À quel point est-ce inégal? Une valeur, ou le motif pour lequel il n'y en a pas.
  //    How unequal? A value, or the reason why there is none.
  const { overall } = measure(cleaned, { by: [['region']] });
  console.log(overall.values.find(({ key }) => key === 'gini.unbiased'));

  // 3. Qui est comparable à qui? / Who is comparable with whom?
  const who = compare(cleaned, 'typology');
  console.log(who.units.n, who.peersOf(0).length);

  // 4. À quelle distance? Une mesure par région. / How far apart? One measure a region.
  const far = study.gaps(cleaned, { comparable: 'typology' });
  for (const { by, groups } of far.funding) {
    if (by.join() !== 'region') continue;
    for (const { labels, ratio } of groups) console.log(labels.join(), ratio);
  }

  // 5. En phrases, et en tableaux. / In sentences, and in tables.
  const [first] = await report.claims(cleaned, study.claims(far), { lang: 'fr' });
  console.log(first);
  console.log((await report.gaps(cleaned, far, { lang: 'fr', format: 'md' })).split('\n')[0]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  // Ce que seule une personne peut trancher. / What only a person can settle.
  console.error((await report.issues(error.issues, { lang: 'fr' })).join('\n'));
  process.exitCode = 2;
}
