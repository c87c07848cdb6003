import { chequesChart, regionsChart } from '../../allocation/charts.ts';
import { afterTable } from '../../allocation/sides.ts';
import { splitsOf } from '../../allocation/splits.ts';
import { gainsTable } from '../../allocation/sums.ts';
import { scenarioTerms } from '../../allocation/terms.ts';
import type { Block } from '../../model/report.ts';
import { allocationOf } from '../allocation.ts';
import type { BriefSection } from '../context.ts';
import { footOf } from '../figures/frame.ts';

/**
 * For who checks what is asked for: the terms of every scenario, who gains, how all stand afterwards, the first scenario and every
 * cheque as charts. Not in a public edition: cheques say what an organisation receives before.
 */
export const rules: BriefSection = (context) => {
  const { files, publicly, translator } = context;
  const study = publicly ? undefined : allocationOf(context);
  if (!study || study.scenarios.length === 0) return undefined;
  const [split] = splitsOf(study, translator);
  const terms = scenarioTerms(study, translator);
  const tables = [split && gainsTable(study, split, translator), afterTable(study, translator)];
  const charts = [regionsChart(study, 0, files, translator), chequesChart(study, files, translator)];
  const foot = footOf(context);
  return {
    id: 'rules',
    heading: translator.texts.brief.headings.rules,
    blocks: [
      ...(terms.length === 0 ? [] : [{ kind: 'list', items: terms } as const]),
      ...tables.flatMap((table): Block[] => (table ? [{ kind: 'table', table }] : [])),
      ...charts.flatMap((chart): Block[] => (chart ? [{ kind: 'chart', chart: { ...chart, foot } }] : [])),
    ],
  };
};
