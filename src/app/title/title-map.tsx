import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { MapPrint, useOutlines } from '../parts/small-map.tsx';
import { holdersIn } from '../parts/small-map-held.ts';
import { completePack } from '../store.ts';

/** As wide as it is drawn, about, in pixels. */
const width = 400;

/** What had been heard of the regions when the last of the story's starts begins: the rest is bare. */
export function TitleMap({ pack }: { readonly pack: Pack }) {
  const outlines = useOutlines(pack, width);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    completePack().then(setWhole);
  }, []);
  const { starts, regions, authorities } = pack.manifest;
  const start = starts.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (outlines === null || !isWhole || start === undefined) return null;
  const held = regions.map(({ id }) => {
    const word = start.told.findLast(({ region }) => region === id);
    return word === undefined ? [] : authorities.map((one) => (word.control[one.id] ?? 0) * 100);
  });
  return (
    <>
      <div class="small-map">
        <MapPrint
          pack={pack}
          outlines={outlines}
          holders={holdersIn(pack.manifest, held, outlines.pockets)}
        />
      </div>
      <figcaption class="fine">{t('title.map', { date: fullDate(start.date) })}</figcaption>
    </>
  );
}
