import { describe, expect, it } from "vitest";
import { analyseText, type Entity, type Mention } from "../src/index.js";

/** What stands at each mention, and who or what it is of. */
function namesOf(text: string): string[] {
  const { names, source } = analyseText(text);
  return names.mentions.map(
    ({ start, end, entity }) => `${source.slice(start, end)} = ${entity.name} (${entity.kind})`,
  );
}

function mentionIn(text: string, words: string): Mention {
  const { names, source } = analyseText(text);
  const found = names.mentions.find(({ start, end }) => source.slice(start, end) === words);
  if (found === undefined) throw new Error(`no mention "${words}" in: ${namesOf(text).join("; ")}`);
  return found;
}

function entityOf(text: string, words: string): Entity {
  return mentionIn(text, words).entity;
}

const roles = (mention: Mention): string[] => mention.parts.map(({ text, role }) => `${text} ${role}`);

describe("mentions of people", () => {
  it("puts full name, courtesy title and surname together", () => {
    const text =
      "Deputy Assistant Secretary Frank A. Moss spoke. Mr. Moss praised Moss Gotthelf. It was late, Moss said. Ms. Gotthelf left.";
    expect(namesOf(text)).toEqual([
      "Deputy Assistant Secretary Frank A. Moss = Frank A. Moss (person)",
      "Mr. Moss = Frank A. Moss (person)",
      "Moss Gotthelf = Moss Gotthelf (person)",
      "Moss = Frank A. Moss (person)",
      "Ms. Gotthelf = Moss Gotthelf (person)",
    ]);
    const moss = entityOf(text, "Mr. Moss");
    expect(moss).toMatchObject({
      surname: "Moss",
      given: "Frank",
      gender: "male",
      title: "Deputy Assistant Secretary",
    });
    expect(moss.mentions).toHaveLength(3);
  });

  it("tells the parts of a name", () => {
    const text = "She met Dr. Ursula von der Layden Jr. there. Then J.K. O’Neill-Smith came.";
    expect(roles(mentionIn(text, "Dr. Ursula von der Layden Jr."))).toEqual([
      "Ursula given",
      "von particle",
      "der particle",
      "Layden surname",
      "Jr. suffix",
    ]);
    expect(roles(mentionIn(text, "J.K. O’Neill-Smith"))).toEqual(["J.K. initial", "O'Neill-Smith surname"]);
  });

  it("takes possessive endings off", () => {
    const text = "It was Omar Haddad’s boat, and James’ oars.";
    expect(mentionIn(text, "Omar Haddad").parts.at(-1)?.text).toBe("Haddad");
    expect(mentionIn(text, "James").parts[0]?.text).toBe("James");
  });

  it("keeps two people of one surname apart by given name and courtesy title", () => {
    const text =
      "Jane Holm and Peter Holm sued. Mr. Peter Holm won. Mrs. Jane Holm lost. Mr. Holm cheered; Mrs. Holm wept.";
    expect(entityOf(text, "Mr. Holm").name).toBe("Peter Holm");
    expect(entityOf(text, "Mrs. Holm").name).toBe("Jane Holm");
  });

  it("knows short forms and initials of given names", () => {
    const text = "Christopher Vane sang. Later Chris Vane and C. Vane were paid.";
    expect(namesOf(text).map((line) => line.split(" = ")[1])).toEqual(new Array(3).fill("Christopher Vane (person)"));
  });

  it("splits an organisation from the title and the name behind it", () => {
    expect(namesOf("They asked NATO Secretary General Lars Holm about it.")).toEqual([
      "NATO = NATO (organisation)",
      "Secretary General Lars Holm = Lars Holm (person)",
    ]);
    const minister = mentionIn(
      "They asked Minister of Foreign Affairs Ana Prudnik.",
      "Minister of Foreign Affairs Ana Prudnik",
    );
    expect(minister.title).toBe("Minister of Foreign Affairs");
    expect(roles(minister)).toEqual(["Ana given", "Prudnik surname"]);
  });

  it("takes a title that is also a surname for what it is", () => {
    expect(roles(mentionIn("They heard Stephen King read.", "Stephen King"))).toEqual([
      "Stephen given",
      "King surname",
    ]);
    expect(mentionIn("They heard King Harald speak.", "King Harald").title).toBe("King");
  });

  it.each([
    ["She met Osama bin Tarikh there.", "Osama bin Tarikh", ["Osama given", "bin particle", "Tarikh surname"]],
    [
      "She met Oscar de la Renda there.",
      "Oscar de la Renda",
      ["Oscar given", "de particle", "la particle", "Renda surname"],
    ],
    ["She met Kevin De Leño there.", "Kevin De Leño", ["Kevin given", "De particle", "Leño surname"]],
    ["She met Bashar al-Haddad there.", "Bashar al-Haddad", ["Bashar given", "al-Haddad surname"]],
    ["She met Henry Moss III there.", "Henry Moss III", ["Henry given", "Moss surname", "III suffix"]],
    ["She met Ken Griffy, Jr. there.", "Ken Griffy, Jr.", ["Ken given", "Griffy surname", "Jr. suffix"]],
    ["She met Anna D’Souza there.", "Anna D’Souza", ["Anna given", "D'Souza surname"]],
    ["She met LeBron MacDougal there.", "LeBron MacDougal", ["LeBron given", "MacDougal surname"]],
    ["She met George H.W. Bushe there.", "George H.W. Bushe", ["George given", "H.W. initial", "Bushe surname"]],
    ["She met Zoë Brontë-Ødegård there.", "Zoë Brontë-Ødegård", ["Zoë given", "Brontë-Ødegård surname"]],
    ["By Ana Moss and Goran Stojkovski", "Ana Moss", ["Ana given", "Moss surname"]],
    ["Photo by Jo Lindqvist/Getty Images", "Jo Lindqvist", ["Jo given", "Lindqvist surname"]],
    ["The guests: Mr. Tom Hill Ms. Dale Alton Mr. Piet Kea", "Ms. Dale Alton", ["Dale given", "Alton surname"]],
  ])("%s", (text, name, parts) => {
    expect(roles(mentionIn(text, name))).toEqual(parts);
  });

  it.each([
    ["Ursula van der Velden came. Van der Velden left.", "Van der Velden", "Ursula van der Velden"],
    ["Bashar al-Haddad came. Al-Haddad left.", "Al-Haddad", "Bashar al-Haddad"],
    ["Greta Van Halverson came. Van Halverson left.", "Van Halverson", "Greta Van Halverson"],
    ["José Muñoz came. They saw Munoz leave.", "Munoz", "José Muñoz"],
    ["Sean O’Neill came. It was O’Neill’s boat.", "O’Neill", "Sean O'Neill"],
    ["Mitch McConnolly came. McConnolly’s boat left.", "McConnolly", "Mitch McConnolly"],
  ])("%s", (text, words, name) => {
    const article = analyseText(text);
    const last = article.names.mentions.at(-1)!;
    expect([text.slice(last.start, last.end), last.entity.name]).toEqual([words, name]);
  });

  it("tells given names from the months that they are called after", () => {
    expect(entityOf("The cup went to Jan Novotny at noon. Novotny bowed.", "Novotny").name).toBe("Jan Novotny");
    expect(namesOf("It was said that April Moss left.")).toEqual(["April Moss = April Moss (person)"]);
    expect(namesOf("They say that last April Moss left. On 12 May Moss came.")).toEqual([
      "Moss = Moss (unknown)",
      "Moss = Moss (unknown)",
    ]);
  });

  it("links a surname in a headline to the person named further down", () => {
    const text = "Prudnik Wins Race for Harbor Seat\n\nAna Prudnik won on Monday. Prudnik thanked all who came.";
    expect(namesOf(text)[0]).toBe("Prudnik = Ana Prudnik (person)");
    expect(namesOf("PRUDNIK WINS HARBOR RACE\n\nAna Prudnik won. Voters like Prudnik.")[0]).toBe(
      "PRUDNIK = Ana Prudnik (person)",
    );
  });
});

