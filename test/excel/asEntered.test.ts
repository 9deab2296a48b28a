import { asEntered } from "../../src/excel/building/asEntered";

test.each([
  "007",
  "1-2",
  "5月",
  "3/4",
  "=A1",
  "+1",
  "-",
  "@x",
  "TRUE",
  " false ",
  "#N/A",
  "'quoted",
  "12:30",
  "１２",
  "May 5",
])("the text %p, which Excel could read as something else, stays a text", (text) =>
  expect(asEntered(text)).toBe(`'${text}`),
);

test.each(["Acme", "", "Müller & Söhne", "合计", "true north"])("the text %p needs nothing", (text) =>
  expect(asEntered(text)).toBe(text),
);

test.each([0, -1.5, true, false])("%p is no text", (value) => expect(asEntered(value)).toBe(value));
