import type { Evening } from '../messaging/evening';

/** The evening with other words than the person wrote, wherever they are kept in it; '' leaves none. */
export function withText(evening: Evening, text: string): Evening {
  const worded = <T extends { text: string }>(checkIn: T): T => ({ ...checkIn, text });
  const { journey } = evening;
  return {
    ...evening,
    checkIn: worded(evening.checkIn),
    journey: {
      ...journey,
      checkIn: worded(journey.checkIn),
      ...(journey.legs && { legs: journey.legs.map((leg) => ({ ...leg, checkIn: worded(leg.checkIn) })) }),
    },
  };
}
