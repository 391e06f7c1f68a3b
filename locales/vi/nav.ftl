### Năm cánh cửa. Chữ phải thật ngắn.

nav-find = Tìm sự giúp đỡ
nav-community = Cộng đồng chăm sóc nhau
nav-act = Lên tiếng
nav-rights = Quyền của tôi
nav-organizations = Dành cho tổ chức
nav-settings = Cài đặt
nav-about = Giới thiệu và lời cảm ơn
