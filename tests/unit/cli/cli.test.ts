import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Explanation, LABELS } from '../../../lib/values';

const folder = mkdtempSync(join(tmpdir(), 'emoheal-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line as a person or a script calls it. */
function emoheal(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

describe('the command line', () => {
  it('reads a sentence as one line of JSON', () => {
    const { status, stdout, json } = emoheal('read', 'Thank you so much, I am so grateful');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(json().scores)).toEqual([...LABELS]);
    expect(json().emotions[0].emotion).toBe('gratitude');
  });

  it('reads a table line by line, and says of a line that cannot be read why', () => {
    const file = join(folder, 'texts.tsv');
    writeFileSync(
      file,
      '\ufeffid\ttext\r\na\tI am so s\0ad\r\n\nb\t\nc\tWhat a\twonderful day,\u2028I am happy\nso sad\nid\ttext',
    );
    const rows = emoheal('read', '--tsv', file)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', '5', 'id']);
    expect(rows[0].scores.sadness).toBeGreaterThan(0.5);
    expect(rows[1]).toMatchObject({ scores: null, failure: { code: 'text-empty' } });
    expect(rows[1].failure.sentence).toMatch(/\.$/);
    expect(rows[2].scores.joy).toBeGreaterThan(0.5);
    expect(rows[3].scores.sadness).toBeGreaterThan(0.5);
  });

  it('screens a table line by line, whatever hides between the letters', () => {
    const file = join(folder, 'screen.tsv');
    writeFileSync(file, 'id\tsentence\na\tI want to d\0i\x9fe\nb\tThe soup was good');
    const rows = emoheal('screen', '--tsv', file)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { id: 'a', crisis: true },
      { id: 'b', crisis: false },
    ]);
  });

  it('plans and lays an evening, the same each time', () => {
    const ask = ['sequence', 'I feel lonely and I miss my home', '--intention', 'calm', '--minutes', '12'];
    const [one, two] = [emoheal(...ask), emoheal(...ask)];
    expect(one.status).toBe(0);
    expect(one.stdout).toBe(two.stdout);
    const { reading, felt, waypoints, reasons, sequence } = one.json();
    expect(reading.source).toBe('model');
    expect(felt.valence).toBeLessThan(0);
    expect(waypoints[0]).toMatchObject({ at: 0, stage: 'match' });
    expect(waypoints.at(-1)).toMatchObject({ at: 720, stage: 'target' });
    expect(reasons.length).toBeGreaterThan(3);
    expect(sequence[0]).toMatchObject({ start: 0, stage: 'match' });
    const end = sequence.at(-1);
    expect(end.start + end.length).toBeCloseTo(720);
  });

  it('renders the sound and its timeline', () => {
    const out = join(folder, 'evening.wav');
    const { status } = emoheal('render', '', '--emotions', 'sadness', '--minutes', '1', '--out', out);
    expect(status).toBe(0);
    const wav = readFileSync(out);
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect(wav.length).toBeGreaterThan(60 * 44_100 * 4);
    expect(JSON.parse(readFileSync(out.replace('.wav', '.json'), 'utf8'))).toMatchObject({ duration: 60 });
  });

  it.each(['   ', '12345 678'])('leaves the file that stands where nothing is rendered: "%s"', (text) => {
    const place = mkdtempSync(join(folder, 'kept-'));
    const out = join(place, 'evening.wav');
    writeFileSync(out, 'yesterday');
    const { status, stdout } = emoheal('render', text, '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(out, 'utf8')).toBe('yesterday');
    expect(readdirSync(place)).toEqual(['evening.wav']);
    rmSync(out);
    emoheal('render', text, '--out', out);
    expect(readdirSync(place)).toEqual([]);
  });

  it.each([
    [['sing', 'x']],
    [['plan', 'x', '--minutes', 'many']],
    [['plan', 'x', '--minutes', '61']],
    [['plan', 'x', '--intention', 'party']],
    [['plan', 'x', '--emotions', 'melancholy']],
    [['plan', 'two', 'texts']],
    [['read', '--tsv', 'there-is-no-such.tsv']],
    [['read', '--tsv', 'lib']],
    [['screen', '--tsv', 'lib']],
    [['read']],
    [['read', '--unknown']],
    [['render', 'x', '--out', '/nowhere/at/all/x.wav']],
    [['render', 'x', '--out', 'x.mp3']],
  ])('says what is wrong with %j and exits with 2', (args) => {
    const { status, stdout, stderr } = emoheal(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^.+\. How it is used: npm run -s emoheal -- --help\n$/);
  });

  it('shows how it is used', () => {
    expect(emoheal('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage'), stderr: '' });
    expect(emoheal()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage') });
  });

  it.each([['   '], ['12345 678'], ['x'.repeat(10_001)]])(
    'says of a text that cannot be read why (case %#)',
    (text) => {
      const { status, stdout, stderr } = emoheal('plan', text);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('says so where the extension would show who can help instead', () => {
    expect(emoheal('plan', 'I want to die').stderr).toMatch(/^Words of a crisis: .+\.$/m);
  });

  it('plans with sums that add up', () => {
    const { sums, waypoints } = emoheal('plan', '--emotions', 'grief,relief', '--intention', 'lighter').json();
    for (const [name, { value, baseline, terms, clipped }] of Object.entries<Explanation>(sums)) {
      const all = terms.reduce((sum, { amount }) => sum + amount, baseline + clipped);
      expect(all, name).toBeCloseTo(value, 9);
      expect(waypoints[0].music[name], name).toBeCloseTo(value, 9);
    }
  });

  it('says what recordings would make listeners feel, from a table of measured features', () => {
    const file = join(folder, 'tracks.csv');
    const [{ columns }] = JSON.parse(readFileSync('tests/fixtures/graph/hearing.json', 'utf8'));
    const head = ['genre', 'track', ...Object.keys(columns), 'liked'];
    const line = (track: string) => ['"pop, soft"', track, ...Object.values(columns), '.5'].join(',');
    writeFileSync(file, `\uFEFF${head.join(',')}\r\n${line('7')}\r\n${line('8')}\r\n`);
    const rows = emoheal('gems', '--csv', file)
      .stdout.trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(rows).toMatchObject([
      { genre: 'pop, soft', track: '7' },
      { genre: 'pop, soft', track: '8' },
    ]);
    expect(Object.keys(rows[0].gems)).toEqual(expect.arrayContaining(['wonder', 'joyful_activation', 'sadness']));
    for (const share of Object.values(rows[0].gems)) expect(share).toSatisfy((x: number) => x >= 0 && x <= 1);

    writeFileSync(file, `${head.join(',')}\n${line('7')},9\n`);
    expect(emoheal('gems', '--csv', file)).toMatchObject({ status: 2, stderr: expect.stringContaining('Row 1 ') });

    writeFileSync(file, 'genre,track,tempo_bpm\npop,1,100\n');
    const { status, stderr } = emoheal('gems', '--csv', file);
    expect(status).toBe(2);
    expect(stderr).toContain('lacks the columns pulse_clarity');
  });

  it('writes the graph as a drawing and as data', () => {
    const [svg, graphml, jsonld] = ['graph.svg', 'graph.graphml', 'graph.jsonld'].map((name) => join(folder, name));
    const { json } = emoheal('graph', '--svg', `${svg}`, '--graphml', `${graphml}`, '--jsonld', `${jsonld}`);
    const { nodes, edges } = json();
    expect(readFileSync(`${svg}`, 'utf8')).toContain(`${nodes} nodes, ${edges} edges`);
    expect(readFileSync(`${graphml}`, 'utf8').match(/<edge /g)).toHaveLength(edges);
    expect(JSON.parse(readFileSync(`${jsonld}`, 'utf8'))['@graph'].length).toBeGreaterThan(nodes + edges);
    expect(emoheal('graph').status).toBe(2);
    expect(emoheal('graph', '--svg', folder).stderr).toContain('cannot be written');
  });
});

describe('the command line about files', () => {
  const SONG = 'tests/fixtures/clamp3/candle-in-a-boathouse.mid';
  const MODEL = ['--model', 'tests/fixtures/clamp3/model'];

  it('prints a MIDI file as text, without a last line end', () => {
    const { status, stdout } = emoheal('mtf', SONG);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ticks_per_beat 480\n/);
    expect(stdout).toMatch(/end_of_track \d+$/);
  });

  it('embeds files and words, one JSON a line, and names what it cannot read', () => {
    const broken = join(folder, 'broken.mid');
    writeFileSync(broken, 'MThd');
    const { status, stdout, stderr } = emoheal('embed', ...MODEL, SONG, broken, 'tests/fixtures/clamp3/one.txt');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(rows.map(({ file }) => file)).toEqual([SONG, 'tests/fixtures/clamp3/one.txt']);
    expect(rows[0].vector).toHaveLength(16);
    expect(stderr).toContain(`${broken}: This MIDI file cannot be read`);
    const words = emoheal('embed', ...MODEL, '--text', 'A slow, tender piano piece in a minor key.').json();
    expect(words.vector).toEqual(rows[1].vector);
  });

  it('says what to change', () => {
    expect(emoheal('embed', ...MODEL).stderr).toMatch(/either files or --text/);
    expect(emoheal('mtf', 'nowhere.mid').stderr).toMatch(/"nowhere.mid" cannot be read/);
  });
});
