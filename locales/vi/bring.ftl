### Đưa danh sách của nơi khác vào, và trao danh sách đi. Người đọc là tình nguyện viên và người trông coi danh sách.

bring-title = Đưa danh sách vào
bring-about = Đưa vào đây một danh sách dịch vụ của 211, của một danh bạ, hoặc bảng tính của chính bạn. Mọi việc diễn ra trên máy này. Không có gì được gửi đi đâu.
bring-to-giving = Trao danh sách đi

## Bước một: chọn tập tin

bring-choose-title = 1. Chọn danh sách
bring-choose-about = Một bảng tính (.csv, .xlsx, .ods), một thư mục hoặc tập tin zip chứa các bảng, hoặc một tập tin JSON. Bạn sẽ xem được bên trong có gì trước khi đưa vào.
bring-looking = Đang xem bên trong…
bring-chosen = Bạn đã chọn
bring-choose-other = Chọn cái khác
bring-is-pack = Đây là một gói danh sách: “{ $name }”. Gói có chữ ký và có màn hình riêng.
bring-to-packs = Tới màn hình các gói

## Bước hai: những gì tìm thấy

bring-check-title = 2. Xem lại đó là gì
bring-found-format = Danh sách này theo một dạng chung mà các tổng đài 211 và các danh bạ dùng để trao đổi với nhau. Dạng đó tên là Open Referral HSDS, và đây là phiên bản { $version }.
bring-found-services = { $count } dịch vụ
bring-found-organizations = { $count } tổ chức
bring-found-rows = { $count } hàng
bring-source-title = Danh sách này từ đâu đến
bring-update-title = Đây có phải là bản mới hơn của một danh sách đã có ở đây không?
bring-update-new = Không, đây là danh sách mới
bring-source = Tên ngắn
bring-source-about = Dành cho máy. Khi đưa bản mới hơn vào, hãy dùng lại đúng tên ngắn này: khi đó các mục cũ được cập nhật, và không mục nào bị trùng.
bring-source-known = Ở đây đã có một danh sách mang tên ngắn này: “{ $name }”. Các mục của nó sẽ được cập nhật. Mục nào không còn trong bản mới thì sẽ bị bỏ ra.
bring-source-missing = Hãy ghi tên ngắn.
bring-name = Tên mà mọi người sẽ thấy
bring-name-about = Tên này hiện ở mỗi mục, để cho biết nguồn. Ví dụ: Example County 211.
bring-name-missing = Hãy ghi tên, để mọi người biết các mục này từ đâu đến.
bring-licence = Điều kiện sử dụng, nếu bạn biết
bring-licence-about = Ví dụ: CC BY 4.0. Nếu danh sách không nói gì thì hãy để trống.
bring-private-title = Những điều riêng tư
bring-private = Đưa vào cả những gì được ghi là riêng tư
bring-private-about = Đừng đánh dấu ô này, trừ khi những người lập danh sách bảo bạn làm vậy. Điều được ghi là riêng tư có thể là địa chỉ của một nhà tạm lánh. Nếu người xấu tìm ra, có thể có người bị hại.
bring-private-on = Những điều riêng tư sẽ được đưa vào. Ai dùng chương trình này cũng có thể thấy.
bring-start = Đưa danh sách này vào
bring-start-about = Bạn có thể ngừng bất cứ lúc nào. Khi đó mọi thứ vẫn như cũ.

## Bước hai, với bảng tính: mỗi cột là gì

bring-sheet = Trang tính
bring-sheet-hidden = { $name } (bị ẩn)
bring-sheet-language = Viết bằng ngôn ngữ nào
bring-sheet-state = Tiểu bang, dùng khi bảng không ghi
bring-sheet-state-none = Không ghi tiểu bang
bring-columns-title = Mỗi cột ghi gì?
bring-columns-about = Chúng tôi đã đoán theo tên cột và những gì ghi trong cột. Hãy xem lại từng cột.
bring-columns-open = Có { $count } cột chúng tôi không đoán được. Hãy chọn xem cột đó ghi gì.
bring-columns-no-name = Chưa có cột nào là tên. Hãy chọn cột ghi tên của từng dịch vụ.
bring-column-blank = Cột { $number }
bring-column-empty = Các hàng đầu không ghi gì
bring-sure-certain = Chúng tôi chắc
bring-sure-likely = Có lẽ đúng
bring-sure-unknown = Hãy chọn
bring-sure-chosen = Đã chọn
bring-group-about = Giới thiệu
bring-group-reach = Cách liên lạc
bring-group-where = Ở đâu
bring-group-who = Dành cho ai, về chuyện gì
bring-group-keep = Giữ lại hoặc bỏ ra
bring-mapping-about = Bạn có thể lưu các lựa chọn này thành một tập tin, để dùng cho bản sau của bảng tính này.
bring-mapping-use = Dùng các lựa chọn đã lưu
bring-mapping-keep = Lưu các lựa chọn này thành tập tin
bring-mapping-use-title = Tập tin nào chứa các lựa chọn?
bring-mapping-used = Các cột giờ đã được chọn theo tập tin đó.
bring-mapping-keep-title = Bạn muốn lưu các lựa chọn ở đâu?
bring-mapping-keep-about = Tập tin chỉ chứa tên các cột và những gì bạn đã chọn. Trong đó không có hàng nào của bảng.
bring-preview-title = Các hàng đầu sẽ vào như thế này
bring-preview-busy = Đang đọc lại các hàng…
bring-preview-none = Không có hàng nào bên dưới tên cột.
bring-preview-row = Hàng { $line }
bring-preview-aside = Sẽ được để riêng ra
bring-preview-empty = Hàng này không có gì để đưa vào.
bring-preview-more = Hiện thêm { $count } hàng

