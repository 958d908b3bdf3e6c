/** Religions, their people and their books. */
export const beliefs = `
  Anglican, Baptist, Buddhism, Buddhist, Catholic, Catholicism, Christian, Christianity, Church of England, Episcopal, Episcopalian,
  Evangelical, Hindu, Hinduism, Islam, Islamic, Islamist, Jehovah's Witnesses, Jewish, Judaism, Lutheran, Methodist, Mormon, Muslim,
  New Testament, Old Testament, Pentecostal, Presbyterian, Protestant, Protestantism, Quaker, Roman Catholic, Russian Orthodox,
  Seventh-day Adventist, Shiite, Southern Baptist, Sunni, Torah, Unitarian
`;
