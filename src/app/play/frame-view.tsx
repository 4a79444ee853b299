import { useMemo } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Linker } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';
import { Chosen } from './chosen.tsx';

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
  const passages = useMemo(
    () => passagesOf(frame, { pack, linker, placeBefore }),
    [frame, pack, linker, placeBefore],
  );
  let date = before?.date ?? frame.date;
  return (
    <article class="frame" id={`step-${frame.step}`} data-now={now} tabIndex={-1}>
      {!repeatsChoice(pack, frame) && <Chosen pack={pack} frame={frame} now={now} />}
      {passages.map((passage, index) => {
        if (passage.kind === 'scene') date = passage.date ?? date;
        return <PassageView key={index} passage={passage} date={date} />;
      })}
    </article>
  );
}
