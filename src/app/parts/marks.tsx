import { useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { numberWord } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import type { Marks } from '../measures.ts';
import { fewOf } from './few-marks.ts';
import { MarkGroup } from './mark-group.tsx';

type Props = { readonly pack: Pack; readonly marks: Marks };

/** What the last choice moved, and the days since: the few that say most, the rest on demand. */
export function MarkList({ pack, marks }: Props) {
  const [isOpen, setOpen] = useState(false);
  const few = fewOf(marks);
  const { chosen, passed } = isOpen ? marks : few;
  const left = isOpen ? 0 : few.left;
  const shared = { pack, onMore: () => setOpen(true) };
  return (
    <div class="marks">
      <MarkGroup
        {...shared}
        marks={chosen}
        label={t('marks.label')}
        left={passed.length === 0 ? left : 0}
      />
      <MarkGroup
        {...shared}
        marks={passed}
        label={t('marks.passed')}
        words={count('marks.days', marks.days, { n: numberWord(marks.days) })}
        left={left}
      />
    </div>
  );
}
