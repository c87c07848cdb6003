import type { Front, Logo, Speaker } from '../../model.ts';
import type { Context } from './context.ts';
import { figure } from './figure.ts';
import { type Markup, markup, NOTHING, trusted, words } from './markup.ts';

/** Page one: one word, the points beside each other, the figure, and whose figures they are. */
export function frontBlock(front: Front, anchor: string, heading: string, context: Context): Markup {
  const { answer, points, chart, colophon } = front;
  return markup`<section class="front" aria-labelledby="${anchor}">
<h2 id="${anchor}"><span class="unseen">${heading} </span>${words(answer)}</h2>
<dl class="points">${points.map(({ label, text }) => markup`<div><dt>${words(label)}</dt><dd>${words(text)}</dd></div>`)}</dl>
${chart ? figure({ ...chart, foot: [] }, context) : NOTHING}<p class="colophon">${words(colophon.join(' '))}</p>
</section>
`;
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
