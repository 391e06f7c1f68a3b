### Phần dịch: người biết một ngôn ngữ viết lời của chương trình bằng ngôn ngữ đó, từng câu một. Người ấy có thể không rành máy vi tính.
### Một “câu” là một câu hoặc một nhãn trong chương trình. Chỗ nào cũng dùng lời giản dị.

## Bắt đầu

translate-title = Dịch chương trình
translate-about = Ở đây bạn có thể viết lời của chương trình này bằng ngôn ngữ của bạn, từng câu một. Bạn không cần tài khoản, cũng không cần internet. Mọi thứ bạn viết đều nằm trong một thư mục do bạn chọn, cho đến khi bạn nộp cho người khác.
translate-folder = Thư mục để cất bản dịch của bạn
translate-folder-about = Một thư mục của riêng bạn, có thể nằm trong ổ USB. Nếu bạn đã từng dịch ở đây, hãy chọn lại đúng thư mục đó.
translate-language-other = Một ngôn ngữ chưa có ở đây
translate-tag = Mã ngắn của ngôn ngữ
translate-tag-about = Hai hoặc ba chữ cái, ví dụ so là tiếng Somali. Nếu ngôn ngữ đó có nhiều loại chữ viết, hãy ghi thêm loại chữ, ví dụ pa-Arab.
translate-own-name = Tên ngôn ngữ, viết bằng chữ của chính nó
translate-english-name = Tên ngôn ngữ bằng tiếng Anh
translate-open = Mở

## Danh sách các câu

translate-counts = Việc dịch đã tới đâu
translate-counts-all = Tất cả các câu
translate-counts-critical = Câu hệ trọng
translate-critical-about = Câu hệ trọng là câu mà người đang gặp nguy hiểm sẽ đọc, hoặc câu nói họ được hưởng gì theo luật. Với những câu đó, bạn cứ dịch thong thả.
translate-counts-total = Tổng cộng
translate-standing-missing = Chưa dịch
translate-standing-source_changed = Tiếng Anh đã đổi
translate-standing-machine = Bản máy dịch
translate-standing-unreviewed = Chưa có người thứ hai xem lại
translate-standing-trusted = Đã xem lại
translate-critical = Hệ trọng
translate-unsaved = Chưa lưu
translate-search = Tìm trong tiếng Anh
translate-filter-standing = Hiện
translate-filter-area = Phần của chương trình
# “Tất cả” cũng có trong translate-none: dùng đúng chữ đó.
translate-filter-all = Tất cả
translate-shown = { $count } câu
translate-none = Không có câu nào như vậy. Hãy chọn “Tất cả” để thấy nhiều hơn.
translate-more = Hiện thêm
translate-undo = Bỏ lần lưu cuối
translate-undone = Đã bỏ lần lưu cuối.
translate-close = Đóng phần dịch
translate-close-unsaved = Bạn đã gõ vào { $count } câu mà chưa lưu. Nếu đóng bây giờ, những gì bạn gõ sẽ mất.

## Một câu

translate-to-list = Trở lại danh sách
translate-previous = Câu trước
translate-next = Câu sau
translate-english = Tiếng Anh
translate-pills-about = Chữ trong khung là chỗ chương trình tự điền vào. Hãy bấm một khung để đưa nó vào câu của bạn.
translate-notes = Ghi chú
translate-before = Câu đứng trước câu này
translate-after = Câu đứng sau câu này
translate-where = Câu này hiện ở đâu
translate-changes = Tiếng Anh đã đổi những gì
translate-changes-gone = Đã bỏ:
translate-changes-new = Mới:
translate-changes-unknown = Tiếng Anh đã đổi. Bản trước đó không được giữ lại, nên bạn hãy đọc hết cả câu.
translate-glossary = Những từ đã chọn từ trước
translate-memory = Những câu tương tự
translate-memory-use = Dùng lời dịch này
translate-yours = Bằng { $language }
translate-yours-part = Phần “{ $part }”
translate-one-for-all = Dùng chung một lời dịch cho mọi số lượng
translate-form = Cho những số lượng như { $numbers }
translate-form-only = Chỉ cho số lượng { $number }
translate-form-rest = Cho mọi số lượng khác
translate-preview = Câu sẽ hiện ra như thế này
translate-must = Xin sửa lại:
translate-may = Xin xem lại:
translate-finding-here = Ở đây viết:
translate-finding-wanted = Nên viết:
translate-name = Tên của bạn, hoặc một tên bạn chọn
translate-name-about = Tên này được lưu cùng lời dịch của bạn. Bạn có thể để trống. Khi bạn đóng chương trình, chương trình sẽ quên tên này.
translate-save = Lưu
translate-save-still = Lưu: lời dịch của tôi vẫn đúng
translate-saved = Đã lưu. Từ giờ chương trình nói như vậy.
translate-not-saved = Chưa lưu. Trước hết hãy sửa những chỗ được đánh dấu.
translate-draft = Lời dịch này chưa được lưu.
translate-draft-drop = Trở lại lời dịch đã lưu
translate-review = Tôi đã đọc và bảo đảm là đúng
translate-review-about = Việc này dành cho người thứ hai biết ngôn ngữ đó; người ấy ghi tên mình ở trên. Không ai tự xem lại lời dịch của chính mình được.
translate-reviewed = Đã ghi nhận. Từ giờ câu này được tính là đã xem lại.
translate-made-human = Người dịch: { $name }, { $date }.
translate-made-unnamed = Do một người không ghi tên dịch, { $date }.
translate-made-machine = Do máy dịch, { $date }.
translate-read-by = Người xem lại: { $name }, { $date }.

## Xem lời dịch trong chương trình

translate-see = Xem trong chương trình
translate-strip = Bạn đang xem chương trình bằng { $language }.
translate-strip-back = Trở lại phần dịch

## Nộp bản dịch

translate-hand-back = Nộp bản dịch của tôi
translate-hand-back-about = Mọi câu trong ngôn ngữ này được đưa vào một tập tin. Hãy đưa tập tin cho những người đã trao chương trình này cho bạn, bằng ổ USB hay cách nào cũng được.
translate-take-in = Đưa bản dịch của người khác vào
translate-take-in-about = Hãy chọn tập tin mà người khác đã nộp. Những gì mới trong đó sẽ được thêm vào. Những câu mà cả hai người cùng sửa sẽ hiện ra để bạn quyết định.
translate-taken-in = Số câu đã đổi: { $changed }. Số câu mới: { $added }.
translate-disputes = Cả bạn và người kia đều đã sửa { $count } câu. Nên giữ bản nào?
translate-dispute-base = Trước đây:
translate-dispute-ours = Giữ bản của tôi
translate-dispute-theirs = Lấy bản của người kia
translate-dispute-done = Dùng các lựa chọn này

## Câu hiện ở đâu: hình chụp các màn hình thật, bằng tiếng Anh, bên cạnh mỗi câu đang dịch

translate-where-alt = Hình { $number } trên { $total }: một màn hình của chương trình, có khung quanh câu này.
translate-where-more = Câu này còn hiện ở { $count } chỗ khác.
translate-where-next = Hiện chỗ tiếp theo
translate-where-spoken = Câu này không hiện trên màn hình. Phần mềm đọc màn hình đọc nó lên để nói về những gì trong khung.
translate-where-none = Không có hình cho thấy câu này hiện ở đâu.
