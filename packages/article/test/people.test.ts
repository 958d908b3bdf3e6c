import { describe, expect, it } from "vitest";
import { analyseText, type Person, people } from "../src/index.js";

function person(text: string, surname: string): Person {
  const found = analyseText(text)
    .derive(people)
    .persons.find((one) => one.surname === surname);
  if (found === undefined) throw new Error(`nobody is called ${surname} in: ${text}`);
  return found;
}

const forms = (text: string, surname: string) => person(text, surname).references.map(({ form }) => form);
const running = (text: string, surname: string) => person(text, surname).references.map(({ isRunning }) => isRunning);

describe("people", () => {
  it("tells how each mention names a person", () => {
    const text =
      "Mayor Goran Stojkovski came. He was late, Mr. Stojkovski said. Mayor Stojkovski sat down. Then Stojkovski’s phone rang. It was G. Stojkovski.";
    expect(forms(text, "Stojkovski")).toEqual(["full", "courtesy", "titled", "surname", "full"]);
  });

  it("does not take a given name for the surname", () => {
    expect(forms("Ilse Brandhuber came. Ilse is late again today.", "Brandhuber")).toEqual(["full", "other"]);
  });

  it("tells running copy from headlines, captions, quotations and lines without an end", () => {
    const text = [
      "Goran Stojkovski Wins Again",
      "Goran Stojkovski won on Monday. “I thank Goran Stojkovski,” she said.",
      "What does Stojkovski want?",
      "Stojkovski at home",
      "Stojkovski at the gate in May. (AP Photo/Jo Lind)",
    ].join("\n\n");
    expect(running(text, "Stojkovski")).toEqual([false, true, false, false, false, false]);
  });

  it("is sure of people only", () => {
    expect(person("Ilse Brandhuber came on Monday.", "Brandhuber").isSure).toBe(true);
    expect(person("Dr. Xul Quorm came on Monday.", "Quorm").isSure).toBe(true);
    const { persons } = analyseText("The debate on Gun Violence went on. A Memphis-based FedEx spoke.").derive(people);
    expect(persons.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it("knows the famous, and surnames that are words", () => {
    const text = "Barack Obama met Anna Long and Ilse Brandhuber on Monday.";
    expect(["Obama", "Long", "Brandhuber"].map((name) => person(text, name).isFamous)).toEqual([true, false, false]);
    expect(["Obama", "Long", "Brandhuber"].map((name) => person(text, name).isDoubtful)).toEqual([false, true, false]);
  });

  it("puts namesakes together, whatever their accents", () => {
    const { families } = analyseText("José Muñoz met Ana Munoz on Monday.").derive(people);
    expect(families.get("munoz")?.map(({ entity }) => entity.name)).toEqual(["José Muñoz", "Ana Munoz"]);
  });
});
