/** What a look at one thing came to. */
export interface Remark {
  /** `good`: as it should be; `note`: worth knowing; `fault`: something does not run because of it. */
  readonly kind: "good" | "note" | "fault";
  /** One line. */
  readonly text: string;
  /** What to do, one line. */
  readonly advice?: string;
}

export const good = (text: string): Remark => ({ kind: "good", text });
export const note = (text: string, advice?: string): Remark =>
  advice === undefined ? { kind: "note", text } : { kind: "note", text, advice };
export const fault = (text: string, advice: string): Remark => ({ kind: "fault", text, advice });
