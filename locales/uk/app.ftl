### Рамка навколо кожного екрана.

-app-name = Many Doors
app-name = { -app-name }
app-skip = Перейти до змісту
app-opening = Відкриваємо…
app-close = Закрити
app-back = Назад
app-doors = Двері
app-quieter = Інші місця
app-machine-draft = Машинна чернетка. Її ще не перевірила жодна людина.
app-unreviewed = Перекладено, друга людина ще не перевірила.
app-source-changed = Англійський текст змінився після цього перекладу.
app-source-text = Мова тексту — { $language }:
app-only-in = Поки що лише цією мовою: { $language }.
app-change-language = Змінити мову
app-text-size = Розмір тексту
app-leave = Швидко вийти
app-leave-about = Одразу ховає цей екран. Не стирає того, що пам’ятають інші програми.
app-cover-back = Початок
app-try-again = Спробувати ще раз
app-still-empty = Тут ще порожньо.
