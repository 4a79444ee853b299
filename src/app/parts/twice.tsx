import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './twice.css';

type Props = {
  /** What the button says, and to whom that is not enough. */
  readonly words: string;
  readonly label?: string;
  /** What is asked before it is done, and the two answers. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
};

/** A button for what cannot be undone: it asks once more before it does anything. */
export function Twice({ words, label, ask, yes, no, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The button that was pressed is gone: the focus goes to the harmless answer, and back from it.
  useLayoutEffect(() => {
    if (isAsking !== wasAsking.current) (isAsking ? answer : first).current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="link"
        ref={first}
        aria-label={label}
        onClick={() => setAsking(true)}
      >
        {words}
      </button>
    );
  }
  return (
    <span class="twice">
      <span id={id}>{ask}</span>
      <button type="button" class="link danger" aria-describedby={id} onClick={onYes}>
        {yes}
      </button>
      <button
        type="button"
        class="link"
        ref={answer}
        aria-describedby={id}
        onClick={() => setAsking(false)}
      >
        {no}
      </button>
    </span>
  );
}
