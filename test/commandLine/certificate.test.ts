import { X509Certificate } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { localCertificate, publicKeyHash, servingCertificate } from "../../src/commandLine/certificate";

const day = 24 * 60 * 60 * 1000;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "certificate-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("it is for localhost and for this machine's address, and valid for less than Chrome's 398 days", async () => {
  const certificate = new X509Certificate((await localCertificate(folder)).cert);
  expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.ca).toBe(false);
  expect((Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / day).toBeLessThan(398);
});

test("it is kept, readable by its owner alone, and used again", async () => {
  const first = await localCertificate(folder);
  const second = await localCertificate(folder);
  expect(second).toEqual(first);
  if (process.platform !== "win32") {
    expect(readdirSync(folder).map((file) => statSync(path.join(folder, file)).mode & 0o777)).toEqual([0o600]);
  }
});

test("it is renewed before it expires", async () => {
  const first = await localCertificate(folder);
  const expires = Date.parse(new X509Certificate(first.cert).validTo);
  expect(await localCertificate(folder, new Date(expires - 31 * day))).toEqual(first);
  expect(await localCertificate(folder, new Date(expires - 29 * day))).not.toEqual(first);
});

test.each([
  ["garbage", () => "garbage"],
  ["half a file", (kept: string) => kept.slice(0, kept.length / 2)],
  [
    "a key of another certificate",
    (kept: string, other: string) =>
      other.split("-----BEGIN CERT")[0] + "-----BEGIN CERT" + kept.split("-----BEGIN CERT")[1],
  ],
])("%s in its place is replaced", async (_name, spoil) => {
  await localCertificate(folder);
  const otherFolder = path.join(folder, "other");
  await localCertificate(otherFolder);
  const file = path.join(folder, "localhost.pem");
  const spoilt = spoil(readFileSync(file, "utf8"), readFileSync(path.join(otherFolder, "localhost.pem"), "utf8"));
  writeFileSync(file, spoilt);
  const made = await localCertificate(folder);
  expect(new X509Certificate(made.cert).checkHost("localhost")).toBe("localhost");
  expect(readFileSync(file, "utf8")).toBe(made.key + made.cert);
});

test("a folder that cannot be made costs nothing but the keeping", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  const { cert } = await localCertificate(path.join(file, "within a file"));
  expect(cert).toContain("BEGIN CERTIFICATE");
});

test("the hash of its public key has the form that Chrome wants and stays with the certificate", async () => {
  const certificate = await localCertificate(folder);
  expect(publicKeyHash(certificate)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(publicKeyHash(await localCertificate(folder))).toBe(publicKeyHash(certificate));
  expect(publicKeyHash(await localCertificate(path.join(folder, "other")))).not.toBe(publicKeyHash(certificate));
});

test("a certificate that this machine already trusts is used, and only while it is valid", async () => {
  const trustedFolder = path.join(folder, "trusted");
  const trusted = await localCertificate(trustedFolder);
  writeFileSync(path.join(trustedFolder, "localhost.key"), trusted.key);
  writeFileSync(path.join(trustedFolder, "localhost.crt"), trusted.cert);
  expect(await servingCertificate(folder, trustedFolder)).toEqual(trusted);
  const expired = new Date(Date.parse(new X509Certificate(trusted.cert).validTo) + day);
  expect(await servingCertificate(folder, trustedFolder, expired)).not.toEqual(trusted);
  expect(await servingCertificate(folder, path.join(folder, "nothing there"))).not.toEqual(trusted);
});
