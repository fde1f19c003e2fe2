import { z } from "zod";

// Schemas are not compiled to functions: the page's Content-Security-Policy allows no eval.
z.config({ jitless: true });
