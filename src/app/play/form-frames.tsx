import { useMemo } from 'preact/hooks';
import type { Form } from '../../engine/pack/manifest.ts';
import {
  askedSteps,
  consequenceOf,
  leadOf,
  type Meanwhile,
  meanwhileAfter,
  sceneOf,
} from '../../engine/run/form.ts';
import type { Block, Frame } from '../../engine/run/frame.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { type Linker, wordsOf } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';
import { Spans } from '../parts/spans.tsx';
import type { Game } from '../store.ts';
import { Chosen } from './chosen.tsx';
import './form.css';

type Props = { readonly game: Game; readonly form: Form; readonly linker: Linker };

/** A short form as far as it was read: what it answered by itself stands folded in between. */
export function FormFrames({ game, form, linker }: Props) {
  const { pack, played, cursor } = game;
  const frames = played.frames.slice(0, cursor + 1);
  const asked = askedSteps(form, frames);
  const stops = frames.at(-1)?.ended ? [...asked, cursor] : asked;
  return stops.map((step, index) => {
    const frame = frames[step];
    const before = asked[index - 1];
    const answer = before === undefined ? undefined : frames[before + 1];
    if (frame === undefined) return null;
    return (
      <article
        class="frame"
        id={`step-${step}`}
        key={step}
        data-now={index === stops.length - 1}
        tabIndex={-1}
      >
        {answer !== undefined && (
          <>
            <Chosen pack={pack} frame={answer} now={index === stops.length - 1} />
            <Passages game={game} frame={answer} blocks={consequenceOf(answer)} linker={linker} />
          </>
        )}
        <MeanwhileList game={game} list={meanwhileAfter(form, frames, before ?? -1)} />
        {frame.ended ? (
          <Passages game={game} frame={frame} blocks={closeOf(frame)} linker={linker} />
        ) : (
          <>
            <p class="form-lead">{leadOf(form, frame.decision)}</p>
            <Passages game={game} frame={frame} blocks={sceneOf(frame)} linker={linker} />
          </>
        )}
      </article>
    );
  });
}

/** The close itself, without what the last answer led to at once. */
function closeOf(frame: Frame): readonly Block[] {
  const rest = frame.blocks.slice(consequenceOf(frame).length);
  return rest.length > 0 ? rest : frame.blocks;
}

type PassagesProps = {
  readonly game: Game;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
  readonly linker: Linker;
};

function Passages({ game: { pack }, frame, blocks, linker }: PassagesProps) {
  const passages = useMemo(
    () => passagesOf({ ...frame, blocks }, { pack, linker, placeBefore: null }),
    [frame, pack, linker],
  );
  let date = frame.date;
  return passages.map((passage, index) => {
    if (passage.kind === 'scene') date = passage.date ?? date;
    return <PassageView key={index} passage={passage} date={date} />;
  });
}

type ListProps = { readonly game: Game; readonly list: readonly Meanwhile[] };

function MeanwhileList({ game: { pack }, list }: ListProps) {
  if (list.length === 0) return null;
  return (
    <details class="form-meanwhile">
      <summary>{count('form.meanwhile', list.length)}</summary>
      <ul>
        {list.map(({ decision, text, date, historical }) => (
          <li key={decision}>
            {date !== null && <span class="label">{shortDate(date)}</span>}{' '}
            <Spans spans={wordsOf(pack, text)} />
            {!historical && <span class="form-silent"> {t('form.silent')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
