import type { Lines, Series } from '../../engine/branches/compare.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { dateOf } from '../../engine/world/model.ts';
import { briefDate, fullDate, points } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { nameOf } from '../measure-words.ts';

type Props = {
  readonly pack: Pack;
  readonly lines: Lines;
  readonly names: readonly [string, string];
};

const [width, height] = [260, 56];
/** Days shown before the roads part: enough to see them run together. */
const before = 7;
/** What would not show as a whole point is no difference, in hundredths. */
const least = 100;

/** Gauges and factions over the days of both roads: those that came to differ, the most first. */
export function CompareLines({ pack, lines, names }: Props) {
  const { firstDay, lastDay, series, parted } = lines;
  const from = parted === null ? firstDay : Math.max(firstDay, parted - before);
  const differ = series
    .map((one) => ({ one, gap: gapOf(one) }))
    .filter(({ gap }) => gap >= least)
    .toSorted((a, b) => b.gap - a.gap);
  const same = series.length - differ.length;
  return (
    <section>
      <h2>{t('compare.lines')}</h2>
      {parted !== null && (
        <p>{t('compare.lines.parted', { date: fullDate(dateOf(pack, parted)) })}</p>
      )}
      <p class="compare-key label">
        <span data-side="left">{names[0]}</span> <span data-side="right">{names[1]}</span>
      </p>
      <ul class="compare-lines">
        {differ.map(({ one }) => (
          <li key={JSON.stringify(one.measure)}>
            <h3>{nameOf(pack, one.measure)}</h3>
            <div class="compare-drawn">
              <Drawn series={one} skip={from - firstDay} parted={(parted ?? from) - from} />
              <Ends series={one} names={names} />
            </div>
            <p class="label compare-days">
              <span>{briefDate(dateOf(pack, from))}</span>
              <span>{briefDate(dateOf(pack, lastDay))}</span>
            </p>
          </li>
        ))}
      </ul>
      {same > 0 && <p class="fine">{count('compare.lines.same', same)}</p>}
    </section>
  );
}

/** By how much two lines are ever apart. */
const gapOf = ({ left, right }: Series): number =>
  Math.max(
    0,
    ...left.map((value, day) => {
      const other = right[day];
      return value === null || other === null || other === undefined ? 0 : Math.abs(value - other);
    }),
  );

const lastOf = (values: Series['left']): number => values.findLast((value) => value !== null) ?? 0;

/** What each road comes to, in whole points: the higher above. */
function Ends({ series, names }: { readonly series: Series; readonly names: Props['names'] }) {
  const ends = [
    { side: 'left', name: names[0], value: lastOf(series.left) },
    { side: 'right', name: names[1], value: lastOf(series.right) },
  ].toSorted((a, b) => b.value - a.value);
  return (
    <p class="compare-ends label">
      {ends.map(({ side, name, value }) => (
        <span key={side} data-side={side}>
          <span class="hidden">{name} </span>
          {points(value)}
        </span>
      ))}
    </p>
  );
}

type DrawnProps = { readonly series: Series; readonly skip: number; readonly parted: number };

function Drawn({ series, skip, parted }: DrawnProps) {
  const lines = { left: series.left.slice(skip), right: series.right.slice(skip) };
  const days = lines.left.length - 1;
  // What went before they part may lie beyond the edge: it was the same on both.
  const values = [...lines.left.slice(parted), ...lines.right.slice(parted)].filter(
    (value) => value !== null,
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (day: number) => Math.round((days === 0 ? 0 : (day / days) * width) * 10) / 10;
  const y = (value: number) =>
    Math.round((high === low ? 0.5 : (high - value) / (high - low)) * (height - 8) * 10) / 10 + 4;
  const path = (line: Series['left']) =>
    line
      .flatMap((value, day) => (value === null ? [] : [`${x(day)} ${y(value)}`]))
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${point}`)
      .join('');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
      <path class="compare-parting" d={`M${x(parted)} 0V${height}`} />
      <path class="compare-line" data-side="right" d={path(lines.right)} />
      <path class="compare-line" data-side="left" d={path(lines.left)} />
    </svg>
  );
}
