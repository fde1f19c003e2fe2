// Loaded before a command that does not itself notice that the process which started it is gone.
process.once("disconnect", () => process.exit(1));
// A listener alone would keep the command running after its work is done.
process.channel?.unref();
