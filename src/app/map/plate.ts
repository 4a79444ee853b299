/** A canvas of whole device pixels to paint a picture on. */
export function createPlate(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

/**
 * The context to paint a plate with: one that stays with the processor. A map is thousands of path
 * segments; without a graphics card, canvases that ask for one take seconds where this takes 90 ms.
 */
export function contextOf(plate: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = plate.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser paints no canvas');
  return context;
}
