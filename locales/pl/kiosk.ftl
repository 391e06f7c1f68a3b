### Wspólny komputer w ośrodku. Spokojnie i prosto: czytają to obcy ludzie, na stojąco.

kiosk-touch = Dotknij ekranu albo naciśnij dowolny klawisz, żeby zacząć
kiosk-erases = Wszystko, co tu robisz, zostaje wymazane, gdy odchodzisz.
kiosk-tally = Ten ośrodek liczy, jakich rodzajów pomocy ludzie szukają i w jakim języku. Liczby są celowo trochę zmienione. Ośrodek nigdy nie zachowuje tego, co wpisujesz, ani tego, kim jesteś. Kryzys, przemoc i imigracja nigdy nie są liczone.
kiosk-done = Kończę: wymaż
kiosk-done-about = Kończy twoją wizytę i wymazuje wszystko, co tu robisz.
kiosk-warning-title = Jesteś tu jeszcze?
kiosk-warning-left = { $seconds ->
    [one] Twoja wizyta zostanie wymazana za { $seconds } sekundę.
    [few] Twoja wizyta zostanie wymazana za { $seconds } sekundy.
    [many] Twoja wizyta zostanie wymazana za { $seconds } sekund.
   *[other] Twoja wizyta zostanie wymazana za { $seconds } sekundy.
}
kiosk-warning-how = Dotknij ekranu albo naciśnij dowolny klawisz, żeby kontynuować.
kiosk-stay = Jestem tu jeszcze
kiosk-print-about = Kartka wyjdzie z drukarki ośrodka. Zabierz ją ze sobą: kto przechodzi, może przeczytać to, co leży w tacce.
kiosk-print-none = W tym ośrodku nie można drukować. Możesz przeczytać numer z ekranu albo zeskanować kwadratowy kod telefonem.
kiosk-staff-title = Dla personelu
kiosk-staff-about = Tę część otwiera się numerem. Odwiedzający niczego tu nie potrzebują.
# keep: tak samo po polsku
kiosk-staff-pin = PIN
kiosk-staff-update = Poszukaj nowszych pakietów
kiosk-staff-close = Zamknij program
kiosk-staff-done = Gotowe.
kiosk-staff-wrong = To nie jest ten numer.
kiosk-staff-early = Za wcześnie na następną próbę.
kiosk-staff-wait = { $minutes ->
    [one] Spróbuj znowu za { $minutes } minutę.
    [few] Spróbuj znowu za { $minutes } minuty.
    [many] Spróbuj znowu za { $minutes } minut.
   *[other] Spróbuj znowu za { $minutes } minuty.
}
kiosk-staff-tally = Pokaż, co policzono
kiosk-staff-take = Zapisz liczby na pendrive
kiosk-staff-taken = Zapisano na pendrivie: { $file }
kiosk-tally-title = Czego ludzie nie znaleźli, { $quarter }
kiosk-tally-early = Pierwsze trzy miesiące jeszcze się nie skończyły. Potem będzie można pokazać liczby.
kiosk-tally-none = Żadna liczba nie jest na tyle duża, żeby ją pokazać.
kiosk-tally-need = Szukano
kiosk-tally-language = Język
kiosk-tally-not-found = Nie znaleziono
kiosk-tally-found = Znaleziono
kiosk-tally-hidden = poniżej { $least }
kiosk-tally-doubt = może to przypadek
kiosk-tally-about = Każda liczba została celowo trochę zmieniona. Większość prawdziwych liczb różni się najwyżej o { $margin } w górę lub w dół. Są zrobione tak, żeby nikt nie mógł z nich poznać, kto tu był.
kiosk-tally-other = Inne języki

## Strona o tym, czego ludzie nie znaleźli: na zebranie albo dla osób, które decydują o pieniądzach.

kiosk-staff-brief = Zapisz na pendrive podsumowanie na jedną stronę
kiosk-staff-brief-print = Wydrukuj podsumowanie na jedną stronę
kiosk-brief-title = Czego ludzie tu potrzebowali, a nie znaleźli
kiosk-brief-what = Przy wspólnym komputerze w tym ośrodku ludzie szukają w swoim języku pomocy w sprawach zdrowia psychicznego. Ta strona pokazuje, czego szukali, gdy komputer nie znał takiej pomocy w tym języku.
kiosk-brief-table = Ile wizyt skończyło się bez pomocy w danym języku. Im dłuższy pasek, tym więcej wizyt. Pusty pasek może być przypadkiem.
kiosk-brief-none = Żadna liczba z tych trzech miesięcy nie jest na tyle duża, żeby ją pokazać. To chroni osoby, które tu były: mała liczba mogłaby wskazać na jedną z nich. To nie znaczy, że nikt niczego nie potrzebował.
kiosk-brief-are = Czym są te liczby
kiosk-brief-visits = Liczą wizyty, nie osoby. Kto był tu dwa razy, liczy się podwójnie, a jedna wizyta może się liczyć przy najwyżej trzech rodzajach pomocy.
kiosk-brief-hidden = Liczby poniżej { $least } są ukryte i nie ma sum. Dzięki temu nikt nie obliczy ukrytej liczby.
kiosk-brief-are-not = Czym te liczby nie są
kiosk-brief-never = Kryzys, przemoc i imigracja nigdy nie są liczone. Ta strona nie mówi nic o tym, ile osób potrzebuje w nich pomocy.
kiosk-brief-absent = Ta strona to nie jest pełny obraz. Pokazuje tylko największe liczby i nie ma w nich ludzi, którzy nigdy nie używali tego komputera.
kiosk-brief-made = Data: { $date }. Zrobione w programie { -app-name }.
