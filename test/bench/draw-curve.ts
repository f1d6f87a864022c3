// Points → a small SVG: seconds of processor time over operations, with the straight line from nothing to the last point beside it.

export interface CurvePoint {
  operations: number;
  seconds: number;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [480, 240, 48, 32, 16];

export function drawCurve(points: readonly CurvePoint[]): string {
  const last = points.at(-1);
  if (!last) throw new Error('a curve needs a point');
  const tallest = Math.max(...points.map(({ seconds }) => seconds));
  const x = (operations: number): string => (LEFT + ((WIDTH - LEFT - 16) * operations) / last.operations).toFixed(1);
  const y = (seconds: number): string => (HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * seconds) / tallest).toFixed(1);
  const text = (left: string, top: string, anchor: string, words: string): string =>
    `<text x="${left}" y="${top}" text-anchor="${anchor}">${words}</text>`;
  const line = [{ operations: 0, seconds: 0 }, ...points]
    .map(({ operations, seconds }) => `${x(operations)},${y(seconds)}`)
    .join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<title>Seconds of processor time to build, by number of operations</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 16}" fill="none" stroke="#888"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(last.operations)}" y2="${y(last.seconds)}" stroke="#bbb" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#06c" stroke-width="2"/>`,
    ...points.map(({ operations, seconds }) => `<circle cx="${x(operations)}" cy="${y(seconds)}" r="3" fill="#06c"/>`),
    ...points.map(({ operations }) =>
      text(x(operations), String(HEIGHT - BOTTOM + 14), 'middle', operations.toLocaleString('en-US')),
    ),
    text(String(LEFT - 6), y(last.seconds), 'end', `${Math.round(last.seconds)} s`),
    text(String(LEFT - 6), y(0), 'end', '0'),
    text(String(WIDTH - 16), String(HEIGHT - 4), 'end', 'operations'),
    '</svg>',
    '',
  ].join('\n');
}