## Bước ba: đưa vào

bring-running-title = 3. Đang đưa vào
bring-count = { $count }

## Bước bốn: báo cáo

bring-report-title = 4. Những gì đã vào
bring-changes-title = Trong danh mục
bring-changes-added = Mới
bring-changes-changed = Đã thay đổi
bring-changes-removed = Không còn nữa
bring-changes-same = Như trước
bring-named-added = { $count } mục mới
bring-named-changed = { $count } mục đã thay đổi
bring-named-removed = { $count } mục không còn nữa
bring-named-more = Và { $count } mục nữa.
bring-clean = Hàng nào cũng vào đúng như đã viết. Không có gì phải sửa.
bring-reasons-title = Những gì chúng tôi đã làm với từng hàng
bring-reasons-about = Danh sách ngoài đời không bao giờ hoàn hảo. Thay đổi gì cũng được đếm ở đây.
bring-outcome-repaired = Đã sửa
bring-outcome-kept = Giữ nguyên
bring-outcome-quarantined = Để riêng ra
bring-outcome-left_out = Không đưa vào vì riêng tư
bring-outcome-about-repaired = Những hàng này đã vào. Chúng tôi biết chắc phải sửa thế nào.
bring-outcome-about-kept = Những hàng này đã vào, giữ đúng lời đã viết. Cần có người xem lại.
bring-outcome-about-quarantined = Những hàng này không vào. Hãy sửa trong danh sách rồi đưa vào lại.
bring-outcome-about-left_out = Những hàng này không vào, để không ai bị nguy hiểm. Chúng tôi không hiện những gì ghi trong đó.
bring-row-file = Tập tin
bring-row-line = Dòng
bring-row-column = Cột
bring-row-outcome = Đã làm gì
bring-row-reason = Vì sao
bring-row-value = Trong đó ghi gì
bring-row-whole = Cả tập tin
bring-rows-more = Và { $count } hàng nữa, có trong bản báo cáo mà bạn có thể lưu.
bring-rows-saved = Bản báo cáo mà bạn có thể lưu cho biết đó là những hàng nào.
bring-report-save = Lưu báo cáo
bring-report-save-title = Bạn muốn lưu báo cáo ở đâu?
bring-report-save-about = Đây là một bảng (.csv), chương trình bảng tính nào cũng mở được. Bảng này cho thấy từng hàng đã được sửa, giữ nguyên hoặc để riêng ra. Hãy cất ở nơi chỉ người trông coi danh sách xem được.
bring-report-find = Tìm trong danh mục
bring-report-again = Đưa một danh sách khác vào

## Trao danh sách đi

bring-give-title = Trao danh sách đi
bring-give-about = Lưu các mục thành một tập tin mà các tổng đài 211, các danh bạ và chương trình khác đọc được. Dạng tập tin này tên là Open Referral HSDS, phiên bản 3.1.
bring-give-which = Trao những mục nào?
bring-give-none = Hãy chọn ít nhất một danh sách.
bring-give-empty = Chưa có danh sách nào để trao đi.
bring-give-form = Tập tin loại nào?
bring-give-tables = Các bảng trong một tập tin zip
bring-give-tables-about = Dành cho hầu hết các chương trình, và để mở bằng bảng tính.
bring-give-json = Một tập tin JSON
bring-give-json-about = Dành cho người làm trang web và viết chương trình.
bring-give-where = Lưu ở đâu?
bring-give-looking = Đang xem có những danh sách nào…

## Một cột của bảng tính ghi gì. Chữ phải ngắn.

bring-target-ignore = Bỏ ra
bring-target-keep_as_is = Giữ lại, nhưng không hiện
bring-target-name = Tên
bring-target-organization = Tổ chức
bring-target-other_name = Tên khác
bring-target-description = Nơi này làm gì
bring-target-more = Giới thiệu thêm
bring-target-phone = Số điện thoại
bring-target-phone_label = Số đó của ai, hoặc để làm gì
bring-target-text_number = Số để nhắn tin
bring-target-whatsapp = Số WhatsApp
bring-target-email = Thư điện tử
bring-target-website = Trang web
bring-target-address = Địa chỉ đầy đủ
bring-target-street = Số nhà và tên đường
bring-target-city = Thành phố
bring-target-state = Tiểu bang
bring-target-zip_code = Mã ZIP
bring-target-country = Quốc gia
bring-target-latitude = Vĩ độ
bring-target-longitude = Kinh độ
bring-target-languages = Nói ngôn ngữ nào
bring-target-interpreter = Có thông dịch viên
bring-target-hours = Giờ mở cửa
bring-target-cost = Chi phí
bring-target-eligibility = Ai đến được
bring-target-kind = Loại giúp đỡ
bring-target-need = Người ta đến vì chuyện gì
bring-target-community = Phục vụ cộng đồng nào
bring-target-checked_date = Ngày đã kiểm lại
bring-target-status = Còn hoạt động hay không
bring-target-id = Số riêng của hàng
bring-target-credit = Cộng đồng đã sinh ra cách chữa lành
bring-target-openness = Người khác có được làm theo không
bring-target-confidential = Địa điểm phải giữ kín
bring-target-notes = Ghi chú riêng, không hiện ra
bring-target-public = Có được cho mọi người xem không

