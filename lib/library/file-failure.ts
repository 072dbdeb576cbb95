import { Failure } from '../values';

/** A file of several cannot be used: its name, and why. */
export class FileFailure extends Failure {
  constructor(
    readonly file: string,
    cause: Failure,
  ) {
    super(cause.code, `${file}: ${cause.message}`, { cause });
  }
}
