import type { Evening } from '../messaging/evening';

const wordless = <T extends { text: string }>(checkIn: T): T => ({ ...checkIn, text: '' });

/** The evening without what the person wrote, wherever it is kept in it. */
export function withoutWords(evening: Evening): Evening {
  const { journey } = evening;
  return {
    ...evening,
    checkIn: wordless(evening.checkIn),
    journey: {
      ...journey,
      checkIn: wordless(journey.checkIn),
      ...(journey.legs && { legs: journey.legs.map((leg) => ({ ...leg, checkIn: wordless(leg.checkIn) })) }),
    },
  };
}
