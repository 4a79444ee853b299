import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { lazy } from '../parts/lazy.tsx';
import { Twice } from '../parts/twice.tsx';
import { clearList, keepList, list, listKept, mostText } from './class-store.ts';

/** What reads the codes is large: it comes when it is asked for. */
const ClassScan = lazy(async () => (await import('./class-scan.tsx')).ClassScan);

/** Whether this browser lets a page ask for a camera: only pages that came over a safe line may. */
const hasCamera = (): boolean => navigator.mediaDevices?.getUserMedia !== undefined;

/** Where the codes come in: pasted, from a file, or by camera; and the way to be rid of them. */
export function ClassIntake({ hasRoads }: { readonly hasRoads: boolean }) {
  const [text, setText] = useState(list.value);
  const [isOpen, setOpen] = useState(!hasRoads);
  const [isScanning, setScanning] = useState(false);
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
  const scan = () => {
    // What was typed and not read yet stays above what is scanned.
    keepList(text);
    setScanning(true);
  };
  const clear = () => {
    clearList();
    setText('');
    setOpen(true);
    field.current?.focus();
  };
  return (
    <>
      {isScanning && <ClassScan onClose={() => setScanning(false)} />}
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
            {hasCamera() && (
              <button type="button" class="plain-button" onClick={scan}>
                {t('class.scan')}
              </button>
            )}
            {(hasRoads || list.value !== '') && (
              <Twice
                words={t('class.clear')}
                ask={t('class.clear.ask')}
                yes={t('class.clear.yes')}
                no={t('class.clear.no')}
                onYes={clear}
              />
            )}
          </p>
          <p class="fine">{t(listKept.value ? 'class.kept' : 'class.notKept')}</p>
        </form>
      </details>
    </>
  );
}
