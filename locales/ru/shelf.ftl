### Выбор файла или папки внутри окна.

shelf-places = Где это лежит?
shelf-folder = Папка:
shelf-up = На папку выше
shelf-start = Все места
shelf-kind-folder = Папка
shelf-kind-pack = Пакет
shelf-kind-sheet = Таблица
shelf-kind-list = Список
shelf-kind-mapping = Сохранённые столбцы
shelf-kind-key = Секретный ключ
shelf-kind-check = Проверка организации
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Взять эту папку
shelf-empty = Здесь нет ничего подходящего. Попробуйте другую папку.
shelf-empty-here = Здесь нет ничего подходящего. Откройте одну из папок выше, чтобы посмотреть там.
shelf-no-folders = Внутри больше нет папок.
shelf-no-places = Обычных папок мы здесь не нашли. Наберите путь ниже.
shelf-more = В этой папке больше, чем мы можем показать. Если вашего здесь нет, наберите путь.
shelf-opening = Папка открывается…
shelf-path = Или наберите путь
shelf-open = Открыть
shelf-use = Взять
shelf-choose = Выбрать
shelf-choose-another = Выбрать другое
shelf-clear = Ничего не брать
shelf-nothing = Пока ничего не выбрано
