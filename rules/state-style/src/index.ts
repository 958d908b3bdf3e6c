import { STATES, type State } from "@copydesk/lexicon";
import {
  type Article,
  correction,
  defineRule,
  type Finding,
  ownCopyAt,
  type Span,
  usualForm,
  WordTest,
} from "@copydesk/rule-kit";
import { type StateUse, statesIn } from "./uses.js";

type Message = "minority" | "house" | "postal" | "comma" | "capital" | "dateline";

/** The sentence goes on behind the state: `in Springfield, Illinois on Monday`. */
const GOES_ON =
  /^[ \u00a0](?:after|as|at|before|because|but|by|during|for|from|had|has|have|he|in|into|is|last|next|on|over|said|says|she|since|that|the|they|this|to|under|until|was|were|when|where|which|while|who|will|with|would)(?![\p{L}’'-])/u;
/** A town that describes what follows keeps its state without a second comma on many desks: `the Gary, Indiana native`. */
const DESCRIBES = /(?:^|[^\p{L}])(?:a|an|the|this|that|his|her|its|our|their|my)[ \u00a0]$|['’]s?[ \u00a0]$/iu;
const LONGEST_WORD = 12;
const byName = new Map<string, State>(
  STATES.flatMap((state) => [
    [state.name, state],
    [state.postal, state],
  ]),
);

/**
 * Reports the states behind towns that are in another form than the house or most of the article has (`Gary, Ind.` and `Springfield,
 * Illinois`), postal codes and odd shortenings, a missing comma behind the state, and in datelines names that are shortened there.
 *
 * Leaves alone an article that keeps to one form, addresses, lists of states, headlines and quotations.
 */
export default defineRule({
  id: "state-style",
  family: "news-style",
  description: "States behind towns in two forms, postal codes in copy, and no comma behind the state",
  tier: "info",
  fixable: true,
  options: {
    datelines: { type: "boolean", default: true, description: "Names of states in datelines are shortened" },
  },
  messages: {
    minority: `"{actual}" has its state {form}, where the article has "{example}" on line {line}; write "{expected}"`,
    house: `"{actual}" has its state {form}, unlike this house; write "{expected}"`,
    postal: `"{actual}" is for addresses and maps; write "{expected}"`,
    comma: `"{actual}" needs a second comma; write "{expected}"`,
    capital: `"{actual}" needs a comma; write "{expected}"`,
    dateline: `"{actual}" is not shortened as it is in datelines; write "{expected}"`,
  },
  *check(article, { options, house }) {
    if (house.dialect === "british") return;
    const uses = statesIn(article);
    // `Des Moines, Iowa` is the same in both forms.
    const usual = usualForm(
      uses.filter(({ state, isOdd }) => state.short !== state.name && !isOdd),
      house.forms.states,
    );
    const others = new Set(usual?.others.map(({ start }) => start));
    const form = house.forms.states ?? usual?.form ?? uses.find(({ isOdd }) => !isOdd)?.form ?? "full";
    for (const use of uses) {
      if (use.isOdd) yield replaced(article, "postal", use, form, false);
      else if (others.has(use.start)) {
        const isNamed = usual!.isNamed;
        yield replaced(article, isNamed ? "house" : "minority", use, form, isNamed, isNamed ? undefined : usual!.first);
      }
    }
    yield* commaFindings(article, uses);
    yield* capitalFindings(article);
    if (options.datelines && house.forms.states !== "full") yield* datelineFindings(article);
  },
});

function replaced(
  article: Article,
  message: Message,
  { start, end, state }: StateUse,
  form: "short" | "full",
  isSure: boolean,
  model?: StateUse,
): Finding<Message> {
  const expected = form === "full" ? state.name : state.short;
  // The full stop of a shortened state can be the sentence's too.
  const endsSentence = article.source[end - 1] === "." && article.sentenceAt(start)?.end === end;
  const text = endsSentence && form === "full" ? `${expected}.` : expected;
  const data = { form: form === "full" ? "in short" : "in full", expected, ...example(article, model) };
  return { message, span: { start, end }, data, ...correction(isSure, expected, { span: { start, end }, text }) };
}

function example(article: Article, model: StateUse | undefined): object {
  if (model === undefined) return {};
  return { example: article.source.slice(model.town, model.end), line: article.lineOf(model.start) };
}

/** A comma that most of the article leaves out is left out. */
function* commaFindings(article: Article, uses: readonly StateUse[]): Iterable<Finding<Message>> {
  const { prose, source } = article;
  const complete = uses.filter(({ end }) => prose[end] === ",").length;
  const lacking = uses.filter(
    ({ town, end }) =>
      GOES_ON.test(prose.slice(end, end + LONGEST_WORD)) && !DESCRIBES.test(prose.slice(Math.max(0, town - 8), town)),
  );
  if (lacking.length > 1 && lacking.length > complete) return;
  for (const { town, end } of lacking) {
    const expected = `${source.slice(town, end)},`;
    const edit = { span: { start: end, end }, text: "," };
    yield { message: "comma", span: { start: town, end }, data: { expected }, ...correction(false, expected, edit) };
  }
}

const district = new WordTest((text) => text.startsWith("D.C") || text.startsWith("DC"));
/** `Mr Rose`, as British copy has it, which writes `Washington DC` too. */
const BRITISH_TITLE = /\b(?:Mr|Mrs|Ms|Dr) \p{Lu}/u;
const CAPITAL = /\bWashington[ \u00a0](D\.C\.|DC\b)/g;

/** `Washington DC` */
function* capitalFindings(article: Article): Iterable<Finding<Message>> {
  if (article.select(district).length === 0) return;
  for (const { 0: typed, 1: code, index } of article.prose.matchAll(CAPITAL)) {
    const span = { start: index, end: index + typed.length };
    if (ownCopyAt(article, span) === undefined || (code === "DC" && BRITISH_TITLE.test(article.prose))) continue;
    const gap = { start: index + "Washington".length, end: index + "Washington".length };
    const expected = `Washington, ${code}`;
    yield { message: "capital", span, data: { expected }, ...correction(true, expected, { span: gap, text: "," }) };
  }
}

/** `SPRINGFIELD, Illinois (AP) —` */
function* datelineFindings({ blocks, prose }: Article): Iterable<Finding<Message>> {
  for (const { dateline } of blocks) {
    if (dateline === undefined) continue;
    const match = /^([^,(]{2,30}, ?)([\p{L} ]{2,14}?)(?=\s*(?:[(,–—-]|$))/u.exec(
      prose.slice(dateline.start, dateline.end),
    );
    const state = match === null ? undefined : byName.get(match[2]!.trim());
    if (match === null || state === undefined || state.short === match[2]!.trim()) continue;
    const start = dateline.start + match[1]!.length;
    const span: Span = { start, end: start + match[2]!.trim().length };
    const expected = state.short;
    yield { message: "dateline", span, data: { expected }, ...correction(false, expected, { span, text: expected }) };
  }
}
