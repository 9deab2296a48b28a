import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { cacheFolder } from "../../src/commandLine/cacheFolder";
import { localCertificate } from "../../src/commandLine/certificate";

export interface StaticSite {
  /** Such as `https://localhost:40000/some/place/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml",
};

/** A folder as any web space would serve it: file by file, as they are, at a path of its own. */
export async function serveStatically(folder: string, at: string): Promise<StaticSite> {
  const certificate = await localCertificate(cacheFolder());
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    // Beside the folder there is nothing.
    const place = path.join(folder, file.startsWith(at) ? file.slice(at.length) : "nothing");
    readFile(place).then(
      (body) => {
        response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}${at}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
