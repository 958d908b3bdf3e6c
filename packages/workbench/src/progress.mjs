/** One line on standard error that says what is being done; on a terminal each takes the place of the one before. */
export function progress(stream = process.stderr) {
  const rewrite = stream.isTTY === true;
  return {
    /** @param {string} step */
    say: (step) => stream.write(rewrite ? `\r\u001b[2K${step} …` : `${step} …\n`),
    /** Leaves no trace where that can be. */
    clear: () => rewrite && stream.write("\r\u001b[2K"),
  };
}
