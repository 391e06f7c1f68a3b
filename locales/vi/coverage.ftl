### Trang “Các ngôn ngữ trong danh mục này”: với mỗi ngôn ngữ, bao nhiêu mục có người nói được. Trang này chỉ đếm những gì danh sách ghi.

coverage-name = Các ngôn ngữ trong danh mục này
    .about = Với mỗi ngôn ngữ, bao nhiêu đường dây trợ giúp khủng hoảng, phòng khám và nhóm cộng đồng có người nói được. Và những ngôn ngữ nào không ai nói.
coverage-what = Đã đếm: { $count } mục. Một mục được tính cho một ngôn ngữ nếu danh sách ghi rằng ở đó có người nói được.
coverage-head-language = Ngôn ngữ
coverage-head-crisis = Đường dây trợ giúp khủng hoảng
coverage-head-care = Sự chăm sóc khác
coverage-head-community = Cộng đồng
coverage-interpreter = { $interpreters } mục có thông dịch viên và có thể giúp được bằng bất cứ ngôn ngữ nào. Hãy hỏi họ.
coverage-missing = Trong danh sách này, chưa biết có ai nói được: { $languages }
coverage-do = Bạn có thể làm gì: tìm xem gần bạn có ai nói các ngôn ngữ này, rồi ghi vào danh sách. Hãy trả tiền cho những người thông dịch.
