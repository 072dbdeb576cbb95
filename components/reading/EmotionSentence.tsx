import { t } from '../../lib/i18n';
import type { Emotion, FeltEmotion, Strength } from '../../lib/values';
import { sentenceOf, type Token } from './sentence';

const UNDERLINE: Record<Strength, string> = { 'a lot': '4px', some: '2.5px', 'a little': '1px' };

interface Props {
  emotions: readonly FeltEmotion[];
  /** The word whose correction is open. */
  open: Emotion | null;
  onWord: (emotion: Emotion) => void;
}

/** The reading as words, never bars: strength is the phrase and the weight of the underline. */
export function EmotionSentence({ emotions, open, onWord }: Props) {
  const tokens = sentenceOf(emotions);
  // Roughly how long the sentence is; a character of a full-width script counts twice.
  const letters = [...tokens.map((token) => ('text' in token ? token.text : t(`emotion.${token.emotion}`))).join('')];
  const length = letters.reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return (
    <p class={`sounds${length > 56 ? ' many' : ''}`} data-testid="reading">
      {tokens.map((token, i) => {
        if ('text' in token)
          return i > 0 && 'emotion' in (tokens[i - 1] as Token) ? token.text.replace(/^[,،、，]/, '') : token.text;
        // The comma stays with its word at the end of a line.
        const next = tokens[i + 1];
        const comma = next && 'text' in next ? (/^[,،、，]/.exec(next.text)?.[0] ?? '') : '';
        return (
          <span key={token.emotion} class="nowrap">
            <button
              type="button"
              class="emotion"
              style={{ '--u': UNDERLINE[token.strength] }}
              aria-haspopup="dialog"
              aria-expanded={open === token.emotion}
              onClick={() => onWord(token.emotion)}
            >
              {t(`emotion.${token.emotion}`)}
            </button>
            {comma}
          </span>
        );
      })}
    </p>
  );
}
