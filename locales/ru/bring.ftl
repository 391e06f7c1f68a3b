### Как внести чужие списки (от 211, из справочника или таблицы) и передать свои. Это читают волонтёры и те, кто ведёт списки.

bring-title = Внести список
bring-about = Внесите список служб от 211, из справочника или из своей таблицы. Всё происходит на этом компьютере. Ничего никуда не отправляется.
bring-to-giving = Передать список

## Первый шаг: выбрать файл.

bring-choose-title = 1. Выберите список
bring-choose-about = Таблица (.csv, .xlsx, .ods), папка или zip с таблицами или файл JSON. Вы увидите, что в нём, прежде чем что-то будет внесено.
bring-looking = Смотрим, что внутри…
bring-chosen = Вы выбрали
bring-choose-other = Выбрать что-то другое
bring-is-pack = Это пакет: «{ $name }». Пакеты подписаны, и для них есть свой экран.
bring-to-packs = Перейти к пакетам

## Второй шаг: что нашлось.

bring-check-title = 2. Проверьте, что это
bring-found-format = Список в общепринятом формате, в котором службы 211 и справочники обмениваются списками. Он называется Open Referral HSDS, здесь версия { $version }.
bring-found-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } службы
        [many] { $count } служб
       *[other] { $count } службы
    }
bring-found-organizations =
    { $count ->
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }
bring-found-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
bring-source-title = Откуда он
bring-update-title = Это более новая копия списка, который здесь уже есть?
bring-update-new = Нет, это новый список
bring-source = Короткое имя
bring-source-about = Для компьютера. Когда вносите более новую копию, берите то же короткое имя: тогда обновятся те же записи и ничего не удвоится.
bring-source-known = Список с таким коротким именем здесь есть: «{ $name }». Его записи обновятся. Записи, которых нет в новой копии, будут убраны.
bring-source-missing = Напишите короткое имя.
bring-name = Название, которое увидят люди
bring-name-about = Оно стоит в каждой записи как источник. Например: 211 округа Пример.
bring-name-missing = Напишите название, чтобы люди знали, откуда записи.
bring-licence = Условия использования, если вы их знаете
bring-licence-about = Например: CC BY 4.0. Оставьте пустым, если в списке об этом не сказано.
bring-private-title = Закрытые сведения
bring-private = Внести и то, что помечено как закрытое
bring-private-about = Не включайте это, если вам не сказали включить те, кто ведёт этот список. Закрытым может быть адрес убежища. Если его найдёт не тот человек, кто-то может пострадать.
bring-private-on = Закрытые сведения будут внесены. Их сможет увидеть любой, кто пользуется этой программой.
bring-start = Внести этот список
bring-start-about = Вы можете остановиться в любой момент. Тогда всё останется таким, как было.

## Второй шаг для таблицы: что в каждом столбце.

bring-sheet = Лист
bring-sheet-hidden = { $name } (скрыт)
bring-sheet-language = Язык, на котором он написан
bring-sheet-state = Штат, если в листе он не указан
bring-sheet-state-none = Штат не указан
bring-columns-title = Что в каждом столбце?
bring-columns-about = Мы угадывали по заголовкам и по тому, что в столбцах. Пожалуйста, посмотрите каждый.
bring-columns-open =
    { $count ->
        [one] Мы не смогли угадать { $count } столбец. Пожалуйста, выберите сами, что там.
        [few] Мы не смогли угадать { $count } столбца. Пожалуйста, выберите сами, что там.
        [many] Мы не смогли угадать { $count } столбцов. Пожалуйста, выберите сами, что там.
       *[other] Мы не смогли угадать { $count } столбца. Пожалуйста, выберите сами, что там.
    }
bring-columns-no-name = Столбца с названием пока нет. Выберите, в каком столбце название каждой службы.
bring-column-blank = Столбец { $number }
bring-column-empty = В первых строках пусто
bring-sure-certain = Мы уверены
bring-sure-likely = Вероятно
bring-sure-unknown = Выберите, пожалуйста
bring-sure-chosen = Выбрано
bring-group-about = Что это
bring-group-reach = Как связаться
bring-group-where = Где это
bring-group-who = Кому и с чем
bring-group-keep = Оставить или пропустить
bring-mapping-about = Этот выбор можно сохранить как файл и взять для следующей копии этой таблицы.
bring-mapping-use = Взять сохранённый выбор
bring-mapping-keep = Сохранить этот выбор как файл
bring-mapping-use-title = В каком файле сохранён выбор?
bring-mapping-used = Теперь столбцы заданы так, как в этом файле.
bring-mapping-keep-title = Куда сохранить выбор?
bring-mapping-keep-about = В файле заголовки столбцов и то, что вы выбрали. Строк таблицы в нём нет.
bring-preview-title = Как будут внесены первые строки
bring-preview-busy = Строки читаются заново…
bring-preview-none = Под заголовками нет строк.
bring-preview-row = Строка { $line }
bring-preview-aside = Будет отложена
bring-preview-empty = Из этой строки ничего не будет внесено.
bring-preview-more =
    { $count ->
        [one] Показать ещё { $count } строку
        [few] Показать ещё { $count } строки
        [many] Показать ещё { $count } строк
       *[other] Показать ещё { $count } строки
    }

