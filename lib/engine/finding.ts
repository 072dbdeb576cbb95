import { keptText } from '../checkin/text';
import { FOUND, piecesFor, wishOf } from '../library';
import type { AnswerOf, AskOf, LibraryPiece } from '../messaging';
import { screen } from '../safety/screen';
import { Failure, type Piece } from '../values';
import type { Opinions } from './opinions';
import type { EngineParts } from './parts';

/** The library as a person sees it: what is there, what is thought of it, and a search in plain words. */
export class Finding {
  constructor(
    private readonly parts: Pick<EngineParts, 'openLibrary' | 'openWords' | 'ownIndex'>,
    private readonly opinions: Opinions,
  ) {}

  async library(): Promise<AnswerOf<'library'>> {
    const [{ pieces, vectors }] = await Promise.all([this.parts.openLibrary(), this.opinions.taste()]);
    return {
      pieces: pieces.map((piece) => ({ ...told(piece), liked: this.opinions.of(piece.id) })),
      model: vectors?.model ?? null,
    };
  }

  /** Pieces nearest to a text; beside them what is nearest in an index of the person's own. */
  async find({ text }: AskOf<'find'>): Promise<AnswerOf<'find'>> {
    const asked = keptText(text);
    if (asked === '') throw new Failure('text-empty', 'Write what the music should be like.');
    // By phrases alone: the reader learnt from what people say of themselves, and hears danger in a wish for music
    // ("a lullaby for someone grieving": .85).
    if (screen(asked).crisis) return { hits: null, own: [], crisis: true };
    const { openLibrary, openWords, ownIndex } = this.parts;
    const [{ pieces, vectors }, words] = await Promise.all([openLibrary(), openWords()]);
    if (!vectors || vectors.model !== words?.model) return { hits: null, own: [] };
    const vector = await wishOf(asked, (said) => words.vector(said));
    const own = await ownIndex({ model: words.model, vector }, FOUND);
    return { hits: piecesFor(asked, vector, { pieces, vectors }), own };
  }
}

const told = ({ id, title, composer, year, duration, affect, gems, music }: Piece): Omit<LibraryPiece, 'liked'> => ({
  id,
  title,
  composer,
  ...(year === undefined ? {} : { year }),
  duration,
  tempo: music.tempo,
  affect,
  gems,
});
