### Prywatne miejsce na notatki, zachowane wpisy i plan na trudne dni, chronione długim hasłem. Krótko, ciepło i prosto.

private-title = Moje prywatne notatki
private-about = Tu możesz zachować wpisy, notatki i plan na trudne dni. Wszystko jest w jednym pliku, chronionym długim hasłem (z kilku słów).
private-not-here = Tutaj nie można nic zachować. To jest kiosk, czyli wspólny komputer, albo na tym komputerze nie ma na to folderu.
private-honest-lost = Jeśli zapomnisz długiego hasła, nikt nie otworzy tego pliku. Nie da się tego obejść.
private-honest-seen = Kto przegląda ten komputer, zobaczy, że plik istnieje, ale bez długiego hasła go nie przeczyta.
private-honest-watched = To nie pomaga przeciw programowi, który śledzi klawiaturę albo ekran.
private-honest-forced = Jeśli ktoś może cię zmusić do otwarcia pliku, bezpieczniej jest nic tu nie zachowywać.
private-new = Załóż miejsce chronione hasłem
private-passphrase = Długie hasło
private-passphrase-again = To samo hasło jeszcze raz
private-passphrase-how = Dobre są cztery albo pięć słów, które do siebie nie pasują. Zapisz je na papierze tylko wtedy, gdy ten papier jest bezpieczny.
private-show = Pokaż, co wpisuję
private-weak-too_short = { $least ->
    [one] Potrzebny jest co najmniej { $least } znak.
    [few] Potrzebne są co najmniej { $least } znaki.
    [many] Potrzeba co najmniej { $least } znaków.
   *[other] Potrzeba co najmniej { $least } znaku.
}
private-weak-one_thing_repeated = To wciąż to samo, w kółko.
private-weak-few_different = { $least ->
    [one] Potrzebny jest co najmniej { $least } różny znak.
    [few] Potrzebne są co najmniej { $least } różne znaki.
    [many] Potrzeba co najmniej { $least } różnych znaków.
   *[other] Potrzeba co najmniej { $least } różnego znaku.
}
private-weak-straight = To są litery albo cyfry po kolei.
private-weak-common = Wiele osób używa takiego hasła. Ktoś spróbuje go najpierw.
private-strong = To długie hasło jest dobre.
private-differ = Te dwa hasła nie są takie same.
private-make = Załóż
private-locked = Twoje prywatne notatki są zablokowane
private-open = Otwórz
private-opening = Otwieranie…
private-lock = Zablokuj teraz
private-locks-itself = { $minutes ->
    [one] Blokuje się samo po { $minutes } minucie bez klawisza i dotyku, a także po naciśnięciu „Szybkie wyjście”.
    [few] Blokuje się samo po { $minutes } minutach bez klawisza i dotyku, a także po naciśnięciu „Szybkie wyjście”.
    [many] Blokuje się samo po { $minutes } minutach bez klawisza i dotyku, a także po naciśnięciu „Szybkie wyjście”.
   *[other] Blokuje się samo po { $minutes } minuty bez klawisza i dotyku, a także po naciśnięciu „Szybkie wyjście”.
}
private-warning-left = { $seconds ->
    [one] Twoje prywatne notatki zostaną zablokowane za { $seconds } sekundę.
    [few] Twoje prywatne notatki zostaną zablokowane za { $seconds } sekundy.
    [many] Twoje prywatne notatki zostaną zablokowane za { $seconds } sekund.
   *[other] Twoje prywatne notatki zostaną zablokowane za { $seconds } sekundy.
}
private-warning-lost = Wszystko, co nie jest zapisane, przepadnie.
private-saving = Zapisywanie…
private-saved = Zapisane w pliku chronionym hasłem.
private-resources = Zachowane wpisy
private-resources-none = Nic tu jeszcze nie ma. Otwórz stronę wpisu i naciśnij „Zachowaj dla siebie”.
private-keep = Zachowaj dla siebie
private-kept = Jest w moich prywatnych notatkach
private-resource-note = Twoja notatka o tym
private-remove = Usuń
private-remove-about = Usuń: { $name }
private-resource-gone = Tego nie ma już w bibliotece.
private-notes = Notatki
private-note-new = Nowa notatka
private-note-title = Tytuł
private-note-text = Notatka
private-note-untitled = Notatka bez tytułu
private-papers = Kartki, nad którymi pracuję
private-plan = Mój plan na trudne dni
private-plan-about = Napisz go w lepszy dzień, w pojedynkę albo z kimś, komu ufasz. Każda część może zostać pusta.
private-plan-crisis = Jeśli jesteś teraz w niebezpieczeństwie, linie u góry ekranu są dla ciebie, o każdej porze.
private-plan-signs = Po czym poznaję, że zaczyna się trudny dzień
private-plan-helps = Małe rzeczy, które mi pomagają
private-plan-places = Gdzie czuję się lepiej
private-plan-people = Do kogo mogę zadzwonić i jak
private-plan-person = Imię
private-plan-way = Jak się skontaktować
private-plan-person-new = Jeszcze jedna osoba
private-plan-safer = Co chcę trzymać z dala od siebie
private-plan-reasons = Co jest dla mnie ważne
private-plan-after = O czym chcę potem pamiętać
private-change = Zmień długie hasło
private-change-do = Zmień
private-changed = Długie hasło zostało zmienione.
private-forget = Zapomnij wszystko
private-forget-about = Niszczy plik chroniony hasłem ze wszystkim, co w nim jest, i ustawienia zapamiętane na tym komputerze. Kopie zrobione gdzie indziej zostają nietknięte.
private-forget-own = Usuń też nasze własne wpisy ({ $count })
private-forget-stays = Pakiety zostają. Można je usunąć na ekranie „Pakiety”.
private-forget-do = Zapomnij wszystko teraz
private-forget-sure = Tak, zniszcz
