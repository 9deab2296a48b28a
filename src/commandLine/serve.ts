import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Certificate } from "./certificate";
import { servedFiles } from "./servedFiles";

export interface AddInServer {
  /** Such as `https://localhost:3000`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built add-in and its workbench to this machine only.
 *
 * @param root  the folder of the project
 * @param port  0 takes any free one
 * @throws the system's error with code EADDRINUSE when the port is taken
 */
export async function serve(root: string, certificate: Certificate, port: number): Promise<AddInServer> {
  const folders = {
    dist: path.join(root, "dist"),
    office: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
  };
  const server = createServer(certificate, servedFiles(folders));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
