### Những mục tự viết, những gì nghe được qua điện thoại, những chỗ sai, và những chỗ các nguồn không khớp nhau.

## Các mục tự viết

own-title = Các mục tự viết
own-about = Hãy thêm những nơi giúp đỡ mà bạn biết nhưng chưa có trong danh sách nào. Thỉnh thoảng hãy gọi cho họ, và ghi lại những gì bạn nghe được.
own-not-locked = Các mục này không được khóa. Ai dùng được máy vi tính này cũng đọc được.
own-no-people = Hãy viết về sự giúp đỡ. Đừng bao giờ viết về những người đã tìm đến nhờ giúp.
own-add = Thêm một mục
own-round-open = In tờ gọi điện thoại
own-round-about = Tờ này ghi những mục lâu nhất chưa có ai kiểm lại, kèm những câu để nói qua điện thoại.
own-stalest-first = Mục nào cần gọi nhất thì đứng đầu.
own-count = { $count } mục
own-reading = Đang đọc…
own-none = Chưa có mục nào do bạn viết.
own-none-ways = Hãy bắt đầu với một nơi mà bạn biết rõ: tên, một số điện thoại, và nơi đó làm gì. Hoặc tìm một mục trong danh mục rồi làm bản riêng của bạn.
own-none-find = Tìm trong danh mục
own-called-today = Hôm nay tôi đã gọi
own-called-question = Cuộc gọi thế nào?
own-called-never-mind = Không ghi gì
own-called-noted = Đã ghi cho hôm nay: { $answer }
own-called-wrong-next = Bạn có biết số đúng không? Nếu biết, hãy sửa mục này.
own-call-holds = Mọi điều vẫn đúng
own-call-no_answer = Không ai trả lời
own-call-wrong_number = Số điện thoại sai
own-call-ended = Dịch vụ này không còn nữa
own-edit = Sửa
own-edit-about = Sửa { $name }
own-delete = Xóa
own-delete-about = Xóa { $name }
own-delete-title = Xóa { $name }?
own-delete-warning = Mục này sẽ mất hẳn khỏi tập tin. Không lấy lại được.
own-delete-version = Nếu đây là bản riêng mà bạn đã làm từ một mục trong danh sách, thì chỉ còn lại mục của danh sách đó.
own-delete-now = Xóa hẳn
own-deleted = { $name } không còn trong tập tin nữa.

## Mẫu điền của một mục

own-form-new = Thêm một mục
own-form-edit = Sửa { $name }
own-form-changes = Mục này đến từ “{ $pack }”. Những gì bạn lưu ở đây sẽ thành bản riêng của bạn. Danh sách đó vẫn như cũ, và danh sách mới hơn không ghi đè lên bản của bạn.
own-form-changes-starter = Mục này có sẵn trong chương trình. Những gì bạn lưu ở đây sẽ thành bản riêng của bạn, và bản đó vẫn còn khi chương trình được cập nhật.
own-form-needed = Chỉ bắt buộc phải có tên. Điều gì không biết thì hãy để trống.
own-form-draft = Đây là những gì bạn đã gõ lúc trước. Chưa được lưu.
own-form-draft-drop = Bỏ những gì tôi đã gõ
own-form-basics = Đây là gì
own-form-reach = Cách liên lạc
own-form-where = Ở đâu
own-form-for = Giúp về chuyện gì, dành cho ai
own-form-state = Còn hoạt động không?
own-form-origin = Nguồn gốc
own-form-name = Tên
own-form-kind = Loại giúp đỡ
own-form-summary = Kể trong một hoặc hai câu
own-form-summary-about = Nếu kể cho hàng xóm nghe thì bạn sẽ nói gì?
own-form-more = Giới thiệu thêm
own-form-hours = Khi nào có người trả lời
own-form-hours-about = Viết theo cách của bạn, ví dụ: thứ Hai đến thứ Sáu, 9 giờ sáng đến 5 giờ chiều
own-form-cost = Chi phí
own-form-needs = Người ta có thể đến vì chuyện gì
own-form-communities = Nơi này nói là dành cho cộng đồng nào
own-form-communities-about = Chỉ đánh dấu những gì chính họ nói về mình.
own-form-ticked =
    { $count ->
        [0] chưa đánh dấu ô nào
       *[other] đã đánh dấu { $count } ô
    }
