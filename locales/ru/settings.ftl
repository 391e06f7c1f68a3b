### Настройки.

settings-title = Настройки
settings-language = Язык
settings-change-language = Выбрать другой язык
settings-text-size = Размер букв
settings-percent = { $percent } %
settings-theme = Цвета
settings-theme-system = Как на этом компьютере
settings-theme-light = Светлые
settings-theme-dark = Тёмные
settings-theme-high_contrast = Высокий контраст
settings-motion = Движение
settings-reduce-motion = Меньше движения на экране
settings-keep-title = Запомнить на этом компьютере
settings-keep = Запомнить на этом компьютере мой язык, размер букв и цвета
settings-keep-about = Если это выключено, ничего не сохраняется, и при следующем запуске программа снова спросит язык. А если включено, появится маленький файл, и тот, кто просматривает этот компьютер, может его найти.
settings-kept = Эти настройки запоминаются на этом компьютере.
settings-not-kept = Эти настройки забудутся, когда вы закроете окно.
settings-folder-title = Языки из папки
settings-folder-about = Здесь переводчики могут проверить свою работу. Напишите путь к папке, в которой для каждого языка лежит своя папка.
settings-folder-label = Путь к папке
settings-folder-use = Взять эту папку
settings-folder-none = Только встроенные языки
settings-folder-problems =
    { $count ->
        [0] Папка прочитана. Ошибок нет.
        [one] Папка прочитана. { $count } ошибка:
        [few] Папка прочитана. { $count } ошибки:
        [many] Папка прочитана. { $count } ошибок:
       *[other] Папка прочитана. { $count } ошибки:
    }
settings-leave-title = Быстрый выход
settings-leave-about = Кнопка вверху сразу прячет этот экран. Она не может скрыть того, что, возможно, уже увидели другие программы, интернет-провайдер или шпионская программа.
settings-leave-keys = Закрывать экран, когда клавиша Shift нажата три раза
settings-leave-keys-about = Три нажатия должны уложиться в пять секунд, и между ними нельзя нажимать другие клавиши. Выключите это, если нажимаете Shift случайно.
