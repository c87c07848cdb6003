/** Bytes in chunks of one size, each of which is valid until the next is asked for: it is then overwritten. */
export async function* passing(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const room = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    room.set(part);
    yield room.subarray(0, part.length);
    room.fill(0x5f);
  }
}
