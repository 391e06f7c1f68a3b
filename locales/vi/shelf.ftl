### Chọn tập tin hoặc thư mục ngay trong cửa sổ này. Hộp chọn của máy thì ghi nhớ những gì đã chọn, nên không dùng.

shelf-places = Tìm ở đâu?
shelf-folder = Thư mục:
shelf-up = Lên một thư mục
shelf-start = Tất cả các nơi
shelf-kind-folder = Thư mục
shelf-kind-pack = Gói danh sách
shelf-kind-sheet = Bảng tính
shelf-kind-list = Danh sách
shelf-kind-mapping = Lựa chọn cột đã lưu
shelf-kind-key = Chìa khóa bí mật
shelf-kind-check = Bản xem xét một tổ chức
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Dùng thư mục này
shelf-empty = Ở đây không có gì phù hợp. Hãy thử thư mục khác.
shelf-empty-here = Ở đây không có gì phù hợp. Hãy mở một trong các thư mục ở trên để tìm tiếp.
shelf-no-folders = Trong này không còn thư mục nào nữa.
shelf-no-places = Chúng tôi không thấy các thư mục thường dùng ở đây. Hãy gõ đường dẫn bên dưới.
shelf-more = Thư mục này có nhiều thứ hơn mức chúng tôi hiện được. Nếu không thấy cái bạn cần, hãy gõ đường dẫn của nó.
shelf-opening = Đang mở thư mục…
shelf-path = Hoặc gõ đường dẫn
shelf-open = Mở
shelf-use = Dùng đường dẫn này
shelf-choose = Chọn
shelf-choose-another = Chọn cái khác
shelf-clear = Không dùng cái nào
shelf-nothing = Chưa chọn gì
