### Запитання з повагою: аркуш, який питає людей про них самих, і сторінка для працівників. Відповідей програма не зберігає.

respectful-name = Запитання з повагою
    .about = Зробіть аркуш, який дбайливо питає людей про них самих. Вони пишуть на папері. Ця програма не зберігає відповідей.
respectful-about = Про що вам треба спитати?
    .hint = Питайте лише про те, що справді візьмете до уваги, щоб краще допомагати людям.
respectful-about-race = Раса та етнічне походження
respectful-about-language = Мова
respectful-about-interpreter = Перекладач
respectful-about-disability = Інвалідність
respectful-about-gender = Займенники й гендер
respectful-about-faith = Віра або духовна підтримка
respectful-who = Хто побачить відповіді?
    .hint = Назвіть усіх, наприклад: ваш консультант і реєстратура.

## Аркуш для людини, якій допомагають.

respectful-title = Про вас, вашими власними словами
respectful-skip = Будь-яке запитання можна пропустити. Будь-яку відповідь можна змінити коли завгодно.
respectful-choose = Або позначте все, що підходить:
respectful-prefer = Не хочу про це казати
respectful-who-sees = Хто це побачить: { $who }
respectful-same = Якщо ви це пропустите, вам допомагатимуть так само.

## Запитання.

respectful-race-question = Як ви описуєте свою расу, етнічне походження, плем’я чи народ?
respectful-race-black = Чорношкірі люди або афроамериканці
respectful-race-indigenous = Корінні американці (American Indian), корінні жителі Аляски або інші корінні народи
respectful-race-asian = Люди з Азії або американці азійського походження
respectful-race-pacific = Корінні гавайці або жителі островів Тихого океану
respectful-race-latine = Латиноамериканці (Latino, Latina, Latine) або люди іспаномовного походження (Hispanic)
respectful-race-mena = Люди з Близького Сходу або Північної Африки
respectful-race-white = Білі люди
respectful-race-why = Чому ми питаємо: щоб побачити, чи до всіх ми ставимося однаково добре.
respectful-language-question = Якими мовами, усними чи жестовими, вам найлегше розмовляти? А читати?
respectful-language-talk = Будь ласка, розмовляйте зі мною моєю мовою, усною чи жестовою.
respectful-language-write = Будь ласка, пишіть мені моєю мовою.
respectful-language-read = Будь ласка, читайте мені папери вголос.
respectful-language-why = Чому ми питаємо: щоб ми розуміли вас, а ви — нас.
respectful-interpreter-question = Чи хочете ви перекладача? Для якої мови?
respectful-interpreter-far = Телефоном або по відео
respectful-interpreter-near = У кімнаті разом зі мною
respectful-interpreter-stranger = Лише не людина, яка мене знає
respectful-interpreter-why = Чому ми питаємо: щоб знайти вам перекладача. Для вас це безкоштовно. Приводити рідних не треба.
respectful-disability-question = Що нам варто знати про ваше тіло, психіку, зір чи слух, щоб добре вам допомогти?
respectful-disability-steps = Вхід без сходинок
respectful-disability-print = Великий шрифт або допомога з читанням і письмом
respectful-disability-time = Більше часу або тиха кімната
respectful-disability-why = Чому ми питаємо: щоб змінити наші кімнати, папери та прийоми так, як підходить вам.
respectful-pronouns-question = Яким ім’ям і якими займенниками (він, вона, вони) вас називати? Де нам так вас не називати?
respectful-gender-question = Як ви описуєте свій гендер (свою стать)?
respectful-gender-woman = Жінка
respectful-gender-man = Чоловік
respectful-gender-nonbinary = Небінарна людина
respectful-gender-trans = Транс-людина
respectful-gender-why = Чому ми питаємо: щоб називати вас правильним ім’ям і допомагати так, як вам підходить.
respectful-faith-question = Чи допомогли б вам тут віра, духовність або традиції? Як?
respectful-faith-place = Місце, де можна помолитися або побути в тиші
respectful-faith-visit = Відвідини людини з моєї віри чи традиції
respectful-faith-why = Чому ми питаємо: віра й традиції можуть давати силу. Ми хочемо, щоб тут було місце й для ваших.

## Сторінка для працівників, після запитань.

respectful-staff = Для працівників: як питати
respectful-staff-everyone = Ставте всім однакові запитання. Ніколи не питайте лише тих, хто якось інакше виглядає чи говорить.
respectful-staff-guess = Ніколи не вгадуйте. Ім’я, обличчя, голос чи одяг не скажуть вам відповіді.
respectful-staff-immigration = Ніколи не питайте про імміграційний статус. Ніколи його не записуйте.
respectful-staff-private = Питайте там, де ніхто не чує. Хай відповідає сама людина, а не родина.
respectful-staff-promise = Кажіть правду про те, чому ви питаєте і хто бачить відповіді. Обіцяйте лише те, чого можете дотримати.
respectful-staff-accept = Якщо хтось не хоче відповідати, подякуйте й ідіть далі.
respectful-staff-keep = Тримайте папери під замком. Зберігайте лише те, чим користуєтеся. Ніколи не публікуйте чисел, менших за 10.
