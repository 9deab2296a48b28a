import { isDayFormat } from "../../../src/workbench/page/isDayFormat";

test.each(["yyyy-mm-dd", "d/m/yy", "m/d/yyyy h:mm", "[$-409]dd mmm", 'yyyy"年"m"月"d"日"'])(
  "%s shows days",
  (format) => {
    expect(isDayFormat(format)).toBe(true);
  },
);

test.each(["General", "#,##0", "0.0%", "h:mm", '0 "days"', "[Red]0", "\\d0", "", null, undefined])(
  "%s does not",
  (format) => {
    expect(isDayFormat(format)).toBe(false);
  },
);
