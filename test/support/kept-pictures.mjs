import { fileURLToPath } from 'node:url';

/** Where pictures that tests had drawn are kept, for all runs, as transformed modules are; emptied when there are many. */
export const PICTURES = fileURLToPath(new URL('../../node_modules/.cache/equite-pictures/', import.meta.url));
