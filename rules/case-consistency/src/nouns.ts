/**
 * Nouns of institutions and offices, singular, that an article may write with a capital or without one after `the`, and has to
 * write in one way. Not here: those whose capital tells one of them from the rest (`the House`, `the Court`, `the Church`, `the Constitution`).
 */
export const NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency agreement alliance ambassador assembly association authority ballot board brigade bureau
  cabinet campaign candidate capital chairman charter city coalition college commission committee company conference
  congressman corporation council country county delegation department directorate district division embassy
  federation foundation governor government hospital institute institution judge legislature mayor memorandum minister
  ministry mission movement museum nation negotiation office organisation organization parliament parish party police
  premier president principal province republic resolution school senator summit treaty tribunal union university`.split(
    /\s+/,
  ),
);

/** What stands before them where they are not part of a name. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an any both each either every her his its my neither no our several some that the their these this those two".split(
    " ",
  ),
);
