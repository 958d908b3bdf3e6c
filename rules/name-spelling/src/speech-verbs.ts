/** Verbs that have a person before or behind them. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `acknowledged added admits admitted agreed argued argues asked asks believes blamed called claimed commented concluded continued
  declined denied echoed explained explains finds insisted insists joked noted notes pleaded predicted recalled recalls remarked replied responded
  retorted said says stated stressed suggested testified thinks told tweeted urged warned warns wondered wrote writes`.split(
    /\s+/,
  ),
);
