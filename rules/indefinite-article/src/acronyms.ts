/**
 * Capitals in F, H, L, M, N, R, S and X, whose names begin with a vowel: `an SUV`, but `a NATO official`. Only those are
 * here whose letters could be said both ways, or are not said as they look; `NBC` and `FBI` need no list.
 */

/** Said letter by letter. */
export const SPELLED_OUT: ReadonlySet<string> = new Set(
  `FA FAA FAO FEC FIA FOI FOP HIE HIV HOA HOV LA LED LSAT MA MBA MEP MFA MIA MIT MOD MOT MOU NAACP NEA NEC NEH NIH NIMH NUJ
  NUM NUS RAC RAF RIAA RU SA SAE SAS SE SEC SEIU SEO SIU SLA SOE SOP SOS SPA SUV SUVS`.split(/\s+/),
);

/** Said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set(
  `FAFSA FARC FEMA FERC FERPA FIDE FIFA FINRA FISA FOMO HAARP HACCP HAMAS HAZMAT HEPA HIPAA HUD HUMINT LAN LASER LASIK LEED
  LIBOR LIDAR MADD MAGA MANPAD MANPADS MASH MENA MERCOSUR MERS MIDI MIRV MOAB MOMA MOOC NAFTA NASA NASCAR NASDAQ NATO NIMBY
  NIST NOAA NORAD NORML RADAR RAM RAND REIT RICO RINO ROM SAARC SADC SALT SARS SCOTUS SCUBA SEAL SEATO SETI SIDS SIGINT SIM
  SNAFU SNAP SNCC SOCOM SONAR SPAC STEM SWAT SWIFT`.split(/\s+/),
);

/** Said both ways, or read out as the longer name that they stand for: `NYC`, `SC`. */
export const SAID_EITHER_WAY: ReadonlySet<string> = new Set(
  `FAQ FISC FL FOIA FT HI LT MD ME MI MN MO MR MRS MS MT NC ND NE NGINX NH NHTSA NJ NM NO NV NY NYC RFRA RI ROK ROTC SC SD
  SGT SQL SR ST SUNY URL`.split(/\s+/),
);
