import { equite, READ_BY_A_RUN, type Run } from './run.ts';

/**
 * Runs `equite` as it would run here: in this folder, with the variables of this process that it reads, and in the language
 * that a machine speaks (which a settings file overrides).
 */
export async function equiteHere(args: readonly string[], lang: 'fr' | 'en' = 'fr'): Promise<Run> {
  const own = Object.entries(process.env).filter(([name]) => READ_BY_A_RUN.test(name));
  const env = { ...(Object.fromEntries(own) as Record<string, string>), EQUITE_LANG: '', LC_ALL: lang };
  return equite(args, { cwd: process.cwd(), env });
}

/** Words of a stop that nobody foresaw, in both languages. */
export const UNFORESEEN = /de façon imprévue|unexpectedly/;

/** A figure that is none, where no word of the data is one. */
export const NO_FIGURE = /(?<![\p{L}\d_.-])(?:NaN|[-−]?Infinity|undefined)(?![\p{L}\d_.-])/u;
