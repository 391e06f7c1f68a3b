door-link-rights = آنچه کتابخانه درباره حقوق دارد
door-link-policy = آنچه کتابخانه درباره تغییر قانون‌ها دارد
door-link-organizations = سازمان‌ها در کتابخانه
