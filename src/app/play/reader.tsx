import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { choose, retry } from '../game.ts';
import { signed } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { marksOf } from '../measures.ts';
import { lazy } from '../parts/lazy.tsx';
import { createLinker, noLinks, plainText } from '../parts/markup.ts';
import { Notice } from '../parts/notice.tsx';
import { hrefOf } from '../routes.ts';
import { movesLess } from '../settings.ts';
import { codex, current, type Game, problem, waiting } from '../store.ts';
import { formBeing } from './asked.ts';
import { Behind } from './behind.tsx';
import { FrameView } from './frame-view.tsx';
import { onKey } from './keyboard.ts';
import { Options } from './options.tsx';

const LooseNote = lazy(async () => (await import('./loose-note.tsx')).LooseNote);
const FormFrames = lazy(async () => (await import('./form-frames.tsx')).FormFrames);

/** The column: what was read, what is being read, and the options under it. */
export function Reader({ game }: { readonly game: Game }) {
  const { pack, played, cursor } = game;
  const form = formBeing(game);
  const frames = played.frames.slice(0, cursor + 1);
  const frame = frames.at(-1) ?? null;
  const articles = codex.value;
  const linker = useMemo(() => (articles === null ? noLinks : createLinker(articles)), [articles]);
  const shown = useRef<string | null>(null);
  const behind = cursor < played.frames.length - 1;

  useEffect(() => {
    const key = `${game.id}/${cursor}`;
    const first = shown.current === null;
    if (shown.current === key) return;
    shown.current = key;
    turnTo(cursor, first, behind);
  }, [game.id, cursor]);

  // With the options themselves, not after the next paint: a quick reader's key must not be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event, current.value, choose);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  if (frame === null) return null;
  const given = game.run.choices[cursor] ?? null;
  return (
    <>
      <div class="frames">
        {form !== null ? (
          <FormFrames game={game} form={form} linker={linker} />
        ) : (
          frames.map((one, index) => (
            <FrameView
              key={one.step}
              pack={pack}
              frame={one}
              before={frames[index - 1] ?? null}
              linker={linker}
              now={index === cursor}
            />
          ))
        )}
        {behind && <Behind game={game} />}
        <Options
          pack={pack}
          frame={frame}
          given={given}
          disabled={waiting.value}
          onChoose={choose}
        />
        {frame.loose && <LooseNote />}
        {frame.ended && (
          <p class="to-close">
            <a class="option" href={hrefOf({ page: 'close', id: game.id })}>
              <span class="numeral">1</span>
              {t(pack.scripted ? 'close.open' : 'close.open.plain')}
            </a>
          </p>
        )}
        {waiting.value && <p class="fetching label">{t('play.fetching')}</p>}
        {problem.value !== null && <Notice problem={problem.value} onRetry={retry} />}
      </div>
      <Announcer game={game} />
    </>
  );
}

/** Brings the beginning of the new passage to the top, or the answers of one that is read again. */
function turnTo(step: number, first: boolean, behind: boolean): void {
  const frame = document.getElementById(`step-${step}`);
  if (frame === null || (first && step === 0 && !behind)) return;
  frame.focus({ preventScroll: true });
  const answers = behind ? document.querySelector('.options') : null;
  const block = answers === null ? 'start' : 'end';
  const behavior = first || movesLess() ? 'auto' : 'smooth';
  (answers ?? frame).scrollIntoView({ block, behavior });
}

/** Says the new passage, and what moved, to those who do not see it. */
function Announcer({ game }: { readonly game: Game }) {
  const frame = game.played.frames[game.cursor];
  if (frame === undefined || game.cursor === 0) {
    return <div class="hidden" aria-live="polite" />;
  }
  const words = frame.blocks.flatMap((block) => {
    if (block.kind === 'line') return [plainText(block.text)];
    if (block.kind === 'document') return block.lines.map((line) => plainText(line.text));
    return [];
  });
  const { chosen, passed } = marksOf(game.pack, frame);
  const marks = [...chosen, ...passed].map((mark) => `${mark.name} ${signed(mark.by)}`);
  return (
    <div class="hidden" aria-live="polite">
      {marks.length > 0 && <p>{marks.join(', ')}</p>}
      <p>{words.join(' ')}</p>
      <p>
        {frame.ended
          ? t(game.pack.scripted ? 'close.open' : 'close.open.plain')
          : t('options.announce', { n: frame.options.length })}
      </p>
    </div>
  );
}
