### Co daje siłę społecznościom: krótkie karty na ścianę albo do teczki. Każda ma dwa zdania: co pomaga wielu ludziom i co mogą zrobić inni.

## Co się wybiera i wpisuje.

strengths-name = Co daje siłę społecznościom
    .about = Karty do wydrukowania: co pomaga ludziom zachować zdrowie i co może zrobić ośrodek albo ktoś bliski.
strengths-who = Dla jakich społeczności?
    .hint = Na plakat wybierz jedną lub dwie.
strengths-who-black = Społeczności osób czarnoskórych
strengths-who-latine = Społeczności latynoskie
strengths-who-asian = Społeczności Amerykanów azjatyckiego pochodzenia
strengths-who-pacific = Społeczności rdzennych Hawajczyków i osób z wysp Pacyfiku
strengths-who-native = Społeczności rdzennych Amerykanów i rdzennych mieszkańców Alaski
strengths-who-arab = Społeczności arabskie i bliskowschodnie
strengths-who-multiracial = Osoby i rodziny wielorasowe
strengths-who-queer = Niebiałe osoby queer i trans
strengths-own = Karty naszymi słowami
    .hint = W każdej linijce napisz jedną kartę: co pomaga i co mogą zrobić inni. Nie podawaj nazwisk.

## Na stronie i na plakacie.

strengths-title = Co pomaga i co mogą zrobić inni
strengths-many = Te karty mówią, co pomaga wielu ludziom, ale nie wszystkim. Zapytaj każdą osobę, co pomaga właśnie jej.
strengths-authors = Napisały to osoby, które stworzyły ten program. Zanim tego użyjesz, zapytaj społeczność.
strengths-studies = Z badań, które tu wymieniamy, czytaliśmy streszczenia, a nie całość. Mówią o niektórych z tych sił, nie o wszystkich.

## Karty: społeczności osób czarnoskórych.

strengths-black-kin = W wielu rodzinach troszczą się o siebie dziadkowie, ciotki, rodzice chrzestni i sąsiedzi. Zapytaj, kto należy do rodziny, i pozwól im przyjść razem.
strengths-black-history = Znajomość historii osób czarnoskórych pomaga wielu młodym ludziom, gdy spotyka ich rasizm. Pokazuj ją u siebie przez cały rok i niech opowiadają ją osoby czarnoskóre.
strengths-black-faith = Wielu ludzi znajduje siłę w modlitwie, w kościele albo w meczecie. Znajdź osoby duchowne, które są otwarte na pytania o zdrowie psychiczne, i z nimi współpracuj.
strengths-black-circles = Kręgi sióstr (Sister circles) pochodzą od Afroamerykanek i wielu z nich dają miejsce, w którym mogą mówić. Daj im pokój i niech same prowadzą.
strengths-black-aid = Społeczności osób czarnoskórych od dawna karmią się i wspierają nawzajem, tak jak Czarne Pantery (Black Panthers) bezpłatnymi śniadaniami. Daj pieniądze albo czas grupom, które robią to dzisiaj.
strengths-black-source = Badanie: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Mówi o tożsamości, wierze i rodzinie wśród młodych Afroamerykanów.

## Karty: społeczności latynoskie.

strengths-latine-family = Dla wielu osób pierwszą pomocą są rodzice, kuzyni i rodzice chrzestni. Zapytaj, czy ma przyjść rodzina, i przyjmij też odpowiedź „nie”.
strengths-latine-language = O uczuciach często łatwiej mówić po hiszpańsku, portugalsku albo w rdzennym języku. Zapytaj, w jakim, i znajdź kogoś, kto nim mówi.
strengths-latine-promotoras = Promotoras to przeszkolone osoby z sąsiedztwa: ta rola pochodzi od społeczności z Ameryki Łacińskiej i społeczności latynoskich. Ufa im wielu ludzi: płać im i ich słuchaj.
strengths-latine-mutualistas = Meksykańskie społeczności w Teksasie stworzyły mutualistas, grupy, w których ludzie pomagają sobie nawzajem. Poszukaj takich grup w pobliżu i wspieraj je.
strengths-latine-source = Badanie: E. Valdivieso-Mora i inni, Frontiers in Psychology, 2016. Mówi o bliskich rodzinach wśród Latynosów i znajduje mały wpływ.

## Karty: społeczności Amerykanów azjatyckiego pochodzenia.

strengths-asian-ties = Bliskość rodziny, przyjaciół i sąsiadów pomaga wielu ludziom zachować zdrowie. Przyjmuj całe rodziny, jeśli dana osoba tego chce.
strengths-asian-cultures = Wielu młodych ludzi żyje w dwóch kulturach i obie mogą dawać im siłę. Pomóż rodzicom i dzieciom usłyszeć siebie nawzajem, z przeszkolonym tłumaczem.
strengths-asian-kapwa = Kapwa to filipińska wartość: ja i ty nie jesteśmy osobno. Zaproś filipińskich sąsiadów, żeby o niej opowiedzieli, i mów, że to od nich pochodzi.
strengths-asian-places = Niektóre starsze osoby znajdują spokój w świątyni, kościele, meczecie albo ogrodzie. Idź tam i zapytaj, co by pomogło.
strengths-asian-source = Badanie: W. Zhang i V. M. Ta, Social Science & Medicine, 2009. Mówi o rodzinie, krewnych, przyjaciołach i sąsiadach.

## Karty: społeczności rdzennych Hawajczyków i osób z wysp Pacyfiku.

