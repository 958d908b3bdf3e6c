/** People whom every reader of the news knows by the surname: heads of state, party leaders, the very famous. First given name and surname. */
export const FAMOUS_PEOPLE: ReadonlySet<string> = new Set(
  `Mahmoud Abbas|Shinzo Abe|Mahmoud Ahmadinejad|Anthony Albanese|Yasser Arafat|Bashar Assad|William Barr
Silvio Berlusconi|Hunter Biden|Joe Biden|Joseph Biden|Tony Blair|Antony Blinken|Michael Bloomberg|Jair Bolsonaro
John Bolton|Leonid Brezhnev|Gordon Brown|George Bush|Jeb Bush|Pete Buttigieg|David Cameron|Mark Carney|Jimmy Carter
Fidel Castro|Hugo Chavez|Dick Cheney|Jacques Chirac|Winston Churchill|Hugo Chávez|Bill Clinton|Hillary Clinton
James Comey|Jeremy Corbyn|Ted Cruz|Andrew Cuomo|Charles Darwin|Ron DeSantis|Rodrigo Duterte|Albert Einstein
Dwight Eisenhower|Jeffrey Epstein|Recep Erdogan|Recep Erdoğan|Anthony Fauci|Francisco Franco|Sigmund Freud
Moammar Gaddafi|Muammar Gaddafi|Indira Gandhi|Mahatma Gandhi|Mohandas Gandhi|Bill Gates|Newt Gingrich|Ruth Ginsburg
Rudolph Giuliani|Rudy Giuliani|Mikhail Gorbachev|Al Gore|Lindsey Graham|Antonio Guterres|António Guterres
Kamala Harris|Adolf Hitler|Francois Hollande|François Hollande|Saddam Hussein|Thomas Jefferson|Boris Johnson
Lyndon Johnson|Brett Kavanaugh|Edward Kennedy|John Kennedy|Robert Kennedy|Ted Kennedy|John Kerry|Ali Khamenei
Ruhollah Khomeini|Nikita Khrushchev|Martin King|Henry Kissinger|Osama Laden|Sergei Lavrov|Sergey Lavrov
Vladimir Lenin|Abraham Lincoln|Emmanuel Macron|Nicolas Maduro|Nicolás Maduro|Nelson Mandela|Ferdinand Marcos
Karl Marx|Theresa May|John McCain|Joseph McCarthy|Kevin McCarthy|Mitch McConnell|Dmitri Medvedev|Dmitry Medvedev
Angela Merkel|Friedrich Merz|Javier Milei|Narendra Modi|Scott Morrison|Hosni Mubarak|Robert Mueller|Robert Mugabe
Elon Musk|Benito Mussolini|Benjamin Netanyahu|Gavin Newsom|Richard Nixon|Barack Obama|Michelle Obama|Viktor Orban
Viktor Orbán|Sarah Palin|Nancy Pelosi|Mike Pence|Pablo Picasso|Augusto Pinochet|Mike Pompeo|Colin Powell
Jerome Powell|Vladimir Putin|Muammar Qaddafi|Yitzhak Rabin|Ronald Reagan|Condoleezza Rice|Mitt Romney
Franklin Roosevelt|Theodore Roosevelt|Hassan Rouhani|Marco Rubio|Donald Rumsfeld|Paul Ryan|Bernie Sanders
Nicolas Sarkozy|Adam Schiff|Gerhard Schröder|Chuck Schumer|Jeff Sessions|William Shakespeare|Ariel Sharon
Edward Snowden|George Soros|Joseph Stalin|Keir Starmer|Rishi Sunak|Taylor Swift|Margaret Thatcher|Justin Trudeau
Harry Truman|Donald Trump|Ivanka Trump|Melania Trump|Liz Truss|Donald Tusk|JD Vance|Elizabeth Warren
George Washington|Harvey Weinstein|Woodrow Wilson|Viktor Yanukovych|Boris Yeltsin|Volodymyr Zelenskiy
Volodymyr Zelensky|Volodymyr Zelenskyy|Mark Zuckerberg|Bashar al-Assad`.split(/[|\n]/),
);
