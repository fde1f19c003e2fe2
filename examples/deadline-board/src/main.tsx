import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Board } from "./board.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root.");

// The client repeats calls that met no answer by itself.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Board />
    </QueryClientProvider>
  </StrictMode>,
);
