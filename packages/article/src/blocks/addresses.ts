import { classOf, DIGIT, isLetterClass, MASKED } from "../characters.js";
import type { Span } from "../types.js";
import { FILE_EXTENSIONS, TOP_LEVEL_DOMAINS } from "./address-endings.js";
import { isSpace } from "./space.js";

const AT = 64;
const BACKSLASH = 92;
const COLON = 58;
const HASH = 35;
const PERCENT = 37;
const SLASH = 47;
const STOP = 46;

/** Ends a URL wherever it stands in it. A no-break space, curly quotation marks and dashes of running copy do so as well. */
const URL_ENDS = '<>"`|{}“”«»—…\u0000';
const TRAILING = ".,;:!?'’‘\")]*_~";
const LOCAL_PART = ".+-%";
const PATH = ".-~%+/";
const MAX_SCHEME = 12;

interface AddressSearch {
  readonly found: Span | undefined;
  /** Where to go on looking for the next. */
  readonly resume: number;
}

/**
 * The web or e-mail address, handle, hashtag, file path or template tag around the mark at `at`. Looks back no further than `floor`, and
 * hands over as `resume` what it walked over to the right in vain, so that reading a whole draft takes linear time.
 */
export function addressAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  switch (text.charCodeAt(at)) {
    case COLON:
      return urlAt(text, at, floor, limit);
    case AT:
      return mailOrHandleAt(text, at, floor, limit);
    case HASH:
      return hashtagAt(text, at, floor, limit);
    case SLASH:
      return pathAt(text, at, floor, limit);
    case BACKSLASH:
      return windowsPathAt(text, at, floor, limit);
    case STOP:
      return domainAt(text, at, floor, limit);
    case PERCENT:
      return templateTagAt(text, at, floor, limit);
    default:
      return nothing(at + 1);
  }
}

function nothing(resume: number): AddressSearch {
  return { found: undefined, resume };
}

function address(start: number, end: number): AddressSearch {
  return { found: { start, end }, resume: end };
}

const LONGEST_TEMPLATE_TAG = 200;

/** `{% if page.caption %}`, as site generators have it. */
function templateTagAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  if (at === floor || text[at - 1] !== "{") return nothing(at + 1);
  const tag = text.slice(at + 1, Math.min(limit, at + LONGEST_TEMPLATE_TAG));
  const close = tag.indexOf("%}");
  return close < 0 ? nothing(at + 1) : address(at - 1, at + 1 + close + 2);
}

/** `https://example.com/a_(b)`. */
function urlAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  if (text.charCodeAt(at + 1) !== SLASH || text.charCodeAt(at + 2) !== SLASH || at + 3 >= limit) return nothing(at + 1);
  let start = at;
  while (start > floor && at - start < MAX_SCHEME && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const end = urlEnd(text, at + 3, limit);
  return start === at || end === at + 3 ? nothing(Math.max(end, at + 3)) : address(start, end);
}

function mailOrHandleAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  let start = at;
  while (start > floor && isAddressUnit(text.charCodeAt(start - 1), LOCAL_PART)) start--;
  let end = walk(text, at + 1, limit, ".-");
  if (end === at + 1) return nothing(end);
  // The server part of `@jane@news.example`.
  if (start === at && text.charCodeAt(end) === AT && end + 1 < limit) end = walk(text, end + 1, limit, ".-");
  end = trimEnd(text, at + 1, end, ".-");
  return end === at + 1 ? nothing(end) : address(start, end);
}

/** `#Budget2030`; not `#1`, which is read as a number, nor the sharp of `C#`. */
function hashtagAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  if (at > floor && isWordUnit(text.charCodeAt(at - 1))) return nothing(at + 1);
  const end = walk(text, at + 1, limit, "");
  for (let i = at + 1; i < end; i++) if (!isDigit(text.charCodeAt(i))) return address(at, end);
  return nothing(Math.max(end, at + 1));
}

