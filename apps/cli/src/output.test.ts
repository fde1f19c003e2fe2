import { expect, test } from "vitest";
import { shortened, visible } from "./output.ts";

test.each([
  ["an escape sequence", "a\u001b[2Jb", "a\ufffd[2Jb"],
  ["a control character of the upper range", "a\u009bb", "a\ufffdb"],
  ["a mark that turns the direction of writing", "a\u202eb\u2066c", "a\ufffdb\ufffdc"],
  ["half a character", "a\ud800b", "a\ufffdb"],
  ["line ends of Windows and tabs", "a\r\nb\tc", "a\nb\tc"],
  ["other scripts", "Ñúñez 汉字 🙂 عربي", "Ñúñez 汉字 🙂 عربي"],
])("%s is shown without effect", (_name, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a long text is cut to a line of a hundred characters, never within a character", () => {
  expect(shortened("short\n text")).toBe("short text");
  const cut = shortened("🙂".repeat(90));
  expect(cut).toHaveLength(100);
  expect(cut.isWellFormed()).toBe(true);
});
