import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type ReadingStep, readFile, readPasted } from "./read-document.ts";

/** Reading a text or a file: its state, what is being done with a file, and a way to cancel that. */
export function useReading() {
  const [step, setStep] = useState<ReadingStep | null>(null);
  const cancelling = useRef<AbortController>(null);
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: (input: { text: string } | { file: File }) => {
      if ("text" in input) return readPasted(input.text);
      const cancel = new AbortController();
      cancelling.current = cancel;
      const onStep = (next: ReadingStep) => {
        if (!cancel.signal.aborted) setStep(next);
      };
      onStep({ doing: "reading", name: input.file.name });
      return readFile(input.file, { signal: cancel.signal, onStep });
    },
    onSettled: () => setStep(null),
  });
  return {
    read: mutate,
    reset,
    data,
    error,
    isPending,
    step,
    cancel: () => {
      cancelling.current?.abort();
      setStep(null);
      reset();
    },
  };
}
