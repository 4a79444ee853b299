import { useState } from 'preact/hooks';
import { codeIn } from './link.ts';

type Props = {
  readonly class: string;
  readonly label: string;
  readonly submit: string;
  readonly onCode: (code: string) => void;
};

/** A field for a link or a code from a message. */
export function PasteCode({ class: name, label, submit, onCode }: Props) {
  const [text, setText] = useState('');
  const open = (event: Event) => {
    event.preventDefault();
    onCode(codeIn(text));
  };
  return (
    <form class={name} onSubmit={open}>
      <label>
        <span>{label}</span>
        <input
          type="text"
          required
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain-button">
        {submit}
      </button>
    </form>
  );
}
