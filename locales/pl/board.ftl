### Tablica na recepcję: każda osoba pokazuje swój język. Każdy wiersz jest we własnym języku.

board-open = Tablica „Mówię po…”
board-about = Kartka na waszą recepcję. Każda osoba pokazuje na niej swój język i już wiadomo, którego tłumacza wezwać.
board-title = Wskaż palcem język, którym mówisz
board-speak = Mówię po polsku.
board-interpreter = Poproszę o tłumacza.
board-staff = Dla personelu: zanim przejdziesz dalej, zadzwoń po tłumacza. Nie proś dziecka ani nikogo z rodziny, żeby tłumaczyli.
