import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { gaugeOf, slotOf } from '../../engine/world/select.ts';
import { points } from '../i18n/figures.ts';
import { signed } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { movedBy } from '../moved.ts';
import { openPanel } from '../store.ts';
import { type Tone, toneOf } from './tone.ts';
import './gauge-list.css';

type Props = { readonly pack: Pack; readonly frame: Frame };

/** The gauges in one plate: the figure, what the last choice did to it, a bar. Each opens into why. */
export function GaugeList({ pack, frame }: Props) {
  const { gauges } = pack.manifest;
  if (gauges.length === 0) return null;
  const moved = movedBy(frame);
  return (
    <ul class="gauges" aria-label={t('gauges.label')}>
      {gauges.map((gauge) => {
        const value = gaugeOf(pack, frame.world, gauge.id);
        const slot = { kind: 'gauge', gauge: gauge.id } as const;
        const by = moved.get(slotOf(pack, slot)) ?? 0;
        return (
          <li key={gauge.id}>
            <button
              type="button"
              title={gauge.about}
              onClick={() => openPanel({ kind: 'why', about: slot })}
            >
              <span class="label">{gauge.name}</span>
              <span class="gauge-figure">
                {points(value)}
                {Math.abs(by) >= 50 && <Mark by={by} tone={toneOf(pack, slot, by)} />}
              </span>
              <span class="gauge-bar" aria-hidden="true">
                <span style={{ width: `${value / 100}%` }} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ by, tone }: { readonly by: number; readonly tone: Tone }) {
  return (
    <span class="gauge-mark" data-tone={tone}>
      <span class="hidden">{signed(by)}</span>
      <span aria-hidden="true">
        {by > 0 ? '\u25B2' : '\u25BC'}
        {signed(Math.abs(by)).slice(1)}
      </span>
    </span>
  );
}
