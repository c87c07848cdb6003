/** Replaced by the version of package.json when the bundle is built. */
declare const EQUITE_VERSION: string | undefined;

export const VERSION: string = typeof EQUITE_VERSION === 'string' ? EQUITE_VERSION : '0.0.0-source';
