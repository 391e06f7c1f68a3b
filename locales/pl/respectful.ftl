### Pytania z szacunkiem: kartka z pytaniami o osobę, dla organizacji, które pomagają ludziom, i strona dla ich personelu. Kartkę drukuje się pustą; program nie przechowuje odpowiedzi.

respectful-name = Pytania z szacunkiem
    .about = Zrób kartkę, która z troską pyta ludzi o nich samych. Piszą na papierze. Ten program nie przechowuje żadnych odpowiedzi.
respectful-about = O co trzeba zapytać?
    .hint = Pytaj tylko o to, co posłuży do lepszej pomocy.
respectful-about-race = Rasa i pochodzenie etniczne
respectful-about-language = Język
respectful-about-interpreter = Tłumacz
respectful-about-disability = Niepełnosprawność
respectful-about-gender = Zaimki i płeć
respectful-about-faith = Wiara albo wsparcie duchowe
respectful-who = Kto zobaczy odpowiedzi?
    .hint = Wymień wszystkich, na przykład: twój doradca (counselor) i recepcja.

## Kartka, dla osoby, której się pomaga.

respectful-title = O tobie, twoimi słowami
respectful-skip = Każde pytanie możesz pominąć. Odpowiedź możesz zmienić w każdej chwili.
respectful-choose = Albo zaznacz wszystko, co pasuje:
respectful-prefer = Wolę nie mówić
respectful-who-sees = Kto to zobaczy: { $who }
respectful-same = Jeśli to pominiesz, dostaniesz taką samą opiekę.

## Pytania, pola do zaznaczenia i powody.

respectful-race-question = Jak opisujesz swoją rasę, pochodzenie etniczne, plemię albo naród?
respectful-race-black = Osoba czarnoskóra albo afroamerykańska
respectful-race-indigenous = Osoba z rdzennych ludów Ameryki, Alaski albo innego miejsca
respectful-race-asian = Osoba azjatycka albo azjatycko-amerykańska
respectful-race-pacific = Osoba z rdzennego ludu Hawajów albo z wysp Pacyfiku
respectful-race-latine = Osoba latynoska (Latino, Latina, Latine) albo Hispanic
respectful-race-mena = Osoba z Bliskiego Wschodu albo Afryki Północnej
respectful-race-white = Osoba biała
respectful-race-why = Dlaczego pytamy: żeby zobaczyć, czy wszystkich traktujemy równie dobrze.
respectful-language-question = W jakich językach najlepiej mówisz, migasz albo czytasz?
respectful-language-talk = Proszę mówić albo migać do mnie w moim języku.
respectful-language-write = Proszę pisać do mnie w moim języku.
respectful-language-read = Proszę czytać mi pisma na głos.
respectful-language-why = Dlaczego pytamy: żebyśmy rozumieli ciebie, a ty nas.
respectful-interpreter-question = Czy chcesz tłumacza? Jakiego języka?
respectful-interpreter-far = Przez telefon albo wideo
respectful-interpreter-near = W tym samym pokoju co ja
respectful-interpreter-stranger = Nikt, kto mnie zna
respectful-interpreter-why = Dlaczego pytamy: żeby znaleźć ci tłumacza. Dla ciebie jest za darmo. Nie musisz przyprowadzać rodziny.
respectful-disability-question = Co powinniśmy wiedzieć o twoim ciele, umyśle albo zmysłach, żeby dobrze ci pomóc?
respectful-disability-steps = Wejście bez schodów
respectful-disability-print = Duży druk albo pomoc w czytaniu i pisaniu
respectful-disability-time = Więcej czasu albo cichy pokój
respectful-disability-why = Dlaczego pytamy: żeby zmienić nasze pokoje, pisma i wizyty tak, żeby ci pasowały.
respectful-pronouns-question = Jakiego imienia i jakich zaimków mamy używać, gdy mówimy do ciebie i o tobie? Gdzie mamy ich nie używać?
respectful-gender-question = Jak opisujesz swoją płeć?
respectful-gender-woman = Kobieta
respectful-gender-man = Mężczyzna
respectful-gender-nonbinary = Osoba niebinarna
respectful-gender-trans = Osoba trans
respectful-gender-why = Dlaczego pytamy: żeby zwracać się do ciebie właściwym imieniem i dać ci odpowiednią opiekę.
respectful-faith-question = Czy pomogłaby ci tutaj wiara, duchowość albo tradycja? Jak?
respectful-faith-place = Miejsce na modlitwę albo ciszę
respectful-faith-visit = Odwiedziny kogoś z mojej wiary albo tradycji
respectful-faith-why = Dlaczego pytamy: wiara i tradycja mogą dawać siłę. Chcemy, żeby twoja miała tu miejsce.

## Strona dla personelu, po pytaniach.

respectful-staff = Dla personelu: jak pytać
respectful-staff-everyone = Wszystkim zadawaj te same pytania. Nigdy nie pytaj tylko ludzi, którzy w pewien sposób wyglądają albo mówią.
respectful-staff-guess = Nigdy nie zgaduj. Nazwisko, twarz, głos ani ubranie nie podpowiedzą ci odpowiedzi.
respectful-staff-immigration = Nigdy nie pytaj o status imigracyjny. Nigdy go nie zapisuj.
respectful-staff-private = Pytaj tam, gdzie nikt nie słyszy. Niech odpowiada ta osoba, a nie rodzina.
respectful-staff-promise = Powiedz zgodnie z prawdą, dlaczego pytasz i kto zobaczy odpowiedzi. Obiecuj tylko to, czego możesz dotrzymać.
respectful-staff-accept = Jeśli ktoś nie chce odpowiedzieć, podziękuj i przejdź dalej.
respectful-staff-keep = Trzymaj te kartki pod kluczem. Zachowuj tylko to, czego używasz. Nigdy nie publikuj liczby mniejszej niż 10.
