/**
 * Puts a text between the markers of a section, which a document must have: `<!-- generated: options -->` and
 * `<!-- end of generated: options -->`.
 *
 * @param {string} document
 * @param {string} name
 * @param {string} text
 * @returns {string}
 * @throws {Error} where a marker is missing
 */
export function replaceSection(document, name, text) {
  const begin = `<!-- generated: ${name} -->`;
  const end = `<!-- end of generated: ${name} -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`a README has to hold the lines ${begin} and ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`.replaceAll("\r\n", "\n");
}
