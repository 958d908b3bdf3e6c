/** Peoples, the adjectives of countries and continents, and languages. */
export const demonyms = `
  Afghan, African, African American, Afrikaans, Albanian, Algerian, American, Angolan, Arabic, Argentine, Argentinian, Armenian, Asian,
  Asian American, Australian, Austrian, Azerbaijani, Bahraini, Bangladeshi, Belarusian, Belgian, Bolivian, Bosnian, Brazilian, British,
  Bulgarian, Burmese, Burundian, Cambodian, Cameroonian, Canadian, Caribbean, Catalan, Chadian, Chechen, Chilean, Chinese, Colombian,
  Congolese, Creole, Croatian, Cuban, Cypriot, Czech, Danish, Dutch, Ecuadorean, Egyptian, English, Eritrean, Estonian, Ethiopian, European,
  Filipino, Finnish, French, Georgian, German, Ghanaian, Greek, Guatemalan, Haitian, Hawaiian, Hebrew, Hispanic, Honduran, Hungarian,
  Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli, Italian, Ivorian, Jamaican, Japanese, Jordanian, Kazakh, Kenyan, Korean,
  Kosovar, Kurdish, Kuwaiti, Latin American, Latvian, Lebanese, Liberian, Libyan, Lithuanian, Macedonian, Malaysian, Malian, Mandarin,
  Mauritanian, Mediterranean, Mexican, Moldovan, Mongolian, Montenegrin, Moroccan, Mozambican, Namibian, Native American, Nepalese,
  Nicaraguan, Nigerian, North Korean, Norwegian, Pakistani, Palestinian, Panamanian, Paraguayan, Persian, Peruvian, Polish, Polynesian,
  Portuguese, Puerto Rican, Qatari, Romanian, Russian, Rwandan, Salvadoran, Sanskrit, Saudi, Scandinavian, Scottish, Senegalese, Serbian,
  Singaporean, Slovak, Slovenian, Somali, South African, South Korean, Spanish, Sudanese, Swahili, Swedish, Syrian, Taiwanese, Tajik,
  Tanzanian, Thai, Tibetan, Tunisian, Turkish, Turkmen, Ugandan, Ukrainian, Urdu, Uruguayan, Uzbek, Venezuelan, Vietnamese, Welsh, Yemeni,
  Yiddish, Zambian, Zimbabwean
`;
