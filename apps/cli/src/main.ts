import { enableCompileCache } from "node:module";

// Most of the time of a short command goes into compiling what it loads.
enableCompileCache();
const { imrProgram } = await import("./program/program.ts");

const args = process.argv.slice(2);
const [first, ...words] = args;
if (first === "complete" && words[0] === "--") {
  const { answerShell } = await import("./completion/answer.ts");
  await answerShell(await imrProgram(words), words.slice(1));
} else {
  const imr = await imrProgram(args);
  await imr.parseAsync(args, { from: "user" });
}
