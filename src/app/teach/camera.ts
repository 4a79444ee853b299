import { decodeQR } from 'qr/decode.js';

/** Why there is no picture: it was refused, there is no camera, or it would not start. */
export type CameraTrouble = 'refused' | 'none' | 'failed';

export type CameraStart = {
  readonly video: HTMLVideoElement;
  /** Each QR code as it comes into view, once until another does. */
  readonly onText: (text: string) => void;
  readonly onTrouble: (trouble: CameraTrouble) => void;
};

/** Wide enough for the codes of a long road, and read in a few milliseconds. */
const widest = 800;
/** Between two looks, in milliseconds: often enough for a code held up for a moment. */
const every = 150;

/** Looks through the camera until it is stopped. What it sees goes no further than this page. */
export function startCamera({ video, onText, onTrouble }: CameraStart): () => void {
  let stopped = false;
  let stream: MediaStream | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | null = null;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });

  const look = () => {
    const text = context === null ? null : seen(video, canvas, context);
    if (text !== null && text !== last) onText(text);
    last = text ?? last;
    if (!stopped) timer = setTimeout(look, every);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const start = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
    // The reader may have closed it before the browser had its answer.
    if (stopped) return stop();
    video.srcObject = stream;
    await video.play();
    look();
  };
  start().catch((error: unknown) => {
    if (stopped) return;
    stop();
    onTrouble(troubleOf(error));
  });
  return stop;
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
}

/** The text of a code in what a video shows now; null where there is none. */
function seen(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): string | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return null;
  const scale = Math.min(1, widest / videoWidth);
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // The library throws where it finds no code.
    return null;
  }
}
