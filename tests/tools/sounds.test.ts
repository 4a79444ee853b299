import { readdir, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';
import { CUES, LOUDNESS, renderCue } from '../../src/tools/sounds/cues.ts';
import { loudness, peak } from '../../src/tools/sounds/dsp.ts';

const folder = inProject('assets', 'audio');

test('every cue has both its files and there are no others; all are 600 KB at most', async () => {
  const files = await readdir(folder);
  const wanted = Object.keys(CUES).flatMap((cue) => [`${cue}.mp3`, `${cue}.ogg`]);
  expect(files.sort()).toEqual(wanted.sort());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(`${folder}/${file}`)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600_000);
});

test.each(Object.entries(CUES))(
  '%s is as loud as its kind, never clipped, ends softly',
  (_, cue) => {
    const wave = renderCue(cue);
    // Rounding off the peaks takes a little of what strikes hard.
    expect(loudness(wave) / LOUDNESS[cue.kind]).toBeGreaterThan(0.6);
    expect(loudness(wave) / LOUDNESS[cue.kind]).toBeLessThan(1.05);
    expect(peak(wave)).toBeLessThanOrEqual(0.5);
    const isLoop = cue.kind === 'ambience';
    const { samples } = wave;
    const first = samples[0] ?? 1;
    const last = samples.at(-1) ?? 1;
    // A loop's end meets its beginning; anything else begins and ends in silence.
    if (isLoop) expect(Math.abs(first - last)).toBeLessThan(0.1);
    else expect(Math.max(Math.abs(first), Math.abs(last))).toBeLessThan(0.01);
  },
);
