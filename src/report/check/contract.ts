import { type Head, head } from '../json/head.ts';

/** Result of `check`: what was found, the ledger, and what deserves a look. */
export function checkJson(about: Head): object {
  const { cleaned } = about;
  return { ...head('check', about, cleaned.ledger), issues: about.issues };
}
