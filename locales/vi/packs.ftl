### Gói danh sách: danh sách đi trong một tập tin có chữ ký. Danh mục gồm những gì, tin ai, thư mục được theo dõi, cách làm gói,
### và những cặp mục có thể là một.

## Cánh cửa của các tổ chức: những nơi dành cho danh sách

packs-door-title = Danh sách của nhóm bạn
packs-door-packs = Gói danh sách
packs-door-packs-about = Xem danh mục này gồm những gì. Thêm danh sách mới hơn, và làm gói của riêng bạn để chuyển cho người khác.
packs-door-bring = Đưa danh sách vào hoặc trao đi
packs-door-bring-about = Đưa vào một bảng tính hoặc danh sách từ chương trình khác. Hoặc lưu các mục của bạn thành tập tin cho người khác.
packs-door-own = Các mục tự viết
packs-door-own-about = Viết ra những dịch vụ bạn biết, và ghi lại những gì bạn nghe được khi gọi điện thoại.
packs-door-round = Tờ gọi điện thoại
packs-door-round-about = In những mục cần gọi nhất, kèm những câu để nói qua điện thoại.

## Màn hình

packs-title = Gói danh sách
packs-about = Gói là một danh sách dịch vụ nằm trong một tập tin. Người làm ra gói đã ký tên, nên nếu dọc đường có ai thay đổi gì thì chương trình này nhận ra. Bạn có thể mang gói đi trong ổ USB: không cần internet.
packs-loading = Đang xem ở đây có gì…
packs-here-title = Trong danh mục này
packs-name-built-in = Danh sách có sẵn trong { -app-name }
packs-name-own = Các mục tự viết
packs-origin-built_in = Có sẵn trong chương trình
packs-origin-signed = Gói có chữ ký
packs-origin-imported = Danh sách được đưa vào
packs-origin-own = Tự viết ở đây
packs-fact-publisher = Nơi phát hành
packs-fact-number = Số phiên bản
packs-fact-made = Ngày làm
packs-fact-entries = Số mục
packs-fact-check = Kiểm lại
packs-fact-terms = Điều kiện sử dụng
packs-fact-languages = Có lời văn bằng
packs-fact-sort = Loại gói
packs-terms-unknown = Không ghi
packs-entries = { $count } mục
packs-check-by = Cần kiểm lại, trễ nhất vào { $date }
packs-check-overdue = Lẽ ra phải kiểm lại, trễ nhất vào { $date }
packs-check-none = Không ghi khi nào cần kiểm lại
packs-fingerprint-show = Hiện toàn bộ dấu vân tay của chìa khóa
packs-fingerprint-about = Đây là dạng dài của bốn từ.
packs-remove = Gỡ bỏ
packs-back = Trở lại bản trước
packs-give = Trao đi dưới dạng tập tin
packs-open-own = Mở các mục tự viết

## Hỏi lại trước khi bỏ

packs-remove-title = Gỡ bỏ “{ $name }”?
packs-remove-what = { $count } mục của danh sách này sẽ ra khỏi danh mục. Mọi người sẽ không tìm thấy ở đây nữa, trừ mục nào cũng có trong một danh sách khác.
packs-remove-keeps = Các danh sách khác và các mục bạn tự viết vẫn còn. Tập tin gốc của danh sách này không bị đụng tới, nên bạn có thể thêm lại.
packs-remove-yes = Gỡ bỏ danh sách này
packs-removed = Đã gỡ bỏ “{ $name }”.
packs-back-title = Trở lại bản trước của “{ $name }”?
packs-back-what = Danh sách sẽ như trước lần cập nhật vừa rồi. Những gì lần đó đã sửa sẽ sai trở lại, nên chỉ làm vậy nếu bản cập nhật bị lỗi.
packs-back-yes = Trở lại bản trước
packs-back-done = “{ $name }” giờ như trước lần cập nhật vừa rồi.

## Thêm gói