describe("mentions of organisations and places", () => {
  it("knows them by their words", () => {
    expect(
      namesOf(
        "The Department of Health and Human Services and Acme Corp. moved from New York to Clay County and Lake Vesta.",
      ),
    ).toEqual([
      "Department of Health and Human Services = Department of Health and Human Services (organisation)",
      "Acme Corp. = Acme Corp. (organisation)",
      "New York = New York (place)",
      "Clay County = Clay County (place)",
      "Lake Vesta = Lake Vesta (place)",
    ]);
  });

  it("knows a firm by its ampersand", () => {
    expect(namesOf("They hired Moss & Lind at noon.")).toEqual(["Moss & Lind = Moss & Lind (organisation)"]);
  });

  it("puts an acronym to the name that it stands for", () => {
    const text = "The Harbor Safety Commission met. The HSC voted.";
    expect(entityOf(text, "HSC").name).toBe("Harbor Safety Commission");
  });
});

describe("what is no name", () => {
  it.each([
    "Growth slowed in May. However, prices rose on Monday, and I left.",
    "“Nothing changed,” she said. “Everything did.”",
    "The mid-January talks failed.",
  ])("%s", (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it("decides the first word of a sentence by the rest of the article", () => {
    expect(namesOf("Will power win? It will.")).toEqual([]);
    expect(namesOf("Moss grew on the wall.")).toEqual([]);
    expect(namesOf("Moss left. They saw Moss leave.")).toEqual(["Moss = Moss (unknown)", "Moss = Moss (unknown)"]);
    expect(namesOf("Prudnik left.")).toEqual(["Prudnik = Prudnik (unknown)"]);
  });
});

it("finds the mention that a token is part of", () => {
  const article = analyseText("Then Mr. Moss left.");
  const at = (text: string) => article.names.mentionAt(article.tokens.find((token) => token.text === text)!);
  expect(at("Moss")).toBe(article.names.mentions[0]);
  expect(at("Mr.")).toBe(article.names.mentions[0]);
  expect(at("left")).toBeUndefined();
});
