import { useEffect, useRef, useState } from 'preact/hooks';
import { classLines } from '../../classroom/class-lines.ts';
import { count, t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { type CameraTrouble, startCamera } from './camera.ts';
import { keepList, list } from './class-store.ts';

type Heard = 'read' | 'again' | 'notCode';

type Props = { readonly onClose: () => void };

/** Codes held up before the camera, one after the other; each is kept as soon as it is read. */
export function ClassScan({ onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [heard, setHeard] = useState<Heard | null>(null);
  const [read, setRead] = useState(0);
  useEffect(() => {
    if (video.current === null) return;
    const onText = (text: string) => {
      const now = take(text);
      setHeard(now);
      if (now === 'read') setRead((before) => before + 1);
    };
    return startCamera({ video: video.current, onText, onTrouble: setTrouble });
  }, []);
  return (
    <Dialog title={t('class.scan')} onClose={onClose}>
      {trouble === null ? (
        <>
          <p>{t('class.scan.how')}</p>
          <video
            class="class-video"
            ref={video}
            muted
            playsInline
            aria-label={t('class.scan.view')}
          />
        </>
      ) : (
        <p class="notice" role="alert">
          {t(`class.scan.${trouble}`)}
        </p>
      )}
      <p class="class-scanned" role="status">
        {read > 0 && <b>{count('class.scan.read', read)}</b>}{' '}
        {heard !== null && heard !== 'read' && t(`class.scan.${heard}`)}
      </p>
      <p class="fine">{t('class.scan.kept')}</p>
    </Dialog>
  );
}

/** Adds the codes of what was seen to the list, and says what came of it. */
function take(text: string): Heard {
  const { codes } = classLines(text);
  if (codes.length === 0) return 'notCode';
  const known = new Set(classLines(list.value).codes.map(({ code }) => code));
  const fresh = codes.filter(({ code }) => !known.has(code));
  if (fresh.length === 0) return 'again';
  const lines = fresh.map(({ code }) => code);
  keepList([list.value.trimEnd(), ...lines].filter(Boolean).join('\n'));
  return 'read';
}
