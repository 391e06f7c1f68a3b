### Màn hình “Chương trình này giấu được gì và không giấu được gì”.
### critical: người đọc dựa vào những lời này để biết làm gì ở đây là an toàn. Không hứa điều gì mà bản tiếng Anh không hứa.

## Phần đầu

safety-title = Chương trình này giấu được gì và không giấu được gì
safety-lead = Chương trình này không ghi lại bất cứ điều gì bạn gõ, mở hay tìm, trừ khi bạn yêu cầu. Nhưng không chương trình nào giấu được tất cả.
safety-other = Nếu bạn nghĩ có người theo dõi máy này, thì một máy vi tính hoặc điện thoại mà họ không đụng tới được sẽ an toàn hơn.
safety-measured = Chúng tôi đã thử chương trình trên Linux. Trên Windows và macOS, chúng tôi chưa đo xem những gì còn sót lại.

## Ai có thể đang theo dõi

safety-watchers-title = Ai có thể đang theo dõi
safety-does = Chương trình làm gì
safety-cannot = Không làm được gì
# “Thoát nhanh” là nút app-leave: dùng đúng chữ đó.
safety-shoulder = Người nhìn qua vai bạn
    .does = “Thoát nhanh” che cửa sổ bằng một trang trống. Bấm phím Shift ba lần cũng vậy, trừ khi đã tắt trong Cài đặt. Khi đó, tên và hình của cửa sổ không cho biết gì về chương trình này. Chương trình quên những gì bạn đã làm ở đây, và bạn bắt đầu lại từ chỗ chọn ngôn ngữ.
    .cannot = Chương trình không đóng các chương trình khác. Nó không che danh sách chương trình của chính máy vi tính. Nó không xóa được những gì có người đã thấy tận mắt.
safety-later = Người lục máy này về sau
    .does = Chương trình không giữ lịch sử. Nó chỉ ghi nhớ cài đặt nếu bạn yêu cầu. Những tập tin mà cửa sổ cần thì bị xóa khi chương trình đóng lại, hoặc khi mở lên lần sau.
    .cannot = Chương trình không giấu được việc nó có trong máy này, hay việc nó đã được mở lên. Tập tin bạn đã lưu và trang bạn đã in vẫn còn đó: chương trình không xóa được.
safety-spyware = Phần mềm theo dõi: một chương trình ẩn, theo dõi bạn
    .does = Bản thân chương trình này không gửi gì qua internet. Trước phần mềm theo dõi, nó không làm được gì hơn.
    .cannot = Chương trình không tìm ra và không chặn được phần mềm theo dõi. Phần mềm theo dõi có thể thấy màn hình và mọi phím bạn bấm.
safety-next = Người dùng máy chung sau bạn
    .does = “Thoát nhanh”, hoặc đóng cửa sổ, là kết thúc lượt dùng của bạn. Chương trình quên những gì bạn đã tìm và đã mở. Trên Linux, phần bộ nhớ mà chương trình trả lại bị ghi đè lên.
    .cannot = Nếu bạn bỏ đi khi cửa sổ còn mở, người sau thấy những gì trong đó. Những gì bạn đã chép có thể vẫn còn, và người khác dán ra được.
safety-staff = Những người trông coi máy này
    .does = Chương trình không giữ danh sách các lượt dùng, và không ghi lại ai đã ở đây.
    .cannot = Chương trình không ngăn được họ nhìn màn hình, hay đưa chương trình khác vào máy này.
safety-stick = Ổ USB đã bị ai đó lén sửa đổi
    .does = Gói danh sách được kiểm tra trước khi dùng. Nếu gói bị hỏng, hoặc bị thay đổi sau khi đã ký tên, chương trình từ chối gói đó.
    .cannot = Chữ ký cho thấy ai đã làm ra gói. Chữ ký không cho thấy thông tin trong gói là đúng. Các tập tin khác trên ổ USB không được kiểm tra.
safety-search = Người ép bạn cho xem máy này
    .does = Không có lịch sử nào để cho xem. Những gì bạn gõ, mở và tìm không bị ghi lại, trừ khi bạn đã yêu cầu.
    .cannot = Chương trình không giấu được việc nó có ở đây. Ai dùng được máy này thì đọc được các cài đặt bạn đã cho ghi nhớ, các tập tin bạn đã lưu và các mục đã được viết ở đây.

## Máy dùng chung dành cho khách

safety-kiosk-title = Ở máy dùng chung dành cho khách
safety-kiosk-erases = Máy dành cho khách xóa từng lượt dùng. Khi đã một lúc không ai chạm vào, máy hỏi trước. Rồi máy xóa. Nếu máy vừa ngủ và thức lại, máy xóa ngay.
safety-kiosk-counts = Máy dành cho khách không đếm gì cả, trừ khi trung tâm bật việc đếm lên. Khi đó máy chỉ giữ những con số, được cố ý thay đổi một chút. Máy không giữ chữ nào. Khủng hoảng, bạo lực và di trú không bao giờ bị đếm.
safety-kiosk-cannot = Máy không che được màn hình khỏi mắt những người đứng gần bạn.

## Chỗ cất riêng