packs-add = Thêm gói
packs-add-choose = Hãy chọn tập tin của gói. Bạn có thể xem trước: chưa có gì được cài.
packs-add-reading = Đang đọc gói…
packs-add-other = Chọn tập tin khác
packs-add-leave = Không cài gói này
packs-add-done = Xong
packs-add-another = Thêm gói khác
packs-offer-who = Ai làm ra gói này?
packs-offer-what = Trong gói có gì?
packs-offer-says = Theo lời ghi trong gói, gói này là của:
packs-offer-file = Tập tin:
packs-sort-full = Cả một danh sách
packs-sort-delta = Chỉ những gì đã thay đổi so với một gói trước
packs-sort-correction = Sửa lại các mục trong danh sách khác
packs-sort-revocation = Những mục phải rút lại ngay
packs-trust-trusted = Bạn tin nơi phát hành này.
packs-trust-unknown = Ở đây chưa ai biết nơi phát hành này.
packs-trust-changed = Dừng lại. Đây không phải là chìa khóa mà chúng tôi biết.
packs-trust-rotated = Nơi phát hành này có chìa khóa mới. Chìa khóa cũ, mà bạn tin, xác nhận điều đó.
packs-trust-unknown-how = Ai cũng có thể ghi bất cứ tên nào vào gói. Hãy gọi cho nơi phát hành và nhờ họ đọc bốn từ của họ cho bạn nghe. Hãy dùng số điện thoại bạn đã có từ trước, đừng dùng số đi kèm với tập tin.
packs-trust-changed-how = Có thể ai đó đang mượn tên “{ $name }” để đưa số sai cho mọi người. Hoặc nơi phát hành đã mất chìa khóa và làm chìa khóa mới. Chỉ có họ mới cho bạn biết được. Hãy gọi cho họ ở số bạn đã có từ trước.
packs-trust-since = Được tin ở đây từ { $date }
packs-words-compare = So bốn từ này cùng với nơi phát hành
packs-words-known = Bốn từ chúng tôi biết
packs-words-new = Bốn từ của gói này
packs-trust-compared = Tôi đã so bốn từ này với nơi phát hành. Cả bốn đều giống.
packs-trust-changed-compared = Tôi đã liên lạc với nơi phát hành bằng cách tôi biết từ trước. Họ nói với tôi về chìa khóa mới và đọc cho tôi nghe bốn từ mới này.
packs-standing-new = Ở đây chưa có gói này.
packs-standing-newer = Gói này mới hơn gói bạn đang có.
packs-standing-same = Bạn đã có gói này rồi. Không cần làm gì.
packs-standing-older = Gói này cũ hơn gói bạn đang có.
packs-standing-fork = Gói này có cùng số phiên bản với gói bạn đang có, nhưng nội dung khác. Không cài được.
packs-standing-no_base = Gói này chỉ có những thay đổi, và ở đây không có danh sách gốc. Chưa cài được.
packs-standing-numbers = Bạn đang có số phiên bản { $installed }. Tập tin này mang số phiên bản { $offered }.
packs-standing-older-why = Danh sách cũ hơn có thể đem trở lại những số không còn gọi được. Chỉ làm vậy nếu danh sách mới hơn bị hỏng.
packs-standing-fork-how = Một trong hai gói có thể là giả. Hãy hỏi nơi phát hành xem gói nào đúng.
packs-standing-no-base-how = Hãy xin cả danh sách, cài vào, rồi trở lại với tập tin này.
packs-older-sure = Tôi là nhân viên và chủ ý muốn dùng danh sách cũ hơn.
packs-offer-takes-back = Gói này rút lại { $count } mục
packs-install = Cài
packs-install-trust = Tin nơi phát hành này và cài
packs-install-new-key = Tin chìa khóa mới và cài
packs-install-older = Cài danh sách cũ hơn
packs-install-first = Muốn làm việc này, trước hết hãy đánh dấu ô ở trên.
packs-install-first-both = Muốn làm việc này, trước hết hãy đánh dấu cả hai ô ở trên.
packs-installed = Đã cài “{ $name }”.
packs-changes-added = { $count } mục mới
packs-changes-changed = { $count } mục có điều mới
packs-changes-removed = { $count } mục không còn nữa
packs-changes-same = { $count } mục vẫn như trước
packs-changes-none = Trong danh mục không có gì thay đổi.
packs-changes-names = Hiện tên các mục
packs-change-added = Mới
packs-change-changed = Đã thay đổi
packs-change-removed = Không còn nữa
packs-changes-more = Còn nữa. Ở đây chỉ nêu tên những mục đầu.

## Những nơi phát hành được tin

