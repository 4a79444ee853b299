import { useEffect, useState } from 'preact/hooks';
import type { Manifest } from '../../engine/pack/manifest.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { outcomesOf } from '../../engine/world/outcome.ts';
import { men } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { AskList } from '../parts/ask-list.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { Game } from '../store.ts';
import { placeOn, type Scale, scaleOf } from './outcome-scale.ts';
import { realLevels } from './real-levels.ts';

type Read = Manifest['dimensions'][number]['reads'][number];

function slotOfRead(read: Read): SlotName {
  switch (read.measure) {
    case 'gauge':
      return { kind: 'gauge', gauge: read.of };
    case 'stance':
      return { kind: 'stance', faction: read.of };
    case 'support':
      return { kind: 'support', region: read.of };
    case 'control':
      return { kind: 'control', region: read.of, authority: read.authority ?? '' };
    default:
      return read.measure satisfies never;
  }
}

/** Where what was really done comes out: worked out behind the page, once the run is over. */
function useRealLevels({ id, run, played }: Game): ReadonlyMap<string, number> | null {
  const [levels, setLevels] = useState<ReadonlyMap<string, number> | null>(null);
  const isOver = played.frames.at(-1)?.ended === true;
  useEffect(() => {
    if (!isOver) return;
    let isWanted = true;
    const callOff = whenIdle(() => {
      realLevels({ run, played }).then(
        (found) => isWanted && setLevels(found),
        // Its own figures stand without these.
        () => null,
      );
    });
    return () => {
      isWanted = false;
      callOff();
    };
  }, [id, isOver]);
  return levels;
}

/** What the run amounts to, dimension by dimension, with the measures each is read from. */
export function Outcomes({ game }: { readonly game: Game }) {
  const { pack, played } = game;
  const frame = played.frames.at(-1);
  const real = useRealLevels(game);
  const outcomes = frame === undefined ? [] : outcomesOf(pack, frame.world);
  if (frame === undefined || outcomes.length === 0) return null;
  return (
    <section class="outcomes">
      <h2>{t('close.decided')}</h2>
      <ul>
        {outcomes.map(({ id, title, level, text }) => {
          const reads = pack.manifest.dimensions.find((one) => one.id === id)?.reads ?? [];
          return (
            <li key={id}>
              <h3>{title}</h3>
              <Level level={level} really={real?.get(id) ?? null} scale={scaleOf({ reads })} />
              <p class="outcome-text">{text}</p>
              <details>
                <summary>{t('close.why')}</summary>
                <AskList
                  pack={pack}
                  frame={frame}
                  asks={reads.map((read) => ({
                    slot: slotOfRead(read),
                    note: t(read.weight < 0 ? 'close.against' : 'close.weight', {
                      n: Math.abs(read.weight),
                    }),
                  }))}
                />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type LevelProps = {
  readonly level: number;
  readonly really: number | null;
  readonly scale: Scale;
};

/** A level, on its scale, beside that of what was really done. */
function Level({ level, really, scale }: LevelProps) {
  const zero = placeOn(scale, 0);
  const at = placeOn(scale, level);
  return (
    <>
      <p class="outcome-level">
        <span class="hidden">{t('close.level')} </span>
        {men(level)} {really !== null && <small>{t('close.really', { level: men(really) })}</small>}
      </p>
      <div class="outcome-bar" aria-hidden="true">
        <span
          class="outcome-fill"
          style={{ left: `${Math.min(zero, at)}%`, width: `${Math.abs(at - zero)}%` }}
        />
        {scale.low < 0 && <span class="outcome-zero" style={{ left: `${zero}%` }} />}
        {really !== null && (
          <span class="outcome-really" style={{ left: `${placeOn(scale, really)}%` }} />
        )}
      </div>
      <p class="outcome-scale">
        {t('close.scale', { low: men(scale.low), high: men(scale.high) })}
      </p>
    </>
  );
}
