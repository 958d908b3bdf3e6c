import { COMMON_WORDS } from "./common-words.js";
import { MISTYPED_A_TO_M } from "./mistyped-a-m.js";
import { MISTYPED_N_TO_Z } from "./mistyped-n-z.js";
import { SOUND_ALIKES_A_TO_B } from "./sound-alikes-a-b.js";
import { SOUND_ALIKES_C_TO_D } from "./sound-alikes-c-d.js";
import { SOUND_ALIKES_E_TO_L } from "./sound-alikes-e-l.js";
import { SOUND_ALIKES_M_TO_O } from "./sound-alikes-m-o.js";
import { SOUND_ALIKES_P } from "./sound-alikes-p.js";
import { SOUND_ALIKES_Q_TO_S } from "./sound-alikes-q-s.js";
import { SOUND_ALIKES_T_TO_Z } from "./sound-alikes-t-z.js";
import type { Pairs } from "./types.js";

/** All pairs, module by module. */
export const PAIRS: readonly Pairs[] = [
  COMMON_WORDS,
  MISTYPED_A_TO_M,
  MISTYPED_N_TO_Z,
  SOUND_ALIKES_A_TO_B,
  SOUND_ALIKES_C_TO_D,
  SOUND_ALIKES_E_TO_L,
  SOUND_ALIKES_M_TO_O,
  SOUND_ALIKES_P,
  SOUND_ALIKES_Q_TO_S,
  SOUND_ALIKES_T_TO_Z,
];
