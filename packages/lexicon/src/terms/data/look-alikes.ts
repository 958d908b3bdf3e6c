/**
 * Words one slip from a term that are right: foreign and older forms of the same name, and other names. What the lexicon has
 * needs no entry.
 */
export const lookAlikes = `
  Arminia, Bagdad, Belorus, Brasilian, Danmark, Decembre, Filippino, Italien, Kazakstan, Novembre,
  Octobre, Oktober, Ramadhan, Septembre, Turkomen
`;