strengths-pacific-named = Każdy lud ma własną nazwę i historię: Hawajczycy, Samoańczycy, Tongijczycy, mieszkańcy Wysp Marshalla i inni. Daj każdemu osobną linijkę w formularzach.
strengths-pacific-land = Wielu rdzennych Hawajczyków znajduje siłę w ‘āina, ziemi, która karmi ludzi. Przyjdź na dni pracy na tej ziemi, które prowadzą Hawajczycy.
strengths-pacific-story = Talk story pochodzi od rdzennych Hawajczyków i miejscowych społeczności Hawai‘i: ludzie dzielą się historiami, bez pośpiechu. Daj na to czas, zanim zaczną się papiery i pytania.
strengths-pacific-islands = Daleko od domu wielu ludzi spotyka się w kościele albo w klubie swojej wyspy. Zaproponuj pokój i zapytaj, czego potrzebują.
strengths-pacific-source = Badanie: M. C. K. Antonio i inni, Genealogy, 2024. Mówi o rdzennych Hawajczykach, kulturze i ziemi, a nie o innych ludach Pacyfiku.

## Karty: społeczności rdzennych Amerykanów i rdzennych mieszkańców Alaski.

strengths-native-nation = Przynależność do własnego narodu i nauka jego języka dają siłę wielu ludziom. Zapytaj o nazwę tego narodu i wspieraj jego lekcje języka.
strengths-native-elders = Wielu młodych ludzi dobrze sobie radzi, gdy blisko jest starszyzna. Płać starszyźnie za jej czas i niech sama wybiera, czym chce się podzielić.
strengths-native-ceremony = Niektórzy ludzie znajdują siłę w ceremoniach swojego narodu. Daj na nie czas, nie pytaj, co się na nich dzieje, i nigdy ich nie kopiuj.
strengths-native-led = Wielu ludzi ufa pomocy, którą prowadzą osoby z rdzennych ludów. Dowiedz się, jaka jest w pobliżu, i wymieniaj ją jako pierwszą.
strengths-native-source = Badanie: N. A. John-Henderson i inni, Development and Psychopathology, 2023. Mówi o siłach społecznych, kulturowych i duchowych.

## Karty: społeczności arabskie i bliskowschodnie.

strengths-arab-faith = Wielu ludzi znajduje siłę w modlitwie: w meczecie, kościele, synagodze albo w domu. Zaproponuj cichy pokój i uwzględnij w planach czas modlitwy.
strengths-arab-family = Wsparcie rodziny i sąsiadów pomaga wielu ludziom, najbardziej nowo przybyłym. Przyjmuj krewnych, ale proponuj też rozmowę bez nich.
strengths-arab-words = Niektórym ludziom wiersz albo piosenka po arabsku, kurdyjsku lub persku mówi to, co trudno powiedzieć. Miej książki w tych językach.
strengths-arab-hope = Nadzieja i wieści od rodziny z daleka trzymają na duchu wielu ludzi. Zapytaj, co u ich rodziny, i daj czas na odpowiedź.
strengths-arab-source = Badanie: S. Elshahat i T. Moffat, Journal of Immigrant and Minority Health, 2022. Mówi o imigrantach i uchodźcach, którzy mówią po arabsku. Zobacz też: Mental Health America, „Arab mental health: Challenges, strengths, and heroes”, nie widzieliśmy daty.

## Karty: osoby i rodziny wielorasowe.

strengths-multiracial-words = Wielu ludziom dobrze robi, gdy wybierają własne słowa na to, kim są. Niech w twoich formularzach można dać więcej niż jedną odpowiedź.
strengths-multiracial-sides = Niektórym ludziom daje siłę to, że znają każdą stronę swojej rodziny. Pytaj o każdą z nich i nigdy nie każ wybierać.
strengths-multiracial-peers = Dzięki spotkaniom z innymi takimi rodzinami niektórzy ludzie czują się mniej samotni. Zaproponuj grupę albo dzień dla rodzin.
strengths-multiracial-views = Życie w więcej niż jednej kulturze pomaga wielu ludziom rozumieć innych. Proś ich o radę, gdy coś planujesz.
strengths-multiracial-source = Badanie: J. Shaff i inni, Frontiers in Public Health, 2024. Mówi o wsparciu i tożsamości. Zobacz też: Mental Health America, „Multiracial mental health: Challenges, strengths, and heroes”, nie widzieliśmy daty.

## Karty: niebiałe osoby queer i trans.

strengths-queer-chosen = Wiele osób dzwoni najpierw do swojej rodziny z wyboru: do przyjaciół, którzy są jak rodzina. Daj im w formularzach miejsce rodziny.
strengths-queer-names = Gdy ktoś zwraca się do nich właściwym imieniem, wiele osób czuje się bezpiecznie. Zapytaj, którego imienia używać i gdzie bezpiecznie jest go używać.
strengths-queer-spaces = Miejsca, które tworzą dla siebie niebiałe osoby queer i trans, wielu ludziom dają siłę. Dawaj na nie pieniądze i płać osobom, które cię uczą.
strengths-queer-faith = Niektórzy ludzie chcą zachować wiarę i być tym, kim są. Znajdź miejsca wiary, które są otwarte na pytania, i mów o nich ludziom.
strengths-queer-justice = Wspólna praca na rzecz zmian daje nadzieję wielu ludziom. Gdy mówisz „uzdrawiająca sprawiedliwość (healing justice)”, wymień Kindred, które prowadzą czarnoskóre feministki z Południa Stanów Zjednoczonych.
strengths-queer-source = Badanie: R. D. Heath i L. Keene, Journal of Adolescent Health, 2023. Mówi o młodych czarnoskórych i latynoskich osobach LGBTQ i o tym, gdzie się spotykają.
