import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Project } from "../newsroom.js";

/** Command lines with the cursor at their end, and words that should be offered there. */
const CASES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["copydesk ", ["check", "fix", "init", "doctor", "explain", "rules", "completion"]],
  ["copydesk ch", ["check"]],
  ["copydesk explain repeated", ["repeated-word"]],
  ["copydesk check --format s", ["sarif"]],
  ["copydesk check --fail-on w", ["warning"]],
  ["copydesk check --rule typ", ["typo"]],
  ["copydesk check --max", ["--max-warnings"]],
  ["copydesk completion z", ["zsh"]],
  ["copydesk check dra", ["drafts"]],
];

const here = new Project();
afterAll(() => rmSync(here.folder, { recursive: true, force: true }));

beforeAll(async () => {
  here.write("drafts/one.txt", "It rained.\n");
  for (const shell of ["bash", "zsh", "fish"]) {
    here.write(`completion.${shell}`, (await here.copydesk(["completion", shell])).stdout);
  }
});

describe("completion", () => {
  it.each(CASES)("in bash: %s", async (line, offered) => {
    const words = line.split(" ").map((word) => `'${word}'`);
    const script = `source completion.bash; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await here.run("bash", ["--norc", "-c", script]);
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual(expect.arrayContaining([...offered]));
  });

  it.each(CASES)("in fish: %s", async (line, offered) => {
    const script = `source completion.fish; complete --do-complete '${line}'`;
    const { stdout, stderr } = await here.run("fish", ["--no-config", "-c", script], { env: { HOME: here.folder } });
    expect(stderr).toBe("");
    const given = stdout.split("\n").map((each) => each.split("\t")[0]!.replace(/\/$/, ""));
    expect(given).toEqual(expect.arrayContaining([...offered]));
  });

  it.each(CASES)("in zsh: %s", async (line, offered) => {
    // zsh completes only on a terminal, which its own module makes; a second Tab lists what the first could not decide.
    const isThere = offered.map((word) => `$all == *${word}*`).join(" && ");
    here.write(
      "try.zsh",
      `zmodload zsh/zpty
zpty zsh 'PS1=READY zsh -f -i'
zpty -w zsh 'autoload -Uz compinit; compinit -u -D; COLUMNS=100 LINES=60 LISTMAX=1000; source completion.zsh; PS1=SET'
zpty -r zsh output '*SET*SET'
zpty -w -n zsh '${line}'$'\\t'
all=
repeat 200; do
  zpty -w -n zsh $'\\t'
  sleep .1
  while zpty -r -t zsh chunk; do all+=$chunk; done
  if [[ ${isThere} ]]; then print offered; exit; fi
done
print -r -- "$all"
`,
    );
    const { stdout } = await here.run("zsh", ["-f", "try.zsh"], { env: { TERM: "dumb" } });
    expect(stdout).toBe("offered\n");
  });
});
