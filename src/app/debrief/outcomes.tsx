import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { outcomesOf } from '../../engine/world/outcome.ts';
import { t } from '../i18n/t.ts';
import { AskList } from '../parts/ask-list.tsx';

type Props = { readonly pack: Pack; readonly frame: Frame };
type Read = Pack['manifest']['dimensions'][number]['reads'][number];

function slotOfRead(read: Read): SlotName {
  switch (read.measure) {
    case 'gauge':
      return { kind: 'gauge', gauge: read.of };
    case 'stance':
      return { kind: 'stance', faction: read.of };
    case 'support':
      return { kind: 'support', region: read.of };
    case 'control':
      return { kind: 'control', region: read.of, authority: read.authority ?? '' };
    default:
      return read.measure satisfies never;
  }
}

/** What the run amounts to, dimension by dimension, with the measures each is read from. */
export function Outcomes({ pack, frame }: Props) {
  const outcomes = outcomesOf(pack, frame.world);
  if (outcomes.length === 0) return null;
  return (
    <section class="outcomes">
      <h2>{t('close.decided')}</h2>
      <ul>
        {outcomes.map((outcome) => {
          const dimension = pack.manifest.dimensions.find((one) => one.id === outcome.id);
          return (
            <li key={outcome.id}>
              <h3>{outcome.title}</h3>
              <p class="outcome-level">
                <span class="hidden">{t('close.level')} </span>
                {outcome.level < 0 ? `\u2212${-outcome.level}` : outcome.level}
              </p>
              <p class="outcome-text">{outcome.text}</p>
              <details>
                <summary>{t('close.why')}</summary>
                <AskList
                  pack={pack}
                  frame={frame}
                  asks={(dimension?.reads ?? []).map((read) => ({
                    slot: slotOfRead(read),
                    note: t(read.weight < 0 ? 'close.against' : 'close.weight', {
                      n: Math.abs(read.weight),
                    }),
                  }))}
                />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
