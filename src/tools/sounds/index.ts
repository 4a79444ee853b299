import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError, runCommand } from '../command.ts';
import { inProject } from '../project.ts';
import { CUES, renderCue } from './cues.ts';
import type { Wave } from './dsp.ts';

const help = `node src/tools/sounds/index.ts

Makes the sounds of assets/audio again, from their recipes. Needs SoX with Ogg and MP3
(Debian: apt-get install sox libsox-fmt-mp3).`;

/** A WAV file of 16 bits, mono. */
function toWav({ rate, samples }: Wave): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    file.writeInt16LE(Math.round(sample * 32767), 44 + i * 2);
  });
  return file;
}

function encode(wav: string, name: string): void {
  // -R keeps SoX's dither, and so the files, the same from one time to the next.
  for (const [extension, quality] of [
    ['ogg', '0'],
    ['mp3', '32.2'],
  ] as const) {
    const target = inProject('assets', 'audio', `${name}.${extension}`);
    const result = spawnSync('sox', ['-R', wav, '--comment', '', '-C', quality, target], {
      stdio: ['ignore', 2, 2],
    });
    if (result.status !== 0) throw new PlainError(`SoX could not write ${name}.${extension}.`);
  }
}

await runCommand({ help, options: {}, words: [0, 0] }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sounds-'));
  for (const [name, cue] of Object.entries(CUES)) {
    const wav = join(folder, `${name}.wav`);
    await writeFile(wav, toWav(renderCue(cue)));
    encode(wav, name);
  }
  await rm(folder, { recursive: true });
  process.stdout.write(`${Object.keys(CUES).length} sounds are in assets/audio.\n`);
});
