import type { RecognitionProgress } from "@openimr/core";
import { visible } from "./output.ts";

/** Shows on standard error, where that is a terminal, how far the recognition of a file has come. */
export function recognitionMeter(name: string): {
  show: (progress: RecognitionProgress) => void;
  end: () => void;
} {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: ({ page, pages, share }) => {
      const line = `${visible(name)}: recognising page ${page} of ${pages}, ${Math.floor(share * 100)} %`;
      stderr.write(`\r\u001b[K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    end: () => {
      stderr.write("\r\u001b[K");
    },
  };
}
