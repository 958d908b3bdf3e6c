/** A draft with one fault of each kind that an editor treats differently. */
export const FERRY = `Ferry Company Signs Safety Agreement

The Lakeport ferry company signed a safety agreement tody after a year of talks with Mayor Ines Calloway.

“No boat sails until its crew is trained,” Ms. Calloway said.

The company had fought the the rule since March. “It is the the sensible course,” Ms. Caloway said.
`;
