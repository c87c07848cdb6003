import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../src/cli/reason-codes.ts';
import { clean as cleanEn } from '../../src/messages/en/clean.ts';
import { read as readEn } from '../../src/messages/en/read.ts';
import { settings as settingsEn } from '../../src/messages/en/settings.ts';
import { clean as cleanFr } from '../../src/messages/fr/clean.ts';
import { read as readFr } from '../../src/messages/fr/read.ts';
import { settings as settingsFr } from '../../src/messages/fr/settings.ts';
import { translator } from '../../src/messages/translator.ts';

describe('titles of problems', () => {
  it.each([
    ['fr', { ...readFr(), ...cleanFr(), ...settingsFr() }],
    ['en', { ...readEn(), ...cleanEn(), ...settingsEn() }],
  ] as const)('each finding of reading, cleaning and settings has one in %s', async (lang, sentences) => {
    const { texts } = await translator(lang);
    const titles: Readonly<Record<string, string>> = texts.ui.problemTitles;
    const shown = [...ISSUE_CODES].filter((code) => Object.hasOwn(sentences, code));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((code) => !titles[code])).toEqual([]);
  });
});
