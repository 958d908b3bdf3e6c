import { CLASS_LETTERS } from "./classes.js";

/**
 * How odd it is for a word of one class to stand right before one of another: 0 usual, 1 seldom, 2 odd, 3 hardly ever, 4 as
 * good as never; 1 where nothing is said. By left class, then right classes by how odd they are.
 */
const ODDITY: Readonly<Record<string, string>> = {
  // The man: "said", "of", "and"; hardly "man him", "man run".
  N: "0 BFC.tD 0.5 NPTHM 2 AEe@n 1.5 SsU 3 OV",
  P: "0 BFC.tD 0.5 VHMIG 2 NAEe@n 1.5 SsU 3 OTP",
  V: "0 EeO 0.5 F@PtURC 1 NAG. 2 nSsI 3.5 VBTD 4 MxH",
  T: "0 EeOF 0.5 tUR@C. 1 NPAGI 2 Ss 3 nV 4 TDMxBH",
  D: "0 EeOF 0.5 tUR@C. 1 NPAGI 2 Ss 3 nV 4 TDMxBH",
  I: "0 FtE.C 0.5 NPRe 1 OU@ 2 AGSs 3 InB 4 VTDMxH",
  G: "0 EeONPFAR 0.5 tU.C@ 2 GSsInB 3 TM 4 VDxH",
  A: "0 NP 0.5 A.C 1 FtU@ 1.5 GI 2 R 3 EeSsBTD 4 OVMxHn",
  R: "0 AD.I 0.5 REeFtCUSsGVT 1 MxBH 2 NP@n 3 O",
  // "The" asks for a noun, or what describes one.
  E: "0 NPA@U 1 IG 1.5 R 3.5 .e 4 FCn 4.5 VTDESsOMxBHt",
  e: "0 NA@ 1 IGU 1.5 R 3.5 .P 4 FCn 4.5 VTDEeSsOMxBHt",
  S: "0 VDMxBH 0.5 R 2 F.C 3 IGU@tnP 4 TNAEeSsO",
  s: "0 TDMxBH 0.5 R 2 F.C 3 IGU@tnP 4 VNAEeSsO",
  O: "0 F.t 0.5 CR 1 GIAEeV 2 SsUn@ 3 NPDT 3.5 MxBHO",
  F: "0 NPEeOU@A 0.5 G 1 I 1.5 F 2 RC. 3 n 4 VTDSst 4.5 MxBH",
  M: "0 VnBH 0.5 R 1 Ss 1.5 . 2 C@ 3 EeFA 4 NPTDIGOMxUt",
  x: "0 Vn 0.5 EeSsOR 1 NPH. 2 ACFtU@ 3 GIMB 4 TDx",
  B: "0 IGAREen 0.5 FtU@ 1 NPC.B 1.5 Ss 2.5 O 3.5 DH 4 VTMx",
  H: "0 IEenRtB 0.5 NPAOUF@ 1 Ss.C 1.5 H 3 GxD 4 VTM",
  C: "0 EeSs 0.5 NPA@RFUDB 1 VTIGMxHtnC. 1.5 O",
  U: "0 P.A 0.5 UFC@N 1 tI 2 RBMGHTD 3 VEeSsxOn",
  t: "0 VEe@O 0.5 NPUBH 1 GARnx 2 I. 3 FC 4 TDSsMt",
  n: "0 V.EeAFIG 0.5 RtUBHOC 1 NP@Ss 3 TDMx",
  ".": "0 EeSsFCR@U 0.5 NPAIGtnD 1 VMxBHO. 2 T",
  "@": "0 DTBFC.NMH 0.5 xRtU@ 1 PIGA 2 EeSsnV 3 O",
};

const SIZE = CLASS_LETTERS.length;
const SELDOM = 1;
const UNKNOWN = 0.7;

function table(): Float64Array {
  const oddity = new Float64Array(SIZE * SIZE).fill(SELDOM);
  for (const [left, groups] of Object.entries(ODDITY)) {
    const parts = groups.split(" ");
    for (let at = 0; at < parts.length; at += 2) {
      for (const right of parts[at + 1]!) {
        oddity[CLASS_LETTERS.indexOf(left) * SIZE + CLASS_LETTERS.indexOf(right)] = Number(parts[at]);
      }
    }
  }
  return oddity;
}

let oddity: Float64Array | undefined;

function least(lefts: number, rights: number): number {
  if (lefts === 0 || rights === 0) return UNKNOWN;
  oddity ??= table();
  let best = Number.POSITIVE_INFINITY;
  for (let left = 0; left < SIZE; left += 1) {
    if ((lefts & (1 << left)) === 0) continue;
    for (let right = 0; right < SIZE; right += 1) {
      if ((rights & (1 << right)) !== 0) best = Math.min(best, oddity[left * SIZE + right]!);
    }
  }
  return best;
}

/**
 * How badly a word of these classes stands between its neighbours: 0 in its place, up to 9 where no sentence has it. All
 * three are bits as `classesOf` gives them.
 */
export function misfit(before: number, word: number, after: number): number {
  if (word === 0) return 2 * UNKNOWN;
  let best = Number.POSITIVE_INFINITY;
  for (let each = 0; each < SIZE; each += 1) {
    const bit = 1 << each;
    if ((word & bit) !== 0) best = Math.min(best, least(before, bit) + least(bit, after));
  }
  return best;
}
