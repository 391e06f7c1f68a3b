a-more = Đọc <link>thêm</link><img src=x onerror=alert(1)>.
