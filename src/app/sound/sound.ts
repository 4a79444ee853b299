import { CUE_FILES } from './cue-files.ts';
import { createSpeaker } from './speaker.ts';

const GESTURES = ['pointerdown', 'keydown'] as const;

function whenTouched(then: () => void): void {
  if (navigator.userActivation?.hasBeenActive) {
    then();
    return;
  }
  const touched = () => {
    for (const gesture of GESTURES) removeEventListener(gesture, touched, true);
    then();
  };
  for (const gesture of GESTURES) addEventListener(gesture, touched, true);
}

async function loadHowler() {
  const howler = await import('howler');
  document.addEventListener('visibilitychange', () => howler.Howler.mute(document.hidden));
  return howler;
}

export const { play, ambience, setVolume } = createSpeaker({
  files: CUE_FILES,
  loadHowler,
  whenTouched,
});
