### П’ять дверей і тихіші місця. Дуже коротко.

nav-find = Знайти підтримку
nav-community = Турбота в громаді
nav-act = Діяти
nav-rights = Мої права
nav-organizations = Для організацій
nav-settings = Налаштування
nav-about = Про програму й подяки
nav-safety = Що вона може сховати, а що ні
