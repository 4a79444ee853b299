import { useMemo } from 'preact/hooks';
import type { Option } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { noLinks, plainText } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';
import type { Asked, Lesson } from './load-lesson.ts';
import { whereOf } from './sheet-minutes.tsx';

type Props = { readonly lesson: Lesson };

/** For each pair: the situation, the answers, and room for the vote and for reasons. */
export function DecisionSheet({ lesson }: Props) {
  return (
    <>
      {lesson.asked.map((one, index) => (
        <section class="sheet-decision" key={one.id}>
          <Head lesson={lesson} one={one} index={index} />
          <div class="sheet-answers">
            <ol>
              {one.frame.options.map((option, at) => (
                <li key={option.id}>
                  <span class="sheet-number">{at + 1}</span>
                  <span>
                    <Words option={option} />
                  </span>
                  <span class="sheet-tally" aria-hidden="true" />
                </li>
              ))}
            </ol>
            <div class="sheet-room">
              <p class="label">{t('sheet.reason')}</p>
              <Rules lines={4} />
              <p class="label">{t('sheet.against')}</p>
              <Rules lines={3} />
              <p class="label">{t('sheet.after')}</p>
              <Rules lines={3} />
            </div>
          </div>
        </section>
      ))}
    </>
  );
}

/** The text of each decision, to be read aloud where there is no screen. */
export function ReadingSheet({ lesson }: Props) {
  return (
    <>
      {lesson.asked.map((one, index) => (
        <section class="sheet-reading" key={one.id}>
          <Head lesson={lesson} one={one} index={index} />
          <Told lesson={lesson} one={one} />
          <ol class="sheet-plain">
            {one.frame.options.map((option) => (
              <li key={option.id}>
                <Words option={option} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type OneProps = Props & { readonly one: Asked };

function Head({ lesson, one, index }: OneProps & { readonly index: number }) {
  return (
    <>
      <h2>
        <span class="sheet-number">{index + 1}</span> {one.title}
      </h2>
      <p class="label">{whereOf(lesson, one.frame)}</p>
      {one.lead !== null && <p class="sheet-lead">{plainText(one.lead)}</p>}
    </>
  );
}

function Told({ lesson, one }: OneProps) {
  const { pack } = lesson.library;
  const { frame, before } = one;
  const passages = useMemo(
    () => passagesOf(frame, { pack, linker: noLinks, placeBefore: frame.place }),
    [frame, pack],
  );
  const told = passages.filter((passage) => passage.kind !== 'scene');
  const date = frame.date ?? before?.date ?? null;
  return (
    <div class="sheet-told">
      {told.map((passage, index) => (
        <PassageView key={index} passage={passage} date={date} />
      ))}
    </div>
  );
}

/** An answer; one that other votes may have closed or opened says so. */
function Words({ option }: { readonly option: Option }) {
  return (
    <>
      {plainText(option.text)}
      {option.needs.length > 0 && <i class="sheet-closed"> {t('sheet.closed')}</i>}
    </>
  );
}

/** Lines to write on. */
export function Rules({ lines }: { readonly lines: number }) {
  return (
    <div class="sheet-rules" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
