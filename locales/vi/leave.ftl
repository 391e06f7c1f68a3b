### Cách thoát nhanh, nói một lần trên màn hình đầu tiên. Ngắn, bình tĩnh và thật.

leave-told-title = Nếu có người bước vào
# “Thoát nhanh” là nút app-leave: dùng đúng chữ đó. “Shift” là tên phím trên bàn phím.
leave-told-how = Hãy bấm “Thoát nhanh”, hoặc bấm phím Shift ba lần. Một trang trống che màn hình ngay lập tức, và chương trình quên những gì bạn đã làm ở đây.
leave-told-button = Hãy bấm “Thoát nhanh”. Một trang trống che màn hình ngay lập tức, và chương trình quên những gì bạn đã làm ở đây.
leave-told-not = Cách này không giấu được việc chương trình này có trong máy, cũng không giấu được những gì có người đã thấy.
leave-told-read = Tôi hiểu
