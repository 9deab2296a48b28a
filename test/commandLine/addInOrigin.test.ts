import { addInOrigin } from "../../src/commandLine/addInOrigin";

test.each([
  [undefined, "https://localhost:3000"],
  ["https://example.com", "https://example.com"],
  ["https://example.com/", "https://example.com"],
  ["https://example.com/tools/key-account/", "https://example.com/tools/key-account"],
  ["https://localhost:8443/a", "https://localhost:8443/a"],
])("%s becomes %s", (asked, origin) => {
  expect(addInOrigin(asked)).toBe(origin);
});

test.each(["http://example.com", "example.com", "", true, "https://example.com/?a=1", "https://example.com/#a"])(
  "%j is refused",
  (asked) => {
    expect(() => addInOrigin(asked)).toThrow("--env origin wants an address");
  },
);
