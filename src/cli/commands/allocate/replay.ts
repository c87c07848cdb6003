import { Refusal } from '../../../base/issue.ts';
import type { Dataset } from '../../../clean/types.ts';
import { replayReport, replaysCsv, replaysJson } from '../../../report/allocation/replay.ts';
import type { Settings } from '../../../settings/types.ts';
import { REPLAY_NAMES, REPLAYS } from '../../../study/allocation/replays/registry.ts';
import type { Replay } from '../../../study/allocation/replays/replay.ts';
import { keep } from '../../../study/brief-tables/options.ts';
import type { Invocation } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { writeKnown } from '../../without-data.ts';

/** The published sharings that `--replay`, or the settings, name. Throws Refusal for one that there is not. */
export function askedReplays({ replay }: Settings): readonly Replay[] {
  return (replay ?? []).map((word) => {
    const found = Object.hasOwn(REPLAYS, word) ? REPLAYS[word] : undefined;
    if (found) return found;
    throw new Refusal({ level: 'error', code: 'replay-unknown', args: { word, replays: REPLAY_NAMES } });
  });
}

/** Published sharings alone, without any data. */
export const writeReplays = (replays: readonly Replay[], invocation: Invocation): Promise<number> =>
  writeKnown(
    {
      json: () => replaysJson(replays, VERSION, invocation.lang),
      csv: (translate) => replaysCsv(replays, translate),
      report: (translate) => replayReport(replays, translate),
    },
    invocation,
  );

/** The organisations of the region that a published sharing is about; all where it is about none. Throws Refusal without any. */
export function ofRegion(dataset: Dataset, { key, region }: Replay): Dataset {
  if (region === undefined) return dataset;
  const column = dataset.labels.get('region');
  const code = column?.values.findIndex((label) => label.startsWith(`${region} `)) ?? -1;
  if (!column || code < 0) {
    throw new Refusal({ level: 'error', code: 'replay-region', args: { replay: key, region } });
  }
  return keep(dataset, (record) => column.codes[record] === code);
}
