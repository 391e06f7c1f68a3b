### Danh sách kiểm lại cho tờ rao tìm người, kèm bảng con số trên giấy, dành cho các tổ chức tìm người làm việc và tình nguyện viên.

job-ad-name = Những điều cần xem lại khi rao tìm người
    .about = Để tìm chuyên viên và tình nguyện viên mà các cộng đồng của bạn tin tưởng, có chỗ để ghi con số của bạn.

## Các ô để đánh dấu

job-ad-pay = Tờ rao ghi rõ lương bao nhiêu. Với tình nguyện viên, tờ rao ghi rõ bạn trả lại những chi phí nào.
job-ad-needs = Tờ rao chỉ đòi hỏi những gì công việc cần. Điều người ta học được từ cuộc sống cũng được tính.
job-ad-languages = Tờ rao nêu ngôn ngữ thứ hai là một kỹ năng, và bạn trả tiền cho kỹ năng đó.
job-ad-growth = Tờ rao cho biết ai hướng dẫn người mới, và họ có thể học hỏi và tiến lên thế nào.
job-ad-places = Tờ rao đến những chỗ mà các cộng đồng của bạn hay xem: báo, đài phát thanh, hội nhóm và nơi thờ phượng của họ.
job-ad-panel = Nhiều người cùng chọn. Trong đó có người từ cộng đồng, và họ được trả tiền cho việc này.
job-ad-same = Mọi người được hỏi cùng những câu như nhau. Ai cũng được mời dùng thông dịch viên hoặc sự giúp đỡ khác để tham gia được.
job-ad-fair = Hãy rao đến nhiều người hơn, rồi chọn một cách công bằng. Đừng bao giờ nhận hay từ chối ai vì chủng tộc, đức tin, giới hay khuyết tật.

## Các con số

job-ad-numbers = Con số của chúng tôi, trên giấy
job-ad-told = Chỉ đếm những gì người ta tự nói về mình. Không ai bắt buộc phải nói.
job-ad-small = Đừng bao giờ công bố con số dưới 10, hay những con số mà nhờ đó người ta tính ra được nó.
job-ad-applied = Nộp đơn: bao nhiêu chuyên viên, bao nhiêu tình nguyện viên?
job-ad-began = Bắt đầu làm: bao nhiêu chuyên viên, bao nhiêu tình nguyện viên?
job-ad-stayed = Sau một năm vẫn còn ở đây: bao nhiêu chuyên viên, bao nhiêu tình nguyện viên?
job-ad-lead = Nay đang dẫn dắt người khác: bao nhiêu chuyên viên, bao nhiêu tình nguyện viên?
job-ad-gap = Chúng tôi mất người ở chỗ nào? Chúng tôi sẽ thay đổi điều gì?
