### Trang “Những trở ngại trong danh mục này”: bao nhiêu mục miễn phí, nói ngôn ngữ của người đọc, v.v. Trang này chỉ đếm, không chê nơi nào.

barriers-name = Những trở ngại trong danh mục này
    .about = Bao nhiêu mục miễn phí, nói ngôn ngữ của bạn, không hỏi giấy tờ tùy thân và mở cửa buổi tối, và bao nhiêu mục thì không ai biết.
barriers-what = Đã đếm: { $count } mục nâng đỡ mọi người. Các con số là của danh sách trên máy này, không phải của cả nước.
barriers-head-question = Điều gì làm cho dễ hơn
barriers-head-yes = Có
barriers-head-no = Không
barriers-head-unknown = Chưa biết
barriers-row-free = Miễn phí
barriers-row-language = Có người nói được { $language }
barriers-row-id = Không hỏi giấy tờ tùy thân
barriers-row-evening = Mở cửa buổi tối hoặc cuối tuần
barriers-unknown = “Chưa biết” cũng là một trở ngại: người ta phải gọi để hỏi. Trung tâm của bạn có thể hỏi cho biết, rồi ghi vào danh sách.
