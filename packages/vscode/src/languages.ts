/** What Visual Studio Code calls the languages that Copydesk reads. */
export const LANGUAGES = ["plaintext", "markdown", "html", "git-commit", "scminput"];
