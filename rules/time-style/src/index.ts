import { type Article, correction, defineRule, type Finding, type HouseStyle } from "@copydesk/rule-kit";
import { type ClockTime, clockTimes } from "./clock-times.js";

type Message = "zeros" | "noon" | "written" | "house" | "twice";

/** `8 p.m. tonight`, `8 p.m. Monday night`: the half of the day a second time. */
const SAID_AGAIN =
  /[ \u00a0\0]+(?:(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|yesterday|this) (morning|afternoon|evening|night)|(tonight))(?![\p{L}’'-])/uy;

/**
 * Reports times of day that news copy writes shorter or surer: `9:00 a.m.`, `12 p.m.`, `8 p.m. Monday night`, `9a.m.`, `9 p.m`, and
 * forms that the house has decided against.
 *
 * Leaves alone which of `a.m.`, `am` and `AM` an article keeps to, unless the house names one; and the clock of 24 hours.
 */
export default defineRule({
  id: "time-style",
  family: "news-style",
  description: "Times with needless zeros, `12 p.m.`, and the half of the day said twice",
  tier: "info",
  fixable: true,
  options: {
    zeros: { type: "boolean", default: false, description: "Leave `9:00 a.m.` alone" },
  },
  messages: {
    zeros: `"{actual}" needs no minutes; write "{expected}"`,
    noon: `"{actual}" is {word} to some readers and not to others; write "{word}"`,
    written: `"{actual}" is not how a time is written; write "{expected}"`,
    house: `"{actual}" is not how this house writes times; write "{expected}"`,
    twice: `"{actual}" says the half of the day twice; write "{expected}"`,
  },
  *check(article, { options, house }) {
    for (const time of clockTimes(article)) {
      yield* twiceFinding(article, time);
      const finding = noonFinding(time) ?? formFinding(article, time, house, options.zeros);
      if (finding !== undefined) yield finding;
    }
  },
});

/** `12 p.m.` is noon by the clock, and midnight to a reader who counts on. */
function noonFinding({
  start,
  end,
  hour,
  minutes = "00",
  half,
  endsSentence,
}: ClockTime): Finding<Message> | undefined {
  if (hour !== "12" || minutes !== "00") return undefined;
  const word = /^p/i.test(half) ? "noon" : "midnight";
  const text = endsSentence && half.endsWith(".") ? `${word}.` : word;
  return {
    message: "noon",
    span: { start, end },
    data: { word },
    ...correction(false, word, { span: { start, end }, text }),
  };
}

function formFinding(
  { source, prose }: Article,
  time: ClockTime,
  { forms, dialect }: HouseStyle,
  keepsZeros: boolean,
): Finding<Message> | undefined {
  const { start, end, hour, separator, minutes, gap, half, endsSentence } = time;
  const span = { start, end };
  const typed = source.slice(start, end);
  const isEmpty = minutes === "00" && !keepsZeros;
  const named = forms.hours === undefined ? undefined : inForm(half, forms.hours);
  // `9 p.m` has lost its last full stop, unless the sentence's own is there and not counted.
  const whole = /^[ap]\.m$/i.test(half) ? `${half}.` : half;
  const mark = separator === "." && dialect !== "british" && /\./.test(whole) ? ":" : separator;
  const clock = minutes === undefined || isEmpty ? hour : hour + mark + minutes;
  const wantsGap = (named ?? whole).includes(".");
  const room = named === undefined ? (wantsGap && gap === "" ? " " : gap) : named === "am" || named === "pm" ? "" : " ";
  const rewritten = clock + room + (named ?? whole);
  if (rewritten === typed) return undefined;
  // The full stop of the abbreviation can be the sentence's too: there is only one.
  const isStopped = endsSentence && half.endsWith(".") && !rewritten.endsWith(".");
  const text = isStopped ? `${rewritten}.` : prose[end] === "." ? rewritten.replace(/\.$/, "") : rewritten;
  const message = isEmpty ? "zeros" : named !== undefined && named !== half ? "house" : "written";
  return { message, span, data: { expected: rewritten }, ...correction(true, rewritten, { span, text }) };
}

/** `PM` as `p.m.` where the house has `a.m.` */
function inForm(half: string, form: "a.m." | "am" | "AM"): string {
  return /^a/i.test(half) ? form : form.replace("a", "p").replace("A", "P");
}

function* twiceFinding({ prose, source }: Article, { start, end, half }: ClockTime): Iterable<Finding<Message>> {
  SAID_AGAIN.lastIndex = end;
  const match = SAID_AGAIN.exec(prose);
  if (match === null) return;
  const [again, day, part, tonight] = match;
  if ((part === "morning") !== /^a/i.test(half)) return;
  // `at 8 tonight`, `at 8 p.m. Monday`, `at 8 this morning`.
  const time = source.slice(start, end);
  const hour = time.replace(/[ \u00a0\u202f]?[ap]\.?m\.?$/i, "");
  const expected =
    tonight !== undefined ? `${hour} tonight` : day === "this" ? `${hour} this ${part}` : `${time} ${day}`;
  const span = { start, end: end + again.length };
  yield { message: "twice", span, data: { expected }, ...correction(false, expected, { span, text: expected }) };
}
