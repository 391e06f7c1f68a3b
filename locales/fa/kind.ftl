### هر مورد چه نوع کمکی است. روی هر کارت نوشته می‌شود.

kind-crisis = خط بحران
kind-warmline = خط حمایت، برای درددل
kind-clinic = کلینیک، درمان با مجوز
kind-therapist_finder = فهرست روان‌درمانگران
kind-therapy_fund = پول برای روان‌درمانی
kind-community_support = حمایت مردمی، نه کلینیک
kind-mutual_aid = همیاری، کمک همسایه‌ها به هم
kind-practice = شیوه التیام
kind-organization = سازمان
kind-rights = حقوق شما
kind-policy = تغییر قانون‌ها
