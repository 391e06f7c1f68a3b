### Як внести списки інших (від 211, з довідника чи електронної таблиці) і передати списки далі. Для волонтерів і тих, хто веде списки.

bring-title = Внести список
bring-about = Внесіть список служб від 211, з довідника або зі своєї електронної таблиці. Усе відбувається на цьому комп’ютері. Нікуди нічого не надсилається.
bring-to-giving = Передати список іншим

## Перший крок: вибір файлу.

bring-choose-title = 1. Виберіть список
bring-choose-about = Електронна таблиця (.csv, .xlsx, .ods), папка чи zip із таблицями або файл JSON. Ви побачите, що в ньому є, перш ніж щось буде внесено.
bring-looking = Дивимося, що всередині…
bring-chosen = Ви вибрали
bring-choose-other = Вибрати щось інше
bring-is-pack = Це пакет: «{ $name }». Пакети підписані й мають власний екран.
bring-to-packs = До пакетів

## Другий крок: що знайдено.

bring-check-title = 2. Перевірте, що це
bring-found-format = Список у поширеному форматі, яким обмінюються 211 і довідники. Він називається Open Referral HSDS, тут — версія { $version }.
bring-found-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }
bring-found-organizations =
    { $count ->
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }
bring-found-rows =
    { $count ->
        [one] { $count } рядок
        [few] { $count } рядки
        [many] { $count } рядків
       *[other] { $count } рядка
    }
bring-source-title = Звідки він
bring-update-title = Це новіша копія списку, який тут уже є?
bring-update-new = Ні, це новий список
bring-source = Коротка назва
bring-source-about = Для комп’ютера. Коли вноситимете новішу копію, дайте ту саму коротку назву: тоді оновляться ті самі записи й жоден не подвоїться.
bring-source-known = Список із такою короткою назвою тут є: «{ $name }». Його записи буде оновлено. Записи, яких у новій копії вже немає, буде прибрано.
bring-source-missing = Напишіть коротку назву.
bring-name = Назва, яку бачитимуть люди
bring-name-about = Вона стоїть на кожному записі як джерело. Наприклад: Example County 211.
bring-name-missing = Напишіть назву, щоб люди знали, звідки записи.
bring-licence = Умови використання, якщо ви їх знаєте
bring-licence-about = Наприклад: CC BY 4.0. Лишіть порожнім, якщо у списку цього не сказано.
bring-private-title = Приватне
bring-private = Внести також те, що позначено як приватне
bring-private-about = Не вмикайте цього, якщо люди, які склали список, не сказали вам так зробити. Приватним може бути позначено адресу притулку. Якщо її знайде не та людина, хтось може постраждати.
bring-private-on = Приватне буде внесено. Кожен, хто користується цією програмою, зможе це бачити.
bring-start = Внести цей список
bring-start-about = Зупинити можна будь-коли. Тоді все буде так, як було раніше.

## Другий крок для електронної таблиці: що в якому стовпці.

bring-sheet = Аркуш
bring-sheet-hidden = { $name } (прихований)
bring-sheet-language = Якою мовою написано
bring-sheet-state = Штат, де в аркуші його не вказано
bring-sheet-state-none = Без штату
bring-columns-title = Що в кожному стовпці?
bring-columns-about = Ми здогадалися із заголовків і з того, що у стовпцях. Будь ласка, перегляньте кожен.
bring-columns-open =
    { $count ->
        [one] Про { $count } стовпець ми не змогли здогадатися. Виберіть, будь ласка, що в ньому.
        [few] Про { $count } стовпці ми не змогли здогадатися. Виберіть, будь ласка, що в них.
        [many] Про { $count } стовпців ми не змогли здогадатися. Виберіть, будь ласка, що в них.
       *[other] Про { $count } стовпця ми не змогли здогадатися. Виберіть, будь ласка, що в них.
    }
bring-columns-no-name = Ще жоден стовпець не є назвою. Виберіть, у якому стовпці стоїть назва кожної служби.
bring-column-blank = Стовпець { $number }
bring-column-empty = У перших рядках нічого немає
bring-sure-certain = Ми певні
bring-sure-likely = Мабуть
bring-sure-unknown = Виберіть, будь ласка
bring-sure-chosen = Вибрано
bring-group-about = Що це
bring-group-reach = Як зв’язатися
bring-group-where = Де це
bring-group-who = Хто і для чого
bring-group-keep = Лишити чи пропустити
bring-mapping-about = Цей вибір можна зберегти як файл і взяти для наступної копії цієї таблиці.
bring-mapping-use = Узяти збережений вибір
bring-mapping-keep = Зберегти цей вибір як файл
bring-mapping-use-title = У якому файлі збережено вибір?
bring-mapping-used = Тепер стовпці задано так, як у тому файлі.
bring-mapping-keep-title = Куди зберегти вибір?
bring-mapping-keep-about = У файлі — заголовки стовпців і те, що ви вибрали. Рядків у ньому немає.
bring-preview-title = Як буде внесено перші рядки
bring-preview-busy = Читаємо рядки ще раз…
bring-preview-none = Під заголовками немає рядків.
bring-preview-row = Рядок { $line }
bring-preview-aside = Буде відкладено
bring-preview-empty = З цього рядка не було б внесено нічого.
bring-preview-more =
    { $count ->
        [one] Показати ще { $count } рядок
        [few] Показати ще { $count } рядки
        [many] Показати ще { $count } рядків
       *[other] Показати ще { $count } рядка
    }

