a-found = { $count } kết quả
a-days = Ngày
