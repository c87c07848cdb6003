/** Words inside formulas, in the language of the formulas. */
export const formulaWords: readonly (readonly [english: string, here: string])[] = [];
