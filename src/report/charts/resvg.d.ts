/** In pixels. */
export function drawPng(
  svg: string,
  scale: number,
): Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number }>;
