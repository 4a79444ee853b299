import { useEffect, useRef, useState } from 'preact/hooks';
import { loadWholeEngine, titleOf } from '../game.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { type Problem, problemOf } from '../problem.ts';
import type { Game } from '../store.ts';
import { isLocal, linkOf } from './link.ts';
import { loadCoded } from './open-shared.ts';
import { QrCode } from './qr-code.tsx';
import './share.css';

type Made = { readonly code: string } | { readonly problem: Problem };

async function codeOf({ run, played }: Game): Promise<Made> {
  const [engine, story] = await Promise.all([loadWholeEngine().catch(() => null), loadCoded()]);
  if (engine === null || story === null) {
    return { problem: { code: 'fetch/pack', detail: 'pack/codes.json' } };
  }
  const encoded = engine.encodeRun(story, run, played.frames);
  return encoded.ok ? { code: encoded.text } : { problem: problemOf(encoded.error) };
}

/** The code of the road that was played, as a link and to be scanned. */
export function ShareLink({ game }: { readonly game: Game }) {
  const [made, setMade] = useState<Made | null>(null);
  const make = () => codeOf(game).then(setMade);
  useEffect(() => {
    make();
  }, [game.run]);
  if (made === null) return null;
  if ('problem' in made) return <Notice problem={made.problem} onRetry={make} />;
  return <Link code={made.code} title={titleOf(game.pack.manifest, game.played)} />;
}

type LinkProps = { readonly code: string; readonly title: string };

function Link({ code, title }: LinkProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'yes' | 'byHand' | null>(null);
  const link = linkOf(location.href, code);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied('byHand');
    }
  };
  // Closed by its reader, the system's own sheet rejects: that is an answer, not a failure.
  const send = () => navigator.share({ title, url: link }).catch(() => null);
  return (
    <>
      <label class="share-link">
        <span class="label">{t('share.link')}</span>
        <textarea
          ref={field}
          readOnly
          rows={3}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="share-acts">
        <button type="button" class="plain-button" onClick={copy}>
          {t('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" class="plain-button" onClick={send}>
            {t('share.system')}
          </button>
        )}
        <span role="status">{copied !== null && t(`share.copied.${copied}`)}</span>
      </p>
      <QrCode text={link} label={t('share.qr')} />
      {isLocal() && (
        <p class="fine share-local">
          {t('share.local')} <span class="share-code">{code}</span>
        </p>
      )}
    </>
  );
}
