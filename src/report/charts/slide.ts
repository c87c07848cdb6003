import { lastOf } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Front, Report } from '../model/report.ts';
import { drawChart } from './draw.ts';
import { sizeOf } from './frame.ts';
import { FONTS, INK } from './look.ts';
import { element, line, safe, stacked } from './svg.ts';
import { wrapText } from './text.ts';

/** What a post and a screen both show whole: 16 by 9. */
const SIZE = { width: 1200, height: 675 };
const MARGIN = 48;
const LEFT = 500;
const LEADING = 1.28;

/** Parts of their usual size that the words are set in, the largest that the picture has room for. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68];

/** Page one as one picture: the question, one word, the finding, what it costs, what is asked; the figure beside them. */
export function slide(report: Report, front: Front, translator: Translator): string {
  const settings = SCALES.map((scale) => wordsAt(scale, report, front));
  const { parts } = settings.find(({ bottom }) => bottom <= SIZE.height - MARGIN - 24) ?? lastOf(settings);
  const source = front.colophon.filter((_, i) => i > 0).slice(0, 2);
  const foot = SIZE.height - MARGIN + 8;
  parts.push(line(MARGIN, foot - 20, SIZE.width - MARGIN, foot - 20, { stroke: INK.guide }));
  const words = wrapText(source.join(' '), SIZE.width - 2 * MARGIN, { size: 13 }, 1);
  parts.push(stacked(words, source.join(' '), 16, { x: MARGIN, y: foot, size: 13, fill: INK.quiet }));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      width: SIZE.width,
      height: SIZE.height,
      role: 'img',
      'aria-labelledby': 'slide-title slide-desc',
      lang: translator.lang,
      'xml:lang': translator.lang,
      'font-family': FONTS,
    },
    element('title', { id: 'slide-title' }, safe(`${report.title} ${front.answer}`)),
    element(
      'desc',
      { id: 'slide-desc' },
      safe(front.points.map(({ label, text }) => `${label}. ${text}`).join(' ')),
    ),
    element('rect', { width: SIZE.width, height: SIZE.height, fill: INK.paper }),
    element('rect', { width: 12, height: SIZE.height, fill: INK.accent }),
    ...parts,
    front.chart
      ? beside(drawChart({ ...front.chart, id: 'slide' }, translator, { words: false, width: 520 }))
      : '',
  );
}

interface Look {
  readonly bold?: boolean;
  readonly fill?: string;
  readonly after?: number;
}

/** The words of the left half, and where they end. */
function wordsAt(scale: number, report: Report, front: Front): { parts: string[]; bottom: number } {
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, points: number, { bold = false, fill = INK.text, after = 0 }: Look = {}) => {
    const size = points * scale;
    const lines = wrapText(text, LEFT, { size, bold });
    parts.push(stacked(lines, text, size * LEADING, { x: MARGIN, y: y + size, size, bold, fill }));
    y += lines.length * size * LEADING + after * scale;
  };
  const accent = { bold: true, fill: INK.accent };
  if (report.speaker?.coalition) write(report.speaker.coalition, 17, { ...accent, after: 10 });
  write(report.subtitle ?? report.title, 26, { bold: true, after: 6 });
  write(front.answer, front.answer.length > 8 ? 44 : 76, { ...accent, after: 16 });
  if (front.chart) write(`${front.chart.title}.`, 20, { bold: true, after: 14 });
  for (const { label, text } of front.points.slice(-2)) {
    const [first = ''] = text.split(/(?<=\.) (?=[\p{Lu}\d])/u);
    write(label, 16, { ...accent, after: 1 });
    write(first, 18, { after: 12 });
  }
  return { parts, bottom: y };
}

/** The drawing in the right half, as large as it can be. */
function beside(svg: string): string {
  const own = sizeOf(svg);
  const available = { width: SIZE.width - LEFT - 3 * MARGIN + 24, height: SIZE.height - 2 * MARGIN - 24 };
  const factor = Math.min(available.width / own.width, available.height / own.height);
  const [width, height] = [own.width * factor, own.height * factor];
  const x = MARGIN + LEFT + 24 + (available.width - width);
  const y = MARGIN + (available.height - height) / 2;
  return element(
    'g',
    { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${factor.toFixed(4)})` },
    svg.replace(/^<svg [^>]*>/, '').replace(/<\/svg>\s*$/, ''),
  );
}
