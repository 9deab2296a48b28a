export default async function stopServerAndBrowser() {
  await globalThis.browserOfTheTests?.close();
  await globalThis.serverOfTheTests?.close();
}
