import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { clearList, keepList, list, listKept, mostText } from './class-store.ts';

/** Where the codes come in: pasted, or from a file; and the way to be rid of them. */
export function ClassIntake({ hasRoads }: { readonly hasRoads: boolean }) {
  const [text, setText] = useState(list.value);
  const [isOpen, setOpen] = useState(!hasRoads);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(list.value), [list.value]);
  const read = (next: string) => {
    setText(next);
    keepList(next);
    if (next.trim() !== '') setOpen(false);
  };
  const fromFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const more = await file.slice(0, mostText).text();
    input.value = '';
    read([text.trimEnd(), more].filter(Boolean).join('\n'));
  };
  const clear = () => {
    clearList();
    setText('');
    setOpen(true);
    field.current?.focus();
  };
  return (
    <details
      class="class-intake"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('class.list')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(text);
        }}
      >
        <label class="label" for="class-codes">
          {t('class.codes')}
        </label>
        <textarea
          id="class-codes"
          ref={field}
          rows={8}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="class-acts">
          <button type="submit" class="plain-button" disabled={text.trim() === ''}>
            {t('class.read')}
          </button>
          <label class="plain-button">
            {t('class.file')}
            <input
              type="file"
              class="hidden"
              accept="text/plain,text/csv,.txt,.csv"
              onChange={(event) => fromFile(event.currentTarget)}
            />
          </label>
          {(hasRoads || list.value !== '') && (
            <button type="button" class="link" onClick={clear}>
              {t('class.clear')}
            </button>
          )}
        </p>
        <p class="fine">{t(listKept.value ? 'class.kept' : 'class.notKept')}</p>
      </form>
    </details>
  );
}
