import type { RecognitionProgress } from "@openimr/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readFile, readPasted } from "./read-document.ts";

/** Reading a text or a file: its state, how far a recognition has come, and a way to cancel it. */
export function useReading() {
  const [progress, setProgress] = useState<RecognitionProgress | null>(null);
  const cancelling = useRef<AbortController>(null);
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: (input: { text: string } | { file: File }) => {
      if ("text" in input) return readPasted(input.text);
      const cancel = new AbortController();
      cancelling.current = cancel;
      const onProgress = (step: RecognitionProgress) => {
        if (!cancel.signal.aborted) setProgress(step);
      };
      return readFile(input.file, { signal: cancel.signal, onProgress });
    },
    onSettled: () => setProgress(null),
  });
  return {
    read: mutate,
    reset,
    data,
    error,
    isPending,
    progress,
    cancel: () => {
      cancelling.current?.abort();
      setProgress(null);
      reset();
    },
  };
}
