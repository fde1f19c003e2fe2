import type { RecognitionProgress } from "@openimr/core";
import { clearProgress, showProgress } from "../output.ts";

/** Shows how far the recognition of a file has come. */
export function recognitionMeter(name: string): {
  show: (progress: RecognitionProgress) => void;
  end: () => void;
} {
  return {
    show: ({ page, pages, share }) =>
      showProgress(`${name}: recognising page ${page} of ${pages}, ${Math.floor(share * 100)} %`),
    end: clearProgress,
  };
}
