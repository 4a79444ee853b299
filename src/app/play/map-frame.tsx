import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { choose } from '../game.ts';
import { t } from '../i18n/t.ts';
import type { MapCallbacks, MapHost } from '../map/view.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { type Game, openPanel, pointed } from '../store.ts';
import type { FrontParts } from './front/front-map.ts';
import { mapViewOf } from './map-view.ts';
import type { MountMap } from './mount-map.ts';

type Props = {
  readonly map: string;
  readonly game: Game;
  readonly frame: Frame;
  readonly mountMap: MountMap;
  /** What a front shows of the day looked at. */
  readonly front: FrontParts | null;
  /** Told once the map is there: the authorities that it alone says it shows. */
  readonly onAuthorities?: (ids: readonly string[] | null) => void;
};

function callbacksFor(pack: () => Pack): MapCallbacks {
  return {
    choose,
    point: (option) => {
      pointed.value = option;
    },
    inspect: (id) => {
      const region = pack().manifest.regions.find((one) => one.id === id)?.id;
      if (region !== undefined) openPanel({ kind: 'region', region });
    },
  };
}

function coversOf(place: HTMLElement): readonly HTMLElement[] {
  const stage = place.closest('.map-stage');
  return [...(stage?.querySelectorAll<HTMLElement>('.told, .tabs, .legend, .map-zoom') ?? [])];
}

/** The place of a map in the page; what is drawn there is the map's own affair. */
export function MapFrame({ map, game, frame, mountMap, front, onAuthorities }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const host = useRef<MapHost | null>(null);
  const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming');
  const view = mapViewOf(game.pack, map, frame, front);
  const latest = useRef(view);
  latest.current = view;
  const played = useRef(game.pack);
  played.current = game.pack;
  const pack = () => played.current;

  useEffect(() => {
    const place = element.current;
    if (place === null) return;
    let wanted = true;
    const mount = async () => {
      const asked = {
        pack,
        view: latest.current,
        callbacks: callbacksFor(pack),
        covers: () => coversOf(place),
      };
      try {
        const mounted = await mountMap(place, asked);
        if (!wanted) return mounted.destroy();
        host.current = mounted;
        mounted.show(latest.current);
        setState('there');
        onAuthorities?.(mounted.authorities);
      } catch {
        if (wanted) setState('failed');
      }
    };
    // The text is painted first.
    const cancel = whenIdle(mount);
    // An opened legend covers more of the map: what was under it comes out.
    const uncover = () => host.current?.show(latest.current);
    const stage = place.closest('.map-stage');
    stage?.addEventListener('toggle', uncover, { capture: true });
    return () => {
      wanted = false;
      stage?.removeEventListener('toggle', uncover, { capture: true });
      cancel();
      host.current?.destroy();
      host.current = null;
    };
    // The rest of a pack comes behind its first act: no other map for that.
  }, [map, game.pack.edition, mountMap]);

  useEffect(() => {
    host.current?.show(view);
  }, [frame, front]);

  const option = pointed.value;
  useEffect(() => {
    host.current?.point(option);
  }, [option]);

  return (
    <>
      <div class="map-sheet">
        <div class="map-canvas" ref={element} />
      </div>
      {state === 'coming' && <p class="map-wait label">{t('map.coming')}</p>}
      {state === 'failed' && (
        <p class="map-wait notice" role="status">
          {t('problem.fetch/extra')}
        </p>
      )}
      {state === 'there' && (
        <div class="map-zoom">
          {(['in', 'out', 'home'] as const).map((direction) => (
            <button
              type="button"
              key={direction}
              aria-label={t(`map.zoom.${direction}`)}
              onClick={() => host.current?.zoom(direction)}
            >
              {t(`map.zoom.${direction}.sign`)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
