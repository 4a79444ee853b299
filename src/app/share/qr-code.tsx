import { useEffect, useState } from 'preact/hooks';
import type { QrPath } from './qr-path.ts';

type Props = { readonly text: string; readonly label: string };

/** A text as a QR code. What works it out is fetched with it; where it does not come, there is none. */
export function QrCode({ text, label }: Props) {
  const [code, setCode] = useState<QrPath | null>(null);
  useEffect(() => {
    import('./qr-path.ts').then(
      ({ qrPath }) => setCode(qrPath(text)),
      () => null,
    );
  }, [text]);
  if (code === null) return null;
  return (
    <figure class="share-qr">
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
        <path d={code.path} shape-rendering="crispEdges" />
      </svg>
      <figcaption class="fine">{label}</figcaption>
    </figure>
  );
}
