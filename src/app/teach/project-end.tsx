import { useEffect, useRef } from 'preact/hooks';
import { handsIn, type SessionRecord } from '../../classroom/session.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import { consequenceOf } from '../../engine/run/form.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Library } from '../branches/load-roads.ts';
import { count, t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { hrefOf } from '../routes.ts';
import { useFit } from './project-fit.ts';
import { keepRoadOfClass } from './project-play.ts';
import { PagedText } from './project-text.tsx';

type Props = {
  readonly library: Library;
  readonly form: Form;
  readonly session: SessionRecord;
  readonly frames: readonly Frame[];
};

/** Where the class's road came to, its votes at a glance, and the way to the debrief. */
export function EndScreen({ library, form, session, frames }: Props) {
  const { pack } = library;
  const last = frames.at(-1);
  const ending = pack.manifest.endings.find((one) => one.id === last?.ending);
  useEffect(() => {
    // A road that cannot be kept is still in the session.
    keepRoadOfClass(library, session).catch(() => null);
  }, [session.run]);
  const list = useRef<HTMLOListElement>(null);
  useFit(list);
  const left = form.decisions.length - session.votes.length;
  return (
    <div class="project-end">
      <section class="project-scene" aria-label={t('project.close')}>
        <h2 class="project-ending">{ending?.title ?? t('project.unfinished')}</h2>
        {last?.ended ? (
          <PagedText
            pack={pack}
            frame={last}
            blocks={last.blocks.slice(consequenceOf(last).length)}
          />
        ) : (
          <p>{count('project.left', left)}</p>
        )}
      </section>
      <section class="project-answers" aria-label={t('project.votes')}>
        <ol class="project-votes" ref={list}>
          {session.votes.map((vote) => {
            const asked = frames[vote.step];
            const taken = asked?.options.find((option) => option.id === vote.taken);
            const all = handsIn(vote.tally);
            return (
              <li key={vote.step}>
                <h3>{asked !== undefined && decisionTitle(pack, asked)}</h3>
                <span class="project-small">
                  {all > 0 && t('project.of', { hands: vote.tally[vote.taken] ?? 0, all })}{' '}
                  {asked?.options.some((option) => option.historical) &&
                    t(taken?.historical ? 'project.same' : 'project.otherwise')}
                </span>
                <p>{taken !== undefined && <Spans spans={wordsOf(pack, taken.text)} />}</p>
              </li>
            );
          })}
        </ol>
        <div class="project-to-sheet">
          <a class="project-main" href={hrefOf({ page: 'debrief', id: session.id })}>
            {t('project.sheet')}
          </a>
          <p class="project-hint">{t('project.only', { n: session.votes.length })}</p>
        </div>
      </section>
    </div>
  );
}
