### Налаштування.

settings-title = Налаштування
settings-language = Мова
settings-change-language = Вибрати іншу мову
settings-text-size = Розмір тексту
# keep: лише число зі знаком
settings-percent = { $percent } %
settings-theme = Кольори
settings-theme-system = Як на цьому комп’ютері
settings-theme-light = Світлі
settings-theme-dark = Темні
settings-theme-high_contrast = Високий контраст
settings-motion = Рух
settings-reduce-motion = Менше руху на екрані
settings-keep-title = Пам’ятати на цьому комп’ютері
settings-keep = Пам’ятати мою мову, розмір тексту та кольори на цьому комп’ютері
settings-keep-about = Якщо це вимкнено, нічого не зберігається, і наступного разу програма знову спитає про мову. Хтось, хто переглядає цей комп’ютер, може знайти маленький файл, який від цього з’являється.
settings-kept = Комп’ютер пам’ятатиме ці налаштування.
settings-not-kept = Ці налаштування буде забуто, коли ви закриєте вікно.
settings-folder-title = Мови з папки
settings-folder-about = Тут перекладачі можуть випробувати свою роботу. Напишіть шлях до папки, у якій для кожної мови є окрема папка.
settings-folder-label = Шлях до папки
settings-folder-use = Узяти цю папку
settings-folder-none = Лише вбудовані мови
settings-folder-problems =
    { $count ->
        [0] Папку прочитано. Проблем немає.
        [one] Папку прочитано. { $count } проблема:
        [few] Папку прочитано. { $count } проблеми:
        [many] Папку прочитано. { $count } проблем:
       *[other] Папку прочитано. { $count } проблеми:
    }
settings-leave-title = Швидко вийти
settings-leave-about = Кнопка вгорі одразу ховає цей екран. Вона не може сховати того, що вже могли побачити інші програми, інтернет-провайдер або шпигунська програма.
settings-leave-keys = Закривати екран, коли я тричі натискаю Shift
settings-leave-keys-about = Усі три натискання мають бути за п’ять секунд, без інших клавіш між ними. Вимкніть це, якщо натискаєте Shift випадково.
