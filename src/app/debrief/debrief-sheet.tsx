import type { Pack } from '../../engine/pack/compiled.ts';
import type { Teach } from '../../engine/pack/teach.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { SmallMap, useOutlines } from '../parts/small-map.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { DebriefLine, DebriefRow, rowTitle } from './debrief-row.tsx';
import { fullOf, type Row } from './debrief-rows.ts';

/** A dimension, and where what was really done comes out on it. */
export type OutcomeLine = {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly text: string;
  readonly real: number | null;
};

type Held = readonly (readonly number[])[];

/** What a debrief is printed from: of one run, of a session, or of a class's roads. */
export type Sheet = {
  readonly pack: Pack;
  readonly kind: 'run' | 'session' | 'class';
  readonly title: string;
  readonly facts: readonly string[];
  readonly rows: readonly Row[];
  /** Roads of the class; null where there is one. */
  readonly roads: number | null;
  /** A short form: few of its answers change an ending, and the dimensions come before it. */
  readonly isShort: boolean;
  /** Decisions that the short form answered by itself. */
  readonly byItself: number;
  readonly endings: readonly { readonly title: string; readonly roads: number }[];
  readonly outcomes: readonly OutcomeLine[];
  readonly held: Held | null;
  readonly real: Held | null;
  readonly teach: Teach | null;
  /** The page that it was come from. */
  readonly back: { readonly href: string; readonly words: string };
};

const signedLevel = (level: number): string => (level < 0 ? `\u2212${-level}` : String(level));

/** The road beside the record, decision by decision; made to be printed. */
export function DebriefSheet({ sheet }: { readonly sheet: Sheet }) {
  const { pack, kind, title, facts, rows, roads, byItself, endings, teach } = sheet;
  const full = fullOf(rows, roads);
  const parting = rows.findIndex(({ left }) => left === true);
  const isLong = full.size < rows.length;
  // What is set small so that two pages hold it: a class's four have room.
  const isDense = full.size > 5 || (isLong && kind !== 'class');
  const cited = [...new Set([...full].flatMap((at) => rows[at]?.record?.sources ?? []))];
  const steps = (teach?.debrief ?? []).filter(({ questions }) => questions.length > 0);
  return (
    <PlainPage masthead={pack.manifest.title} title={t(`debrief.title.${kind}`)} measure="wide">
      <div class="debrief" data-kind={kind} data-long={isLong} data-many={isDense}>
        <header class="debrief-head">
          <p class="label">{facts.join(' \u00b7 ')}</p>
          <h2>{title}</h2>
          <p>
            <Parting pack={pack} rows={rows} parting={parting} kind={kind} />
            {byItself > 0 && ` ${count('debrief.byItself', byItself)}`}
          </p>
          <p class="debrief-acts">
            <button type="button" class="plain-button" onClick={() => print()}>
              {t('debrief.print')}
            </button>
            <a class="link" href={sheet.back.href}>
              {sheet.back.words}
            </a>
          </p>
        </header>
        <Ends sheet={sheet} endings={endings} />
        {full.size > 0 && (
          <section>
            <h2>{t(isLong ? `debrief.full.${kind}` : 'debrief.decisions')}</h2>
            <ol class="debrief-rows">
              {rows.map((row, nth) =>
                full.has(nth) ? (
                  <DebriefRow
                    key={`${row.decision} ${nth}`}
                    pack={pack}
                    row={row}
                    nth={nth}
                    isParting={nth === parting}
                    teach={teach}
                  />
                ) : null,
              )}
            </ol>
          </section>
        )}
        {isLong && (
          <section>
            <h2>{t('debrief.rest')}</h2>
            <ol class="debrief-lines">
              {rows.map((row, nth) =>
                full.has(nth) ? null : (
                  <DebriefLine key={`${row.decision} ${nth}`} pack={pack} row={row} nth={nth} />
                ),
              )}
            </ol>
          </section>
        )}
        {steps.length > 0 && (
          <section class="debrief-ask">
            <h2>{t('debrief.ask')}</h2>
            <ul>
              {steps.map((step) => (
                <li key={step.id}>
                  <h3 class="label">{step.title}</h3>
                  <ul class="debrief-questions">
                    {step.questions.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        )}
        {cited.length > 0 && (
          <section class="debrief-cited">
            <h2>{t('debrief.sources')}</h2>
            <SourceList ids={cited} />
          </section>
        )}
      </div>
    </PlainPage>
  );
}

type PartingProps = Pick<Sheet, 'pack' | 'rows' | 'kind'> & { readonly parting: number };

/** How often the record was followed, and where it was first left. */
function Parting({ pack, rows, parting, kind }: PartingProps) {
  const known = rows.filter(({ left }) => left !== null).length;
  const same = rows.filter(({ left }) => left === false).length;
  const row = rows[parting];
  if (known === 0) return null;
  if (row === undefined) return <>{t(kind === 'class' ? 'debrief.neverMost' : 'debrief.never')}</>;
  const day = row.date === null ? '' : shortDate(row.date);
  const where = [day, rowTitle(pack, row, parting)].filter(Boolean).join(', ');
  return (
    <>
      {t(kind === 'class' ? 'debrief.most' : 'debrief.same', { same, known })}{' '}
      {t('debrief.first', { n: parting + 1, where })}
    </>
  );
}

type EndsProps = { readonly sheet: Sheet; readonly endings: Sheet['endings'] };

/** What it came to: endings, dimensions, and the map beside that of what was really done. */
function Ends({ sheet, endings }: EndsProps) {
  const { pack, kind, outcomes, held, real } = sheet;
  const outlines = useOutlines(pack);
  if (outcomes.length === 0 && held === null) return null;
  const listed = endings.length > 0 && (
    <ul class="debrief-endings" aria-label={t('class.endings')}>
      {endings.map((one) => (
        <li key={one.title}>
          <span class="debrief-taken">{one.roads}</span> {one.title}
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      {!sheet.isShort && listed}
      <div class="debrief-ends">
        <dl class="debrief-outcomes">
          {outcomes.map(({ id, title, level, text, real: really }) => (
            <div key={id}>
              <dt class="label">{title}</dt>
              <dd>
                <b>{signedLevel(level)}</b>{' '}
                {really !== null && (
                  <span class="debrief-grade">
                    {t('debrief.really', { level: signedLevel(really) })}
                  </span>
                )}
                <span class="debrief-band">{text}</span>
              </dd>
            </div>
          ))}
        </dl>
        {held !== null && (
          <figure>
            <figcaption>{t(`debrief.map.${kind}`)}</figcaption>
            <SmallMap pack={pack} outlines={outlines} held={held} />
          </figure>
        )}
        {real !== null && (
          <figure>
            <figcaption>{t('debrief.map.real')}</figcaption>
            <SmallMap pack={pack} outlines={outlines} held={real} />
          </figure>
        )}
      </div>
      {sheet.isShort && listed}
    </section>
  );
}
