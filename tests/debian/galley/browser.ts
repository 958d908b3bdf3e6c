/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core";

/** What the tests ask of a page, from inside it. */
export interface Layout {
  /** Pixels by which the page is wider than the window. */
  readonly overflow: number;
  readonly notes: readonly NotePlace[];
}

export interface NotePlace {
  readonly number: number;
  readonly note: Box;
  /** The first line of the words at fault. */
  readonly mark: Box;
  /** The column of text. */
  readonly copy: Box;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the notes stand, and where what they speak of. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    const copy = plain(document.querySelector(".copy p")!.getBoundingClientRect());
    const notes = [...document.querySelectorAll(".copy .note")].map((note) => {
      const number = Number(note.id.replace(/^n/, ""));
      const [first] = document.getElementById(`m${number}`)!.querySelector("mark")!.getClientRects();
      return { number, note: plain(note.getBoundingClientRect()), mark: plain(first!), copy };
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { overflow: scrollWidth - clientWidth, notes };
  });
}

export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

/** Every text that is shown, with the contrast between it and what lies behind it, as WCAG 2 reckons it. */
export function contrastsOf(page: Page): Promise<Contrast[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const rgb = (color: string, below: readonly number[]) => {
      canvas.fillStyle = `rgb(${below.join(" ")})`;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const luminance = (channels: readonly number[]) => {
      const [r, g, b] = channels.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const behind = (element: Element | null): number[] =>
      element === null
        ? [255, 255, 255]
        : rgb(getComputedStyle(element).backgroundColor, behind(element.parentElement));
    const found: Contrast[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      const text = node.textContent!.trim();
      if (text === "" || element.closest(".unseen, .skip") || element.checkVisibility() === false) continue;
      const background = behind(element);
      const [a, b] = [luminance(rgb(getComputedStyle(element).color, background)), luminance(background)];
      found.push({ text, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) });
    }
    return found;
  });
}