packs-publishers-title = Những nơi phát hành bạn tin
packs-publishers-about = Bạn đã so bốn từ của những nơi phát hành này một lần. Các gói sau của họ sẽ không hỏi lại nữa.
packs-publishers-none = Chưa có nơi nào. Khi thêm gói, bạn có thể so bốn từ của nơi phát hành rồi chọn tin nơi đó.
packs-forget = Thôi không tin nữa
packs-forget-title = Thôi không tin “{ $name }” nữa?
packs-forget-what = Các danh sách bạn đã có của nơi phát hành này vẫn còn. Gói sau của họ sẽ hỏi bạn so bốn từ lần nữa.
packs-forget-yes = Thôi không tin nữa
packs-forgotten = “{ $name }” không còn được tin nữa.

## Thư mục được theo dõi

packs-watch-title = Thư mục để theo dõi
packs-watch-about = Gói mới hơn nằm trong thư mục này sẽ được tự động cài, nếu bạn tin nơi phát hành của nó. Mọi gói khác thì chờ bạn. Ổ đĩa dùng chung hoặc ổ USB là chỗ tốt.
packs-watch-choose = Chọn thư mục
packs-watch-choose-another = Chọn thư mục khác
packs-watch-folder = Đang theo dõi:
packs-watch-away = Lúc này không đọc được thư mục đó. Nếu nó nằm trong ổ USB, hãy cắm ổ vào rồi xem lại.
packs-watch-now = Xem ngay
packs-watch-stop = Thôi theo dõi
packs-watch-looked = Vừa xem xong.
packs-watch-stopped = Không còn theo dõi thư mục nào.
packs-watch-found = Những gì thấy trong lần xem vừa rồi
packs-watch-found-none = Trong đó không có gói nào.
packs-watch-installed = Đã cài
packs-watch-nothing_new = Không có gì mới
packs-watch-asks = Chờ bạn quyết định
packs-watch-bad = Không dùng
packs-watch-decide = Xem gói này

## Làm gói

packs-make-title = Làm gói
packs-make-about = Gom các danh sách của bạn vào một tập tin rồi chuyển cho người khác. Bạn ký tên bằng chìa khóa của mình, để họ biết gói này là của bạn.
packs-make-open = Làm gói
packs-make-close = Đóng mà không lưu
packs-make-part-what = Trong gói có gì?
packs-make-part-name = Gói tên là gì?
packs-make-part-sign = Ký tên và lưu
packs-make-from = Những danh sách nằm trong gói
packs-make-name = Tên của gói
packs-make-name-about = Để người ta đọc, ví dụ “Giúp đỡ ở Example County”.
packs-make-publisher = Ai làm ra gói này
packs-make-publisher-about = Tên nhóm của bạn, theo cách người khác vẫn gọi.
packs-make-id = Tên ngắn
packs-make-id-about = Chữ thường không dấu, chữ số, dấu chấm và dấu gạch nối. Mỗi lần làm lại gói này, hãy giữ nguyên tên ngắn.
packs-make-number = Số phiên bản
packs-make-number-about = Mỗi lần làm lại gói này, số phiên bản phải cao hơn.
packs-make-check = Kiểm lại, trễ nhất vào ngày
packs-make-check-about = Sau ngày này, ai có gói cũng thấy rằng cần kiểm lại các thông tin.
packs-make-terms = Điều kiện sử dụng
packs-make-terms-about = Người khác được làm gì với gói, ví dụ “CC BY 4.0”. Bạn có thể để trống.
packs-make-since = Chỉ những gì đã thay đổi so với một gói trước
packs-make-since-about = Bạn có thể để trống. Nếu bạn chọn gói trước của mình, tập tin mới sẽ nhỏ, nhưng chỉ có ích cho ai đã có gói trước.
packs-make-key = Chìa khóa bí mật của bạn
packs-make-key-about = Chưa có chìa khóa? Hãy làm một chìa khóa ở bên dưới trước.
packs-make-password = Mật khẩu của chìa khóa
packs-make-folder = Lưu ở đâu
packs-make-save = Làm gói
packs-made = Đã lưu gói: { $file }
packs-made-next = Giờ bạn có thể chép tập tin này và chuyển cho người khác. Khi họ thêm gói lần đầu, hãy đọc bốn từ của bạn cho họ nghe qua điện thoại.
packs-make-another = Làm gói khác
packs-make-wrong = Hãy xem lại những chỗ này:
packs-make-need-from = Hãy chọn ít nhất một danh sách.
packs-make-need-name = Hãy đặt tên cho gói.
packs-make-need-publisher = Hãy ghi ai làm ra gói.
packs-make-need-id = Tên ngắn chỉ được có chữ thường không dấu từ a đến z, chữ số, dấu chấm và dấu gạch nối. Tên bắt đầu bằng chữ cái hoặc chữ số.
packs-make-need-number = Số phiên bản phải là số nguyên, từ { $least } trở lên.
packs-make-need-date = Hãy chọn một ngày chưa tới, hoặc để trống.
packs-make-need-key = Hãy chọn chìa khóa bí mật của bạn.
packs-make-need-password = Hãy gõ mật khẩu của chìa khóa.
packs-make-need-folder = Hãy chọn chỗ để lưu.

