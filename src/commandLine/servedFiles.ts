import { readdir, readFile } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import path from "node:path";
import { localOrigin } from "./addInOrigin";

const officeCdn = "https://appsforoffice.microsoft.com";
const officePath = "/office/";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

export interface ServedFolders {
  /** What the build wrote. */
  readonly dist: string;
  /** The unmodified files of the package `@microsoft/office-js`. */
  readonly office: string;
}

/**
 * Answers with the built add-in and, in place of Microsoft's server, with office.js from the package.
 *
 * Addresses are rewritten on the way out and never on disk: that of office.js, and the one the build was made for.
 */
export function servedFiles({ dist, office }: ServedFolders): RequestListener {
  let officeFiles: Promise<ReadonlyMap<string, string>> | undefined;

  return (request, response) => {
    const answer = async () => {
      if (request.method !== "GET" && request.method !== "HEAD") {
        send(response, 405, "Only reading is possible here.");
        return;
      }
      const pathname = pathnameOf(request.url ?? "/");
      if (pathname === undefined) {
        send(response, 400, "This is no address of a file here.");
        return;
      }
      if (pathname === "/" || pathname === "/workbench") {
        response.writeHead(302, { location: "/workbench/" }).end();
        return;
      }
      officeFiles ??= filesByLowerCase(office);
      const file = pathname.startsWith(officePath)
        ? (await officeFiles).get(pathname.slice(officePath.length).toLowerCase())
        : path.join(dist, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      const content = file === undefined ? undefined : await readIfFile(file);
      if (file === undefined || content === undefined) {
        send(response, 404, "There is no such file here.");
        return;
      }
      const extension = path.extname(file);
      const body = pathname.startsWith(officePath)
        ? content
        : rewritten(content, extension, `https://localhost:${request.socket.localPort}`);
      response.writeHead(200, {
        "content-type": contentTypes[extension] ?? "application/octet-stream",
        "content-length": body.length,
        // A browser that keeps yesterday's functions.js shows yesterday's answers.
        "cache-control": "no-store",
        // Excel on the web reads functions.json from its own address.
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    answer().catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, `This file could not be read: ${String(error)}`);
    });
  };
}

function send(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}

/** The decoded path, or undefined when it is malformed or could leave the served folder. */
function pathnameOf(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    const leavesTheFolder = pathname.split(/[/\\]/).includes("..");
    return pathname.startsWith("/") && !leavesTheFolder && !/[\\:\0]/.test(pathname) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

/** office.js asks for its parts in a spelling that only a file system without upper and lower case would find. */
async function filesByLowerCase(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true });
  return new Map(entries.map((entry) => [entry.split(path.sep).join("/").toLowerCase(), path.join(folder, entry)]));
}

async function readIfFile(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function rewritten(content: Buffer, extension: string, servedOrigin: string): Buffer {
  if (extension === ".html") {
    const html = content
      .toString()
      .replaceAll(`${officeCdn}/lib/1/hosted/`, officePath)
      // What is left is the permission in the page's Content-Security-Policy, which 'self' now covers.
      .replaceAll(` ${officeCdn}`, "");
    return Buffer.from(html);
  }
  if (extension === ".json" || extension === ".xml") {
    return Buffer.from(content.toString().replaceAll(localOrigin, servedOrigin));
  }
  return content;
}
