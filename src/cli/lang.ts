import type { Lang } from '../messages/catalogue.ts';

/**
 * The language of every sentence, wanted before the command line is parsed (help and usage errors are
 * sentences too): `--lang`, then EQUITE_LANG, then the locale of the environment, then French.
 */
export function chooseLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  return askedLang(argv, env) ?? localeLang(env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? 'fr';
}

/** The language of `--lang` or EQUITE_LANG, which a settings file does not override. */
export function askedLang(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Lang | undefined {
  return asLang(flagValue(argv, '--lang')) ?? asLang(env.EQUITE_LANG);
}

function flagValue(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const joined = flags.findLast((arg) => arg.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const at = flags.lastIndexOf(flag);
  return at === -1 ? undefined : flags[at + 1];
}

const asLang = (text: string | undefined): Lang | undefined =>
  text === 'fr' || text === 'en' ? text : undefined;

/** `fr_CA.UTF-8` → fr; `C` and `POSIX` say nothing about a language. */
const localeLang = (locale: string | undefined): Lang | undefined =>
  asLang(locale?.slice(0, 2).toLowerCase());
