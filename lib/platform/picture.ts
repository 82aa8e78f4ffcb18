import sharp, { type Sharp } from 'sharp';

/** What a photograph became: turned upright, made smaller, and without a word of what the camera wrote into it. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly thumbnail: Buffer;
}

export type PictureFormat = 'jpeg' | 'png' | 'webp';

const LONGEST_SIDE = 2000;
const THUMBNAIL_SIDE = 320;
/** The largest sensors of today's phones give 50 megapixels; more is no photograph but a bomb. */
const MOST_PIXELS = 52_000_000;
const AT_ONCE = 2;

// One thread a picture and no cache: two at once are enough, and memory stays small.
sharp.concurrency(1);
sharp.cache(false);
// libvips reads dozens of formats; whatever a file claims to be, only these three decoders ever see it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

const open = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });

const shrunk = (image: Sharp, side: number) =>
  image.autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

/**
 * Decodes a picture and writes it anew. Its size in pixels is read from the header before anything is decoded. What
 * cannot be read as the format it says it is gives "broken"; one with too many pixels, "too-many-pixels".
 */
export async function redraw(
  bytes: Uint8Array,
  format: PictureFormat,
): Promise<Picture | 'broken' | 'too-many-pixels'> {
  return inTurn(async () => {
    try {
      const seen = await sharp(bytes, { limitInputPixels: false }).metadata();
      if (seen.format !== format) return 'broken';
      if (seen.width * seen.height > MOST_PIXELS) return 'too-many-pixels';
      // Metadata is written only where it is asked for, so place, time and device end here.
      const image = shrunk(open(bytes), LONGEST_SIDE);
      const drawn = await image.toFormat(format, { quality: 82 }).toBuffer({
        resolveWithObject: true,
      });
      const thumbnail = await shrunk(open(drawn.data), THUMBNAIL_SIDE)
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 75 })
        .toBuffer();
      const { width, height } = drawn.info;
      return { bytes: drawn.data, width, height, thumbnail };
    } catch {
      return 'broken';
    }
  });
}