/** `/usr/local/lib`, `~/drafts/a.md`, `docs/budget.pdf`, `example.org/a`; not `and/or`, `24/7` or the credit `/AP`. */
function pathAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  let start = at;
  while (start > floor && isAddressUnit(text.charCodeAt(start - 1), PATH)) start--;
  const walked = walk(text, at + 1, limit, PATH);
  const end = trimEnd(text, at + 1, walked, TRAILING);
  if (start < at && isHost(text, start, at)) return address(start, urlEnd(text, at + 1, limit));
  const first = text.charCodeAt(start);
  const rooted = first === SLASH && text.charCodeAt(start + 1) !== SLASH && hasSlash(text, start + 2, end);
  const relative = /^(?:~|\.\.?)\/./.test(text.slice(start, Math.min(start + 4, end)));
  return rooted || relative || endsWithExtension(text, start, end) ? address(start, end) : nothing(walked);
}

/** `C:\Drafts\budget` and `\\server\share`. */
function windowsPathAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  const next = text.charCodeAt(at + 1);
  const drive = at - 2 >= floor && text.charCodeAt(at - 1) === COLON && isAsciiLetter(text.charCodeAt(at - 2));
  const share = next === BACKSLASH && isWordUnit(text.charCodeAt(at + 2));
  if (!drive && !share) return nothing(at + 1);
  const walked = walk(text, at + 1, limit, `${PATH}\\`);
  return address(drive ? at - 2 : at, Math.max(at + 1, trimEnd(text, at + 1, walked, TRAILING)));
}

/** `www.example.net`, `example.com`, `budget.pdf`; not `U.S.`, `p.m.` or a sentence that lost its space: `home.The`. */
function domainAt(text: string, at: number, floor: number, limit: number): AddressSearch {
  if (!isLower(text.charCodeAt(at + 1)) || at + 1 >= limit) return nothing(at + 1);
  let start = at;
  while (start > floor && isAddressUnit(text.charCodeAt(start - 1), ".-")) start--;
  const walked = walk(text, at + 1, limit, ".-");
  const end = trimEnd(text, at + 1, walked, ".-");
  const after = walked < limit ? text.charCodeAt(walked) : 0;
  if (start === at || after === AT || after === SLASH) return nothing(walked);
  if (at - start === 3 && text.slice(start, at).toLowerCase() === "www") return address(start, urlEnd(text, at, limit));
  const ending = text.slice(lastStop(text, start, end) + 1, end);
  return TOP_LEVEL_DOMAINS.has(ending) || FILE_EXTENSIONS.has(ending) ? address(start, end) : nothing(walked);
}

/** Takes brackets only in pairs, so that `(see https://example.com/a)` keeps its own. */
function urlEnd(text: string, from: number, limit: number): number {
  let round = 0;
  let square = 0;
  let end = from;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code < 32 || URL_ENDS.includes(text.charAt(end))) break;
    if (code === 40) round++;
    else if (code === 91) square++;
    else if (code === 41 && --round < 0) break;
    else if (code === 93 && --square < 0) break;
  }
  return trimEnd(text, from, end, round === 0 && square === 0 ? TRAILING.replace(/[)\]]/g, "") : TRAILING);
}

/** `example.org`: at least two labels, the last of lower-case letters. */
function isHost(text: string, start: number, end: number): boolean {
  const stop = lastStop(text, start, end);
  if (stop <= start || end - stop < 3 || !isWordUnit(text.charCodeAt(start))) return false;
  for (let at = stop + 1; at < end; at++) if (!isLower(text.charCodeAt(at))) return false;
  return !hasSlash(text, start, end);
}

function endsWithExtension(text: string, start: number, end: number): boolean {
  const stop = lastStop(text, start, end);
  return stop > start && FILE_EXTENSIONS.has(text.slice(stop + 1, end));
}

/** Not `lastIndexOf`, which would go on to the start of the draft where there is no full stop. */
function lastStop(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && text.charCodeAt(at) !== STOP) at--;
  return at;
}

function hasSlash(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) !== SLASH) at++;
  return at < end;
}

function walk(text: string, from: number, limit: number, besides: string): number {
  let at = from;
  while (at < limit && isAddressUnit(text.charCodeAt(at), besides)) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number, marks: string): number {
  let at = end;
  while (at > start && marks.includes(text.charAt(at - 1))) at--;
  return at;
}

function isAddressUnit(code: number, besides: string): boolean {
  return isWordUnit(code) || (code < 128 && besides.includes(String.fromCharCode(code)));
}

function isWordUnit(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || isDigit(code) || code === 95;
  const found = classOf(code);
  return found !== MASKED && (isLetterClass(found) || found === DIGIT);
}

function isAsciiLetter(code: number): boolean {
  return isLower(code | 32);
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
