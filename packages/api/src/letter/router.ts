import { router } from "../trpc.ts";
import { letterHtmlProcedure } from "./letter-html.ts";
import { letterPdfProcedure } from "./letter-pdf.ts";

/** Determination letters, printed from the case as kept. */
export const letterRouter = router({ html: letterHtmlProcedure, pdf: letterPdfProcedure });
