### Strona „Włącz się w zmienianie zasad”: kto o czym decyduje i co się przyda na publicznym zebraniu (przed nim, czego nigdy nie mówić, na sali, potem). Bez partii i bez kandydatów.

## Pytania na ekranie.

policy-name = Włącz się w zmienianie zasad
    .about = Dowiedz się, kto decyduje, i przygotuj się do zabrania głosu na publicznym zebraniu.
policy-where = Kto decyduje o tym, co chcesz zmienić?
policy-where-all = Nie wiem na pewno. Pokaż wszystkich.
policy-where-school = Rada szkolna (school board)
policy-where-local = Miasto albo hrabstwo
policy-where-health = Wydział zdrowia (health department)
policy-where-legislature = Parlament stanowy (state legislature)
policy-where-medicaid = Stanowy urząd Medicaid
policy-where-congress = Kongres Stanów Zjednoczonych
policy-where-federal = Urzędy federalne
policy-topic = O czym chcesz mówić?
    .hint = Kilka słów, na przykład „tłumacze w przychodni”. Jeśli zostawisz to puste, będzie tam linijka do pisania.
policy-change = Co powinni zrobić?
    .hint = Jedno zdanie, na przykład „Płaćcie za tłumacza na każdej wizycie.”

## Góra strony i kto o czym decyduje.

policy-neutral = Ta strona nie jest za żadną partią ani za żadnym kandydatem. Nie mówi, jak głosować.
policy-school = Rada szkolna decyduje o zasadach i pieniądzach szkół. Może chodzić o pedagogów szkolnych (counselors) albo o listy do domu w twoim języku.
policy-local = Miasta i hrabstwa decydują o miejscowych pieniądzach, na przykład na zespoły kryzysowe. W niektórych stanach hrabstwa prowadzą też publiczną opiekę nad zdrowiem psychicznym.
policy-health = Wydział zdrowia prowadzi programy zdrowotne dla swojego miasta, hrabstwa albo stanu. Zapytaj tam, kto dostaje pieniądze na opiekę nad zdrowiem psychicznym.
policy-legislature = Parlament stanowy uchwala prawo stanowe i decyduje o pieniądzach stanu. Także o zasadach opieki nad zdrowiem psychicznym.
policy-medicaid = Medicaid płaci za opiekę zdrowotną wielu osób, które mają mało pieniędzy. W ramach przepisów federalnych każdy stan decyduje, za co płaci.
policy-medicaid-council = Przepisy federalne mówią, że każdy stan musi mieć radę osób, które korzystają z Medicaid. Zapytaj, jak do niej wejść. (Ostatnio potwierdzone w grudniu 2025.)
policy-congress = Kongres uchwala prawo federalne i decyduje o pieniądzach federalnych, na przykład na 988.
policy-congress-call = Zadzwoń pod 202-224-3121 i poproś o połączenie ze swoim senatorem (Senator) lub kongresmenem (Representative). Odbierają po angielsku. (Numer ze źródła z 2017.)
policy-congress-anyone = Żeby zadzwonić, nie trzeba mieć obywatelstwa. Nie musisz mówić nic o papierach imigracyjnych.
policy-federal = Urzędy federalne piszą szczegółowe przepisy do ustaw federalnych. Zanim powstanie większość nowych przepisów, muszą zapytać o zdanie wszystkich ludzi.
policy-federal-comment = Swoją uwagę (comment) możesz wysłać na www.regulations.gov, także bez nazwiska. Może ją przeczytać każdy.
policy-find = Osoby wybrane, żeby cię reprezentować, znajdziesz na www.usa.gov/elected-officials. Nie udało się nam potwierdzić tego adresu. W szukaniu może pomóc biblioteka publiczna.
policy-law = Nasze źródła o prawie federalnym i adresach internetowych czytaliśmy 27 listopada 2026. Najnowsze jest z grudnia 2025. Nie udało się nam potwierdzić, jakie są zasady zebrań w twoim stanie. To nie jest porada prawna.

## Przed zebraniem.

policy-before = Przed zebraniem
policy-agenda = Dowiedz się, którego dnia i gdzie jest zebranie i o czym będą mówić (lista nazywa się agenda).
policy-signup = Zapytaj, jak zapisać się do głosu, do którego dnia i ile minut dostaniesz.
policy-interpreter = Gdy się zapisujesz, poproś o tłumacza i o dodatkowe minuty. W niektórych miejscach muszą to wiedzieć trzy dni wcześniej albo jeszcze wcześniej.
policy-access = Poproś o to, czego potrzebujesz: podjazd, język migowy, napisy albo możliwość mówienia przez telefon.
policy-record = Zapytaj, czy zebranie jest nagrywane i czy trzeba podać nazwisko lub adres.
policy-bring = Przyprowadź kogoś, kto usiądzie obok ciebie, i ludzi, którzy chcą tej samej zmiany.

## Czego nigdy nie mówić publicznie.

policy-never = Czego nigdy nie mówić publicznie
policy-never-ends = To, co mówisz, może zostać nagrane i znalezione po latach. O swoim zdrowiu mów tylko to, co może wiedzieć każdy.
policy-never-papers = Nigdy nie mów o papierach imigracyjnych, swoich ani cudzych.
policy-never-others = Nigdy nie podawaj nazwiska, diagnozy ani historii innej osoby, chyba że się na to zgodziła.
policy-never-home = Nigdy nie podawaj swojej ulicy, imienia swojego dziecka ani nazwy szkoły.
policy-never-case = Nigdy nie mów o sprawie w sądzie ani o niczym, co może być niezgodne z prawem. Najpierw zapytaj prawnika.
policy-never-citizen = Jeśli nie masz obywatelstwa Stanów Zjednoczonych, zapytaj prawnika o ryzyko, zanim zabierzesz głos. Twoje słowa może przeczytać na głos ktoś inny.

## Na sali.

policy-room = Na sali
policy-early = Przyjdź wcześniej. Powiedz obsłudze, że chcesz zabrać głos, i poznaj swojego tłumacza. Możesz przerwać w każdej chwili albo oddać swoje słowa na papierze.
policy-say = Słowa, które możesz powiedzieć
policy-say-topic = Dziękuję, że Państwo słuchają. Chcę mówić o tym: { $topic }
policy-say-now = Oto co dzieje się teraz z ludźmi:
policy-say-change = Oto o co Państwa proszę: { $change }
policy-say-answer = Proszę nam powiedzieć, kto odpowie i do kiedy.

## Po zebraniu.

policy-after = Po zebraniu
policy-letter = Wyślij krótki list. Podziękuj, napisz jeszcze raz, o co chodzi, i zapytaj, kiedy zapadnie decyzja.
policy-seat = Zapytaj, które rady i komisje przyjmują nowe osoby i czy płacą za twój czas.
policy-rest = Opowiedz swoim bliskim, jak było, i odpocznij. Zabieranie głosu to ciężka praca.
policy-notes = Kto co powiedział i co obiecał
