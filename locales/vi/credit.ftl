### Tờ giấy nhỏ để sửa lại nguồn gốc của một cách chữa lành. Không liên quan gì đến tiền.

## Những gì gõ trước khi làm tờ giấy

credit-slip-name = Ghi rõ nguồn gốc
    .about = Một tờ giấy nhỏ để báo rằng một cách chữa lành bị ghi sai tên cộng đồng, hoặc có điều khác không đúng.
credit-slip-practice = Cách chữa lành nào?
credit-slip-community = Nó đến từ cộng đồng nào?
    .hint = Nếu biết, hãy dùng tên mà cộng đồng đó tự gọi mình.
credit-slip-person = Tên bạn, hoặc cách liên lạc với bạn
    .hint = Bạn có thể để trống.
credit-slip-wrong = Sai ở đâu?
    .hint = Nếu là cách chữa lành không mở ra ngoài, đừng viết người ta làm thế nào.

## Trên tờ giấy

credit-slip-title = Ghi rõ nguồn gốc: xin sửa lại
credit-slip-what = Ghi rõ nguồn gốc là nói một cách chữa lành đến từ ai. Việc này không liên quan gì đến tiền.
credit-slip-line-practice = Cách chữa lành: { $practice }
credit-slip-line-community = Đến từ: { $community }
credit-slip-line-person = Tờ này là của: { $person }
credit-slip-right = Lẽ ra nên ghi thế nào?
credit-slip-source = Ai hoặc điều gì có thể xác nhận? Chỉ ghi tên người nếu họ đồng ý. Một trang web hay một cuốn sách cũng được.
credit-slip-works = Ở đây nguồn gốc được ghi thế nào
credit-slip-named = Mỗi cách chữa lành đều ghi tên cộng đồng đã sinh ra nó, theo tên mà cộng đồng đó tự gọi mình.
credit-slip-consent = Những gì chúng tôi nói về nó dựa vào một nguồn công khai, hoặc vào những người đã đồng ý.
credit-slip-rule = Mỗi cách chữa lành ghi rõ ai được làm theo, và làm theo thế nào. Khi in ra hoặc chuyển cho người khác, điều đó đi kèm theo.
credit-slip-closed = Cách chữa lành không mở ra ngoài thì vẫn không mở ra. Chúng tôi nêu tên để tôn kính. Chúng tôi không bao giờ nói người ta làm thế nào.
credit-slip-give = Hãy đưa tờ này cho những người đã trao cho bạn chương trình hoặc danh sách. Không có gì tự gửi đi.
