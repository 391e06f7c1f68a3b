door-link-rights = ما في المكتبة عن الحقوق
door-link-policy = ما في المكتبة عن تغيير القوانين
door-link-organizations = المنظمات في المكتبة
