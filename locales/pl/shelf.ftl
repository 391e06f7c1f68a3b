### Wybór pliku lub folderu wewnątrz okna. Okno systemowe zapisałoby, co zostało wybrane.

shelf-places = Gdzie to jest?
# keep: tak samo po polsku
shelf-folder = Folder:
shelf-up = Folder wyżej
shelf-start = Wszystkie miejsca
# keep: tak samo po polsku
shelf-kind-folder = Folder
shelf-kind-pack = Pakiet
shelf-kind-sheet = Arkusz kalkulacyjny
shelf-kind-list = Lista
shelf-kind-mapping = Zapis kolumn
shelf-kind-key = Tajny klucz
shelf-kind-check = Sprawdzenie organizacji
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Użyj tego folderu
shelf-empty = Nie ma tu nic, co pasuje. Spróbuj w innym folderze.
shelf-empty-here = Nic tu nie pasuje. Otwórz jeden z folderów powyżej i poszukaj tam.
shelf-no-folders = W środku nie ma więcej folderów.
shelf-no-places = Nie znaleźliśmy tu zwykłych folderów. Wpisz ścieżkę poniżej.
shelf-more = W tym folderze jest więcej, niż możemy pokazać. Jeśli czegoś brakuje, wpisz ścieżkę.
shelf-opening = Otwieranie folderu…
shelf-path = Albo wpisz ścieżkę
shelf-open = Otwórz
shelf-use = Użyj
shelf-choose = Wybierz
shelf-choose-another = Wybierz inny
shelf-clear = Nie używaj żadnego
shelf-nothing = Nic jeszcze nie wybrano