## Đã làm gì với một hàng, và vì sao

bring-reason-mojibake = Có chữ bị biến thành ký tự lạ. Đã sửa lại.
bring-reason-not_utf8 = Tập tin được lưu theo kiểu chữ cũ. Chúng tôi đã đọc theo kiểu đó.
bring-reason-byte_order_mark = Đầu tập tin có một dấu không nhìn thấy được. Đã bỏ ra.
bring-reason-escaped_newline = Trong lời văn có mã xuống dòng. Giờ là xuống dòng thật.
bring-reason-html = Trong lời văn có mã của trang web. Đã bỏ ra.
bring-reason-marker = Trong lời văn có dấu riêng của một chương trình khác. Đã bỏ ra.
bring-reason-control_character = Có những ký tự không nhìn thấy được. Đã bỏ ra.
bring-reason-no_scheme = Địa chỉ web thiếu phần đầu (https://). Đã thêm vào.
bring-reason-phone_written = Số điện thoại được viết theo cách không bấm gọi được. Giờ là số bấm gọi được.
bring-reason-phone_extension = Số máy nhánh viết dính vào số điện thoại. Giờ đứng riêng.
bring-reason-several_phones = Nhiều số điện thoại nằm chung một ô. Giờ mỗi số đứng riêng.
bring-reason-ragged = Hàng này có quá nhiều hoặc quá ít ô. Các ô đã được xếp theo tên cột.
bring-reason-id_derived = Số riêng của hàng đã được đổi thành số mà chương trình nào cũng hiểu.
bring-reason-id_missing = Hàng này không có số riêng. Đã cho nó một số.
bring-reason-hours_read = Giờ mở cửa được viết thành câu. Chúng tôi đã hiểu.
bring-reason-status_read = Có một từ cho biết nơi này còn hoạt động hay không. Chúng tôi đã hiểu.
bring-reason-phone_not_understood = Chúng tôi không thấy số nào bấm gọi được ở đây.
bring-reason-hours_not_understood = Chúng tôi không hiểu giờ mở cửa này. Nó được giữ nguyên như đã viết.
bring-reason-language_not_understood = Chúng tôi không chắc đây là ngôn ngữ nào. Nó được giữ nguyên như đã viết.
bring-reason-date_not_understood = Chúng tôi không hiểu ngày này.
bring-reason-address_not_understood = Đây không phải là địa chỉ web hay thư điện tử dùng được.
bring-reason-no_place_on_earth = Điểm trên bản đồ không phải là một nơi có thật. Nó không được dùng.
bring-reason-all_inactive = Mọi dịch vụ trong danh sách đều ghi là không còn hoạt động. Không thể như vậy, nên ghi chú này không được dùng.
bring-reason-unknown_column = Chúng tôi không biết cột này. Nó được giữ lại và được trao đi cùng danh sách, nhưng không hiện ra.
bring-reason-unknown_table = Chúng tôi không biết bảng này. Nó được giữ lại và được trao đi cùng danh sách, nhưng không hiện ra.
bring-reason-value_not_understood = Chúng tôi không biết điều này nghĩa là gì ở đây. Nó được giữ nguyên như đã viết.
bring-reason-name_shared = Có những hàng khác cùng tên, và không chắc hàng nào đã có ở đây từ trước. Đây là một mục mới.
bring-reason-too_large = Có ô hoặc hàng dài quá mức.
bring-reason-quote_not_closed = Có dấu ngoặc kép mở ra mà không đóng lại.
bring-reason-name_missing = Không có tên.
bring-reason-duplicate_id = Một hàng khác có cùng số riêng nhưng ghi khác.
bring-reason-orphan = Phần này thuộc về một mục không có trong danh sách.
bring-reason-bad_json = Phần này của tập tin bị hỏng và không đọc được.
bring-reason-practice_uncredited = Có một cách chữa lành không ghi cộng đồng nào đã sinh ra nó.
bring-reason-rule_broken = Phần này trái với một quy tắc giữ an toàn cho người đang khủng hoảng.
bring-reason-unreadable = Không đọc được tập tin này.
bring-reason-marked_private = Danh sách ghi phần này là riêng tư.
bring-reason-staff_contact = Đây là tên, thư điện tử hoặc số riêng của một người làm việc ở đó.
