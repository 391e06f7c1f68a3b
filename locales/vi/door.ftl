door-link-rights = Những gì danh mục có về quyền của bạn
door-link-policy = Những gì danh mục có về việc thay đổi luật lệ
door-link-organizations = Các tổ chức trong danh mục
