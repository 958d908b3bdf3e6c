import type { Article, Attribution } from "@copydesk/rule-kit";

/** Words of those who own to something: what they are not, could not do or did wrong. */
const OWNED: ReadonlySet<string> = new Set(
  `afraid ashamed awful bad blame broke crime cried embarrassed embarrassing error fail failed failing failure fault foolish forgot guilt guilty
  hard harder hardly hurt jealous lazy lied lose losing lost mess miss missed mistake mistaken mistakes naive nervous never no nobody none
  not nothing overslept panicked poor poorly problem regret scared screwed shame silly sorry stole struggle struggled struggling stupid
  surprised terrible terrified tired tough tougher underestimated unfair unsure weak worried worse worst wrong`.split(
    /\s+/,
  ),
);
/** In tokens; a longer quotation owns to something and says more. */
const LONGEST = 60;

/** Whether the words are ones that people do admit: `“We were wrong,” she admitted`, `“I can't swim,” he confesses`. */
export function isAdmission(article: Article, { content }: Attribution): boolean {
  const first = article.tokenIndexAt(content.start);
  for (let at = first; at < first + LONGEST; at += 1) {
    const token = article.tokens[at];
    if (token === undefined || token.start >= content.end) return false;
    const text = token.text.toLowerCase();
    if (OWNED.has(text) || text.endsWith("n't")) return true;
  }
  return false;
}
