import type { BuildPart } from "./buildPart";
import type { ChunkLimits } from "./cellChunks";

/** Parts of one sheet that go to Excel together. */
export type RequestParts = readonly BuildPart[];

/** As few requests as the limits allow, in order, none for more than one sheet: between two of them a build can be cancelled. */
export function packRequests(parts: readonly BuildPart[], limits: ChunkLimits): readonly RequestParts[] {
  const requests: BuildPart[][] = [];
  let rows = 0;
  let bytes = 0;
  for (const part of parts) {
    const current = requests.at(-1);
    const fits =
      current?.[0]?.sheet === part.sheet && rows + part.rows <= limits.rows && bytes + part.bytes <= limits.bytes;
    if (current !== undefined && fits) {
      current.push(part);
      rows += part.rows;
      bytes += part.bytes;
    } else {
      requests.push([part]);
      rows = part.rows;
      bytes = part.bytes;
    }
  }
  return requests;
}

/** Two requests instead of one that was too large; undefined when it cannot be less. */
export function halfRequests(request: RequestParts): readonly [RequestParts, RequestParts] | undefined {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const halves = request[0]?.halves?.();
  return halves === undefined ? undefined : [halves.slice(0, 1), halves.slice(1)];
}
