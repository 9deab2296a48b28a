import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { get } from "node:https";
import path from "node:path";
import { createInterface } from "node:readline";

jest.setTimeout(120_000);

const root = path.join(__dirname, "../..");
const running: ChildProcessWithoutNullStreams[] = [];

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const started = spawn(process.execPath, ["--import", "tsx", "src/commandLine/start.ts", ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  running.push(started);
  return started;
}

async function addressOf(started: ChildProcessWithoutNullStreams): Promise<string> {
  for await (const line of createInterface(started.stdout)) {
    const address = /^Workbench: (\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("It ended without an address.");
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

afterEach(() => {
  for (const started of running.splice(0)) started.kill("SIGKILL");
});

test("it prints the workbench's address once that can be had, and ends cleanly on Ctrl+C", async () => {
  const started = start(["--no-open", "--port", "0", "--lang", "zh"]);
  const address = await addressOf(started);
  expect(address).toMatch(/^https:\/\/localhost:\d+\/workbench\/\?command=buildSamplePipeline&lang=zh$/);
  expect(await statusOf(address)).toBe(200);
  started.kill("SIGINT");
  // Windows knows no signals between processes: there the process is ended, not asked.
  const expected = process.platform === "win32" ? [null, "SIGINT"] : [0, null];
  expect(await once(started, "exit")).toEqual(expected);
});

test("a port that was asked for and is taken is said to be so", async () => {
  const { port } = new URL(await addressOf(start(["--no-open", "--port", "0"])));
  const second = start(["--no-open", "--port", port]);
  const said: string[] = [];
  second.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  expect(await once(second, "close")).toEqual([1, null]);
  expect(said.join("").trim()).toBe(`Port ${port} is in use. Choose another with --port.`);
});

test("a browser that does not start is no reason to stop", async () => {
  // Node stands for a broken browser: it ends at once, because it does not know a browser's options.
  const started = start(["--port", "0"], { CHROME_PATH: process.execPath, DISPLAY: ":0" });
  let address = "";
  for await (const line of createInterface(started.stdout)) {
    address ||= /^Workbench: (\S+)$/.exec(line)?.[1] ?? "";
    if (/ended with code 9\. Open the address above in a browser\.$/.test(line)) break;
  }
  expect(await statusOf(address)).toBe(200);
});
