### Sự giúp đỡ ở gần một nơi do người dùng gõ hoặc chọn. Không bao giờ hỏi máy đang ở đâu.

place-near = Gần một nơi bạn chọn
place-title = Gần nơi nào?
place-private = Chương trình này không biết bạn đang ở đâu, và không bao giờ hỏi máy điều đó. Những gì bạn chọn ở đây sẽ bị quên khi bạn thoát ra.
place-zip = Mã ZIP
place-zip-digits = 5 chữ số của mã ZIP trong một địa chỉ ở Hoa Kỳ, ví dụ 33125
place-or = Hoặc chọn:
place-state = Tiểu bang hoặc lãnh thổ
place-state-none = Chưa chọn
place-county = Quận (county)
place-county-all = Cả tiểu bang
place-show = Hiện những nơi ở gần
place-everywhere = Quên nơi đã chọn
place-near-zip = Gần { $zip }
place-near-place = Gần { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Những mục dành cho cả nước và những mục trên mạng vẫn còn trong danh sách.
place-nothing-near = Không mục nào trong số này có địa chỉ gần đó. Những gì bạn thấy là dành cho cả tiểu bang, cho cả nước, hoặc ở trên mạng.
place-roughly = Chúng tôi không biết chính xác { $zip } ở đâu. Khoảng cách được tính từ giữa vùng có cùng 3 số đầu với mã này.
place-distance = cách đó khoảng { $kilometers } ({ $miles })
place-distance-under = cách đó chưa tới { $kilometers } ({ $miles })
place-zip-wrong = Mã ZIP có 5 chữ số. Hãy xem lại, hoặc chọn tiểu bang và quận.
place-zip-unknown = Mã ZIP này không có trong danh sách của chúng tôi. Hãy xem lại, hoặc chọn tiểu bang và quận.

## Tiểu bang và lãnh thổ, theo cách người đọc tiếng Việt quen gọi.

# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-al = Alabama
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ak = Alaska
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-az = Arizona
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ar = Arkansas
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ca = California
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-co = Colorado
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ct = Connecticut
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-de = Delaware
place-us-dc = Đặc khu Columbia
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-fl = Florida
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ga = Georgia
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-hi = Hawaii
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-id = Idaho
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-il = Illinois
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-in = Indiana
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ia = Iowa
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ks = Kansas
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ky = Kentucky
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-la = Louisiana
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-me = Maine
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-md = Maryland
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ma = Massachusetts
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-mi = Michigan
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-mn = Minnesota
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ms = Mississippi
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-mo = Missouri
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-mt = Montana
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ne = Nebraska
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nv = Nevada
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nh = New Hampshire
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nj = New Jersey
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nm = New Mexico
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ny = New York
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nc = North Carolina
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-nd = North Dakota
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-oh = Ohio
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ok = Oklahoma
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-or = Oregon
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-pa = Pennsylvania
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-pr = Puerto Rico
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ri = Rhode Island
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-sc = South Carolina
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-sd = South Dakota
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-tn = Tennessee
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-tx = Texas
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-ut = Utah
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-vt = Vermont
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-va = Virginia
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-wa = Washington
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-wv = West Virginia
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-wi = Wisconsin
# keep: người Việt ở Hoa Kỳ cũng gọi như vậy
place-us-wy = Wyoming
