import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf, LibraryPiece } from '../../lib/messaging';
import type { FailureCode } from '../../lib/values';
import { sounds } from '../state/actions';
import type { World } from '../state/context';

/** What was asked for, and what is nearest to it. */
export interface FoundPieces extends AnswerOf<'find'> {
  text: string;
}

/** What can be done with a piece, from wherever it is drawn. */
export interface PieceActs {
  /** Id of the piece that plays by itself. */
  playing: string | null;
  /** An evening plays: pieces cannot be heard by themselves meanwhile. */
  busy: boolean;
  play(piece: LibraryPiece): void;
  like(piece: LibraryPiece, liked: boolean | null): Promise<boolean>;
}

/** The pieces, a search among them, and what went wrong; every answer comes from the engine. */
export function useLibrary({ engine, visit }: World) {
  const [pieces, setPieces] = useState<LibraryPiece[] | null>(null);
  const [model, setModel] = useState<string | null>(null);
  const [found, setFound] = useState<FoundPieces | null>(null);
  const [searching, setSearching] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const snapshot = engine.snapshot.value;
  useEffect(() => {
    void engine.run('library', null).then((answer) => {
      if (!answer) return;
      setPieces(answer.pieces);
      setModel(answer.model);
    });
  }, [engine, turn]);

  const find = async (text: string) => {
    setSearching(text);
    setFound(null);
    const answer = await engine.run('find', { text });
    setSearching(null);
    if (answer?.crisis) visit.overlay.value = 'help';
    else if (answer) setFound({ ...answer, text });
  };
  const acts: PieceActs = {
    playing: snapshot?.alone ?? null,
    busy: sounds(snapshot) || snapshot?.state === 'preparing',
    play: ({ id }) => void engine.run('alone', { piece: id === snapshot?.alone ? null : id }),
    async like({ id }, liked) {
      if ((await engine.run('like', { piece: id, liked })) === undefined) return false;
      setPieces((before) => before?.map((piece) => (piece.id === id ? { ...piece, liked } : piece)) ?? null);
      return true;
    },
  };
  return {
    pieces,
    /** What made the vectors that a search asks. */
    model,
    found,
    /** The words that are being looked for. */
    searching,
    find: (text: string) => void find(text),
    clear: () => setFound(null),
    /** Why the last thing could not be done. */
    trouble: (engine.trouble.value?.code ?? null) as FailureCode | null,
    again(): void {
      const { again } = engine.trouble.value ?? {};
      if (pieces && again) void again();
      else setTurn(turn + 1);
    },
    acts,
  };
}
