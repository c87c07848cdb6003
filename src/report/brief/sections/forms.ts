import { missionClaim } from '../../../study/claims/gap-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { formsSection } from '../../gaps/forms.ts';
import type { BriefSection } from '../context.ts';

/** Forms of money: the share of core operating funding, and the gaps mode by mode. */
export const forms: BriefSection = ({ gaps, translator }) => {
  const [section] = formsSection(gaps, translator);
  const claim = missionClaim(gaps);
  return (
    section && {
      ...section,
      heading: translator.texts.brief.headings.forms,
      blocks: [
        ...(claim ? [{ kind: 'paragraph', text: sayClaim(claim, translator) } as const] : []),
        ...section.blocks,
      ],
    }
  );
};
