/** Short forms of given names; a line begins with the full one. */
const LINES = `
Abraham Abe
Albert Al Bert
Alexander Alex Alec Sandy Sasha
Alexandra Alex Sandra Sasha
Alfred Alf Fred
Allison Allie Ally
Andrew Andy Drew
Anthony Tony Ant
Antonio Tony
Arthur Art
Barbara Barb
Barnard Barney
Benjamin Ben Benny
Bernard Bernie
Bradley Brad
Catherine Cathy Kate Cat
Charles Charlie Chuck Chas
Christine Chris Tina
Christopher Chris Topher Kit
Clifford Cliff
Cynthia Cindy
Daniel Dan Danny
David Dave Davey
Deborah Deb Debbie
Dennis Denny
Donald Don Donnie
Dorothy Dot Dottie
Douglas Doug
Edward Ed Eddie Ted Ned
Elizabeth Liz Beth Betsy Betty Eliza Lizzie
Eugene Gene
Franklin Frank
Frederick Fred Freddie Rick
Gabriel Gabe
Gerald Gerry Jerry
Gregory Greg
Harold Harry Hal
Henry Hank Harry
Jacob Jake
Jacqueline Jackie
James Jim Jimmy Jamie
Janet Jan
Jeffrey Jeff
Jennifer Jen Jenny
Jessica Jess Jessie
John Jack Johnny
Jonathan Jon Jonny
Joseph Joe Joey
Joshua Josh
Judith Judy
Katherine Kate Kathy Katie Kat
Kathleen Kathy Kate
Kenneth Ken Kenny
Kimberly Kim
Lawrence Larry
Leonard Len Lenny Leo
Leonardo Leo
Lionel Leo
Margaret Maggie Meg Peggy Madge
Martin Marty
Matthew Matt
Maxwell Max
Michael Mike Mick Mickey
Mikhail Misha
Mitchell Mitch
Nathan Nate
Nathaniel Nate Nat
Nicholas Nick Nicky
Nikolai Kolya
Pamela Pam
Patricia Pat Patty Tricia
Patrick Pat Paddy
Peter Pete
Philip Phil
Phillip Phil
Randall Randy
Raymond Ray
Rebecca Becky Becca
Richard Rick Dick Rich Ricky
Robert Bob Bobby Rob Robbie
Ronald Ron Ronnie
Samantha Sam
Samuel Sam Sammy
Stephen Steve
Steven Steve
Stuart Stu
Susan Sue Susie
Terence Terry
Theodore Ted Teddy Theo
Thomas Tom Tommy
Timothy Tim
Valerie Val
Victoria Vicky
Vincent Vince Vinny
Vladimir Volodya
Walter Walt
William Bill Billy Will Willie
Zachary Zach Zack
`;

const fullNames = new Map<string, readonly string[]>();
for (const line of LINES.trim().split("\n")) {
  const [full, ...short] = line.split(" ");
  for (const name of short) fullNames.set(name, [...(fullNames.get(name) ?? []), full as string]);
}

/** The given names that a short form stands for; none for a name that is no short form. */
export function fullNamesOf(name: string): readonly string[] {
  return fullNames.get(name) ?? [];
}
