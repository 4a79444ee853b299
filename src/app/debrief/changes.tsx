import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { fullDate, percent } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { movementWords, nameOf, valueWords } from '../measure-words.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import { inksOf } from '../parts/told-view.ts';
import { toneOf } from '../parts/tone.ts';
import { openPanel } from '../store.ts';
import { thenAndNow } from './then-and-now.ts';

type Props = { readonly pack: Pack; readonly frames: readonly Frame[] };

/** The figures that moved, then and now. */
export function Changes({ pack, frames }: Props) {
  const compared = thenAndNow(pack, frames);
  if (compared === null || compared.measures.length + compared.regions.length === 0) return null;
  const { measures, regions, since } = compared;
  return (
    <section class="changes">
      <h2>{t('close.changes')}</h2>
      <p>{t('close.since', { date: fullDate(since) })}</p>
      <div class="changes-tables">
        {measures.length > 0 && (
          <table class="then-now">
            <thead>
              <tr>
                <th scope="col">{t('close.measure')}</th>
                <th scope="col">{t('close.then')}</th>
                <th scope="col">{t('close.now')}</th>
                <th scope="col">{t('close.moved')}</th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ slot, before, now }) => (
                <tr key={nameOf(pack, slot)}>
                  <th scope="row">
                    <button
                      type="button"
                      class="word"
                      onClick={() => openPanel({ kind: 'why', about: slot })}
                    >
                      {nameOf(pack, slot)}
                    </button>
                  </th>
                  <td>{valueWords(slot, before)}</td>
                  <td>{valueWords(slot, now)}</td>
                  <td data-tone={toneOf(pack, slot, now - before)}>
                    {movementWords(slot, now - before)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {regions.length > 0 && <RegionTable pack={pack} regions={regions} />}
      </div>
    </section>
  );
}

type RegionsProps = {
  readonly pack: Pack;
  readonly regions: NonNullable<ReturnType<typeof thenAndNow>>['regions'];
};

function RegionTable({ pack, regions }: RegionsProps) {
  const inks = inksOf(pack);
  const words = (before: readonly number[], now: readonly number[]) =>
    inks
      .map((ink, at) => ({ name: ink.name, from: before[at] ?? 0, to: now[at] ?? 0 }))
      .filter((one) => Math.abs(one.to - one.from) >= 50)
      .map((one) =>
        t('close.share', { name: one.name, from: percent(one.from), to: percent(one.to) }),
      )
      .join('; ');
  const rows = (shown: typeof regions) => (
    <table class="then-now">
      <thead>
        <tr>
          <th scope="col">{t('close.region')}</th>
          <th scope="col">{t('close.shares')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ region, before, now }) => (
          <tr key={region}>
            <th scope="row">{pack.manifest.regions.find((one) => one.id === region)?.name}</th>
            <td>
              <span class="then-now-bars">
                <ShareBar shares={before} inks={inks} />
                <ShareBar shares={now} inks={inks} />
              </span>
              {words(before, now)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const most = largest(regions);
  const others = regions.filter((one) => !most.includes(one));
  return (
    <div>
      {rows(most)}
      {others.length > 0 && (
        <details>
          <summary>{t('close.regions.more', { n: others.length })}</summary>
          {rows(others)}
        </details>
      )}
    </div>
  );
}

/** Regions whose shares moved furthest, in the pack's order: more than these are not compared by eye. */
const many = 8;

function largest(regions: RegionsProps['regions']): RegionsProps['regions'] {
  const moved = ({ before, now }: RegionsProps['regions'][number]) =>
    before.reduce((sum, share, at) => sum + Math.abs((now[at] ?? 0) - share), 0);
  const most = regions.toSorted((a, b) => moved(b) - moved(a)).slice(0, many);
  return regions.filter((one) => most.includes(one));
}