own-form-us-state = Tiểu bang
own-form-whole-country = Cả nước
own-form-place = Thành phố, thị trấn hoặc khu phố
own-form-locale = Bạn viết những câu này bằng ngôn ngữ nào
own-status-available = Có, đang hoạt động
own-status-paused = Tạm ngưng
own-status-uncertain = Không chắc
own-status-ended = Đã chấm dứt
own-form-ended-about = Dịch vụ không còn nữa vẫn được hiện ra, để mọi người biết. Không được ghi số điện thoại kèm theo.
own-form-crisis-about = Người đang nguy hiểm sẽ gọi số này. Trước hết hãy tự gọi thử, rồi bấm “Lưu và ghi rằng hôm nay tôi đã gọi”.
own-form-secret = Nơi này phải được giữ kín
own-form-secret-about = Dành cho nhà tạm lánh và những nơi ở an toàn. Không có địa chỉ nào được giữ lại, hiện ra hay chuyển đi.
own-form-credit = Cộng đồng đã sinh ra cách chữa lành này
own-form-credit-about = Theo lời của chính họ. Nếu thiếu, cách chữa lành không lưu được và không chuyển đi được.
own-form-openness = Người khác có được làm theo không?
own-way = Cách liên lạc { $number }
own-way-kind = Bằng cách nào
own-way-number = Số điện thoại
own-way-email = Địa chỉ thư điện tử
own-way-page = Địa chỉ trang web
own-way-address = Địa chỉ để đến tận nơi
own-way-label = Của ai, hoặc dành cho ai
own-way-label-about = Nếu có nhiều số, ví dụ: cho tuổi teen
own-way-languages = Ở đó nói ngôn ngữ nào
own-way-language-add = Thêm một ngôn ngữ
own-way-language-choose = Chọn…
own-way-language-put = Thêm
own-way-language-drop = Bỏ: { $language }
own-way-interpreter = Nhiều ngôn ngữ khác qua thông dịch viên
own-way-add = Thêm một cách liên lạc
own-way-up = Chuyển lên
own-way-down = Chuyển xuống
own-way-drop = Bỏ
own-way-up-about = Chuyển lên: cách liên lạc { $number }
own-way-down-about = Chuyển xuống: cách liên lạc { $number }
own-way-drop-about = Bỏ cách liên lạc { $number }
own-way-none = Chưa có cách liên lạc nào.
own-way-secret = Nơi này phải được giữ kín, nên không được ghi địa chỉ ở đây. Hãy bỏ cách liên lạc này.
own-way-ended = Dịch vụ này không còn nữa, nên không được ghi số điện thoại ở đây. Hãy bỏ cách liên lạc này.
own-form-mend = Có { $count } chỗ còn thiếu hoặc chưa đúng:
own-mend-name = Cần có tên.
own-mend-credit = Cách chữa lành phải ghi cộng đồng đã sinh ra nó.
own-mend-way-empty = Cách liên lạc { $number } chưa có số hay địa chỉ. Hãy điền vào, hoặc bỏ cách này.
own-mend-way-secret = Cách liên lạc { $number } là địa chỉ để đến tận nơi, mà nơi này phải được giữ kín.
own-mend-way-ended = Cách liên lạc { $number } là số điện thoại, mà dịch vụ này không còn nữa.
own-mend-closed = Cách chữa lành không mở ra ngoài thì ở đây chỉ nêu tên để tôn kính. Không được ghi cách liên lạc kèm theo.
own-save = Lưu
own-save-called = Lưu và ghi rằng hôm nay tôi đã gọi
own-cancel = Hủy
own-saving = Đang lưu…
own-cancel-title = Bỏ những gì bạn đã gõ?
own-cancel-about = Có những điều bạn đã gõ mà chưa lưu.
own-cancel-now = Bỏ đi
own-saved = Đã lưu { $name }.

## Cuối trang của một mục

own-steward-title = Về mục này
own-from-starter = Mục này có sẵn trong chương trình.
own-from-own = Mục này được viết ở đây, trên máy này.
own-from-pack = Mục này đến từ danh sách “{ $pack }”.
own-from-signed = Mục này đến từ danh sách có chữ ký “{ $pack }”.
own-version-edit = Sửa bản riêng
own-mistake-open = Báo chỗ sai
own-secret-place = Địa điểm này được giữ kín, để những người ở đó được an toàn. Ở đây không ghi địa chỉ.

## Các nguồn không khớp nhau

