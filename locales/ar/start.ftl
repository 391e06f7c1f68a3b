start-title = اختيار اللغة
start-nothing-kept = لا يُسجَّل شيء مما يجري هنا، إلا إذا طلبت ذلك.
start-go-on = متابعة
start-machine = مسودة آلية
start-made-up = للتجربة
