/** Whether the word is made from known ones by a rule of English. */
export function derivable(_word: string): boolean {
  return false;
}