safety-private-title = Chỗ cất riêng của bạn
safety-private-locked = Nếu bạn yêu cầu, những gì bạn giữ cho riêng mình được đưa vào một tập tin, khóa bằng cụm mật khẩu. Không có cụm mật khẩu thì không đọc được.
safety-private-lost = Không ai lấy lại được cụm mật khẩu đã mất. Chúng tôi cũng không.
safety-private-opens = Có cụm mật khẩu thì chương trình tiêu chuẩn “age” cũng mở được tập tin đó.
safety-private-cannot = Chương trình không giấu được việc có tập tin đó. Nó không giúp được gì nếu phần mềm theo dõi thấy cụm mật khẩu, hoặc nếu có người bắt bạn nói ra.

## Danh sách

safety-list-title = Những gì chúng tôi không giấu được
safety-list-here = Việc chương trình này có trong máy này, và việc nó đã được mở lên.
safety-list-seen = Những gì có người thấy trên màn hình.
safety-list-heard = Những gì được đọc thành tiếng. Người khác trong phòng có thể nghe thấy. Đeo tai nghe thì kín hơn.
safety-list-spyware = Những gì phần mềm theo dõi thấy.
safety-list-recording = Hình chụp và phim quay màn hình.
safety-list-typed = Những chữ cuối cùng bạn đã gõ, còn trong bộ nhớ của chương trình này cho đến khi nó được đóng.
safety-list-swap = Những gì máy vi tính tự chuyển từ bộ nhớ sang ổ đĩa.
safety-list-graphics = Những tập tin nhỏ mà máy vi tính giữ lại để vẽ hình và chữ nhanh hơn.
safety-list-copied = Những gì bạn đã chép, chừng nào máy còn giữ sẵn để dán.
safety-list-keyboards = Những chữ mà phần trợ giúp gõ chữ của chính máy vi tính học từ bạn và giữ lại: bàn phím trên màn hình, gợi ý từ, nói để máy viết.
safety-list-saved = Tập tin bạn đã lưu.
safety-list-printed = Trang bạn đã in, và những gì máy in cùng hệ thống in của máy vi tính giữ lại về trang đó. Hệ thống in có thể gửi các trang tới máy in qua mạng nội bộ.
safety-list-phone = Những gì điện thoại giữ lại từ ô mã vuông mà nó đã đọc.

## Những gì được ghi, và khi nào

safety-written-title = Những gì được ghi trên máy này, và khi nào
safety-written-library = Danh mục trợ giúp có sẵn trong chương trình
    .when = Khi chương trình mở lên. Danh mục này giống nhau cho mọi người.
safety-written-damaged = Danh mục trợ giúp bị hỏng
    .when = Khi không còn đọc được, danh mục được để riêng ra, mang ngày của hôm đó. Nó không bị xóa.
safety-written-settings = Ngôn ngữ, cỡ chữ, màu sắc và các cài đặt khác của bạn
    .when = Chỉ khi bạn yêu cầu ghi nhớ. Nếu bạn tắt đi, tập tin bị xóa.
safety-written-window = Những tập tin mà chính cửa sổ cần
    .when = Trong lúc cửa sổ mở, trong một thư mục riêng tư. Trên Linux, thư mục này nằm trong bộ nhớ, nếu máy có chỗ như vậy. Nó bị xóa khi chương trình đóng lại, hoặc khi mở lên lần sau.
safety-written-saved = Tờ giấy, báo cáo hoặc danh sách mà bạn lưu
    .when = Chỉ khi bạn lưu, vào thư mục bạn chọn. Tờ giấy mang tên “sheet.pdf”. Thông tin ẩn của tập tin không có tên người làm, tên chương trình hay ngày tháng.
# “Information sheet” là tên mà hệ thống in giữ lại, bằng tiếng Anh trong mọi ngôn ngữ.
safety-written-printed = Các trang gửi tới máy in
    .when = Chỉ khi bạn in. Hệ thống in nhận các trang dưới tên “Information sheet”.
safety-written-center = Danh sách, mục và gói mà có người thêm vào, cùng những lựa chọn về chúng
    .when = Chỉ khi có người thêm vào. Chúng không được khóa. Nếu một mục đã viết ở đây bị xóa, nó mất hẳn khỏi danh mục trợ giúp. Những bản sao đã làm trước đó vẫn còn.
safety-kiosk-written = Những con số về điều mọi người tìm ở máy dành cho khách
    .when = Chỉ khi trung tâm bật việc đếm lên. Các con số được cố ý thay đổi một chút, và không có chữ nào đi kèm.
safety-private-written = Chỗ cất riêng của bạn
    .when = Chỉ khi bạn tạo ra. Nó được khóa bằng cụm mật khẩu của bạn.

## Cách báo

safety-report-title = Cách báo một vấn đề
# “Báo chỗ sai” là liên kết own-mistake-open: dùng đúng chữ đó.
safety-report-fact = Có thông tin sai? Hãy mở trang của mục đó và chọn “Báo chỗ sai”. Chương trình tạo một tập tin để bạn đưa cho người khác. Không có gì được gửi đi. Tập tin không cho biết ai viết, ở đâu hay khi nào.
safety-report-trace = Chương trình này để sót lại điều gì, hoặc nói điều gì gây hại? Hãy cho những người đã trao chương trình cho bạn biết, nếu làm vậy an toàn cho bạn.
