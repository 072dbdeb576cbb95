export const USAGE = `Usage: npm run -s emoheal -- COMMAND ...

  read "text"                     what is felt in a sentence, as one line of JSON
  read --tsv FILE                 the same for each line "id<TAB>text" of a file; a first line "id<TAB>text" or
                                  "id<TAB>sentence" names the columns and is passed over
  screen "text"                   whether it speaks of suicide or self-harm, as one line of JSON
  screen --tsv FILE               the same for each line of such a file
  plan "text" [options]           the journey: waypoints through match, guide and target, and the reasons
  sequence "text" [options]       the plan and the pieces and scenes along it
  render "text" --out FILE.wav    the sound that the extension would play, and FILE.json with its timeline
  mtf FILE.mid                    a MIDI file as the text that CLaMP 3 reads
  interleave FILE.abc             standard ABC with voices as the interleaved ABC that CLaMP 3 was trained on
  embed FILE...                   vectors of music (.mid .mtf .abc .npy) or words (.txt), one line of JSON each
                                  [--model DIR] what models/clamp3/export.py wrote (the model that ships: .mid, .txt)
  embed --text "…"                the vector of a text [--model DIR]
  find "text"                     the catalogue's pieces nearest to a text, as one line of JSON
  index FILE... --out FILE        music of one's own as an index for the extension's search [--model DIR]
  index --npy DIR --out FILE      the same of vectors that CLaMP 3's own tools wrote
                                  [--model NAME] what made them (clamp3), [--type f32|f16|i8]
  graph --svg FILE                the whole graph drawn; with --emotions a,b the part that they walk
  graph --graphml FILE            the whole graph for Gephi, yEd, networkx (and --jsonld FILE, linked data)
  gems --csv FILE                 nine scales of felt emotion from measured features of recordings, one JSON a line

Options:
  --intention sleep|calm|lighter|clear   where to (calm)
  --minutes N                            how long, 1 to 60 (20)
  --seed N                               another evening from the same words (1)
  --at ISO-TIME                          the hour it is planned for (2026-01-01T23:00)
  --emotions a,b                         instead of a text: emotions chosen by hand

JSON goes to standard output, messages to standard error; exit 2 means the command was not understood.`;

/** The command line was not understood; the message says what to change. Exit 2. */
export class UsageError extends Error {}
