const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);

/** Words for nodes whose ids are shorter than what a person would say. */
const WORDS: Readonly<Record<string, string>> = {
  'gems:joyful': 'joyful activation',
  'affect:valence': 'light or heavy',
  'affect:arousal': 'stirred up',
  'affect:dominance': 'in command',
  'intention:clear': 'clear head',
};
export const wordOf = (id: string): string => WORDS[id] ?? id.slice(id.indexOf(':') + 1);

const STYLE = [
  'text{font:12px system-ui,sans-serif;fill:#28211b;paint-order:stroke;stroke:#edf0ea;stroke-width:3px;stroke-linejoin:round}',
  '.h{font-weight:600}.big{font-size:20px;font-weight:600}.small{font-size:11px;fill:#6b6157}',
  '.n{font-variant-numeric:tabular-nums;font-weight:600}',
  'path{fill:none;stroke:#945818;opacity:.55}path.down{stroke:#146d72;stroke-dasharray:5 3}path.tie{stroke:#8a8178}',
  '.ground{fill:#edf0ea}.box{fill:#fff;opacity:.55}',
  '@media(prefers-color-scheme:dark){text{fill:#ebe6dc;stroke:#1a120e}.small{fill:#b3a99b}path{stroke:#edae63}path.down{stroke:#83cbca}',
  'path.tie{stroke:#8f877d}.ground{fill:#1a120e}.box{fill:#3a2d25}}',
].join('');

/** A drawing in the interface's colours, light and dark; it scales with its box. */
export function page(width: number, height: number, label: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(label)}">`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

export type Anchor = 'start' | 'middle' | 'end';

export const text = (x: number, y: number, anchor: Anchor, words: string, kind = ''): string =>
  `<text${kind && ` class="${kind}"`} x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(words)}</text>`;

/** A line that leaves and arrives level; what pulls down is dashed, `said` is shown when one points at it. */
export function curve(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  line: { width: number; down?: boolean; tie?: boolean; opacity?: number; bend?: number; said: string },
): string {
  const bend = line.bend ?? (x2 - x1) / 2;
  const kind = line.tie ? ' class="tie"' : line.down ? ' class="down"' : '';
  const opacity = line.opacity === undefined ? '' : ` style="opacity:${line.opacity.toFixed(2)}"`;
  const way = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - (line.bend === undefined ? bend : -bend)} ${y2} ${x2} ${y2}`;
  return `<path${kind}${opacity} fill="none" stroke="#945818" stroke-width="${line.width.toFixed(2)}" d="${way}"><title>${escapeXml(line.said)}</title></path>`;
}
