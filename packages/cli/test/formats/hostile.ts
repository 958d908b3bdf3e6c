import type { Newsroom } from "../newsroom.js";

const ESCAPE = "\u001b";

/** A draft that would clear the screen, turn the line round and run a script, wherever it is not shown with care. */
export const HOSTILE = `LAKEPORT — The mayor opened the the bridge ${ESCAPE}[2J${ESCAPE}]0;owned\u0007 on Tuesday.

She thanked the goverment \u202egnorw\u202c and <script>document.title = "owned"</script> the crews.

“It is ]]> a & b " ' %0A::error::owned of of it,” Ms. Adeyemi said. \u009b31m
`;

/** Its name is as bad. */
export const HOSTILE_NAME = `a <b>&"'${ESCAPE}[31m, c:d.txt`;

/** What a check of it prints. It comes by standard input, since not every system lets a file have such a name. */
export async function reportOnHostile(newsroom: Newsroom, format: string): Promise<string> {
  const input = `${JSON.stringify({ path: HOSTILE_NAME, text: HOSTILE })}\n`;
  return (await newsroom.copydesk(["check", "--format", format, "--stdin-ndjson"], { input })).stdout;
}

/** What a terminal would obey, and what hides or reorders text, line breaks aside. */
export const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
