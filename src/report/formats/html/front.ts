import type { Front, Logo, Report, Speaker } from '../../model/report.ts';
import type { Context } from './context.ts';
import { figure } from './figure.ts';
import { type Markup, markup, NOTHING, trusted, words } from './markup.ts';

/** Page one: one word, the points beside each other, the figure, and whose figures they are. */
export function frontBlock(
  report: Report,
  front: Front,
  anchor: string,
  heading: string,
  context: Context,
): Markup {
  const { answer, points, chart, colophon } = front;
  return markup`<section class="front h${heightInPrint(report, front)}" aria-labelledby="${anchor}">
<h2 id="${anchor}"><span class="unseen">${heading} </span>${words(answer)}</h2>
<dl class="points">${points.map(({ label, text }) => markup`<div><dt>${words(label)}</dt><dd>${words(text)}</dd></div>`)}</dl>
${chart ? figure({ ...chart, foot: [] }, context) : NOTHING}<p class="colophon">${words(colophon.join(' '))}</p>
</section>
`;
}

/** Millimetres of a printed page, and what its lines take of it; letters of a line in one of two columns, and in the whole width. */
const PAGE = 256;
const LINE = { title: 7.5, point: 4.45, colophon: 3.9 };
const LETTERS = { title: 52, half: 56, whole: 118 };
const AROUND = { answer: 20, figure: 22, points: 8, letterhead: 11, logo: 10 };
const HEIGHTS = [50, 60, 70, 80, 90, 100] as const;

/** How high the figure of page one is drawn on paper, so that the page holds all of it: one of a few heights, in millimetres. */
function heightInPrint({ title, subtitle, speaker, logo }: Report, { points, colophon }: Front): number {
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  const rows = points.map(({ text }) => 1 + lines(text, LETTERS.half));
  const pairs = rows.flatMap((row, i) => (i % 2 === 0 ? [Math.max(row, rows[i + 1] ?? 0)] : []));
  const taken =
    LINE.title * lines(title, LETTERS.title) +
    LINE.point * (subtitle === undefined ? 0 : 1 + lines(subtitle, LETTERS.half)) +
    LINE.point * pairs.reduce((sum, row) => sum + row, 0) +
    LINE.colophon * lines(colophon.join(' '), LETTERS.whole) +
    AROUND.answer +
    AROUND.figure +
    AROUND.points +
    (speaker?.coalition === undefined ? 0 : AROUND.letterhead) +
    (logo ? AROUND.logo : 0);
  return HEIGHTS.findLast((height) => height <= PAGE - taken) ?? HEIGHTS[0];
}

/** Who speaks, at the top of the page. */
export function letterhead(speaker: Speaker | undefined, logo: Logo | undefined): Markup {
  const name = speaker?.coalition;
  if (name === undefined && logo === undefined) return NOTHING;
  const picture = logo
    ? markup`<img src="${trusted(dataOf(logo))}" alt="" width="${logo.width}" height="${logo.height}">`
    : NOTHING;
  return markup`<p class="letterhead">${picture}${name === undefined ? NOTHING : markup`<span>${words(name)}</span>`}</p>\n`;
}

const dataOf = ({ type, bytes }: Logo): string =>
  `data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;
