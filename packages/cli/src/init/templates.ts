import type { Installer } from "./project.js";

export const textlintConfiguration = `${JSON.stringify({ rules: { "preset-copydesk": true } }, null, 2)}\n`;

export const houseStyle = `# yaml-language-server: $schema=node_modules/@copydesk/rule-kit/schema/house-style.schema.json
# What this desk has decided. Every rule reads it; take the # off a line to begin with it.

# Names as this desk spells them; a near-miss of one is a finding even if it stands only once.
# names:
#   - Zelenskyy

# Terms with one right form.
# terms:
#   - write: Kyiv
#     reject: [Kiev]

# Known to every reader: need no spelling out.
# acronyms: [NATO, FBI]

# The tense of attribution, past or present; the spelling, american or british.
# tense: past
# dialect: american

# How loud the rules of news style are (dates, times, numbers, money, titles and the like): off, info or warning.
# news-style: info

# Which of several good forms this desk writes; where it names none, an article may keep to any.
# forms:
#   months: short
#   hours: a.m.
#   percent: sign
#   serial-comma: never

# Let it stand, and why.
# stet:
#   - text: tody
#     reason: the bird, in the nature column
#     rule: typo
`;

const NODE = 22;

export function gitHubWorkflow({ install, run }: Installer, drafts: string): string {
  return `name: copydesk
on:
  pull_request:
permissions:
  contents: read
jobs:
  drafts:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: ${NODE}
          package-manager-cache: false
${install.map((line) => `      - run: ${line}`).join("\n")}
      - run: ${run} copydesk check --format github --format galley=proofs/ ${shellWord(drafts)}
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() }}
        with:
          name: proofs
          path: proofs/
`;
}

export function gitLabJob({ install, run }: Installer, drafts: string): string {
  return `copydesk:
  image: node:${NODE}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
${install.map((line) => `    - ${line}`).join("\n")}
    - ${run} copydesk check --format pretty --format gitlab=gl-code-quality-report.json --format galley=proofs/ ${shellWord(drafts)}
  artifacts:
    when: always
    paths: [proofs/]
    reports:
      codequality: gl-code-quality-report.json
`;
}

export const hookId = "copydesk";

export const preCommitConfig = `repos:
  - repo: local
    hooks:
      - id: ${hookId}
        name: copydesk
        entry: npx --no-install copydesk check
        language: system
        files: \\.(txt|text|md|markdown|html?|docx)$
        require_serial: true
`;

const shellWord = (text: string) => (/^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
