// The files that settings name, and where they are.
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { SettingsValues } from './types.ts';

/** The same settings, with what `rename` gives for each file that they name: of floors, prices, logo, templates, parts. */
export function withFiles<T extends SettingsValues>(settings: T, rename: (file: string) => string): T {
  const { floors, index, brief, reports, scenarios } = settings;
  return {
    ...settings,
    ...(floors == null ? {} : { floors: rename(floors) }),
    ...(index == null || areKnownPrices(index) ? {} : { index: rename(index) }),
    ...(brief?.logo === undefined ? {} : { brief: { ...brief, logo: rename(brief.logo) } }),
    ...(reports && {
      reports: reports.map((edition) => ({
        ...edition,
        template: edition.template === null ? null : rename(edition.template),
        over: withFiles(edition.over, rename),
      })),
    }),
    ...(scenarios && {
      scenarios: scenarios.map((one) =>
        one.shares === undefined ? one : { ...one, shares: rename(one.shares) },
      ),
    }),
  };
}

/** A path that a settings file says is one from its own folder: the same file, from the working folder. */
export function fromSettings(settings: string, workingFolder: string): (file: string) => string {
  const folder = dirname(settings);
  return (file) =>
    folder === workingFolder || isAbsolute(file) ? file : relative(workingFolder, join(folder, file));
}

/** Whether an index is known here by its name, and no file. */
export const areKnownPrices = (index: string): boolean => index.toLowerCase() === 'canada';
