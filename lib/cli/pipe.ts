/** `… | head` closes the pipe early: nobody reads the rest, and that is no fault. A full disk is said in one sentence. */
export function forgiveClosedPipes(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') console.error(`The output cannot be written: ${message}.`);
    process.exit(code === 'EPIPE' ? 0 : 1);
  });
}
