import { type Amount, isShort } from "./amounts.js";

/** What is untidy about an amount, and how it should be written. */
export interface Tidied {
  /** Goes behind `has` in a message. */
  readonly fault: string;
  readonly expected: string;
  /** There is no reason why it should stand so. */
  readonly isSure: boolean;
}

const LONGEST_WITHOUT_COMMA = 3;

/**
 * @param keepsCents other amounts beside it have cents, so that its zeros are for their sake
 */
export function tidied(amount: Amount, keepsCents: boolean): Tidied | undefined {
  const { sign, gap, whole, decimals, scaleGap, scale, unit } = amount;
  const hasEmptyCents = decimals === "00" && scale === "" && !keepsCents;
  const isLong = whole.length > LONGEST_WITHOUT_COMMA && !whole.includes(",");
  const isHyphened = scaleGap.endsWith("-") && scale.length > 3;
  const isCapital = scale.length > 3 && scale !== scale.toLowerCase();
  const fault =
    unit !== undefined
      ? "its currency twice"
      : gap !== ""
        ? "a gap behind its sign"
        : isLong
          ? "no comma"
          : isHyphened
            ? "a hyphen that it does not need"
            : isCapital
              ? "a capital that it does not need"
              : hasEmptyCents
                ? "cents that are none"
                : undefined;
  if (fault === undefined) return undefined;
  const figure = whole.replace(/^\d{4,}$/, (digits) => Number(digits).toLocaleString("en-US"));
  const cents = decimals === undefined || hasEmptyCents ? "" : `.${decimals}`;
  const scaled = scale === "" ? "" : isShort(amount) ? scaleGap + scale : ` ${scale.toLowerCase()}`;
  return { fault, expected: sign + figure + cents + scaled, isSure: !hasEmptyCents && !isLong };
}

/** `50 cents` for `$0.50` and `$.50`. */
export function inCents({ sign, whole, decimals, scale, unit }: Amount): string | undefined {
  if (sign !== "$" || !/^0?$/.test(whole) || decimals?.length !== 2 || scale !== "" || unit !== undefined)
    return undefined;
  const cents = Number(decimals);
  return cents === 0 ? undefined : cents === 1 ? "1 cent" : `${cents} cents`;
}
