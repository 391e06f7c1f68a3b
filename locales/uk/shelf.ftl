### Вибір файлу або папки всередині вікна, замість вікна самої системи, яке записує, що було вибрано.

shelf-places = Де це?
shelf-folder = Папка:
shelf-up = На одну папку вгору
shelf-start = Усі місця
shelf-kind-folder = Папка
shelf-kind-pack = Пакет
shelf-kind-sheet = Електронна таблиця
shelf-kind-list = Список
shelf-kind-mapping = Збережені стовпці
shelf-kind-key = Секретний ключ
shelf-kind-check = Перевірка організації
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Узяти цю папку
shelf-empty = Тут немає нічого, що підходить. Спробуйте іншу папку.
shelf-empty-here = Тут нічого не підходить. Відкрийте одну з папок угорі, щоб подивитися там.
shelf-no-folders = Тут більше немає папок.
shelf-no-places = Ми не знайшли тут звичайних папок. Введіть шлях нижче.
shelf-more = У цій папці є більше, ніж ми можемо показати. Якщо вашого файлу не видно, введіть шлях до нього.
shelf-opening = Відкриваємо папку…
shelf-path = Або введіть шлях
shelf-open = Відкрити
shelf-use = Узяти
shelf-choose = Вибрати
shelf-choose-another = Вибрати інше
shelf-clear = Без файлу
shelf-nothing = Ще нічого не вибрано
