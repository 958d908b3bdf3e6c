/** A step that takes less is over before it could be read. */
const DELAY = 500;

/** Says on standard error what is being done when that takes long; on a terminal each step takes the place of the last. */
export function progress(stream = process.stderr) {
  const rewrite = stream.isTTY === true;
  let timer;
  return {
    /** @param {string} step */
    say(step) {
      clearTimeout(timer);
      timer = setTimeout(() => stream.write(rewrite ? `\r\u001b[2K${step} …` : `${step} …\n`), DELAY);
    },
    clear() {
      clearTimeout(timer);
      if (rewrite) stream.write("\r\u001b[2K");
    },
  };
}
