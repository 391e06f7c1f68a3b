### Màn hình đầu tiên.

start-title = Chọn ngôn ngữ của bạn
start-nothing-kept = Những gì bạn làm ở đây không bị ghi lại, trừ khi bạn muốn.
start-go-on = Tiếp tục
start-machine = bản máy dịch
start-made-up = để thử
