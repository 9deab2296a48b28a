import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import os from "node:os";
import path from "node:path";
import { localCertificate } from "../../src/commandLine/certificate";
import { serve, type AddInServer } from "../../src/commandLine/serve";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const pane = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

let root = "";
let server: AddInServer;

/** Sends the path as it is: fetch and URL would tidy `..` away before it left. */
function ask(pathname: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    request({ host: "localhost", port, path: pathname, rejectUnauthorized: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, type: headers["content-type"], headers, body: Buffer.concat(chunks).toString() });
      });
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "serve-"));
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  write("dist/taskpane.html", pane);
  write("dist/functions.js", "// https://localhost:3000/ stays in scripts");
  write("dist/functions.json", '{"helpUrl":"https://localhost:3000/help"}');
  write("dist/manifest.xml", '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>');
  write("dist/assets/icon-16.png", "png");
  write("dist/workbench/index.html", "<title>Workbench</title>");
  write("node_modules/@microsoft/office-js/dist/office.js", "// https://appsforoffice.microsoft.com/lib/1/hosted/");
  write("node_modules/@microsoft/office-js/dist/en-us/office_strings.js", "strings");
  write("secret.txt", "secret");
  server = await serve(root, await localCertificate(path.join(root, "cache")), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

test("office.js comes from this server, and only in what is sent", async () => {
  const { body } = await ask("/taskpane.html?et=");
  expect(body).toContain('<script src="/office/office.js">');
  expect(body).toContain("content=\"script-src 'self'\"");
  expect(body).not.toContain("appsforoffice.microsoft.com");
  expect(readFileSync(path.join(root, "dist/taskpane.html"), "utf8")).toBe(pane);
});

test("office.js itself is sent unmodified", async () => {
  expect((await ask("/office/office.js")).body).toBe("// https://appsforoffice.microsoft.com/lib/1/hosted/");
});

test("office.js finds its parts however it spells them", async () => {
  expect((await ask("/office/EN-US/Office_Strings.js")).body).toBe("strings");
  expect((await ask("/office/nothing.js")).status).toBe(404);
  expect((await ask("/office/en-us")).status).toBe(404);
});

test("addresses in manifest and metadata are those of this server", async () => {
  expect((await ask("/manifest.xml")).body).toContain(`"${server.origin}/taskpane.html"`);
  expect((await ask("/functions.json")).body).toBe(`{"helpUrl":"${server.origin}/help"}`);
  expect((await ask("/functions.js")).body).toContain("https://localhost:3000/");
});

test.each([
  ["/taskpane.html", "text/html; charset=utf-8"],
  ["/functions.js", "text/javascript; charset=utf-8"],
  ["/functions.json", "application/json; charset=utf-8"],
  ["/manifest.xml", "application/xml; charset=utf-8"],
  ["/assets/icon-16.png", "image/png"],
  ["/workbench/", "text/html; charset=utf-8"],
])("%s is %s, never cached and open to Excel on the web", async (pathname, type) => {
  const answer = await ask(pathname);
  expect(answer).toMatchObject({ status: 200, type });
  expect(answer.headers).toMatchObject({ "cache-control": "no-store", "access-control-allow-origin": "*" });
});

test.each(["/", "/workbench"])("%s leads to the workbench", async (pathname) => {
  expect(await ask(pathname)).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
});

test.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/office/../../../../../secret.txt",
  "/office/%2e%2e/%2e%2e/package.json",
  "/%00",
  "/%zz",
  "//secret.txt",
  "/C:/secret.txt",
])("%s gets nothing", async (pathname) => {
  const { status, body } = await ask(pathname);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain("secret");
});

test("only reading is possible", async () => {
  expect(await ask("/functions.js", { method: "POST" })).toMatchObject({ status: 405 });
  expect(await ask("/functions.js", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("a taken port is told as such", async () => {
  const port = Number(new URL(server.origin).port);
  const again = serve(root, await localCertificate(path.join(root, "cache")), port);
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});
