import { useMemo } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { age } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { agesOf } from '../parts/told-view.ts';
import type { Game } from '../store.ts';
import { courseOf, heardOf } from './front/course.ts';
import { mapOf, mapViewOf } from './map-view.ts';

type Props = { readonly game: Game; readonly frame: Frame };

/** What lies on the folded map of the last frame, in a few words: pins, or the reports of a front, and their age. */
export function stripWords(pack: Pack, frames: readonly Frame[]): readonly string[] {
  const frame = frames.at(-1);
  if (frame === undefined) return [];
  const map = mapOf(pack, frame);
  const file = pack.manifest.maps.find(({ id }) => id === map);
  if (file === undefined) return [];
  const course = courseOf(pack, file.id, frames);
  const reports = course === null ? [] : heardOf(course, course.today).recent;
  const heard = reports.map(({ day }) => frame.world.day - day);
  const pins = mapViewOf(pack, file.id, frame).pins.length;
  const newest = file.kind === 'front' ? heard : [agesOf(pack, frame)?.newest ?? []].flat();
  return [
    ...(file.kind === 'city' ? [file.title] : []),
    ...(pins > 0 && file.kind !== 'front' ? [count('strip.pins', pins)] : []),
    ...(reports.length > 0 ? [count('strip.reports', reports.length)] : []),
    ...(newest.length > 0 && file.kind !== 'city'
      ? [t('strip.newest', { age: age(Math.max(0, Math.min(...newest))) })]
      : []),
  ];
}

export function MapStrip({ game, frame }: Props) {
  const words = useMemo(
    () => stripWords(game.pack, game.played.frames.slice(0, game.cursor + 1)),
    [game, frame],
  );
  return <>{words.map((part) => ` \u00b7 ${part}`).join('')}</>;
}