## Третій крок: внесення.

bring-running-title = 3. Вносимо
# keep: лише число
bring-count = { $count }

## Четвертий крок: звіт.

bring-report-title = 4. Що внесено
bring-changes-title = У бібліотеці
bring-changes-added = Нові
bring-changes-changed = Змінені
bring-changes-removed = Яких більше немає
bring-changes-same = Такі, як були
bring-named-added =
    { $count ->
        [one] { $count } новий запис
        [few] { $count } нові записи
        [many] { $count } нових записів
       *[other] { $count } нового запису
    }
bring-named-changed =
    { $count ->
        [one] { $count } змінений запис
        [few] { $count } змінені записи
        [many] { $count } змінених записів
       *[other] { $count } зміненого запису
    }
bring-named-removed =
    { $count ->
        [one] { $count } запис, якого більше немає
        [few] { $count } записи, яких більше немає
        [many] { $count } записів, яких більше немає
       *[other] { $count } запису, яких більше немає
    }
bring-named-more =
    { $count ->
        [one] І ще { $count }.
        [few] І ще { $count }.
        [many] І ще { $count }.
       *[other] І ще { $count }.
    }
bring-clean = Кожен рядок внесено так, як його написано. Виправляти було нічого.
bring-reasons-title = Що ми зробили з окремими рядками
bring-reasons-about = Списки зі справжнього життя ніколи не бувають досконалими. Кожну зміну тут пораховано.
bring-outcome-repaired = Виправлено
bring-outcome-kept = Залишено, як було
bring-outcome-quarantined = Відкладено
bring-outcome-left_out = Пропущено, бо приватне
bring-outcome-about-repaired = Ці внесено. Ми точно знали, як їх виправити.
bring-outcome-about-kept = Ці внесено їхніми власними словами. Їх має переглянути людина.
bring-outcome-about-quarantined = Ці не внесено. Виправте їх у списку й внесіть його ще раз.
bring-outcome-about-left_out = Ці не внесено, щоб нікого не наразити на небезпеку. Ми не показуємо, що в них було.
bring-row-file = Файл
bring-row-line = Рядок
bring-row-column = Стовпець
bring-row-outcome = Що ми зробили
bring-row-reason = Чому
bring-row-value = Що там стояло
bring-row-whole = Увесь файл
bring-rows-more =
    { $count ->
        [one] І ще { $count }. Усе є у звіті, який можна зберегти.
        [few] І ще { $count }. Усе є у звіті, який можна зберегти.
        [many] І ще { $count }. Усе є у звіті, який можна зберегти.
       *[other] І ще { $count }. Усе є у звіті, який можна зберегти.
    }
bring-rows-saved = Які це рядки, сказано у звіті, який можна зберегти.
bring-report-save = Зберегти звіт
bring-report-save-title = Куди зберегти звіт?
bring-report-save-about = Це таблиця (.csv), яку відкриває будь-яка програма для електронних таблиць. Вона показує кожен рядок, який виправлено, залишено чи відкладено. Тримайте її там, де її бачать лише ті, хто веде список.
bring-report-find = Шукати в бібліотеці
bring-report-again = Внести інший список

## Передати списки далі.

bring-give-title = Передати список іншим
bring-give-about = Збережіть записи як файл, який можуть читати 211, довідники та інші програми. Формат називається Open Referral HSDS, версія 3.1.
bring-give-which = Які записи?
bring-give-none = Виберіть щонайменше один список.
bring-give-empty = Списку, який можна передати, ще немає.
bring-give-form = Який файл?
bring-give-tables = Таблиці в одному файлі zip
bring-give-tables-about = Для більшості програм і щоб відкрити як електронну таблицю.
bring-give-json = Один файл JSON
bring-give-json-about = Для тих, хто створює вебсайти та програми.
bring-give-where = Куди зберегти?
bring-give-looking = Дивимося, які тут є списки…

## Що у стовпці електронної таблиці: варіанти. Коротко.

