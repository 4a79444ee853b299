import { useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { type Mark, marksBetween } from '../measures.ts';
import { weightiest } from './few-marks.ts';
import { leapWords } from './leap-words.ts';
import { MarkGroup } from './mark-group.tsx';
import './leap.css';

type Props = {
  readonly pack: Pack;
  readonly frame: Frame;
  readonly days: number;
  /** The title of the act that begins here; null where the act goes on. */
  readonly title: string | null;
};

/** As many of history's doings as stand there at once, where none of them moved a gauge. */
const most = 4;

/** The gauges first: they stand beside the text, and have all moved at once. */
function chiefOf(all: readonly Mark[]): readonly Mark[] {
  const gauges = all.filter(({ slot }) => slot.kind === 'gauge');
  return gauges.length > 0 ? gauges : weightiest(all, most);
}

/** Weeks or months that the story passes over: how long, what begins, and what history did meanwhile. */
export function Leap({ pack, frame, days, title }: Props) {
  const [isOpen, setOpen] = useState(false);
  const all = marksBetween(pack, frame);
  const marks = isOpen ? all : chiefOf(all);
  return (
    <div class="leap">
      {title !== null && <h2 class="leap-title">{title}</h2>}
      <p class="leap-words">{leapWords(days)}</p>
      {all.length > 0 && (
        <div class="marks">
          <MarkGroup
            pack={pack}
            marks={marks}
            label={t('why.interim')}
            words={t('leap.between')}
            left={all.length - marks.length}
            onMore={() => setOpen(true)}
          />
        </div>
      )}
    </div>
  );
}
