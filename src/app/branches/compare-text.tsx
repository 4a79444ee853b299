import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { weekday } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { noLinks, plainText } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';
import type { Comparison } from './load-pair.ts';

type Props = {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
};

/** What each road tells on one day, side by side; it opens where they part. */
export function CompareText({ comparison, names }: Props) {
  const { pack, left, right, pairs, parted } = comparison;
  const first = useMemo(() => {
    const step = parted === null ? 0 : parted.step + Number(parted.by === 'option');
    return Math.max(
      0,
      pairs.findIndex((pair) => pair.left === step || pair.right === step),
    );
  }, [pairs, parted]);
  const [at, setAt] = useState(first);
  const pair = pairs[at];
  if (pair === undefined) return null;
  const days = pairs.flatMap(({ date }, index) =>
    date !== null && date !== pairs[index - 1]?.date ? [{ date, index }] : [],
  );
  const today = days.findLast(({ index }) => index <= at);
  return (
    <section class="compare-text">
      <h2>{t('compare.text')}</h2>
      <p class="compare-steps">
        <button type="button" class="label" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('compare.before')}
        </button>
        <select
          aria-label={t('compare.day')}
          value={String(today?.index ?? 0)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        >
          {days.map(({ date, index }) => (
            <option key={date} value={String(index)}>
              {weekday(date)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="label"
          disabled={at === pairs.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {t('compare.after')}
        </button>
        <span class="label" role="status">
          {t('compare.at', { n: at + 1, all: pairs.length })}
        </span>
      </p>
      <div class="compare-two">
        <Side pack={pack} side="left" name={names[0]} frame={frameAt(left.frames, pair.left)} />
        <Side pack={pack} side="right" name={names[1]} frame={frameAt(right.frames, pair.right)} />
      </div>
    </section>
  );
}

const frameAt = (frames: readonly Frame[], step: number | null): Frame | null =>
  step === null ? null : (frames[step] ?? null);

type SideProps = {
  readonly pack: Pack;
  readonly side: 'left' | 'right';
  readonly name: string;
  readonly frame: Frame | null;
};

function Side({ pack, side, name, frame }: SideProps) {
  const passages =
    frame === null ? [] : passagesOf(frame, { pack, linker: noLinks, placeBefore: frame.place });
  return (
    <div data-side={side}>
      <h3 class="label">{name}</h3>
      {frame === null && <p class="fine">{t('compare.nothing')}</p>}
      {frame?.chosen && <p class="compare-chosen">{plainText(frame.chosen.text)}</p>}
      {passages.map((passage, index) => (
        <PassageView key={index} passage={passage} date={frame?.date ?? null} />
      ))}
    </div>
  );
}