## Thêm chữ ký vào một gói đã làm

packs-sign-title = Ký tên vào một gói đã làm
packs-sign-about = Một danh sách có thể có những người canh giữ. Họ rút lại được một mục gây hại, nhưng chỉ khi vài người trong số họ cùng đồng ý. Họ lần lượt ký tên vào cùng một tập tin: mỗi người thêm chữ ký của mình, rồi đưa tập tin mới cho người kế tiếp.
packs-sign-open = Ký tên vào một gói
packs-sign-part-what = Gói nào?
packs-sign-pack = Tập tin của gói
packs-sign-pack-about = Hãy lấy tập tin mới nhất, có đủ mọi chữ ký cho tới giờ. Nó vẫn như cũ: một tập tin mới, có thêm chữ ký của bạn, sẽ được lưu.
packs-sign-reading = Đang đọc gói…
packs-sign-read = Hãy đọc phần này trước khi ký tên. Chữ ký của bạn có nghĩa là bạn đồng ý.
packs-sign-save = Thêm chữ ký của tôi
packs-sign-need-pack = Hãy chọn tập tin của gói.
packs-signed = Đã lưu gói có chữ ký của bạn: { $file }
packs-signed-next = Hãy đưa tập tin này cho người kế tiếp phải ký tên. Khi mọi người đã ký, hãy chuyển tập tin đi. Ai có danh sách đó cũng có thể thêm gói này.
packs-sign-another = Ký tên vào gói khác

## Làm gói để rút lại các mục

packs-take-title = Rút lại các mục
packs-take-about = Nếu một mục có thể gây hại cho người ta, đừng chờ gói sau. Ở đây bạn làm một tập tin nhỏ. Tập tin này được thêm vào đâu thì ở đó các mục ấy mất đi ngay, dù một danh sách cũ hơn có đem chúng trở lại.
packs-take-wardens = Chỉ người đã làm ra danh sách mới làm được việc này, hoặc những người canh giữ danh sách. Nếu phải có vài người canh giữ cùng đồng ý, một người làm tập tin ở đây. Những người khác lần lượt ký tên ở phần “Ký tên vào một gói đã làm”.
packs-take-open = Rút lại các mục
packs-take-part-what = Rút lại những gì?
packs-take-pack = Danh sách chứa các mục đó
packs-take-choose = Chọn một danh sách
packs-take-built-in = Không ai ký tên vào danh sách có sẵn trong { -app-name }. Nếu bạn ký tên vào tập tin này, nó có hiệu lực ở mọi nơi đã tin chìa khóa của bạn.
packs-take-entries = Các mục
packs-take-entries-about = Ghi tên cố định của mỗi mục trên một dòng riêng. Tên này có ở màn hình “Báo chỗ sai”. Một nút ở đó cũng điền sẵn giùm bạn.
packs-take-reason = Vì sao
packs-take-reason-about = Viết đơn giản thôi. Ai nhận được tập tin cũng đọc được, nên đừng nêu tên người đã bị hại.
packs-take-signer = Ai ký tên
packs-take-save = Làm tập tin
packs-take-need-pack = Hãy chọn danh sách.
packs-take-need-entries = Hãy ghi ít nhất một mục.
packs-take-need-reason = Hãy ghi vì sao.
packs-take-need-signer = Hãy ghi ai ký tên.
packs-taken = Đã lưu tập tin: { $file }
packs-taken-next = Các mục đó vẫn còn, và chữ ký của bạn là chữ ký đầu tiên. Nếu còn người khác phải ký, hãy đưa tập tin cho người kế tiếp. Khi mọi người đã ký, hãy thêm tập tin vào đây và chuyển nó đi.
packs-take-another = Rút lại thêm
packs-take-hint = Bạn làm ra danh sách này, hay là một trong những người canh giữ nó? Nếu mục này có thể gây hại cho người ta, bạn có thể rút lại cho tất cả những ai có danh sách.
packs-take-hint-open = Rút lại mục này

