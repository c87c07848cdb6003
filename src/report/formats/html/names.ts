import { fold } from '../../../base/text.ts';

const LONGEST = 60;

/** Names of anchors, each given once: `Par région` → `par-region`, then `par-region-2`. */
export function anchorNames(): (wanted: string) => string {
  const free = unique('-');
  return (wanted) => free(fold(wanted).replaceAll(' ', '-').slice(0, LONGEST) || 'section');
}

/** Labels of regions, each given once: screen readers list them side by side. */
export const regionLabels = (): ((wanted: string) => string) => unique(' ');

function unique(separator: string): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let n = 2; given.has(name); n++) name = `${wanted}${separator}${n}`;
    given.add(name);
    return name;
  };
}
