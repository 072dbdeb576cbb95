import { XLMRobertaTokenizer } from '@huggingface/transformers';
import { readerFailed } from './failed';

/** A text as the model takes it. */
export interface Encoded {
  /** Token ids, with <s> and </s> around them. */
  ids: number[];
  /** Tokens between <s> and </s>. */
  tokens: number;
  /** Characters in pieces that the vocabulary holds, and characters in none (spaces aside). */
  known: number;
  unknown: number;
}

export interface ReaderTokenizer {
  /** Number of token ids. */
  size: number;
  encode(text: string): Encoded;
}

const WORD_MARK = '▁';

/**
 * transformers.js' tokenizer over files that are handed in: nothing is fetched and nothing is cached.
 * `tokenizer` and `config` are the parsed tokenizer.json and tokenizer_config.json.
 */
export function makeTokenizer(tokenizer: unknown, config: unknown): ReaderTokenizer {
  const inner = open(tokenizer, config);
  const vocabulary = inner.get_vocab();
  const unknownId = inner.unk_token_id;
  return {
    size: vocabulary.size,
    encode(text) {
      const pieces = inner.tokenize(text, { add_special_tokens: true });
      const ids = pieces.map((piece) => vocabulary.get(piece) ?? unknownId);
      let known = 0;
      let unknown = 0;
      for (let i = 1; i < pieces.length - 1; i++) {
        const characters = [...(pieces[i] ?? '').replaceAll(WORD_MARK, '')].length;
        if (ids[i] === unknownId) unknown += characters;
        else known += characters;
      }
      return { ids, tokens: Math.max(0, ids.length - 2), known, unknown };
    },
  };
}

function open(tokenizer: unknown, config: unknown): XLMRobertaTokenizer {
  try {
    return new XLMRobertaTokenizer(tokenizer, config);
  } catch (cause) {
    throw readerFailed('its tokenizer is damaged', cause);
  }
}
