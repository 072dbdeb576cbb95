import { Extension } from '../helpers/extension';
import { type Diagnostics, RoadPage } from '../helpers/pages';
import { quantile } from './statistics';

const SENTENCE = "I can't sleep, I'm so nervous about tomorrow's interview";

/** In a real headless Chromium: from the Enter that sends a sentence to the first sound. */
export async function browserTimes() {
  const cold: number[] = [];
  for (let run = 0; run < 3; run++) {
    const extension = await Extension.launch();
    try {
      cold.push(await firstSound(extension));
    } finally {
      await extension.close();
    }
  }
  const extension = await Extension.launch();
  try {
    await firstSound(extension);
    const warm: number[] = [];
    for (let run = 0; run < 5; run++) warm.push(await firstSound(extension));
    return {
      'check-in to first sound, cold, ms': Math.round(quantile(cold, 0.5)),
      'check-in to first sound, warm, ms': Math.round(quantile(warm, 0.5)),
    };
  } finally {
    await extension.close();
  }
}

/** Both Enters are pressed as soon as they can be; the clock runs from the first one. */
async function firstSound(extension: Extension): Promise<number> {
  const road = new RoadPage(await extension.popup());
  const offscreen = await extension.offscreen();
  await road.write(SENTENCE);
  const heard = offscreen.evaluate(async () => {
    const stage = await (globalThis as unknown as Diagnostics).emoheal.stage();
    return new Promise<number>((resolve) => {
      const end = stage.onMeter(({ rms }) => {
        if (rms <= 0.001) return;
        end();
        resolve(Date.now());
      });
    });
  });
  const began = Date.now();
  await road.press('Enter');
  await road.screen('reading');
  await road.press('Enter');
  const first = await heard;
  await road.screen('player');
  await offscreen.evaluate(() => (globalThis as unknown as Diagnostics).emoheal.engine.desk.stop(null));
  await road.page.close();
  return first - began;
}
