### Năm cánh cửa. Chữ phải thật ngắn.

nav-find = Tìm trợ giúp
nav-community = Cộng đồng
nav-act = Lên tiếng
nav-rights = Quyền của tôi
nav-organizations = Dành cho tổ chức
nav-settings = Cài đặt
nav-about = Giới thiệu và lời cảm ơn
nav-safety = Giấu được gì và không giấu được gì