## Третий шаг: внесение.

bring-running-title = 3. Список вносится
bring-count = { $count }

## Четвёртый шаг: отчёт.

bring-report-title = 4. Что внесено
bring-changes-title = В библиотеке
bring-changes-added = Новые
bring-changes-changed = Изменены
bring-changes-removed = Больше нет
bring-changes-same = Как раньше
# Без числа: по-русски форма «one» бывает и для 21, поэтому слово одно для всех.
bring-named-added =
    { $count ->
        [one] { $count } новая запись
        [few] { $count } новые записи
        [many] { $count } новых записей
       *[other] { $count } новой записи
    }
bring-named-changed =
    { $count ->
        [one] { $count } изменённая запись
        [few] { $count } изменённые записи
        [many] { $count } изменённых записей
       *[other] { $count } изменённой записи
    }
bring-named-removed =
    { $count ->
        [one] { $count } запись, которой больше нет
        [few] { $count } записи, которых больше нет
        [many] { $count } записей, которых больше нет
       *[other] { $count } записи, которой больше нет
    }
bring-named-more =
    { $count ->
        [one] И ещё { $count }.
        [few] И ещё { $count }.
        [many] И ещё { $count }.
       *[other] И ещё { $count }.
    }
bring-clean = Каждая строка внесена так, как была написана. Исправлять ничего не пришлось.
bring-reasons-title = Что мы сделали с отдельными строками
bring-reasons-about = Списки из настоящей жизни никогда не бывают безупречными. Ничего не изменено так, чтобы это не было посчитано здесь.
bring-outcome-repaired = Исправлено
bring-outcome-kept = Оставлено как было
bring-outcome-quarantined = Отложено
bring-outcome-left_out = Пропущено, потому что это закрытое
bring-outcome-about-repaired = Это внесено. Мы точно знали, как это исправить.
bring-outcome-about-kept = Это внесено теми же словами. На это должен посмотреть человек.
bring-outcome-about-quarantined = Это не внесено. Исправьте это в списке и внесите его ещё раз.
bring-outcome-about-left_out = Это не внесено, чтобы никто не оказался в опасности. Что там было, мы не показываем.
bring-row-file = Файл
bring-row-line = Строка
bring-row-column = Столбец
bring-row-outcome = Что мы сделали
bring-row-reason = Почему
bring-row-value = Что там стояло
bring-row-whole = Весь файл
bring-rows-more =
    { $count ->
        [one] И ещё { $count }. Всё есть в отчёте, который можно сохранить.
        [few] И ещё { $count }. Всё есть в отчёте, который можно сохранить.
        [many] И ещё { $count }. Всё есть в отчёте, который можно сохранить.
       *[other] И ещё { $count }. Всё есть в отчёте, который можно сохранить.
    }
bring-rows-saved = Какие это строки, сказано в отчёте, который можно сохранить.
bring-report-save = Сохранить отчёт
bring-report-save-title = Куда сохранить отчёт?
bring-report-save-about = Это таблица (.csv), она открывается в любой программе для таблиц. В ней показана каждая строка, которая исправлена, оставлена или отложена. Храните её там, где её видят только те, кто ведёт этот список.
bring-report-find = Поискать в библиотеке
bring-report-again = Внести другой список

## Передача списков.

bring-give-title = Передать список
bring-give-about = Сохраните записи как файл, который могут прочитать службы 211, справочники и другие программы. Формат называется Open Referral HSDS, версия 3.1.
bring-give-which = Какие записи?
bring-give-none = Выберите хотя бы один список.
bring-give-empty = Пока нет списка, который можно передать.
bring-give-form = Какой файл нужен?
bring-give-tables = Таблицы в одном файле zip
bring-give-tables-about = Для большинства программ и чтобы открыть как таблицу.
bring-give-json = Один файл JSON
bring-give-json-about = Для тех, кто делает сайты и программы.
bring-give-where = Куда сохранить?
bring-give-looking = Смотрим, какие списки есть…

## Что такое столбец таблицы: варианты. Коротко.

