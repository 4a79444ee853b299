import type { ComponentChildren } from 'preact';
import { t } from '../i18n/t.ts';
import type { Move } from './reasons.ts';

type Props = {
  readonly moves: readonly Move[];
  readonly on: (day: number) => string;
  readonly figure: (move: Move) => ComponentChildren;
};

/** When a rule worked: a line for each stretch of days that passed at once, folded where they are many. */
export function Stretches({ moves, on, figure }: Props) {
  const words = ({ from, to, days }: Move): string =>
    days === 1 ? on(from) : t('why.over', { from: on(from), to: on(to), days });
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  if (moves.length === 1) return <small>{words(first)}</small>;
  const days = moves.reduce((sum, move) => sum + move.days, 0);
  return (
    <details>
      <summary>{words({ ...first, to: last.to, days })}</summary>
      <ul>
        {moves.map((move) => (
          <li key={move.from}>
            <span>{words(move)}</span> {figure(move)}
          </li>
        ))}
      </ul>
    </details>
  );
}
