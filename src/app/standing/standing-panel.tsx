import type { Frame } from '../../engine/run/frame.ts';
import { resolveOf, stanceOf, strengthOf } from '../../engine/world/select.ts';
import { points } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { GaugeList } from '../parts/gauge-list.tsx';
import { closePanel, codex, current, type Game, openPanel, readFrames } from '../store.ts';
import { peopleMet } from './people.ts';
import './standing.css';

/** Who they are, what they think of you, and how strong they are. */
export function StandingPanel({ game }: { readonly game: Game }) {
  const frame = current.value;
  if (frame === null) return null;
  return (
    <Dialog title={t('standing.title')} onClose={closePanel}>
      <GaugeList pack={game.pack} frame={frame} />
      <Factions game={game} frame={frame} />
      <People game={game} />
    </Dialog>
  );
}

function Factions({ game, frame }: { readonly game: Game; readonly frame: Frame }) {
  const { pack } = game;
  const { factions } = pack.manifest;
  if (factions.length === 0) return null;
  return (
    <section>
      <h3 class="label">{t('standing.factions')}</h3>
      <ul class="factions">
        {factions.map((faction) => {
          const stance = stanceOf(pack, frame.world, faction.id);
          return (
            <li key={faction.id}>
              <h4>{faction.name}</h4>
              <p>{faction.about}</p>
              <dl class="measures">
                {(['stance', 'strength', 'resolve'] as const).map((kind) => {
                  const read = { stance: stanceOf, strength: strengthOf, resolve: resolveOf }[kind];
                  const value = read(pack, frame.world, faction.id);
                  return (
                    <div key={kind}>
                      <dt>{t(`standing.${kind}`)}</dt>
                      <dd>
                        <button
                          type="button"
                          class="figure"
                          aria-label={t('standing.why', {
                            what: t(`standing.${kind}`),
                            value: points(value),
                          })}
                          onClick={() =>
                            openPanel({ kind: 'why', about: { kind, faction: faction.id } })
                          }
                        >
                          {points(value)}
                        </button>
                      </dd>
                    </div>
                  );
                })}
              </dl>
              <span class="balance" aria-hidden="true">
                <span
                  style={{
                    left: `${50 + Math.min(0, stance) / 200}%`,
                    width: `${Math.abs(stance) / 200}%`,
                  }}
                  data-up={stance > 0}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function People({ game }: { readonly game: Game }) {
  const { pack } = game;
  const met = peopleMet(pack, readFrames.value);
  if (met.length === 0) return null;
  return (
    <section>
      <h3 class="label">{t('standing.people')}</h3>
      <ul class="people">
        {pack.manifest.cast
          .filter((person) => met.includes(person.id))
          .map((person) => {
            const article = codex.value?.find((one) => one.id === person.id)?.id;
            return (
              <li key={person.id}>
                {article === undefined ? (
                  <b>{person.name}</b>
                ) : (
                  <button
                    type="button"
                    class="word"
                    onClick={() => openPanel({ kind: 'codex', article })}
                  >
                    <b>{person.name}</b>
                  </button>
                )}{' '}
                {person.role}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
