import type { CheckCodes } from './checks.generated.ts';

/**
 * Everything the compare room can say, with the arguments each sentence needs. Sentences: `messages/<lang>/compare.ts`;
 * those of the checks: `messages/<lang>/checks/`.
 */
export interface CompareCodes extends CheckCodes {}
