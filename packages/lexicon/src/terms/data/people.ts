/** Heads of state and government and other people of whom every paper writes, in full. */
export const people = `
  Abraham Lincoln, Adolf Hitler, Alan Greenspan, Albert Einstein, Alexander Lukashenko, Alexandria Ocasio-Cortez, Alexei Navalny,
  Amy Coney Barrett, Andrei Gromyko, Andrzej Duda, Angela Merkel, Anthony Fauci, Antonin Scalia, Antonio Guterres,
  Antony Blinken, Arnold Schwarzenegger, Aung San Suu Kyi, Ayatollah Khamenei, Barack Obama, Barbra Streisand, Bashar al-Assad,
  Ben Bernanke, Benazir Bhutto, Benito Mussolini, Benjamin Netanyahu, Bernie Sanders, Bill Clinton, Bill de Blasio, Boris Johnson,
  Boris Yeltsin, Boutros Boutros-Ghali, Brett Kavanaugh, Carly Fiorina, Charles Schumer, Chelsea Clinton, Chris Christie, Chuck Grassley,
  Chuck Schumer, Clarence Thomas, Colin Powell, Condoleezza Rice, Cristina Fernandez de Kirchner, Daniel Patrick Moynihan, David Cameron,
  David Petraeus, Dianne Feinstein, Dick Cheney, Dilma Rousseff, Dmitri Medvedev, Dmitry Medvedev, Donald Rumsfeld, Donald Trump,
  Dwight Eisenhower, Edward Snowden, Ehud Barak, Elena Kagan, Elizabeth Warren, Ellen DeGeneres, Elon Musk, Emmanuel Macron,
  Enrique Pena Nieto, Eric Holder, Erich Honecker, Evo Morales, Ferdinand Marcos, Fidel Castro, Francois Hollande, Franklin Roosevelt,
  Gamal Abdel Nasser, George Stephanopoulos, Gerhard Schroder, Golda Meir, Greta Thunberg, Hamid Karzai, Harvey Weinstein, Hassan Rouhani,
  Henry Kissinger, Hillary Clinton, Hillary Rodham Clinton, Hosni Mubarak, Hugo Chavez, Imran Khan, Indira Gandhi, Jacinda Ardern,
  Jacques Chirac, Jair Bolsonaro, Jared Kushner, Jeb Bush, Jeff Bezos, Jeff Sessions, Jeffrey Epstein, Jeremy Corbyn, Jim Mattis, Joe Biden,
  John Boehner, John Kasich, John Kerry, John McCain, Josef Stalin, Joseph Stalin, Julian Assange, Justin Trudeau, Kamala Harris,
  Kathleen Sebelius, Kellyanne Conway, Ketanji Brown Jackson, Kim Dae-jung, Kim Jong Un, Kim Jong-il, Kim Jong-un, Kirsten Gillibrand,
  Kofi Annan, Lech Walesa, Leonid Brezhnev, Lindsey Graham, Lloyd Austin, Loretta Lynch, Luiz Inacio Lula da Silva, Lyndon Johnson,
  Madeleine Albright, Mahatma Gandhi, Mahmoud Abbas, Mahmoud Ahmadinejad, Malala Yousafzai, Malcolm Turnbull, Malcolm X, Manmohan Singh,
  Marco Rubio, Margaret Thatcher, Mario Draghi, Mark Zuckerberg, Martin Luther King, Melania Trump, Merrick Garland, Michael Bloomberg,
  Michelle Bachelet, Michelle Obama, Mikhail Gorbachev, Mitch McConnell, Mitt Romney, Mohamed ElBaradei, Mohamed Morsi,
  Mohammad Javad Zarif, Mohammed bin Salman, Muhammad Ali, Nancy Pelosi, Narendra Modi, Neil Gorsuch, Nelson Mandela,
  Nicolae Ceausescu, Nicolas Maduro, Nicolas Sarkozy, Nikita Khrushchev, Nikki Haley, Olaf Scholz, Oprah Winfrey, Osama bin Laden,
  Paul Manafort, Pervez Musharraf, Pete Buttigieg, Rahm Emanuel, Rand Paul, Recep Tayyip Erdogan, Rex Tillerson, Richard Nixon,
  Rick Santorum, Rishi Sunak, Robert Mugabe, Rodrigo Duterte, Ron DeSantis, Ronald Reagan, Rudy Giuliani, Rupert Murdoch,
  Ruth Bader Ginsburg, Saddam Hussein, Samantha Power, Samuel Alito, Sarah Palin, Sergei Lavrov, Sergey Lavrov, Shimon Peres, Shinzo Abe,
  Silvio Berlusconi, Slobodan Milosevic, Sonia Sotomayor, Stephen Breyer, Stephen Hawking, Steve Bannon, Steve Mnuchin, Steven Mnuchin,
  Steven Spielberg, Susan Collins, Taylor Swift, Ted Cruz, Theodore Roosevelt, Theresa May, Tony Blair, Tulsi Gabbard, Ursula von der Leyen,
  Valery Giscard d'Estaing, Viktor Orban, Viktor Yanukovych, Vladimir Lenin, Vladimir Putin, Vladimir Zelensky, Volodymyr Zelensky,
  Volodymyr Zelenskyy, Warren Buffett, Wen Jiabao, William Rehnquist, Winston Churchill, Xi Jinping, Yasser Arafat, Yitzhak Rabin
`;

/** Surnames and given names of those that nobody else in the news has. */
export const surnames = `
  Ahmadinejad, Berlusconi, Bernanke, Bolsonaro, Brezhnev, Buttigieg, Ceausescu, Churchill, Condoleezza, Duterte, Eisenhower, Erdogan,
  Feinstein, Gandhi, Giuliani, Gorbachev, Gorsuch, Kavanaugh, Khamenei, Khrushchev, Kissinger, Lukashenko, Macron, McConnell, Medvedev,
  Merkel, Milosevic, Mnuchin, Mubarak, Musharraf, Mussolini, Navalny, Netanyahu, Obama, Pelosi, Petraeus, Pompeo, Putin, Reagan, Roosevelt,
  Rumsfeld, Sarkozy, Schwarzenegger, Shakespeare, Snowden, Sotomayor, Stephanopoulos, Trudeau, Yanukovych, Yeltsin, Zuckerberg
`;
