### Ustawienia.

settings-title = Ustawienia
settings-language = Język
settings-change-language = Wybierz inny język
settings-text-size = Wielkość liter
settings-percent = { $percent }%
settings-theme = Kolory
settings-theme-system = Jak na tym komputerze
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-theme-high_contrast = Wysoki kontrast
settings-motion = Ruch
settings-reduce-motion = Mniej ruchu na ekranie
settings-portable-title = Na pendrivie
settings-portable-about = Program działa z pendrive’a albo z folderu, który się z nim nosi. Wszystko, co zachowuje, jest w folderze „many_doors_data” obok niego. Gdzie ta strona mówi „ten komputer”, chodzi o ten folder.
settings-portable-notes = Zamknij okno, zanim wyjmiesz pendrive. Kto ma pendrive, może przeczytać to, co na nim zachowano; zamknięte na klucz są tylko prywatne notatki. Ten komputer może sam zapisać, że włożono pendrive i że ten program był otwarty.
settings-keep-title = Zapamiętaj na tym komputerze
settings-keep = Zapamiętaj mój język, wielkość liter i kolory na tym komputerze
settings-keep-about = Gdy to jest wyłączone, nic się nie zapisuje, a następnym razem program znów zapyta o język. Kto przegląda ten komputer, może znaleźć mały plik, który przez to powstaje.
settings-kept = Te ustawienia są zapamiętane na tym komputerze.
settings-not-kept = Te ustawienia zostaną zapomniane, gdy zamkniesz okno.
settings-folder-title = Języki z folderu
settings-folder-about = Osoby tłumaczące mogą tu wypróbować swoją pracę. Wpisz ścieżkę folderu, w którym każdy język ma swój folder.
settings-folder-label = Ścieżka folderu
settings-folder-use = Użyj tego folderu
settings-folder-none = Używaj tylko języków wbudowanych
settings-folder-problems =
    { $count ->
        [0] Folder odczytany. Nie ma problemów.
        [one] Folder odczytany. { $count } problem:
        [few] Folder odczytany. { $count } problemy:
        [many] Folder odczytany. { $count } problemów:
       *[other] Folder odczytany. { $count } problemu:
    }
settings-leave-title = Szybkie wyjście
settings-leave-about = Przycisk u góry od razu zakrywa ten ekran. Nie ukryje tego, co mogły zobaczyć inne programy, dostawca internetu albo program szpiegujący.
settings-leave-keys = Zakryj ekran, gdy trzy razy nacisnę Shift
settings-leave-keys-about = Trzy naciśnięcia muszą zmieścić się w pięciu sekundach, bez innego klawisza pomiędzy. Wyłącz to, jeśli zdarza ci się naciskać Shift niechcący.
