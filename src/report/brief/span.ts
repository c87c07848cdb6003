import type { Gaps } from '../../study/gaps/gaps.ts';

/** The year that the figures are of, `several` of them added up, or `none` where the data know none. */
export const spanOf = ({ periods }: Gaps): string =>
  periods.length > 1 ? 'several' : (periods[0] ?? 'none');
