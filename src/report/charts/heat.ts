import type { HeatChart } from './chart.ts';
import {
  type CellLook,
  cellSvg,
  mixed,
  ROW,
  toneFor,
  triangle,
  type Writing,
  writingFor,
} from './heat-cell.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, move } from './svg.ts';
import { ellipsize, textWidth, widest, wrapText } from './text.ts';

const NAMES_AT_MOST = 0.3;
const GAP = 8;
/** Names of columns are written upright when they fit so, else turned. */
const UPRIGHT_LINES = 3;
const TURNED_AT_MOST = 120;
const KEY_LINE = 18;

/**
 * A table whose cells are toned by their distance from the centre: blue and a triangle pointing down below it,
 * vermilion and a triangle pointing up above it. Figure and triangle say without colour what the tone says with it.
 */
export function heat(chart: HeatChart, canvas: Canvas): Drawn {
  const { rows, columns, cells } = chart;
  if (rows.length === 0 || columns.length === 0) return nothing(canvas);
  const accents = new Set(chart.accents ?? []);
  const face = (row: number) => ({ size: SIZE.small, bold: accents.has(row) });
  const names = Math.min(
    canvas.width * NAMES_AT_MOST,
    widest(rows, { size: SIZE.small, bold: accents.size > 0 }),
  );
  const left = names + GAP;
  const cell = Math.min(110, (canvas.width - left) / columns.length);
  const values = cells.flatMap((row) => row.flatMap((c) => ('value' in c ? [c.value] : [])));
  const writing = writingFor(values, chart, cell - 6, canvas.translator.numbers);
  const tone = toneFor(values, chart.centre);
  const look: CellLook = { width: cell, centre: chart.centre, writing, tone };
  const head = headSvg(columns, left, cell);
  const key = keySvg(chart, canvas, writing);
  const top = key.height + head.height + 4;
  const body = [
    key.svg,
    move(0, key.height, head.svg),
    ...rows.map((name, i) => {
      const y = top + ROW * i;
      const nameSvg = label({
        x: names,
        y: y + ROW / 2 + SIZE.small * MIDDLE,
        text: name,
        anchor: 'end',
        width: names,
        fill: INK.text,
        ...face(i),
      });
      const row = columns.map((_, j) => {
        const found = cells[i]?.[j];
        return found ? move(left + cell * j, y, cellSvg(found, look, canvas)) : '';
      });
      return nameSvg + row.join('');
    }),
    // The rows that this edition is about are framed as well as bold.
    ...[...accents]
      .filter((i) => i >= 0 && i < rows.length)
      .map((i) =>
        element('rect', {
          x: left,
          y: top + ROW * i,
          width: cell * columns.length - 1,
          height: ROW - 1,
          fill: 'none',
          stroke: INK.text,
          'stroke-width': 1.5,
        }),
      ),
  ];
  return { body: body.join(''), height: top + ROW * rows.length };
}

function headSvg(columns: readonly string[], left: number, cell: number) {
  const face = { size: SIZE.small };
  const available = cell - 6;
  const upright = columns.map((text) => wrapText(text, available, face));
  const fits = (lines: readonly string[], text: string) =>
    lines.length <= UPRIGHT_LINES && text.split(' ').every((word) => textWidth(word, face) <= available);
  if (upright.every((lines, j) => fits(lines, columns[j]!))) {
    const height = 13 * upright.reduce((most, lines) => Math.max(most, lines.length), 1);
    const svg = upright.flatMap((lines, j) =>
      lines.map((text, k) =>
        label({
          x: left + cell * (j + 0.5),
          y: height - 13 * (lines.length - 1 - k) - 3,
          text,
          anchor: 'middle',
          fill: INK.text,
          ...face,
        }),
      ),
    );
    return { svg: svg.join(''), height };
  }
  const most = Math.max(1, Math.floor(cell / 13));
  const turned = columns.map((text) => wrapText(text, TURNED_AT_MOST, face, most));
  const height = widest(turned.flat(), face);
  const svg = turned.flatMap((lines, j) => {
    const first = left + cell * (j + 0.5) - ((lines.length - 1) * 12) / 2 + SIZE.small * MIDDLE;
    return lines.map((text, k) =>
      label({ x: first + 12 * k, y: height, text, turn: -90, fill: INK.text, ...face }),
    );
  });
  return { svg: svg.join(''), height };
}

/** Which tone and which triangle is which side, and what the figures are; on as many lines as it takes. */
function keySvg(chart: HeatChart, { width, translator }: Canvas, writing: Writing) {
  const { charts: words } = translator.texts;
  const face = { size: SIZE.small, fill: INK.text };
  const side = (up: boolean) => {
    const tones = up ? [0.15, 0.35, 0.6] : [0.6, 0.35, 0.15];
    const squares = tones.map((part, i) =>
      element('rect', {
        x: 12 * i,
        y: 3,
        width: 11,
        height: 11,
        fill: mixed(up ? INK.reference : INK.accent, part),
      }),
    );
    return squares.join('') + triangle(up, 40, 6);
  };
  const sides = [false, true].map((up) => ({
    sign: side(up),
    text: translator.fill(up ? words.above : words.below, { centre: chart.centreLabel }),
  }));
  const { currency } = translator.numbers;
  const unit = writing.thousands
    ? [{ sign: '', text: translator.fill(words.thousands, { label: chart.value.label, currency }) }]
    : [];
  const parts: string[] = [];
  let [x, y] = [0, 0];
  for (const { sign, text } of [...sides, ...unit, { sign: '', text: words.cellCount }]) {
    const indent = sign === '' ? 0 : 50;
    const shown = ellipsize(text, width - indent, face);
    const needed = indent + textWidth(shown, face);
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY_LINE];
    parts.push(move(x, y, sign, label({ x: indent, y: 12, text, width: width - indent, ...face })));
    x += needed + 18;
  }
  return { svg: parts.join(''), height: y + KEY_LINE + GAP };
}
