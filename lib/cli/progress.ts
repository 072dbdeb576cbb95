/** One line on a terminal that counts up and goes when all is done; nothing in a pipe. */
export function progressOf(what: string): ((done: number, total: number) => void) | undefined {
  const { stderr } = process;
  if (!stderr.isTTY) return undefined;
  return (done, total) => {
    stderr.cursorTo(0);
    stderr.clearLine(1);
    if (done < total) stderr.write(`${what}: ${Math.round((100 * done) / total)} %`);
  };
}
