import type { ComponentChildren } from 'preact';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { choose } from '../game.ts';
import { age, men, percent } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import type { RegionView } from '../map/view.ts';
import { plainText } from '../parts/markup.ts';
import { holders, ShareBar } from '../parts/share-bar.tsx';
import { forcesOf, inksOf, regionsOf } from '../parts/told-view.ts';
import { openPanel } from '../store.ts';
import './map-table.css';

type Props = { readonly pack: Pack; readonly frame: Frame };

/** The map in words: pins, a front if there is one, regions by group as told, and the armed men. */
export function MapTable({
  pack,
  frame,
  children,
}: Props & { readonly children?: ComponentChildren }) {
  const regions = regionsOf(pack, frame);
  const told = regions.filter((region) => region.shares !== null);
  const groups = [...new Set(pack.manifest.regions.map((region) => region.group))];
  const groupOf = (id: string) => pack.manifest.regions.find((one) => one.id === id)?.group;
  const untold = regions.filter((region) => region.shares === null);
  return (
    <section class="map-table" aria-label={t('table.label')}>
      <Pins pack={pack} frame={frame} />
      {children}
      {groups.map((group) => {
        const members = told.filter((region) => groupOf(region.id) === group);
        if (members.length === 0) return null;
        return (
          <section key={group}>
            <h2 class="label">{group}</h2>
            <ul class="table-regions">
              {members.map((region) => (
                <TableRegion key={region.id} pack={pack} region={region} />
              ))}
            </ul>
          </section>
        );
      })}
      {untold.length > 0 && (
        <section>
          <h2 class="label">{t('table.untold')}</h2>
          <p>{untold.map((region) => region.name).join(', ')}.</p>
        </section>
      )}
      <Forces pack={pack} frame={frame} />
    </section>
  );
}

function TableRegion({ pack, region }: { readonly pack: Pack; readonly region: RegionView }) {
  const inks = inksOf(pack);
  const shares = region.shares ?? [];
  const words = holders({ shares, inks })
    .map(({ ink, share }) => `${ink.name}\u00a0${percent(share)}`)
    .join(', ');
  return (
    <li data-changed={region.changed}>
      <button
        type="button"
        class="table-name"
        onClick={() => openPanel({ kind: 'region', region: region.id })}
      >
        {region.name}
      </button>
      <ShareBar shares={shares} inks={inks} />
      {region.governs !== null && <p class="table-governs">{region.governs}</p>}
      <p class="table-words">{words}</p>
      <p class="table-by">{t('told.by', { by: region.by ?? '', age: age(region.ageDays ?? 0) })}</p>
    </li>
  );
}

function Pins({ pack, frame }: Props) {
  const { places, regions } = pack.manifest;
  const pins = frame.options.filter((option) => option.pin !== null);
  if (pins.length === 0) return null;
  const nameOf = (id: string | null) =>
    places.find((one) => one.id === id)?.name ?? regions.find((one) => one.id === id)?.name ?? id;
  return (
    <section>
      <h2 class="label">{t('table.pins')}</h2>
      <ul class="table-pins">
        {pins.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              class="link"
              aria-disabled={option.locked}
              onClick={() => !option.locked && choose(option.id)}
            >
              <b>{nameOf(option.pin)}</b> {plainText(option.text)}
              {option.locked && ` (${t('options.closed')})`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forces({ pack, frame }: Props) {
  const { regions, authorities } = pack.manifest;
  return (
    <section>
      <h2 class="label">{t('table.forces')}</h2>
      <ul class="table-forces">
        {forcesOf(pack, frame).map((force) => (
          <li key={force.id}>
            <b>{force.name}</b>{' '}
            {t('table.force', {
              men: men(force.men),
              where: regions.find((one) => one.id === force.at)?.name ?? force.at,
              authority: authorities[force.authority]?.name ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
