import type { Lang } from './catalogue.ts';
import type { ExplainTexts } from './explain-texts.ts';
import type { IndicatorTexts } from './indicators.ts';
import type { Translator } from './translator.ts';

/** A translator that also knows the names of the calculator's other values. */
export interface ExplainTranslator extends Translator {
  readonly explain: ExplainTexts;
}

export async function withExplainTexts(translator: Translator): Promise<ExplainTranslator> {
  const { methods, explain } = await load(translator.lang);
  return { ...translator, indicators: { ...translator.indicators, ...methods }, explain };
}

async function load(lang: Lang): Promise<{ methods: IndicatorTexts; explain: ExplainTexts }> {
  if (lang === 'fr') {
    const [{ methods }, { families }, { terms }, { traps }, { explainUi: ui }, { formulaWords }] =
      await Promise.all([
        import('./fr/methods.generated.ts'),
        import('./fr/families.ts'),
        import('./fr/terms.ts'),
        import('./fr/traps.ts'),
        import('./fr/explain.ts'),
        import('./fr/formulas.ts'),
      ]);
    return { methods, explain: { families, terms, traps, ui, formulaWords } };
  }
  const [{ methods }, { families }, { terms }, { traps }, { explainUi: ui }, { formulaWords }] =
    await Promise.all([
      import('./en/methods.generated.ts'),
      import('./en/families.ts'),
      import('./en/terms.ts'),
      import('./en/traps.ts'),
      import('./en/explain.ts'),
      import('./en/formulas.ts'),
    ]);
  return { methods, explain: { families, terms, traps, ui, formulaWords } };
}

/** A formula with its words in the reader's language, longest phrases first. */
export function formulaText(formula: string, { explain, lang }: ExplainTranslator): string {
  const phrases = [...explain.formulaWords].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const said = phrases.reduce((text, [english, here]) => text.replaceAll(english, here), formula);
  // A colon takes a no-break space before it and a number a decimal comma in French.
  return lang === 'fr' ? said.replace(/(?<=\S): /g, '\u00a0: ').replace(/(?<=\d)\.(?=\d)/g, ',') : said;
}
