import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { lazy } from '../parts/lazy.tsx';
import type { Linker } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';
import { Chosen } from './chosen.tsx';

/** Fetched behind the first text: no story begins with it. */
export const loadLeap = () => import('../parts/leap.tsx');
const Leap = lazy(async () => (await loadLeap()).Leap);

type Props = {
  readonly pack: Pack;
  readonly frame: Frame;
  readonly before: Frame | null;
  readonly linker: Linker;
  /** Whether this is what is being read, and not the text above it. */
  readonly now: boolean;
};

/** A plain story prints the words of a choice again, unless they stand in brackets. */
function repeatsChoice(pack: Pack, frame: Frame): boolean {
  const first = frame.blocks.find((block) => block.kind === 'line');
  return !pack.scripted && first !== undefined && first.text === frame.chosen?.text;
}

export function FrameView({ pack, frame, before, linker, now }: Props) {
  const placeBefore = before?.place ?? null;
  const dateBefore = before?.date ?? null;
  const passages = useMemo(
    () => passagesOf(frame, { pack, linker, placeBefore, dateBefore }),
    [frame, pack, linker, placeBefore, dateBefore],
  );
  const begins = before?.act !== frame.act;
  const act = begins ? pack.manifest.acts.find(({ id }) => id === frame.act) : undefined;
  let date = dateBefore ?? frame.date;
  return (
    <article class="frame" id={`step-${frame.step}`} data-now={now} tabIndex={-1}>
      {!repeatsChoice(pack, frame) && <Chosen pack={pack} frame={frame} now={now} />}
      {passages.map((passage, index) => {
        if (passage.kind === 'scene') date = passage.date ?? date;
        return (
          <Fragment key={index}>
            {passage.kind === 'scene' && passage.leap !== null && (
              <Leap pack={pack} frame={frame} days={passage.leap} title={act?.title ?? null} />
            )}
            <PassageView passage={passage} date={date} />
          </Fragment>
        );
      })}
    </article>
  );
}
