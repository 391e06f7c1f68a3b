### Рамка вокруг каждого экрана.

# keep: название программы, одинаковое на всех языках
-app-name = Many Doors
# keep: название программы
app-name = { -app-name }
app-skip = Перейти к содержанию
app-opening = Открывается…
app-close = Закрыть
app-back = Назад
app-doors = Двери
app-quieter = Другие места
app-machine-draft = Машинный черновик. Человек его ещё не проверял.
app-unreviewed = Перевод, ещё не проверенный вторым человеком.
app-source-changed = Английский текст изменился после этого перевода.
app-source-text = На языке { $language }:
app-only-in = Пока только на языке { $language }.
app-change-language = Сменить язык
app-text-size = Размер букв
app-leave = Быстрый выход
app-leave-about = Сразу прячет этот экран. Не стирает того, что помнят другие программы.
app-cover-back = В начало
app-try-again = Попробовать ещё раз
app-still-empty = Здесь пока пусто.
