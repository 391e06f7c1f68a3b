nav-find = إيجاد الدعم
nav-community = الرعاية المجتمعية
nav-act = التحرّك للتغيير
nav-rights = حقوقي
nav-organizations = للمنظمات
nav-settings = الإعدادات
nav-about = عن البرنامج والشكر
nav-safety = ما يمكن إخفاؤه وما لا يمكن
