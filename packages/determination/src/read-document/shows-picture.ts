import { OPS, type PDFPageProxy, Util } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Operators that paint a picture into the unit square. */
const paints = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/**
 * Whether pictures cover half of a page or more, as the one of a scanner does, or the strips that it
 * is cut into. A logo, a seal or a signature does not.
 */
export async function showsPicture(page: PDFPageProxy): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  let covered = 0;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      matrix = saved.pop() ?? matrix;
    }
    if (operator === OPS.transform) matrix = times(matrix, args);
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(args))
      matrix = times(matrix, args[0]);
    const [a = 0, b = 0, c = 0, d = 0] = matrix;
    if (paints.has(operator)) covered += Math.abs(a * d - b * c);
  }
  return covered >= (width * height) / 2;
}

function times(matrix: number[], by: unknown): number[] {
  const numbers = Array.from(Array.isArray(by) || ArrayBuffer.isView(by) ? Object.values(by) : []);
  return numbers.length === 6 ? Util.transform(matrix, numbers.map(Number)) : matrix;
}
