import { crc32 } from "node:zlib";

const header = (signature: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
};

/** A zip archive of texts, stored as they are: all that a workbook file needs to be read. */
export function storedZip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const local = header(0x04034b50, 30);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = header(0x02014b50, 46);
    central.writeUInt16LE(20, 4);
    // From the version on, both headers say the same, two bytes apart.
    local.copy(central, 6, 4, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, path, content);
    entries.push(central, path);
    offset += local.length + path.length + content.length;
  }
  const directory = Buffer.concat(entries);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
