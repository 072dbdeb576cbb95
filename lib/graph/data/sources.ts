/** Where the graph's numbers come from. An edge names one of these, and what it adds to it. */
export const SOURCES = {
  zentner: 'Zentner, Grandjean & Scherer 2008, Emotion 8(4):494-521',
  warriner: 'Warriner, Kuperman & Brysbaert 2013, Behav Res Methods 45:1191-1207',
  nrc: 'Mohammad 2018, ACL (NRC-VAD lexicon v1)',
  eerola: 'Eerola, Friberg & Bresin 2013, Front Psychol 4:487',
  juslin: 'Juslin & Laukka 2004, J New Music Res 33(3):217-238',
  gabrielsson: 'Gabrielsson & Lindström 2010, Handbook of Music and Emotion',
  faerovik: 'Færøvik & Specht 2026, PLOS ONE 21(5) e0348069',
  ramos: 'Ramos, Bueno & Bigand 2011, Braz J Med Biol Res 44(2):165-172',
  ilie: 'Ilie & Thompson 2006, Music Perception 23(4):319-330',
  emotify: 'Aljanaki, Wiering & Veltkamp 2016 (Emotify)',
  bretherton: 'Bretherton et al. 2019',
  scarratt: 'Scarratt et al. 2023, PLoS ONE 18(1) e0278813',
  kirk: 'Kirk & Timmers 2024',
  chen: 'Chen 2021',
  saarikallio: 'Saarikallio & Erkkilä 2007',
  altshuler: 'Altshuler 1948',
  choice: 'Design choice',
} as const;

export type SourceKey = keyof typeof SOURCES;

/** A full source line: the work, then the page, table or reason. */
export function cite(key: SourceKey, where = ''): string {
  return where ? `${SOURCES[key]}, ${where}` : SOURCES[key];
}

/** A work by its line, or none for a choice of this project's own; and what of it, or why. */
export interface Cite {
  work?: string;
  note?: string;
}

/** A source line taken apart again: what `cite` and `choice` put together, joined by semicolons. */
export function citesOf(line: string): Cite[] {
  return line.split('; ').map((one): Cite => {
    const known = Object.values(SOURCES).find((work) => one === work || one.startsWith(`${work}, `));
    if (known) return { work: known, note: one.slice(known.length + 2) || undefined };
    return { note: one.replace(`${SOURCES.choice}: `, '') };
  });
}

/** A design choice always says why. */
export function choice(why: string): string {
  return `${SOURCES.choice}: ${why}`;
}
