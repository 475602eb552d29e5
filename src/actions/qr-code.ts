import { correction, generate } from 'lean-qr';

/** A QR code as a square of modules (ISO/IEC 18004). */
export interface QrCode {
  /** Modules on each side, without the margin. */
  readonly size: number;
  /** The dark ones, each a square of the length 1, as the data of an SVG path. */
  readonly path: string;
}

/** Shares no code with the widgets, so that the single file can leave it to a file beside it. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return { size, path };
}