bring-target-ignore = Пропустить
bring-target-keep_as_is = Оставить, но не показывать
bring-target-name = Название
bring-target-organization = Организация
bring-target-other_name = Другое название
bring-target-description = Что там делают
bring-target-more = Подробнее
bring-target-phone = Номер телефона
bring-target-phone_label = Чей это номер
bring-target-text_number = Номер для СМС
bring-target-whatsapp = Номер WhatsApp
bring-target-email = Электронная почта
bring-target-website = Сайт
bring-target-address = Весь адрес
bring-target-street = Улица и дом
bring-target-city = Город
bring-target-state = Штат
bring-target-zip_code = ZIP-код
bring-target-country = Страна
bring-target-latitude = Широта
bring-target-longitude = Долгота
bring-target-languages = На каких языках говорят
bring-target-interpreter = Есть переводчик
bring-target-hours = Часы работы
bring-target-cost = Сколько стоит
bring-target-eligibility = Кому можно прийти
bring-target-kind = Вид помощи
bring-target-need = С чем приходят люди
bring-target-community = Каким сообществам помогают
bring-target-checked_date = День проверки
bring-target-status = Есть ли это до сих пор
bring-target-id = Собственный номер строки
bring-target-credit = Сообщество, откуда практика
bring-target-openness = Можно ли другим перенять практику
bring-target-confidential = Место в тайне
bring-target-notes = Наши заметки, не показывать
bring-target-public = Можно ли показывать всем

## Что сделано со строкой или значением и почему.

bring-reason-mojibake = Буквы были испорчены, они исправлены.
bring-reason-not_utf8 = Файл сохранён со старым способом записи букв. Он так и прочитан.
bring-reason-byte_order_mark = В начале файла стоял невидимый знак. Он убран.
bring-reason-escaped_newline = В тексте стояли коды новой строки. Теперь там новые строки.
bring-reason-html = В тексте стояли коды веб-страницы. Они убраны.
bring-reason-marker = В тексте стояли пометки другой программы. Они убраны.
bring-reason-control_character = Невидимые знаки убраны.
bring-reason-no_scheme = Не хватало начала веб-адреса (https://). Оно добавлено.
bring-reason-phone_written = Номер телефона был записан так, что его нельзя набрать. Теперь это номер, который можно набрать.
bring-reason-phone_extension = Добавочный номер был частью номера. Теперь он стоит отдельно.
bring-reason-several_phones = В одном поле стояло несколько номеров. Теперь каждый стоит отдельно.
bring-reason-ragged = В строке было слишком много или слишком мало полей. Они сопоставлены с заголовками.
bring-reason-id_derived = Собственный номер строки переделан в такой, который понимает любая программа.
bring-reason-id_missing = У строки не было собственного номера. Она его получила.
bring-reason-hours_read = Часы работы были написаны предложением. Они поняты.
bring-reason-status_read = Есть ли это до сих пор, было сказано словом. Оно понято.
bring-reason-phone_not_understood = Номера, который можно набрать, мы здесь не нашли.
bring-reason-hours_not_understood = Часы работы не поняты. Они оставлены так, как были написаны.
bring-reason-language_not_understood = Мы не уверены, какой это язык. Оставлено так, как было написано.
bring-reason-date_not_understood = Дата не понята.
bring-reason-address_not_understood = Это не веб-адрес и не адрес электронной почты, который работает.
bring-reason-no_place_on_earth = Точка на карте — не настоящее место. Она не взята.
bring-reason-all_inactive = Все службы в списке помечены как недействующие. Такого не может быть, поэтому пометка не взята.
bring-reason-unknown_column = Мы не знаем этого столбца. Он остаётся и передаётся дальше, но не показывается.
bring-reason-unknown_table = Мы не знаем этой таблицы. Она остаётся и передаётся дальше, но не показывается.
bring-reason-value_not_understood = Мы не знаем, что это здесь значит. Оставлено так, как было написано.
bring-reason-name_shared = У других строк то же название, и неясно, какая из них была здесь раньше. Это новая запись.
bring-reason-too_large = Поле или строка слишком длинные.
bring-reason-quote_not_closed = Кавычка открыта и не закрыта.
bring-reason-name_missing = Нет названия.
bring-reason-duplicate_id = У другой строки тот же номер, а сказано в ней другое.
bring-reason-orphan = Это относится к записи, которой нет в списке.
bring-reason-bad_json = Эта часть файла испорчена и не читается.
bring-reason-practice_uncredited = У практики исцеления не сказано, из какого она сообщества.
bring-reason-rule_broken = Это нарушает правило, которое бережёт людей в кризисе.
bring-reason-unreadable = Файл не удалось прочитать.
bring-reason-marked_private = В списке это помечено как закрытое.
bring-reason-staff_contact = Это имя, почта или прямой номер того, кто там работает.
