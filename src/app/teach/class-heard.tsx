import type { ClassRoads } from '../../classroom/class-roads.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { count, t } from '../i18n/t.ts';
import { refusalWords, stopWords } from './class-words.ts';

type Props = { readonly pack: Pack; readonly found: ClassRoads };

/** What of the list was no road, or not wholly one, line by line. */
export function ClassHeard({ pack, found }: Props) {
  const { roads, repeated, refused, stopped } = found;
  const halted = new Set(stopped.map(({ code }) => code));
  const older = roads.filter(({ isSameEdition, code }) => !isSameEdition && !halted.has(code));
  const met = roads.flatMap(({ road }) => road.met);
  if (repeated.length + refused.length + stopped.length + older.length === 0) return null;
  return (
    <section class="class-heard">
      <h2>{t('class.heard')}</h2>
      {refused.length > 0 && (
        <div>
          <h3 class="label">{count('class.refused', refused.length)}</h3>
          <ul>
            {refused.map((one) => (
              <li key={`${one.line} ${one.text ?? ''}`}>
                <span class="class-line">{t('class.line', { line: one.line })}</span>{' '}
                {one.text !== null && <code>{one.text}</code>} {refusalWords(one)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {stopped.length + older.length > 0 && (
        <div>
          <h3 class="label">{count('class.older', stopped.length + older.length)}</h3>
          <ul>
            {stopped.map((one) => (
              <li key={one.line}>{stopWords(pack, one, met)}</li>
            ))}
            {older.length > 0 && (
              <li>
                {count('class.whole', older.length, {
                  lines: older.map(({ line }) => line).join(', '),
                })}
              </li>
            )}
          </ul>
        </div>
      )}
      {repeated.length > 0 && (
        <div>
          <h3 class="label">{count('class.repeated', repeated.length)}</h3>
          <p>
            {repeated.map(({ line, first }) => t('class.repeats', { line, first })).join('; ')}.
          </p>
        </div>
      )}
    </section>
  );
}
