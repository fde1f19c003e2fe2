import { spawn } from "node:child_process";

// Starts a server as a launcher does, with a channel to it, and tells who it is.
const child = spawn(process.execPath, [process.argv[2] ?? ""], {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});
process.send?.(child.pid);