own-disputes = Các nguồn của chúng tôi không khớp nhau
own-disputes-about = Ở phần trên của trang này, chúng tôi ghi điều đầu tiên trong số những điều dưới đây. Nếu điều này quan trọng với bạn, hãy hỏi họ khi gọi.
own-disputed-here = Về điều này, các nguồn của chúng tôi không khớp nhau. Xem thêm bên dưới.
own-fact-numbers = Số điện thoại
own-fact-addresses = Địa chỉ
own-fact-status = Còn hoạt động hay không
own-fact-cost = Chi phí
own-fact-emergency = Cảnh sát và xe cứu thương
own-fact-name = Tên
own-side-starter = Danh sách có sẵn trong chương trình
own-side-own = Mục tự viết
own-side-unnamed = Một danh sách không có tên
own-side-shown = hiện ở phần trên
own-side-nothing = không nói gì về điều này

## Báo chỗ sai

own-mistake-title = Báo chỗ sai
own-mistake-of = Về mục này:
own-mistake-what = Sai ở đâu?
own-mistake-number = Số điện thoại
own-mistake-hours = Giờ mở cửa
own-mistake-languages = Ngôn ngữ
own-mistake-address = Địa chỉ hoặc trang web
own-mistake-ended = Dịch vụ này không còn nữa
own-mistake-credit = Cộng đồng được ghi là nguồn gốc
own-mistake-harm = Nơi này đã làm hại ai đó, hoặc đã gọi cảnh sát đến
own-mistake-other = Điều khác
own-mistake-note = Thế nào mới đúng? Hoặc chuyện gì đã xảy ra?
own-mistake-note-about = Đừng ghi tên bạn hay tên bất cứ ai, trừ khi bạn muốn tên đó có trong tập tin.
own-mistake-file = Tập tin sẽ ghi những gì
own-mistake-file-about = Chỉ những gì hiện ở đây. Không có tên bạn, và không có gì về máy này.
own-mistake-file-entry = Mục
own-mistake-file-what = Sai ở đâu
own-mistake-file-note = Lời của bạn
own-mistake-file-no-note = không có
own-mistake-file-language = Ngôn ngữ của lời bạn viết
own-mistake-save = Lưu tập tin
own-mistake-not-sent = Không có gì được gửi đi. Chương trình này không bao giờ dùng internet. Bạn tự tay đưa tập tin cho người khác.
own-mistake-give-pack = Hãy đưa tập tin cho những người phát hành “{ $pack }”.
own-mistake-give-starter = Hãy đưa tập tin cho những người đã trao chương trình này cho bạn.
own-mistake-give-own = Mục này được viết ở đây. Có thể sửa lại ngay tại đây.
own-mistake-choose = Trước hết hãy chọn sai ở đâu.
own-mistake-saved = Đã lưu: { $file }

## Tờ gọi điện thoại trên giấy. Các câu để nói dùng “bên mình”, như người ta vẫn nói qua điện thoại.

own-round-screen = Những mục lâu nhất chưa có ai kiểm lại, nhiều nhất là hai mươi. Hãy đánh dấu những gì bạn nghe được, rồi ghi vào đây bằng nút “Hôm nay tôi đã gọi”.
own-round-none = Không có nơi nào cần gọi. Mục nào có số điện thoại cũng vừa được kiểm lại gần đây.
own-round-title = Những nơi cần gọi
own-round-how = Hãy hỏi nhẹ nhàng, họ cho biết được bao nhiêu thì nhận bấy nhiêu. Đánh dấu điều gì còn đúng, và viết ra điều gì không đúng. Nếu họ đang bận, hãy gọi lại sau. Bạn không cần nói gì về mình.
own-round-say = Những câu để nói
own-round-hello = Xin chào. Tôi đang giúp giữ một danh sách miễn phí ghi những nơi mà mọi người có thể tìm sự giúp đỡ. Bên mình có tên trong đó. Xin cho tôi hỏi vài phút được không ạ?
own-round-number = Số này có còn đúng là số của bên mình không ạ?
own-round-hours = Khi nào thì có người trả lời ạ?
own-round-languages = Bên mình nói được những ngôn ngữ nào? Có dùng thông dịch viên không ạ?
own-round-cost = Chi phí thế nào ạ? Người không có tiền và không có bảo hiểm có đến được không?
own-round-id = Bên mình có hỏi giấy tờ tùy thân không ạ?
own-round-police = Có khi nào người đó chưa đồng ý mà bên mình vẫn gọi cảnh sát hoặc xe cứu thương đến không ạ? Trong trường hợp nào?
own-round-thanks = Xin cảm ơn. Vài tháng nữa chúng tôi gọi lại có được không ạ?
own-round-notes = Ngày và ghi chú