## Làm chìa khóa

packs-key-title = Chìa khóa của bạn
packs-key-about = Chìa khóa là một tập tin có mật khẩu. Bạn dùng nó để ký tên vào các gói của mình. Cả nhóm chỉ cần một chìa khóa, và chỉ làm một lần.
packs-key-open = Làm chìa khóa
packs-key-folder = Lưu ở đâu
packs-key-folder-about = Tốt nhất là trong một ổ USB mà bạn cất được ở chỗ có khóa.
packs-key-password = Mật khẩu
packs-key-password-about = Ít nhất 8 ký tự. Bốn từ trở lên, không liên quan gì đến nhau, thì vừa khó đoán vừa dễ nhớ.
packs-key-again = Gõ lại mật khẩu đó
packs-key-short = Mật khẩu cần ít nhất 8 ký tự.
packs-key-differ = Hai mật khẩu không giống nhau.
packs-key-make = Làm chìa khóa
packs-key-working = Đang làm chìa khóa…
packs-key-made = Chìa khóa của bạn đã sẵn sàng
packs-key-made-words = Đây là bốn từ của bạn. Hãy đọc cho người ta nghe qua điện thoại, để họ biết một gói đúng là của bạn.
packs-key-made-secret = Chìa khóa bí mật: đừng đưa cho ai
packs-key-made-public = Chìa khóa công khai: bạn có thể đưa cho người khác
packs-key-advice = Hãy giữ chìa khóa cẩn thận
packs-key-advice-copy = Hãy chép thêm một bản của chìa khóa bí mật vào ổ USB thứ hai, cất ở chỗ có khóa.
packs-key-advice-password = Hãy ghi mật khẩu ra giấy và cất riêng với chìa khóa. Không ai lấy lại mật khẩu giùm bạn được.
packs-key-advice-lost = Nếu chìa khóa bị mất hoặc bị lấy cắp, hãy báo ngay cho tất cả những ai dùng gói của bạn.
packs-key-use = Dùng chìa khóa này để ký tên vào gói

## Những mục đã bị rút lại

packs-revoked-title = Đã bị rút lại
packs-revoked-about = Có người thấy những mục này sai hoặc gây hại. Chúng không được hiện ra, dù một danh sách cũ hơn có đem chúng trở lại.
packs-revoked-by = { $by } đã rút lại vào { $date }
packs-revoked-entry = Mục:

## Những cặp mục có thể là một

packs-twins-notice = { $count } cặp mục có thể là cùng một dịch vụ.
packs-twins-open = Xem các cặp này
packs-twins-title = Hai mục này có phải là một không?
packs-twins-about = Hai danh sách có thể cùng chứa một dịch vụ. Hãy xem cả hai bên rồi quyết định. Nếu bạn không chắc, hãy gọi cho họ, hoặc để nguyên như vậy: cả hai mục vẫn ở trong danh mục.
packs-twins-loading = Đang tìm các cặp…
packs-twins-none = Lúc này không có hai mục nào trông giống nhau.
packs-twins-pair = Cặp { $number } trên { $total }
packs-same-number = Cả hai có cùng số điện thoại.
packs-same-name_and_state = Cả hai có cùng tên, trong cùng một tiểu bang.
packs-twins-from = Từ: { $list }
packs-twins-no-ways = Không có số điện thoại và không có trang web
packs-twins-keep = Hai mục là một: giữ mục này
packs-twins-apart = Hai mục khác nhau
packs-twins-sure = Sau này không đổi lại được.
packs-twins-joined = Từ nay chỉ hiện “{ $name }”.
packs-twins-kept-apart = Cả hai mục vẫn còn, và chúng tôi sẽ không hỏi lại về cặp này.
packs-twins-packs = Tới màn hình các gói
