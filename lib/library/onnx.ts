/**
 * Writes ONNX graphs of a few nodes whose weights are known only at run time (onnx.proto, protobuf's wire format): the
 * vectors of an index become part of the graph, so that onnxruntime keeps them beside its kernels.
 */
export type OnnxType = 'float32' | 'uint8' | 'int64';
const TYPES: Record<OnnxType, number> = { float32: 1, uint8: 2, int64: 7 };

export interface OnnxTensor {
  name: string;
  type: OnnxType;
  shape: readonly number[];
  /** Little-endian, row by row. */
  data: Uint8Array;
}

export interface OnnxNode {
  type: string;
  inputs: readonly string[];
  output: string | readonly string[];
  /** Whole numbers only. */
  attributes?: Record<string, number>;
}

export interface OnnxValue {
  name: string;
  type: OnnxType;
  /** A name stands for any size. */
  shape: readonly (number | string)[];
}

const OPSET = 21;
const IR = 10;

/** A field's bytes, in pieces, so that large weights are copied once. */
type Bytes = Uint8Array[];
const text = new TextEncoder();

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

const whole = (field: number, value: number): Bytes => [varint(field * 8), varint(value)];

function block(field: number, ...content: Bytes[]): Bytes {
  const pieces = content.flat();
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [varint(field * 8 + 2), varint(length), ...pieces];
}

const string = (field: number, value: string): Bytes => block(field, [text.encode(value)]);

const tensor = (field: number, { name, type, shape, data }: OnnxTensor): Bytes =>
  block(field, ...shape.map((size) => whole(1, size)), whole(2, TYPES[type]), string(8, name), block(9, [data]));

const attribute = ([name, value]: [string, number]): Bytes => block(5, string(1, name), whole(3, value), whole(20, 2));

function node({ type, inputs, output, attributes = {} }: OnnxNode): Bytes {
  const outputs = [output].flat();
  return block(
    1,
    ...inputs.map((input) => string(1, input)),
    ...outputs.map((name) => string(2, name)),
    string(4, type),
    ...Object.entries(attributes).map(attribute),
  );
}

function value(field: number, { name, type, shape }: OnnxValue): Bytes {
  const sizes = shape.map((size) => block(1, typeof size === 'number' ? whole(1, size) : string(2, size)));
  return block(field, string(1, name), block(2, block(1, whole(1, TYPES[type]), block(2, ...sizes))));
}

/** The bytes of a model. */
export function writeOnnx(graph: {
  nodes: readonly OnnxNode[];
  weights: readonly OnnxTensor[];
  inputs: readonly OnnxValue[];
  outputs: readonly OnnxValue[];
}): Uint8Array {
  const pieces = [
    ...whole(1, IR),
    ...block(8, string(1, ''), whole(2, OPSET)),
    ...block(
      7,
      ...graph.nodes.map(node),
      string(2, 'index'),
      ...graph.weights.map((weight) => tensor(5, weight)),
      ...graph.inputs.map((input) => value(11, input)),
      ...graph.outputs.map((output) => value(12, output)),
    ),
  ];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
