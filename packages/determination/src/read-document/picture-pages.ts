import { createCanvas, ImageData } from "@napi-rs/canvas";
import type { MediaType } from "@openimr/core";
import { imageSize } from "image-size";
import utif, { type IFD } from "utif2";
import type { Page, Pages } from "./recognise-pages.ts";
import { unreadable } from "./unreadable.ts";

/** More dots than this in a picture are not recognised: a letter page at 600 dots per inch has 34 million. */
export const MAX_PIXELS = 36_000_000;

/** A picture tells no size in inches that can be relied on; it is taken as the width of US letter. */
const PAGE_WIDTH = 612;

/** The pages of an image: one, or as many as a TIFF has. */
export async function picturePages(bytes: Uint8Array, mediaType: MediaType): Promise<Pages> {
  const load = mediaType === "image/tiff" ? tiffPages(bytes) : [() => onlyPage(bytes)];
  return {
    count: load.length,
    pictures: load.length,
    notices: [],
    load: async (number) => {
      const page = load[number - 1];
      if (page === undefined) throw unreadable("damaged");
      return page();
    },
    close: async () => {},
  };
}

function onlyPage(bytes: Uint8Array): Page {
  const { width, height, orientation = 1 } = sizeOf(bytes);
  checkPixels(width, height);
  // From 5 on the picture is to be turned by a quarter (EXIF), which the recogniser does.
  const shown = orientation >= 5 ? height : width;
  return { picture: { image: bytes, scale: PAGE_WIDTH / shown } };
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    throw unreadable("damaged");
  }
}

function tiffPages(bytes: Uint8Array): (() => Promise<Page>)[] {
  const file = Buffer.from(bytes);
  try {
    const directories = utif.decode(file);
    if (directories.length === 0) throw unreadable("damaged");
    return directories.map((directory) => () => tiffPage(file, directory));
  } catch {
    throw unreadable("damaged");
  }
}

async function tiffPage(file: Buffer, directory: IFD): Promise<Page> {
  // Width and height by their tags, before anything is unpacked (TIFF 6.0, section 8).
  checkPixels(tagOf(directory, "t256"), tagOf(directory, "t257"));
  const { rgba, width, height } = decodeTiff(file, directory);
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").putImageData(new ImageData(rgba, width, height), 0, 0);
  return { picture: { image: await canvas.encode("png"), scale: PAGE_WIDTH / width } };
}

function decodeTiff(file: Buffer, directory: IFD) {
  try {
    utif.decodeImage(file, directory);
    const { width, height } = directory;
    return { rgba: new Uint8ClampedArray(utif.toRGBA8(directory)), width, height };
  } catch {
    throw unreadable("damaged");
  }
}

function tagOf(directory: IFD, tag: string): number {
  const values = directory[tag];
  return Array.isArray(values) ? Number(values[0]) : Number.NaN;
}

function checkPixels(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw unreadable("damaged");
  if (width * height > MAX_PIXELS) throw unreadable("too_complex");
}
