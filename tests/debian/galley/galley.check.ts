import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE, HOSTILE_NAME } from "../../../packages/cli/test/formats/hostile.js";
import { Newsroom } from "../../../packages/cli/test/newsroom.js";
import { contrastsOf, layoutOf, type NotePlace } from "./browser.js";

const articles = fileURLToPath(new URL("../../../fixtures/articles/", import.meta.url));
const ARTICLES = ["council-ferry-landing.txt", "brightloom-recall.md", "orchard-murder-appeal.html"];
/** Where to keep pictures of the pages, for somebody to look at. */
const { SCREENSHOTS } = process.env;

const newsroom = new Newsroom();
let browser: Browser;

beforeAll(async () => {
  for (const name of ARTICLES) newsroom.write(name, readFileSync(articles + name));
  await newsroom.copydesk(["check", "--format", "galley=proofs/", "--format", "galley=all.html", ...ARTICLES]);
  const input = JSON.stringify({ path: HOSTILE_NAME, text: HOSTILE });
  await newsroom.copydesk(["check", "--stdin-ndjson", "--format", "galley=hostile.html"], { input });
  // Chromium's sandbox does not start for the superuser.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
});

afterAll(async () => {
  await browser?.close();
  rmSync(newsroom.folder, { recursive: true, force: true });
});

interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const VIEWS: View[] = [WIDE, PHONE].flatMap((size) =>
  (["light", "dark"] as const).map((scheme) => ({ ...size, scheme })),
);

async function open(name: string, { width, height, scheme }: View = VIEWS[0]!): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(pathToFileURL(newsroom.path(name)).href);
  return page;
}

/** Notes stand beside their lines; where there is no room, directly below the note before. */
function expectBeside(notes: readonly NotePlace[], page: string): void {
  for (const [index, { note, mark, copy, number }] of notes.entries()) {
    const said = `note ${number} of ${page}`;
    const before = notes[index - 1]?.note;
    expect(note.left, said).toBeGreaterThan(copy.right);
    expect(note.top, said).toBeGreaterThan(mark.top - 12);
    const isBesideItsLine = note.top < mark.bottom + 36;
    const isBelowTheLast = before !== undefined && note.top - before.bottom < 34;
    expect(isBesideItsLine || isBelowTheLast, said).toBe(true);
    if (before !== undefined) expect(note.top, said).toBeGreaterThanOrEqual(before.bottom);
  }
}

describe.each(ARTICLES)("the proof of %s", (name) => {
  const file = `proofs/${name}.html`;

  it.each(VIEWS)("fits a window of $width pixels, $scheme", async (view) => {
    const page = await open(file, view);
    const { overflow, notes } = await layoutOf(page);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(notes.length).toBeGreaterThan(15);
    if (view.width === WIDE.width) expectBeside(notes, name);
    else {
      for (const { note, mark, copy, number } of notes) {
        expect(note.top, `note ${number}`).toBeGreaterThanOrEqual(mark.bottom - 4);
        expect(note.right - note.left, `note ${number}`).toBeGreaterThan(0.8 * (copy.right - copy.left));
      }
    }
    if (SCREENSHOTS !== undefined) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${view.width}-${view.scheme}.png`) });
    }
    await page.close();
  });

  it.each(VIEWS)("has text that can be told from what lies behind it, at $width pixels, $scheme", async (view) => {
    const page = await open(file, view);
    const contrasts = await contrastsOf(page);
    expect(contrasts.length).toBeGreaterThan(100);
    expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    await page.close();
  });
});

describe("a proof", () => {
  const file = `proofs/${ARTICLES[0]}.html`;

  it("has its parts named for those who cannot see it", async () => {
    const page = await open(file);
    const tree = await page.locator("body").ariaSnapshot();
    for (const part of [
      '- form "Which findings to show"',
      '- region "Proof of council-ferry-landing.txt"',
      '- heading "Proof of council-ferry-landing.txt" [level=1]',
      '- article "The article"',
      '- heading "Council Delays Vote on Ferry Landing After Six-Hour Hearing" [level=2]',
      '- link "Finding 1, error"',
      '- navigation "Summary by rule"',
      "- contentinfo",
    ]) {
      expect(tree).toContain(part);
    }
    expect(tree).toMatch(/- checkbox "Errors \d+" \[checked\]/);
    expect(await page.getByRole("note").count()).toBe(await page.locator(".note").count());
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.close();
  });

  it("is gone through with the keyboard alone", async () => {
    const page = await open(file);
    const focused = () => page.evaluate(() => document.activeElement!.textContent!.trim());
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("Finding 1, error");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#n1");
    const outline = () => page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe(
      "Finding 1, back to the text",
    );
    expect(await outline()).toBe("solid");
    await page.close();
  });

  it("tells how grave a finding is by more than its colour", async () => {
    const page = await open(file);
    const lines = await page.evaluate(() =>
      ["error", "warning"].map((name) => getComputedStyle(document.querySelector(`mark.${name}`)!).textDecorationStyle),
    );
    expect(lines).toEqual(["solid", "dashed"]);
    expect(await page.locator("#n1 .from b").textContent()).toBe("Error");
    await page.close();
  });

  it("hides and shows findings without a script", async () => {
    const page = await open(file);
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    const [errors, warnings] = [await shown(".note.error"), await shown(".note.warning")];
    expect(errors).toBeGreaterThan(10);
    expect(warnings).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: /Errors/ }).uncheck();
    expect(await shown(".note.error")).toBe(0);
    expect(await shown(".note.warning")).toBe(warnings);
    await page.getByRole("checkbox", { name: /Errors/ }).check();
    expect(await shown(".note.error")).toBe(errors);
    await page.close();
  });

  it("has its notes beside the text on paper, on white, without what only a screen needs", async () => {
    const page = await open(file, VIEWS[1]);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 688, height: 1000 }); // A4 without its margins, at 96 pixels an inch
    const { overflow, notes } = await layoutOf(page);
    expect(overflow).toBeLessThanOrEqual(0);
    expectBeside(notes, "paper");
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect((await contrastsOf(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it("runs nothing that a draft brings along, and asks nobody for anything", async () => {
    for (const name of ["hostile.html", file, "all.html", "proofs/index.html"]) {
      const page = await browser.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("dialog", (dialog) => said.push(dialog.message()));
      page.on("console", (message) => said.push(message.text()));
      await page.goto(pathToFileURL(newsroom.path(name)).href);
      expect(asked).toEqual([pathToFileURL(newsroom.path(name)).href]);
      expect(said).toEqual([]);
      expect(await page.title()).toMatch(/^Proof/);
      expect(await page.locator("main script, main b > b, main i").count()).toBe(0);
      await page.close();
    }
  });

  it("would not run a script even if one got in", async () => {
    const page = await browser.newPage();
    const proof = newsroom.read("hostile.html");
    newsroom.write("broken-into.html", proof.replace("<main>", `<main><script>document.title = "owned"</script>`));
    await page.goto(pathToFileURL(newsroom.path("broken-into.html")).href);
    expect(await page.title()).toBe("Proofs");
    await page.close();
  });

  it.each(VIEWS)("has an index and a page of all drafts that fit $width pixels, $scheme", async (view) => {
    for (const name of ["proofs/index.html", "all.html"]) {
      const page = await open(name, view);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBeLessThanOrEqual(0);
      expect((await contrastsOf(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      await page.close();
    }
  });
});
