import { foldName, type Spelling } from "@copydesk/article";
import { standingOf } from "./known.js";
import type { Profile } from "./profile.js";

const NONE: ReadonlySet<string> = new Set();

/** The words of the house list that are names by themselves, as spellings that stand nowhere yet. */
export function listedProfiles(names: readonly string[]): Profile[] {
  const profiles: Profile[] = [];
  for (const name of names) {
    const words = name.split(/\s+/u).filter((word) => word !== "");
    words.forEach((text, place) => {
      const key = foldName(text);
      if (key.length < 4 || text === text.toLowerCase()) return;
      const spelling: Spelling = { text, key, tokens: [], words: 1 };
      const before = words[place - 1];
      const after = words[place + 1];
      const isLast = place === words.length - 1;
      profiles.push({
        spelling,
        given: isLast && place > 0 ? new Set([foldName(words[0]!)]) : NONE,
        surnames: place === 0 && !isLast ? new Set([foldName(words[words.length - 1]!)]) : NONE,
        before: before === undefined ? NONE : new Set([foldName(before)]),
        after: after === undefined ? NONE : new Set([foldName(after)]),
        bare: 1,
        personal: 0,
        slips: () => 0,
        standing: () => standingOf(text),
        introduction: undefined,
      });
    });
  }
  return profiles;
}
