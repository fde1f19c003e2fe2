import fc from "fast-check";
import { expect, test } from "vitest";
import { type SettingSource, settingsOf } from "./settings.ts";

const source = fc.record({
  from: fc.constantFrom("flag", "environment", "a/imr.config.json", "config.json"),
  server: fc.option(fc.webUrl(), { nil: undefined }),
  color: fc.constantFrom(undefined, null, "auto" as const, "always" as const, "never" as const),
});

test("each setting is of the first source that has it, whatever the others say of other settings", () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 5 }), (sources: SettingSource[]) => {
      const { server, color } = settingsOf(sources);
      const named = sources.find((each) => each.server !== undefined);
      expect(server).toEqual(
        named === undefined
          ? { value: "http://127.0.0.1:4680", from: "default" }
          : { value: named.server, from: named.from },
      );
      const colored = sources.find((each) => each.color !== undefined && each.color !== null);
      expect(color).toEqual(
        colored === undefined
          ? { value: "auto", from: "default" }
          : { value: colored.color, from: colored.from },
      );
    }),
  );
});
