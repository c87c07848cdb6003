// All texts of the language, in English.
import type { Catalogue } from '../catalogue.ts';
import { lookedUp } from '../looked-up.ts';
import { whenRead } from '../when-read.ts';
import { allocation } from './allocation.ts';
import { brief } from './brief.ts';
import { briefAdvice, briefSentences, briefTables } from './brief-tables.ts';
import { charts } from './charts.ts';
import { checkAdvice } from './check-advice.ts';
import { claims } from './claims.ts';
import { clean, cleanAdvice } from './clean.ts';
import { cli, cliAdvice } from './cli.ts';
import { comparability } from './comparability.ts';
import { compare, compareAdvice } from './compare.ts';
import { csv } from './csv.ts';
import { diff, resultAdvice, resultSentences } from './diff.ts';
import { documents } from './documents.ts';
import { gaps } from './gaps-report.ts';
import { html } from './html.ts';
import { indicators } from './indicators.generated.ts';
import { measure, measureAdvice } from './measure.ts';
import { peerAdvice, peerSentences, peers } from './peers.ts';
import { read, readAdvice } from './read.ts';
import { replays } from './replays.ts';
import { robustness } from './robustness.ts';
import { settings, settingsAdvice } from './settings.ts';
import { study, studyAdvice } from './study.ts';
import { trend } from './trend.ts';
import { ui } from './ui.ts';
import { undefinedTexts } from './undefined.ts';
import { claimAdvice, claimSentences, verify } from './verify.ts';

export const en: Catalogue = {
  statements: lookedUp(
    cli,
    settings,
    resultSentences,
    claimSentences,
    briefSentences,
    peerSentences,
    compare,
    study,
    measure,
    read,
    clean,
  ),
  advice: lookedUp(
    cliAdvice,
    settingsAdvice,
    resultAdvice,
    claimAdvice,
    briefAdvice,
    peerAdvice,
    compareAdvice,
    studyAdvice,
    measureAdvice,
    checkAdvice,
    readAdvice,
    cleanAdvice,
  ),
  texts: whenRead({
    ui,
    allocation,
    replays,
    brief,
    briefTables,
    robustness,
    claims,
    verify,
    csv,
    diff,
    gaps,
    peers,
    charts,
    comparability,
    documents,
    html,
    trend,
    undefined: undefinedTexts,
  }),
  indicators,
};
