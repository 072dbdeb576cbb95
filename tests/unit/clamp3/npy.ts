/** A .npy file as numpy.save writes it. */
export function npy(shape: number[], values: ArrayLike<number>, descr = '<f4', version = 1): ArrayBuffer {
  const size = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const header = `${`{'descr': '${descr}', 'fortran_order': False, 'shape': (${size}), }`.padEnd(117)}\n`;
  const bytes = new Uint8Array(10 + header.length + 4 * values.length);
  bytes.set([0x93, ...Buffer.from('NUMPY'), version, 0, header.length & 255, header.length >> 8]);
  bytes.set(Buffer.from(header), 10);
  bytes.set(new Uint8Array(Float32Array.from(values).buffer), 10 + header.length);
  return bytes.buffer;
}
