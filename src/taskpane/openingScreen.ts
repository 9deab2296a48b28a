import type { Texts } from "../texts/texts";

function show(root: HTMLElement, role: "status" | "alert", lines: readonly string[]): void {
  const screen = document.createElement("div");
  screen.setAttribute("role", role);
  screen.style.cssText = "font:14px/20px 'Segoe UI','Microsoft YaHei UI',system-ui,sans-serif;padding:8px 16px";
  screen.append(
    ...lines.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  root.replaceChildren(screen);
}

/** Something to read while the pane is on its way, made without React so that it is there at once. */
export function showOpening(root: HTMLElement, texts: Texts): void {
  show(root, "status", [texts.product, texts.opening]);
}

/** Why the pane did not come, with the way to try again. */
export function showCannotOpen(root: HTMLElement, texts: Texts, problem: unknown): void {
  const reason = problem instanceof Error ? problem.message : String(problem);
  show(root, "alert", [texts.cannotOpen(reason), texts.cannotOpenNext]);
  const reload = document.createElement("button");
  reload.type = "button";
  reload.textContent = texts.reload;
  reload.style.cssText = "font:inherit;margin:0 16px";
  reload.addEventListener("click", () => window.location.reload());
  root.append(reload);
}
