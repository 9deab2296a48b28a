import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** A self-signed certificate for localhost and its key, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;
// Chrome refuses certificates that are valid for longer than 398 days.
const validDays = 390;
const renewedBefore = 30 * day;

/**
 * The certificate to serve with: the one that `npx office-addin-dev-certs install` made this machine trust, which a real
 * Excel needs; without it, our own.
 */
export async function servingCertificate(
  folder: string,
  trustedFolder = path.join(homedir(), ".office-addin-dev-certs"),
  now = new Date(),
): Promise<Certificate> {
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((file) => readFile(path.join(trustedFolder, file), "utf8")),
    );
    const trusted = { key: key as string, cert: cert as string };
    if (isUsable(trusted) && Date.parse(new X509Certificate(trusted.cert).validTo) > now.getTime()) return trusted;
  } catch {
    // Not installed, which is the usual case.
  }
  return localCertificate(folder, now);
}

/** The certificate kept in `folder`, made anew when it is missing, unusable or about to expire. */
export async function localCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const file = path.join(folder, "localhost.pem");
  const kept = await readKept(file, now);
  if (kept) return kept;
  const made = await makeCertificate(now);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, made.key + made.cert, { mode: 0o600 });
  } catch {
    // A folder that cannot be written costs the person one more warning next time, not the start.
  }
  return made;
}

/** What Chrome's `--ignore-certificate-errors-spki-list` wants: the hash of the public key. */
export function publicKeyHash({ cert }: Certificate): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}

function isUsable({ key, cert }: Certificate): boolean {
  const certificate = new X509Certificate(cert);
  return certificate.checkPrivateKey(createPrivateKey(key)) && certificate.checkHost("localhost") !== undefined;
}

async function readKept(file: string, now: Date): Promise<Certificate | undefined> {
  try {
    const text = await readFile(file, "utf8");
    const begin = text.indexOf("-----BEGIN CERTIFICATE-----");
    const kept = { key: text.slice(0, begin), cert: text.slice(begin) };
    const expires = Date.parse(new X509Certificate(kept.cert).validTo);
    return isUsable(kept) && expires - now.getTime() > renewedBefore ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function makeCertificate(now: Date): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    // A clock that is a little behind must not make the certificate one of the future.
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
