import path from "node:path";
import { buildIfStale } from "./buildIfStale";
import { cacheFolder } from "./cacheFolder";
import { servingCertificate, type Certificate } from "./certificate";
import { openWindow } from "./openWindow";
import { serve, type AddInServer } from "./serve";
import { startOptions } from "./startOptions";

const root = path.join(import.meta.dirname, "../..");
const usualPort = 3000;
const portsTried = 20;
/** The ribbon button that is pressed for whoever has just come: there is something to look at and to change. */
const firstCommand = "buildSamplePipeline";

const say = (line: string) => {
  console.log(line);
};

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { open, port, language } = startOptions(process.argv.slice(2));
  await buildIfStale(root);
  const certificate = await servingCertificate(cacheFolder());
  const server = await serveOnFreePort(certificate, port);

  const asked = new URLSearchParams({ command: firstCommand, ...(language !== undefined && { lang: language }) });
  const address = `${server.origin}/workbench/?${asked.toString()}`;
  say(`Workbench: ${address}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  if (!open) return;
  await openWindow(address, certificate, say);
  say("Press Ctrl+C to stop.");
}

async function serveOnFreePort(certificate: Certificate, asked: number | undefined): Promise<AddInServer> {
  for (let port = asked ?? usualPort; ; port++) {
    try {
      return await serve(root, certificate, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (asked !== undefined) throw new Error(`Port ${port} is in use. Choose another with --port.`, { cause: error });
      if (port >= usualPort + portsTried) throw error;
      say(`Port ${port} is in use, trying ${port + 1}.`);
    }
  }
}
