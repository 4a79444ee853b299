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

/** Gauges and factions over the days of both roads, those that came to differ. */
export function CompareLines({ pack, lines, names }: Props) {
  const { firstDay, lastDay, series, parted } = lines;
  const differ = series.filter((one) => one.parted !== null);
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
        {differ.map((one) => (
          <li key={JSON.stringify(one.measure)}>
            <h3>{nameOf(pack, one.measure)}</h3>
            <Drawn
              series={one}
              days={lastDay - firstDay}
              parted={(parted ?? firstDay) - firstDay}
            />
            <p class="label compare-ends">
              <span>{briefDate(dateOf(pack, firstDay))}</span>
              <span>{endsOf(one)}</span>
              <span>{briefDate(dateOf(pack, lastDay))}</span>
            </p>
          </li>
        ))}
      </ul>
      {same > 0 && <p class="fine">{count('compare.lines.same', same)}</p>}
    </section>
  );
}

/** What each road comes to, in whole points. */
function endsOf({ left, right }: Series): string {
  const last = (values: Series['left']) => values.findLast((value) => value !== null) ?? 0;
  return t('compare.ends', { left: points(last(left)), right: points(last(right)) });
}

type DrawnProps = { readonly series: Series; readonly days: number; readonly parted: number };

function Drawn({ series, days, parted }: DrawnProps) {
  const values = [...series.left, ...series.right].filter((value) => value !== null);
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
      <path class="compare-line" data-side="right" d={path(series.right)} />
      <path class="compare-line" data-side="left" d={path(series.left)} />
    </svg>
  );
}