bring-target-ignore = Пропустити
bring-target-keep_as_is = Лишити, але не показувати
bring-target-name = Назва
bring-target-organization = Організація
bring-target-other_name = Інша назва
bring-target-description = Що воно робить
bring-target-more = Більше про це
bring-target-phone = Номер телефону
bring-target-phone_label = Чий це номер
bring-target-text_number = Номер для SMS
bring-target-whatsapp = Номер у WhatsApp
bring-target-email = Електронна пошта
bring-target-website = Вебсайт
bring-target-address = Повна адреса
bring-target-street = Вулиця й номер будинку
bring-target-city = Місто
bring-target-state = Штат
bring-target-zip_code = ZIP-код
bring-target-country = Країна
bring-target-latitude = Географічна широта
bring-target-longitude = Географічна довгота
bring-target-languages = Якими мовами розмовляють
bring-target-interpreter = Чи є перекладач
bring-target-hours = Години роботи
bring-target-cost = Скільки коштує
bring-target-eligibility = Хто може прийти
bring-target-kind = Вид допомоги
bring-target-need = З чим приходять люди
bring-target-community = Яким громадам допомагає
bring-target-checked_date = День перевірки
bring-target-status = Чи воно ще є
bring-target-id = Власний номер рядка
bring-target-credit = Громада, з якої походить практика
bring-target-openness = Чи можуть інші користуватися практикою
bring-target-confidential = Місце таємне
bring-target-notes = Наші власні нотатки, не показувати
bring-target-public = Чи можна показувати всім

## Що зроблено з рядком або значенням і чому. Кожне — коротке речення.

bring-reason-mojibake = Літери були перекручені, їх виправлено.
bring-reason-not_utf8 = Файл збережено старим способом запису літер. Його прочитано саме так.
bring-reason-byte_order_mark = На початку файлу стояла невидима позначка. Її прибрано.
bring-reason-escaped_newline = У тексті стояли коди нового рядка. Тепер це нові рядки.
bring-reason-html = У тексті стояли коди з вебсторінки. Їх прибрано.
bring-reason-marker = У тексті стояли позначки іншої програми. Їх прибрано.
bring-reason-control_character = Прибрано невидимі символи.
bring-reason-no_scheme = Бракувало початку вебадреси (https://). Його додано.
bring-reason-phone_written = Номер телефону було написано так, що його не набрати. Тепер це номер, який можна набрати.
bring-reason-phone_extension = Додатковий номер був частиною основного. Тепер він стоїть окремо.
bring-reason-several_phones = В одному полі стояло кілька номерів. Тепер кожен стоїть окремо.
bring-reason-ragged = У рядку було забагато або замало полів. Їх припасовано до заголовків.
bring-reason-id_derived = Власний номер рядка перетворено на такий, який розуміє кожна програма.
bring-reason-id_missing = Рядок не мав власного номера. Йому дано номер.
bring-reason-hours_read = Години роботи було написано реченням. Програма їх зрозуміла.
bring-reason-status_read = Одним словом було сказано, чи воно ще є. Програма його зрозуміла.
bring-reason-phone_not_understood = Ми не знайшли тут номера, який можна набрати.
bring-reason-hours_not_understood = Години роботи незрозумілі. Їх залишено так, як написано.
bring-reason-language_not_understood = Ми не певні, яка це мова. Її залишено так, як написано.
bring-reason-date_not_understood = Дата незрозуміла.
bring-reason-address_not_understood = Це не дійсна вебадреса чи адреса електронної пошти.
bring-reason-no_place_on_earth = Точка на карті — не справжнє місце. Її не використано.
bring-reason-all_inactive = Усі служби у списку позначено так, ніби вони не діють. Так не може бути, тому цю позначку не використано.
bring-reason-unknown_column = Ми не знаємо цього стовпця. Його залишено; він передається далі разом зі списком, але не показується.
bring-reason-unknown_table = Ми не знаємо цієї таблиці. Її залишено; вона передається далі разом зі списком, але не показується.
bring-reason-value_not_understood = Ми не знаємо, що це тут означає. Залишено так, як написано.
bring-reason-name_shared = Інші рядки мають ту саму назву, і невідомо, який із них був тут раніше. Це новий запис.
bring-reason-too_large = Поле або рядок надто довгі.
bring-reason-quote_not_closed = Лапки відкрито, але не закрито.
bring-reason-name_missing = Немає назви.
bring-reason-duplicate_id = Інший рядок має той самий номер, але каже щось інше.
bring-reason-orphan = Це належить до запису, якого у списку немає.
bring-reason-bad_json = Ця частина файлу зламана, її не прочитати.
bring-reason-practice_uncredited = У практики зцілення не сказано, з якої громади вона походить.
bring-reason-rule_broken = Це порушує правило, яке береже людей у кризі.
bring-reason-unreadable = Файл не вдалося прочитати.
bring-reason-marked_private = У списку це позначено як приватне.
bring-reason-staff_contact = Це ім’я, електронна пошта або прямий номер того, хто там працює.
