// The settings files that hold for a run, strongest first.
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

export const SETTINGS_FILE = 'equite.yaml';

/** A settings file in use. `shown` names it in results, without a path of this machine. */
export interface SettingsPlace {
  readonly path: string;
  readonly shown: string;
}

export interface Surroundings {
  /** Working folder, absolute. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The settings files that hold, strongest first: the one that was named, alone, so that a run that names its
 * settings depends on nothing else; or the project's `equite.yaml`, then the user's.
 */
export function settingsPlaces(named: string | undefined, around: Surroundings): SettingsPlace[] {
  if (named !== undefined) {
    const shown = isAbsolute(named) ? basename(named) : named.replaceAll('\\', '/');
    return [{ path: join(isAbsolute(named) ? '' : around.folder, named), shown }];
  }
  const project = projectFile(around.folder);
  const user = userFile(around.env);
  return [
    ...(project ? [{ path: project, shown: relative(around.folder, project).replaceAll('\\', '/') }] : []),
    ...(user && user !== project && existsSync(user) ? [{ path: user, shown: USER_SHOWN }] : []),
  ];
}

/** From the working folder up to the root of the repository (the folder of `.git`), or of the disk. */
function projectFile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, SETTINGS_FILE);
    if (existsSync(path)) return path;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

const USER_SHOWN = `$XDG_CONFIG_HOME/equite/${SETTINGS_FILE}`;

function userFile(env: Surroundings['env']): string | undefined {
  const home = env.HOME ?? env.USERPROFILE;
  // A relative path is no place: the XDG specification says to ignore it.
  const xdg = env.XDG_CONFIG_HOME && isAbsolute(env.XDG_CONFIG_HOME) ? env.XDG_CONFIG_HOME : undefined;
  const config = xdg ?? (home ? join(home, '.config') : undefined);
  return config === undefined ? undefined : join(config, 'equite', SETTINGS_FILE);
}
